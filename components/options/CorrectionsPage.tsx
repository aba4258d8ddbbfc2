import { useServices } from '../screens/services.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';

export interface CorrectionsPageProps {
  /** By title as read: the job the reader said it is. */
  corrections: Readonly<Record<string, { role: string | null; occupation: string }>>;
  /** Forgets one, or with null all of them. */
  onForget: (title: string | null) => void;
}

/** What the reader taught: each title with its job, to be forgotten one by one or all at once. */
export function CorrectionsPage({ corrections, onForget }: CorrectionsPageProps) {
  const { say } = useWords();
  const services = useServices();
  const names = useLoaded(() => Promise.all([services.readRoleCards(), services.readOccupations()]), 'names');
  const nameOf = ({ role, occupation }: { role: string | null; occupation: string }) => {
    if (names.status !== 'ready') return '';
    const [cards, occupations] = names.value;
    return cards.find(({ slug }) => slug === role)?.title ?? occupations.get(occupation)?.title ?? occupation;
  };
  const titles = Object.keys(corrections).sort();
  if (titles.length === 0) return <p class="muted prose-line">{say('noCorrections')}</p>;
  return (
    <>
      <p class="muted prose-line">{say('correctionsNote')}</p>
      <ul class="correction-list">
        {titles.map((title) => (
          <li key={title}>
            <span>
              <bdi>{title}</bdi> <span class="muted">→</span> <span lang="en">{nameOf(corrections[title]!)}</span>
            </span>
            <button type="button" class="link" onClick={() => onForget(title)} aria-label={say('forgetOne', title)}>
              {say('forget')}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => onForget(null)}>
          {say('forgetAll')}
        </button>
      </p>
    </>
  );
}
