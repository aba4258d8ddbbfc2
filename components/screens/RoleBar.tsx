import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/words.ts';
import type { RolePart } from './role-part.ts';

/** Height of the search bar above, behind which the title counts as gone. */
const underTopBar = '-56px 0px 0px 0px';

/** The role's name and the way to any section, at the upper edge once the title has scrolled away; takes no room. */
export function RoleBar({
  title,
  parts,
  onGo,
}: {
  title: string;
  parts: readonly RolePart[];
  onGo: (id: string) => void;
}) {
  const { say } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const heading = bar.current?.parentElement?.querySelector('h1');
    if (!heading) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        // A busy page reports several moves at once, the newest last.
        const entry = entries.at(-1);
        setShown(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 60);
      },
      { rootMargin: underTopBar },
    );
    watcher.observe(heading);
    return () => watcher.disconnect();
  }, []);
  return (
    <div class="role-bar" ref={bar}>
      <div class="role-bar-inner" hidden={!shown}>
        <button type="button" class="role-bar-name" onClick={() => scrollTo({ top: 0 })} title={say('toTop')}>
          <span lang="en">{title}</span>
          <span class="unseen"> {say('toTop')}</span>
        </button>
        <select
          class="select role-bar-go"
          aria-label={say('goToSection')}
          value=""
          onChange={(event) => onGo(event.currentTarget.value)}
        >
          <option value="" disabled>
            {say('goToSection')}
          </option>
          {parts.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
