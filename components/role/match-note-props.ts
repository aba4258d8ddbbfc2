import type { OtherJob } from '../../lib/other-jobs.ts';
import type { Match } from '../../lib/titles/match.ts';

export type MatchChoice = OtherJob;

export interface MatchNoteProps {
  match: Match;
  choices: readonly MatchChoice[];
  corrected: boolean;
  onChoose: (choice: MatchChoice) => void;
  onForget: () => void;
  onSearch: () => void;
}
