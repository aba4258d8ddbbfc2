import { useState } from 'preact/hooks';
import type { Match } from '../../lib/titles/match.ts';
import type { WordKey } from '../../lib/words.ts';
import { later } from '../ui/later.tsx';
import { useWords } from '../ui/words.ts';
import type { MatchNoteProps } from './match-note-props.ts';

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

const MatchMore = later(async () => (await import('./MatchMore.tsx')).MatchMore);

/** How sure the match is, and the way to its reasons and to say it is another job. */
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
        <MatchMore
          match={match}
          choices={choices}
          corrected={corrected}
          onChoose={onChoose}
          onForget={onForget}
          onSearch={onSearch}
        />
      ) : null}
    </div>
  );
}
