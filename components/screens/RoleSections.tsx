import { Section } from '../ui/Section.tsx';
import { useWords } from '../ui/words.ts';
import type { RolePart } from './role-part.ts';

export interface RoleSectionsProps {
  parts: readonly RolePart[];
  closed: readonly string[];
  onToggle: (id: string, open: boolean) => void;
  onGo: (id: string) => void;
}

/** Everything about a role below the answer: links to the sections, then the sections, which fold. */
export function RoleSections({ parts, closed, onToggle, onGo }: RoleSectionsProps) {
  const { say } = useWords();
  if (parts.length === 0) return null;
  return (
    <div class="sections">
      <nav class="jump" aria-label={say('sections')}>
        <ul>
          {parts.map(({ id, short, title }) => (
            <li key={id}>
              <a
                class="chip jump-link"
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(id);
                }}
              >
                {short ?? title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, hint, body }) => (
        <Section key={id} id={id} title={title} hint={hint} open={!closed.includes(id)} onToggle={onToggle}>
          {body()}
        </Section>
      ))}
    </div>
  );
}
