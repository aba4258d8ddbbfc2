import { useState } from 'preact/hooks';
import type { Match } from '../../lib/titles/match.ts';
import { useWords, type WordKey } from '../ui/words.ts';

export interface MatchChoice {
  role: string | null;
  occupation: string;
  title: string;
}

export interface MatchNoteProps {
  match: Match;
  choices: readonly MatchChoice[];
  corrected: boolean;
  onChoose: (choice: MatchChoice) => void;
  onForget: () => void;
  onSearch: () => void;
}

type Sureness = 'high' | 'medium' | 'low';

/**
 * How sure the match is, by the bounds the matcher is calibrated for (0.8 = at least 92 of 100 right); a title that is
 * the role's own name is sure of its role, whatever occupation employers file it under.
 */
export function surenessOf({ confidence, named }: Pick<Match, 'confidence' | 'named'>): Sureness {
  if (named === 'exact' || confidence >= 0.8) return 'high';
  return confidence >= 0.5 ? 'medium' : 'low';
}

const surenessKeys: Record<Sureness, WordKey> = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};

/** How sure the match is, why, and the way to say it is another job. */
export function MatchNote({ match, choices, corrected, onChoose, onForget, onSearch }: MatchNoteProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="match-note small">
      <p>
        <span class={`confidence confidence-${surenessOf(match)}`}>
          {corrected ? say('correctedByYou') : say(surenessKeys[surenessOf(match)])}
        </span>{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('notThisRole')}
        </button>
      </p>
      {open ? (
        <div class="match-more">
          <p class="muted">
            <bdi>{say('readAs', match.title)}</bdi>
          </p>
          <p class="muted">
            {say('whyThisMatch')} <span lang="en">{match.reason}</span>
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
      ) : null}
    </div>
  );
}
