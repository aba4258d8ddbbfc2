import type { ComponentChildren } from 'preact';
import { type Level, levels } from '../../data/schema/level.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import { useServices } from '../screens/services.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { CountrySelect } from './CountrySelect.tsx';
import type { OptionsSettings } from './options-settings.ts';

/** UI languages by their own names. */
const languageNames = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' } as const;

interface GeneralPageProps {
  settings: OptionsSettings;
  onChange: (change: Partial<OptionsSettings>) => void;
}

/** Home, pay and looks. Every change takes hold at once. */
export function GeneralPage({ settings, onChange }: GeneralPageProps) {
  const { say } = useWords();
  return (
    <>
      <Group title={say('optionsHome')} note={say('optionsHomeNote')}>
        <CountrySelect country={settings.country} onCountry={(country) => onChange({ country })} />
        <PlaceField settings={settings} onChange={onChange} />
        <CurrencySelect settings={settings} onChange={onChange} />
      </Group>
      <Group title={say('pay')} note={say('optionsPayNote')}>
        <NumberField
          label={say('hoursPerWeek')}
          value={settings.hoursPerWeek}
          most={80}
          onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
        />
        <NumberField
          label={say('weeksPerYear')}
          value={settings.weeksPerYear}
          most={52}
          onChange={(weeksPerYear) => onChange({ weeksPerYear })}
        />
        <Choice
          label={say('payPer')}
          value={settings.payUnit}
          options={[
            ['YEAR', say('unitYear')],
            ['MONTH', say('unitMonth')],
            ['HOUR', say('unitHour')],
          ]}
          onChange={(payUnit) => onChange({ payUnit })}
        />
        <Choice
          label={say('yourLevel')}
          value={settings.level ?? ''}
          options={[['', say('allLevels')], ...levels.map((level) => [level, say(levelKeys[level])] as const)]}
          onChange={(level) => onChange({ level: (level || null) as Level | null })}
        />
      </Group>
      <Group title={say('optionsLook')} note={say('rolesInEnglish')}>
        <Choice
          label={say('theme')}
          value={settings.theme}
          options={[
            ['system', say('themeSystem')],
            ['light', say('themeLight')],
            ['dark', say('themeDark')],
          ]}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={say('badgeStyle')}
          value={settings.badge}
          options={[
            ['difference', say('badgeStyleDifference')],
            ['dot', say('badgeStyleDot')],
            ['off', say('badgeStyleOff')],
          ]}
          onChange={(badge) => onChange({ badge })}
        />
        <Choice
          label={say('language')}
          value={settings.language ?? ''}
          options={[['', say('languageBrowser')], ...Object.entries(languageNames)]}
          onChange={(language) => onChange({ language: language || null })}
        />
      </Group>
    </>
  );
}

function Group({ title, note, children }: { title: string; note: string; children: ComponentChildren }) {
  return (
    <section class="options-group">
      <div>
        <h2>{title}</h2>
        <p class="muted small">{note}</p>
      </div>
      <div class="options-fields">{children}</div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function NumberField({
  label,
  value,
  most,
  onChange,
}: {
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        type="number"
        min={1}
        max={most}
        step="any"
        value={value}
        onChange={(event) => event.currentTarget.validity.valid && onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

/** Home place as typed; in the United States the places we have figures for are offered. */
function PlaceField({ settings, onChange }: GeneralPageProps) {
  const { say } = useWords();
  const services = useServices();
  const places = useLoaded(services.readUsPlaces, 'us-places');
  const offered =
    settings.country === 'US' && places.status === 'ready'
      ? [...places.value.states, ...places.value.areas].map(({ name }) => name)
      : [];
  return (
    <label class="field">
      <span>{say('homePlace')}</span>
      <input
        class="input"
        list="home-places"
        maxLength={200}
        value={settings.place ?? ''}
        onChange={(event) => onChange({ place: event.currentTarget.value.trim() || null })}
      />
      <datalist id="home-places">
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}

/** Currencies there is a rate for; none = the figures' own. */
function CurrencySelect({ settings, onChange }: GeneralPageProps) {
  const { say, locale } = useWords();
  const services = useServices();
  const rates = useLoaded(services.readRates, 'rates');
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes =
    rates.status === 'ready' ? [rates.value.base, ...Object.keys(rates.value.perUnit)] : [settings.currency ?? 'USD'];
  return (
    <Choice
      label={say('homeCurrency')}
      value={settings.currency ?? ''}
      options={[
        ['', say('currencyOfFigures')],
        ...[...new Set(codes)].sort().map((code) => [code, `${code}, ${names.of(code) ?? code}`] as const),
      ]}
      onChange={(currency) => onChange({ currency: currency || null })}
    />
  );
}
