import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../data/schema/source.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { useServices } from './services.ts';

/** Sources already at hand; without them a note loads its own. */
export const SourcesContext = createContext<readonly Source[] | null>(null);

/** Where figures are from: publisher and release of each source id; a name that is no id stands as it is. */
export function SourceNote({ ids, dated }: { ids: readonly string[]; dated?: string | null }) {
  const { say } = useWords();
  const services = useServices();
  const known = useContext(SourcesContext);
  const loaded = useLoaded(async () => known ?? (await services.readSources()), 'sources');
  const sources = known ?? (loaded.status === 'ready' ? loaded.value : []);
  const nameOf = (id: string) => {
    const source = sources.find((candidate) => candidate.id === id);
    if (source) return `${source.publisher}, ${source.release}`;
    return dated === undefined ? id : `${id} (${dated ?? say('undated')})`;
  };
  const names = [...new Set(ids.map(nameOf))].join('; ');
  return <p class="small muted source-note">{say('source', names)}</p>;
}
