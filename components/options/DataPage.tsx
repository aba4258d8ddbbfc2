import type { Source } from '../../data/schema/source.ts';
import { useServices } from '../screens/services.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';

/** The notice O*NET asks for in these words (onetcenter.org, "Content license"), and its trademark. */
const onetNotice =
  'This page includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Rolewise has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';

/** Sources by publisher, publishers by name. */
function byPublisher(sources: readonly Source[]): [string, Source[]][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), source]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

/** Where every figure is from: publisher, release, age, licence, and the lines the licences ask for. */
export function DataPage() {
  const { say } = useWords();
  const services = useServices();
  const loaded = useLoaded(services.readSources, 'sources');
  if (loaded.status === 'loading') return <Skeleton label={say('loading')} />;
  if (loaded.status === 'failed') return <p role="alert">{say('dataMissing')}</p>;
  const lines = new Set(
    loaded.value.flatMap(({ attribution }) => (attribution && !attribution.includes('O*NET') ? [attribution] : [])),
  );
  return (
    <>
      <p class="muted prose-line">{say('dataNote')}</p>
      <section class="attributions" lang="en">
        <p>{onetNotice}</p>
        {[...lines].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {byPublisher(loaded.value).map(([publisher, sources]) => (
        <section key={publisher} class="publisher">
          <h2 lang="en">{publisher}</h2>
          <ul>
            {sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SourceItem({ source }: { source: Source }) {
  const { say, locale } = useWords();
  const years = source.year === null ? null : source.year - new Date().getFullYear();
  const age = years === null ? null : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(years, 'year');
  const { day } = useDates();
  const retrieved = source.retrieved && day(source.retrieved);
  return (
    <li class="source">
      <p lang="en">{source.release}</p>
      <p class="small muted">
        {source.year === null ? null : <span>{say('figuresOf', source.year, age ?? '')}</span>}
        <span lang="en">{source.licence}</span>
        {retrieved ? <span>{say('retrievedOn', retrieved)}</span> : null}
      </p>
      {source.leftOut ? (
        <p class="small muted" lang="en">
          {say('leftOut', source.leftOut)}
        </p>
      ) : null}
    </li>
  );
}
