import { useState } from 'preact/hooks';
import { download } from '../saved/download.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.ts';

export interface Restored {
  settings: number;
  corrections: number;
  offers: number;
  skippedSettings: string[];
  skippedCorrections: number;
  skippedOffers: number;
}

export interface BackupPageProps {
  /** The backup's text. */
  onBackup: () => Promise<string>;
  /** Null when the text is no backup; rejects when the browser refuses to store. */
  onRestore: (text: string) => Promise<Restored | null>;
  onReset: () => Promise<void>;
}

/** Everything of the reader's own as one file, back again, or gone. */
export function BackupPage({ onBackup, onRestore, onReset }: BackupPageProps) {
  const { say } = useWords();
  const [happened, setHappened] = useState<{ failed: boolean; lines: string[] } | null>(null);
  const [sure, setSure] = useState(false);
  const refused = () => setHappened({ failed: true, lines: [say('storageRefused')] });
  const backUp = () => onBackup().then((text) => download('rolewise-backup.json', 'application/json', text), refused);
  const restore = async (file: File) => {
    const report = await onRestore(await file.text());
    setHappened(
      report
        ? { failed: false, lines: reportLines(report, say) }
        : { failed: true, lines: [say('noBackup', file.name)] },
    );
  };
  const reset = () => {
    setSure(false);
    onReset().then(() => setHappened({ failed: false, lines: [say('resetDone')] }), refused);
  };
  return (
    <>
      <p class="muted prose-line">{say('backupNote')}</p>
      <p class="saved-actions">
        <button type="button" class="button button-main" onClick={() => void backUp()}>
          {say('makeBackup')}
        </button>
        <label class="button file-button">
          {say('restoreBackup')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) restore(file).catch(refused);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div role="status">
        {happened ? (
          <Notice tone={happened.failed ? 'failure' : 'plain'}>
            {happened.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        ) : null}
      </div>
      <h2>{say('reset')}</h2>
      <p class="muted prose-line">{say('resetNote')}</p>
      <p class="saved-actions">
        {sure ? (
          <>
            <button type="button" class="button button-danger" onClick={reset}>
              {say('resetSure')}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {say('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {say('resetAll')}
          </button>
        )}
      </p>
    </>
  );
}

function reportLines(report: Restored, say: ReturnType<typeof useWords>['say']): string[] {
  const { skippedSettings, skippedCorrections, skippedOffers } = report;
  const skipped = skippedSettings.length + skippedCorrections + skippedOffers;
  return [
    say('restored', report.settings, report.corrections, report.offers),
    ...(skipped > 0
      ? [say('restoreSkipped', skippedSettings.join(', ') || '0', skippedCorrections, skippedOffers)]
      : []),
  ];
}
