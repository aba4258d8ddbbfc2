import type { Match } from '../../lib/titles/match.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { useServices } from './services.ts';
import type { ViewerProps } from './viewer-props.ts';

type UnsureProps = Pick<ViewerProps, 'tabId' | 'onSubject'> & { match: Match; posting: PostingUnderstanding | null };

const longest = 120;
const shortened = (title: string) => (title.length > longest ? `${title.slice(0, longest)}…` : title);

/** Several jobs, or none, go by this title: the likely ones to choose from. A choice for an ad is remembered. */
export function UnsureAnswer({ match, posting, tabId, onSubject }: UnsureProps) {
  const { say } = useWords();
  const services = useServices();
  const names = useLoaded(() => Promise.all([services.readRoleCards(), services.readOccupations()]), 'names');
  const own = match.occupation ? [{ role: match.role, occupation: match.occupation }] : [];
  const likely = [...own, ...match.alternatives].slice(0, 6);
  const title = shortened(posting?.raw.title ?? match.title);
  const nameOf = ({ role, occupation }: (typeof likely)[number]) => {
    if (names.status !== 'ready') return occupation;
    const [cards, occupations] = names.value;
    return cards.find((card) => card.slug === role)?.title ?? occupations.get(occupation)?.title ?? occupation;
  };
  const choose = async (choice: (typeof likely)[number]) => {
    await services
      .correctTitle(
        posting?.raw.title ?? match.title,
        { role: choice.role, occupation: choice.occupation },
        posting ? tabId : null,
      )
      .catch(() => undefined);
    if (!posting) onSubject({ kind: 'job', job: choice, match: null });
  };
  return (
    <div class="empty">
      {posting ? (
        <p class="ad-line">
          <bdi>{[title, posting.raw.company, posting.raw.location].filter(Boolean).join(' · ')}</bdi>
        </p>
      ) : null}
      <h1>{say(likely.length > 0 ? 'weakTitle' : 'noRoleTitle')}</h1>
      {likely.length > 0 && !posting ? (
        <p class="ad-line">
          <bdi>{title}</bdi>
        </p>
      ) : null}
      <p class="muted">
        <bdi>{likely.length > 0 ? say('weakText') : say('noRoleFound', title)}</bdi>
      </p>
      {posting?.raw.pay ? (
        <p class="offer-words">
          <span class="small muted">{say('adSays')}</span> <bdi class="ad-words">{posting.raw.pay}</bdi>
        </p>
      ) : null}
      {likely.length === 0 ? (
        <a href="explore.html" target="_blank" rel="noreferrer">
          {say('explore')}
        </a>
      ) : null}
      {names.status === 'loading' ? null : (
        <ul class="choices choices-tall">
          {likely.map((choice) => (
            <li key={`${choice.role}${choice.occupation}`}>
              <button type="button" class="choice" lang="en" onClick={() => void choose(choice)}>
                {nameOf(choice)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
