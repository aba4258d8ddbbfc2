import type { Basis } from '../../data/schema/source.ts';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from './words.ts';

/** The label, and what it means. */
const basisKeys: Record<Basis, [label: WordKey, meaning: WordKey]> = {
  measured: ['measured', 'whyMeasured'],
  modelled: ['modelled', 'whyModelled'],
  group: ['groupAverage', 'whyGroup'],
  reference: ['reference', 'whyReference'],
};

/** How a figure came to be, as a small label beside it. */
export function BasisMark({ basis }: { basis: Basis }) {
  const { say } = useWords();
  const [label, meaning] = basisKeys[basis];
  return (
    <span class={`basis basis-${basis}`} title={say(meaning)}>
      {say(label)}
    </span>
  );
}
