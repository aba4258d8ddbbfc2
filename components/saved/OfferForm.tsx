import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Level } from '../../data/schema/level.ts';
import { placeKey, placeOfKey } from '../../lib/place-key.ts';
import { type OfferDraft, savedPayOf } from '../../lib/saved/saved-offer.ts';
import { LevelPicker } from '../role/LevelPicker.tsx';
import { PlacePicker } from '../screens/PlacePicker.tsx';
import { type Services, useServices } from '../screens/services.ts';
import { useJob } from '../screens/use-role.ts';
import { useWords } from '../ui/words.ts';

export const emptyDraft: OfferDraft = {
  title: '',
  company: null,
  place: null,
  url: null,
  role: null,
  occupation: null,
  level: null,
  pay: null,
  note: '',
  where: null,
  gaps: null,
};

export interface OfferFormProps {
  draft: OfferDraft;
  country: string;
  onSave: (draft: OfferDraft) => void;
  onCancel: () => void;
}

type Texts = Record<'title' | 'company' | 'place' | 'pay' | 'url' | 'note', string>;

const textsOf = (draft: OfferDraft): Texts => ({
  title: draft.title,
  company: draft.company ?? '',
  place: draft.place ?? '',
  pay: draft.pay?.text ?? '',
  url: draft.url ?? '',
  note: draft.note,
});

/** The job a changed title means; an unclear title keeps none. */
async function jobOfTitle(services: Services, title: string) {
  const { match, certainty, level } = await services.understandTitle(title);
  return certainty === 'sure'
    ? { role: match.role, occupation: match.occupation, level: level?.level ?? null }
    : { role: null, occupation: null, level: null };
}

/** An offer's fields. Title and pay are understood when saved; pay that cannot be read is said so and not saved. */
export function OfferForm({ draft, country, onSave, onCancel }: OfferFormProps) {
  const { say } = useWords();
  const services = useServices();
  const [texts, setTexts] = useState<Texts>(() => textsOf(draft));
  const [level, setLevel] = useState<Level | null>(draft.level);
  const [where, setWhere] = useState(draft.where);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  // Before the form is painted: later it could take the focus from a field the reader has already gone to.
  useLayoutEffect(() => first.current?.focus(), []);

  const submit = async () => {
    const lines = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])) as Texts;
    if (lines.url && !/^https?:\/\//.test(lines.url)) return setProblem(say('linkNotUnderstood'));
    const samePay = lines.pay === (draft.pay?.text ?? '');
    const pay = samePay ? draft.pay : lines.pay ? savedPayOf(await services.readOffer(lines.pay, country)) : null;
    if (lines.pay && !pay) return setProblem(say('typedNotUnderstood', lines.pay));
    const job = lines.title === draft.title ? draft : await jobOfTitle(services, lines.title);
    onSave({
      ...draft,
      title: lines.title,
      company: lines.company || null,
      place: lines.place || null,
      url: lines.url || null,
      note: lines.note,
      role: job.role,
      occupation: job.occupation,
      level: level ?? job.level,
      pay,
      where,
    });
  };
  const field = (key: keyof Texts, label: string, rest: object = {}) => (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        maxLength={500}
        value={texts[key]}
        onInput={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
        {...rest}
      />
    </label>
  );
  return (
    <form
      class="offer-form card"
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(() => setProblem(say('dataMissing')));
      }}
    >
      {field('title', say('jobTitle'), { required: true, ref: first })}
      {field('company', say('company'))}
      {field('place', say('place'))}
      {field('pay', say('pay'), { placeholder: say('typeOfferExample') })}
      <LevelPicker level={level} onLevel={setLevel} />
      {draft.role || draft.occupation ? <Where draft={draft} where={where} onWhere={setWhere} /> : null}
      {field('url', say('link'), { inputMode: 'url', maxLength: 2000 })}
      <label class="field offer-note-field">
        <span>{say('note')}</span>
        <textarea
          class="input"
          rows={3}
          maxLength={5000}
          value={texts.note}
          onInput={(event) => setTexts({ ...texts, note: event.currentTarget.value })}
        />
      </label>
      {problem ? (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <p class="form-actions">
        <button type="submit" class="button button-main">
          {say('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
}

/** Where the offer is compared, once its job is known. */
function Where({
  draft,
  where,
  onWhere,
}: {
  draft: OfferDraft;
  where: string | null;
  onWhere: (where: string) => void;
}) {
  const { say } = useWords();
  const job = useJob(draft);
  if (job.status !== 'ready' || !job.value.figures) return null;
  return (
    <PlacePicker
      label={say('comparedIn')}
      place={placeOfKey(where)}
      job={job.value}
      onPlace={(place) => onWhere(placeKey(place))}
    />
  );
}
