import { useEffect, useRef } from 'preact/hooks';
import type { Pay } from '../../lib/pay/pay.ts';
import { SaveOffer } from '../saved/SaveOffer.tsx';
import { offerDraft } from './offer-draft.ts';
import { RoleBar } from './RoleBar.tsx';
import { RoleSections } from './RoleSections.tsx';
import type { RolePartsInput } from './role-part.ts';
import { useServices } from './services.ts';
import { useRoleParts } from './use-role-parts.tsx';

export interface RoleBelowProps extends RolePartsInput {
  title: string;
  /** The pay on screen: the ad's or a typed one. */
  pay: Pay | null;
  /** Id of the section to begin with. */
  section: string | null;
  closed: readonly string[];
  onClosed: (closed: string[]) => void;
}

/** Everything below the answer: the way to keep the offer, the sections, the links to them, and the small header that appears on the way down. */
export function RoleBelow({ title, section, closed, onClosed, pay, ...input }: RoleBelowProps) {
  const services = useServices();
  const parts = useRoleParts(input);
  const toggle = (id: string, open: boolean) =>
    onClosed(open ? closed.filter((other) => other !== id) : [...new Set([...closed, id])]);
  const goTo = (id: string) => {
    toggle(id, true);
    setTimeout(() => showSection(id));
  };
  const begin = useRef(section);
  useEffect(() => {
    if (begin.current) goTo(begin.current);
    begin.current = null;
  }, []);
  return (
    <>
      <RoleBar title={title} parts={parts} onGo={goTo} />
      {input.posting || pay ? (
        <SaveOffer
          key={pay?.text ?? ''}
          draft={offerDraft({ ...input, title, pay })}
          onSave={services.saveOffer}
          savedAddress="explore.html#saved"
        />
      ) : null}
      <RoleSections parts={parts} closed={closed} onToggle={toggle} onGo={goTo} />
    </>
  );
}

/** Scrolls to a section and puts the keyboard on its heading. */
function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('.section-toggle')?.focus({ preventScroll: true });
}
