import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface SectionProps {
  id: string;
  title: string;
  /** One short line under the title while the section is closed. */
  hint?: string | null;
  open: boolean;
  onToggle: (id: string, open: boolean) => void;
  children: ComponentChildren;
}

/** A titled part of a screen that folds; which ones are folded is remembered by the caller. */
export function Section({ id, title, hint, open, onToggle, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <button
          type="button"
          class="section-toggle"
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => onToggle(id, !open)}
        >
          <span>{title}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      {!open && hint ? <p class="section-hint muted small">{hint}</p> : null}
      <div id={`${id}-body`} class="section-body" hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}
