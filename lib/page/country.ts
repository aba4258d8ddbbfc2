/** Two-letter domains sold worldwide, so they name no country. */
const worldwide = new Set(['io', 'ai', 'co', 'me', 'tv', 'eu', 'so', 'to', 'fm', 'gg']);
/** Names and three-letter codes as JobPosting.addressCountry really carries them. */
const byName: Record<string, string> = {
  usa: 'US',
  'united states': 'US',
  'united states of america': 'US',
  gbr: 'GB',
  uk: 'GB',
  'united kingdom': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  deu: 'DE',
  germany: 'DE',
  deutschland: 'DE',
  austria: 'AT',
  österreich: 'AT',
  switzerland: 'CH',
  schweiz: 'CH',
  canada: 'CA',
  can: 'CA',
  australia: 'AU',
  aus: 'AU',
  'new zealand': 'NZ',
  india: 'IN',
  ind: 'IN',
  france: 'FR',
  spain: 'ES',
  españa: 'ES',
  espanya: 'ES',
  italy: 'IT',
  italia: 'IT',
  netherlands: 'NL',
  nederland: 'NL',
  belgium: 'BE',
  ireland: 'IE',
  sweden: 'SE',
  sverige: 'SE',
  norway: 'NO',
  norge: 'NO',
  denmark: 'DK',
  poland: 'PL',
  polska: 'PL',
  egypt: 'EG',
  'united arab emirates': 'AE',
  singapore: 'SG',
  brazil: 'BR',
  brasil: 'BR',
  mexico: 'MX',
  japan: 'JP',
};

/** ISO 3166 alpha-2 of a country as structured data writes it; null when unknown. */
export function countryCode(text: string | null): string | null {
  const name = text?.trim() ?? '';
  if (/^[a-z]{2}$/i.test(name) && name.toLowerCase() !== 'uk') return name.toUpperCase();
  return byName[name.toLowerCase()] ?? null;
}

/**
 * Country that a host names by its domain (stepstone.de, glassdoor.co.in) or, on a portal known to do so, by a prefix
 * (au.indeed.com); null when neither does. Elsewhere a prefix may mean anything (hr.example.com).
 */
export function countryOfHost(host: string, portalPrefix: boolean): string | null {
  const labels = host.toLowerCase().split('.');
  const byDomain = hostLabel(labels.at(-1) ?? '');
  return byDomain ?? (portalPrefix && labels.length > 2 ? hostLabel(labels[0] ?? '') : null);
}

function hostLabel(label: string): string | null {
  if (label === 'uk') return 'GB';
  return /^[a-z]{2}$/.test(label) && !worldwide.has(label) ? label.toUpperCase() : null;
}
