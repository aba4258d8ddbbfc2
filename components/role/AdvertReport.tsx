import type { ComponentChildren } from 'preact';
import type { AdvertReading } from '../../lib/advert/advert.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from '../ui/words.ts';

const fitKeys = { within: 'yearsWithin', above: 'yearsAbove', below: 'yearsBelow' } as const satisfies Record<
  string,
  WordKey
>;

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="advert-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Lines({ lines, own = false, lang }: { lines: readonly string[]; own?: boolean; lang?: 'en' }) {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{own ? <bdi class="ad-words">“{line}”</bdi> : <span lang={lang}>{line}</span>}</li>
      ))}
    </ul>
  );
}

function Years({ years }: { years: NonNullable<AdvertReading['years']> }) {
  const { say } = useWords();
  return (
    <Part title={say('yearsAsked')}>
      <p>
        <bdi class="ad-words">“{years.phrase}”</bdi>{' '}
        {years.fit && years.level ? say(fitKeys[years.fit], say(levelKeys[years.level])) : null}
      </p>
    </Part>
  );
}

/**
 * The ad held against the role: what is usual and not in it, what it asks beyond, years, and questions that follow.
 * The ad's words stand in quotes; the role's own items are English.
 */
export function AdvertReport({ advert }: { advert: AdvertReading }) {
  const { say } = useWords();
  const { mentioned, missing, waived, beyond, years, questions } = advert;
  const lines = missing.filter(({ kind }) => kind !== 'tool').map(({ item }) => item);
  const tools = missing.filter(({ kind }) => kind === 'tool').map(({ item }) => item);
  const usual = mentioned.length + missing.length + waived.length;
  return (
    <div class="advert">
      <p>{mentioned.length > 0 ? say('advertCount', mentioned.length, usual) : say('advertNone', usual)}</p>
      {questions.length > 0 ? (
        <Part title={say('worthAsking')}>
          <Lines lines={questions.map(({ key, values }) => say(key, ...values))} />
        </Part>
      ) : null}
      {years ? <Years years={years} /> : null}
      {beyond.length > 0 ? (
        <Part title={say('asksBeyond')}>
          <Lines own lines={beyond.map(({ phrase }) => phrase)} />
        </Part>
      ) : null}
      {lines.length > 0 || tools.length > 0 ? (
        <Part title={say('usualNotInAd')}>
          {lines.length > 0 ? (
            <details>
              <summary>{say('notInAdCount', lines.length)}</summary>
              <Lines lang="en" lines={lines} />
            </details>
          ) : null}
          {tools.length > 0 ? <p class="small">{say('toolsNotInAd', tools.join(', '))}</p> : null}
        </Part>
      ) : null}
      {waived.length > 0 ? (
        <Part title={say('notNeeded')}>
          <Lines own lines={waived.map(({ phrase }) => phrase)} />
        </Part>
      ) : null}
      <p class="small muted">{say('advertNote')}</p>
    </div>
  );
}
