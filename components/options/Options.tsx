import { useEffect, useState } from 'preact/hooks';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from '../ui/words.ts';
import { BackupPage, type BackupPageProps } from './BackupPage.tsx';
import { CorrectionsPage, type CorrectionsPageProps } from './CorrectionsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { GeneralPage } from './GeneralPage.tsx';
import type { OptionsSettings } from './options-settings.ts';
import { PortalsPage, type PortalsPageProps } from './PortalsPage.tsx';
import { PrivacyPage } from './PrivacyPage.tsx';

const pages = ['general', 'portals', 'corrections', 'data', 'privacy', 'backup'] as const;
type PageName = (typeof pages)[number];

const titles: Record<PageName, WordKey> = {
  general: 'optionsGeneral',
  portals: 'optionsPortals',
  corrections: 'optionsCorrections',
  data: 'optionsData',
  privacy: 'optionsPrivacy',
  backup: 'optionsBackup',
};

export interface OptionsProps
  extends BackupPageProps,
    CorrectionsPageProps,
    Pick<PortalsPageProps, 'granted' | 'onEnable' | 'onDisable' | 'onChips'> {
  settings: OptionsSettings;
  /** Resolves once stored; rejects when the browser refuses. */
  onSettings: (change: Partial<OptionsSettings>) => Promise<void>;
  exploreAddress: string;
}

const pageOfHash = (): PageName => pages.find((page) => `#${page}` === location.hash) ?? 'general';

/** All options, a page for each subject; the address names the page. */
export function Options(props: OptionsProps) {
  const { say } = useWords();
  const [page, setPage] = useState<PageName>(pageOfHash);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const follow = () => setPage(pageOfHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (part: Partial<OptionsSettings>) => {
    props.onSettings(part).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <>
      <header class="page-head">
        <div class="page-head-inner">
          <a class="brand" href={props.exploreAddress}>
            Rolewise
          </a>
          <nav class="page-nav" aria-label={say('mainMenu')}>
            <a href={props.exploreAddress}>{say('roles')}</a>
            <a href={`${props.exploreAddress}#saved`}>{say('savedOffers')}</a>
            <a href={`${props.exploreAddress}#guides`}>{say('guides')}</a>
            <a href="#general" aria-current="page">
              {say('options')}
            </a>
          </nav>
        </div>
      </header>
      <div class="page options">
        <nav class="options-nav" aria-label={say('options')}>
          <ul>
            {pages.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
                  {say(titles[name])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="options-page">
          <h1>{say(titles[page])}</h1>
          {refused ? <p role="alert">{say('storageRefused')}</p> : null}
          {page === 'general' ? <GeneralPage settings={props.settings} onChange={change} /> : null}
          {page === 'portals' ? (
            <PortalsPage
              settings={props.settings}
              onChange={change}
              granted={props.granted}
              onEnable={props.onEnable}
              onDisable={props.onDisable}
              onChips={props.onChips}
            />
          ) : null}
          {page === 'corrections' ? (
            <CorrectionsPage corrections={props.corrections} onForget={props.onForget} />
          ) : null}
          {page === 'data' ? <DataPage /> : null}
          {page === 'privacy' ? <PrivacyPage /> : null}
          {page === 'backup' ? (
            <BackupPage onBackup={props.onBackup} onRestore={props.onRestore} onReset={props.onReset} />
          ) : null}
        </main>
      </div>
    </>
  );
}
