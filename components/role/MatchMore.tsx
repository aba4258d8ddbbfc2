import type { MatchWhy } from '../../lib/titles/match-reason.ts';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from '../ui/words.ts';
import type { MatchNoteProps } from './match-note-props.ts';

/** $1 the title's words, $2 the role, $3 the occupation. */
const whyKeys: Record<MatchWhy['kind'], WordKey> = {
  chosen: 'whyChosen',
  'no-words': 'whyNoWords',
  unknown: 'whyUnknown',
  generic: 'whyGeneric',
  name: 'whyName',
  'name-words': 'whyNameWords',
  several: 'whySeveral',
  filed: 'whyFiled',
  'filed-role': 'whyFiledRole',
};

/** What the title was read as and why, and the other jobs it could be; its code is read when it is opened. */
export function MatchMore({ match, choices, corrected, onChoose, onForget, onSearch }: MatchNoteProps) {
  const { say } = useWords();
  const { kind, words, role, occupation } = match.why;
  return (
    <div class="match-more">
      <p class="muted">
        <bdi>{say('readAs', match.title)}</bdi>
      </p>
      <p class="muted">
        {say('whyThisMatch')} {say(whyKeys[kind], words, role, occupation)}
      </p>
      {match.removed.length > 0 ? <p class="muted">{say('leftAside', match.removed.join(', '))}</p> : null}
      {choices.length > 0 ? <p class="match-else">{say('couldAlsoBe')}</p> : null}
      <ul class="choices">
        {choices.map((choice) => (
          <li key={`${choice.role}${choice.occupation}`}>
            <button type="button" class="choice" lang="en" onClick={() => onChoose(choice)}>
              {choice.title}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="choice" onClick={onSearch}>
            {say('searchInstead')}
          </button>
        </li>
        {corrected ? (
          <li>
            <button type="button" class="choice" onClick={onForget}>
              {say('forgetCorrection')}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
