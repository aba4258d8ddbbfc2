import type { Match } from '../../lib/titles/match.ts';

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
