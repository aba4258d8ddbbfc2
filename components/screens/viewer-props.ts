import type { ComponentChildren } from 'preact';
import type { Job } from '../../lib/job.ts';
import type { TabView } from '../../lib/tab-view.ts';
import type { Match } from '../../lib/titles/match.ts';
import type { RoleScreenProps } from './RoleScreen.tsx';

/** What the viewer shows: the tab's own posting, its list, a job looked up, or a title that could be several jobs or none. */
export type Subject =
  | { kind: 'tab' }
  | { kind: 'job'; job: Job; match: Match | null; section?: string | null }
  | { kind: 'unsure'; match: Match };

export interface ViewerProps {
  tabId: number | null;
  view: TabView;
  /** Reads the tab again: after a failure, or once a site was enabled. */
  onReadAgain: () => void;
  subject: Subject;
  onSubject: (subject: Subject) => void;
  settings: RoleScreenProps['settings'];
  onSettings: RoleScreenProps['onSettings'];
  actions: ComponentChildren;
  /** It stands beside the page rather than being opened by a click on it. */
  panel: boolean;
}
