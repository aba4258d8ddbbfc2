import { Icon, type IconName } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';

interface ActionsProps {
  /** Null when the tab's own job is on screen already, or there is none. */
  onBack: (() => void) | null;
  /** Null where the view cannot open a panel, or is one. */
  onPanel: (() => void) | null;
}

/** Buttons beside the search field: back to the ad, the side panel, Explore, options. */
export function ViewerActions({ onBack, onPanel }: ActionsProps) {
  const { say } = useWords();
  return (
    <>
      {onBack ? <Press icon="back" label={say('backToAd')} onClick={onBack} /> : null}
      {onPanel ? <Press icon="panel" label={say('openPanel')} onClick={onPanel} /> : null}
      <Go icon="grid" label={say('explore')} page="explore.html" />
      <Go icon="gear" label={say('options')} page="options.html" />
    </>
  );
}

function Press({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** Pages of the extension open as tabs: a popup would vanish under them. */
function Go({ icon, label, page }: { icon: IconName; label: string; page: string }) {
  return (
    <a class="button button-icon" href={page} target="_blank" rel="noreferrer" aria-label={label} title={label}>
      <Icon name={icon} />
    </a>
  );
}
