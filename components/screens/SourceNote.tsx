import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { useServices } from './services.ts';

/** Where figures are from: publisher and release of each source id; a name that is no id stands as it is. */
export function SourceNote({ ids, dated }: { ids: readonly string[]; dated?: string | null }) {
  const { say } = useWords();
  const services = useServices();
  const sources = useLoaded(services.readSources, 'sources');
  const nameOf = (id: string) => {
    const source = sources.status === 'ready' ? sources.value.find((candidate) => candidate.id === id) : undefined;
    if (source) return `${source.publisher}, ${source.release}`;
    return dated === undefined ? id : `${id} (${dated ?? say('undated')})`;
  };
  return <p class="small muted">{say('source', ids.map(nameOf).join('; '))}</p>;
}
