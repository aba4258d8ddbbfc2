import type { Basis } from '../../data/schema/source.ts';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from './words.ts';

const basisKeys: Record<Basis, WordKey> = {
  measured: 'measured',
  modelled: 'modelled',
  group: 'groupAverage',
  reference: 'reference',
};

/** How a figure came to be, as a small label beside it. */
export function BasisMark({ basis }: { basis: Basis }) {
  const { say } = useWords();
  return <span class={`basis basis-${basis}`}>{say(basisKeys[basis])}</span>;
}
