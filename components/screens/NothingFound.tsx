import type { ComponentChildren } from 'preact';
import type { TabView } from '../../lib/tab-view.ts';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from '../ui/words.ts';

/** Why there is no ad, in words: the page hides it, it may not be read (a panel has no click yet), or there is none. */
function reasonOf({ tab, access }: TabView, panel: boolean): [title: WordKey, text: WordKey] {
  if (tab?.silence === 'blocked' || tab?.silence === 'sign-in') return ['nothingTitle', 'nothingBlocked'];
  if (access && !access.readable) return panel ? ['clickTitle', 'clickText'] : ['cannotReadTitle', 'cannotReadText'];
  if (access?.offers.some(({ framed }) => framed)) return ['nothingTitle', 'nothingFramed'];
  return ['nothingTitle', 'nothingText'];
}

/** Nothing on this page: why, what helps, and that searching always works. */
export function NothingFound({ view, enable, panel }: { view: TabView; enable: ComponentChildren; panel: boolean }) {
  const { say } = useWords();
  const [title, text] = reasonOf(view, panel);
  return (
    <div class="empty">
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
      {enable}
      <p>
        <a href="explore.html" target="_blank" rel="noreferrer">
          {say('explore')}
        </a>
      </p>
    </div>
  );
}
