import type { Level } from '../../data/schema/level.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import type { Pay } from '../../lib/pay/pay.ts';
import { placeKey } from '../../lib/place-key.ts';
import type { OfferDraft } from '../../lib/saved/saved-offer.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import type { JobData } from './use-role.ts';

export interface OnScreen {
  job: JobData;
  title: string;
  posting: PostingUnderstanding | null;
  pay: Pay | null;
  level: Level | null;
  place: ComparedPlace;
  placeName: string;
}

/** What is on screen as an offer to keep: the ad's own words and the terms chosen, never the ad's text. */
export function offerDraft({ job, title, posting, pay, level, place, placeName }: OnScreen): OfferDraft {
  const raw = posting?.raw;
  const advert = posting?.advert;
  const lines = (texts: readonly string[]) => texts.slice(0, 60).map((text) => text.slice(0, 500));
  return {
    title: (raw?.title ?? title).slice(0, 500),
    company: raw?.company?.slice(0, 500) ?? null,
    place: (raw?.location ?? placeName).slice(0, 500),
    url: raw?.url && /^https?:\/\//.test(raw.url) ? raw.url.slice(0, 2000) : null,
    role: job.role?.slug ?? null,
    occupation: job.occupation || null,
    level,
    pay: pay && {
      text: pay.text.slice(0, 500),
      currency: pay.currency,
      period: pay.period,
      min: pay.min,
      max: pay.max,
    },
    note: '',
    where: placeKey(place),
    gaps: advert
      ? {
          missing: lines(advert.missing.map(({ item }) => item)),
          beyond: lines(advert.beyond.map(({ phrase }) => phrase)),
        }
      : null,
  };
}
