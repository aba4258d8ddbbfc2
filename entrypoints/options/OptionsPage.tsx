import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import { ServicesContext } from '../../components/screens/services.ts';
import { WordsContext } from '../../components/ui/words.ts';
import { makeBackup, resetAll, restoreBackup } from '../../lib/app/backup.ts';
import { type Corrections, forgetCorrections, readCorrections } from '../../lib/app/corrections.ts';
import { report } from '../../lib/app/errors.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import { pageServices } from '../../lib/app/page-services.ts';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/app/settings.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { type SpokenWords, wordsOf } from '../../lib/app/words.ts';
import { readGranted, removePortal, requestPortals, watchPermissions } from './portal-permissions.ts';

interface OptionsPageProps {
  firstSettings: Settings;
  firstGranted: ReadonlySet<string>;
  firstWords: SpokenWords;
}

function useSettings(first: Settings) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  return settings;
}

/** The words of the language chosen, changed at once with it. */
function useSpoken(language: string | null, first: SpokenWords) {
  const [words, setWords] = useState(first);
  useEffect(() => {
    wordsOf(language).then(setWords, (error) => report('words', error));
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = `Rolewise: ${words.say('options')}`;
  }, [words]);
  return words;
}

function useGranted(first: ReadonlySet<string>) {
  const [granted, setGranted] = useState(first);
  useEffect(() => watchPermissions(() => void readGranted().then(setGranted)), []);
  return granted;
}

/** Chips need the right to a portal's pages even where its reader came with the installation. */
async function switchChips(id: string, on: boolean): Promise<void> {
  const allowed = !on || (await requestPortals([id]));
  const others = (await readSettings()).chips.filter((other) => other !== id);
  if (allowed) await changeSettings({ chips: on ? [...others, id] : others });
}

/** The options with settings, rights and corrections as they are, whoever changes them. */
export function OptionsPage({ firstSettings, firstGranted, firstWords }: OptionsPageProps) {
  const settings = useSettings(firstSettings);
  const granted = useGranted(firstGranted);
  const words = useSpoken(settings.language, firstWords);
  const [corrections, setCorrections] = useState<Corrections>({});
  const readAgain = () => void readCorrections().then(setCorrections);
  useEffect(readAgain, []);
  const failed = (error: unknown) => report('options', error);
  return (
    <WordsContext.Provider value={words}>
      <ServicesContext.Provider value={pageServices}>
        <Options
          settings={settings}
          onSettings={async (change) => void (await changeSettings(change))}
          granted={granted}
          onEnable={(ids) => void requestPortals(ids).catch(failed)}
          onDisable={(id) => void removePortal(id).catch(failed)}
          onChips={(id, on) => void switchChips(id, on).catch(failed)}
          corrections={corrections}
          onForget={(title) => void forgetCorrections(title ?? undefined).then(readAgain, failed)}
          onBackup={() => makeBackup(new Date().toISOString())}
          onRestore={(text) => restoreBackup(text).finally(readAgain)}
          onReset={() => resetAll().finally(readAgain)}
          exploreAddress={ownUrl('explore.html')}
        />
      </ServicesContext.Provider>
    </WordsContext.Provider>
  );
}
