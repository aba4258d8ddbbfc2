import { benchmarkFor } from '../../lib/benchmark.ts';
import { comparedPlaceName } from '../../lib/compared-place.ts';
import type { WorkingTime } from '../../lib/pay/annualise.ts';
import { compare } from '../../lib/pay/compare.ts';
import type { Comparison } from '../../lib/pay/comparison.ts';
import { placeOfKey } from '../../lib/place-key.ts';
import { payOfSaved, type SavedOffer } from '../../lib/saved/saved-offer.ts';
import type { Services } from '../screens/services.ts';

/** An offer with what it is held against in its own market. */
export interface OfferInMarket {
  offer: SavedOffer;
  /** The role's or occupation's title; null when no job is known. */
  jobTitle: string | null;
  placeName: string;
  /** Null without a job, without figures for it there, or without pay. */
  comparison: Comparison | null;
}

/** A role that is no longer written leaves its occupation. */
const jobOf = (services: Services, { role, occupation }: SavedOffer) =>
  services.readJob({ role, occupation }, null).catch(() => services.readJob({ role: null, occupation }, null));

/** Loads an offer's job and figures and compares its pay with them; `nation` is how the United States are called. */
export async function loadOffer(
  services: Services,
  offer: SavedOffer,
  time: WorkingTime,
  words: { locale: string; nation: string },
): Promise<OfferInMarket> {
  const { role, summary, figures, usPlaces, rates } = await jobOf(services, offer);
  const place = placeOfKey(offer.where);
  const placeName = comparedPlaceName(place, usPlaces, words.locale, words.nation);
  const pay = payOfSaved(offer.pay);
  const benchmark =
    figures &&
    benchmarkFor({
      figures,
      role,
      place,
      placeName,
      level: offer.level,
      levelAssumed: false,
      weak: false,
      currency: pay?.currency ?? null,
      rates,
      usPlaces,
    });
  return {
    offer,
    jobTitle: role?.title ?? summary?.title ?? null,
    placeName,
    comparison: benchmark && pay ? compare({ pay, benchmark, options: { workingTime: time } }) : null,
  };
}
