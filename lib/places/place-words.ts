/** Words that say where the work is done rather than where the place is; taken out before a place is read. */
export const workplaceWords =
  /\b(?:(?:fully|100%|mostly|partly|partially)\s+)?(?:remote(?:\s*(?:first|friendly|only|work|position|role|job|option|eligible))?|hybrid(?:\s*(?:remote|work|role))?|work(?:ing)? from home|wfh|home[\s-]?office|home[\s-]?based|telecommute|telework|t[ée]l[ée]travail|teletrabajo|distributed|anywhere|virtual|on[\s-]?site|in[\s-]?office|in[\s-]?person|flexible|mobiles arbeiten|ibrido|hybride|da remoto|thuiswerken)\b/giu;

/** The part of `workplaceWords` that means the work can be done from home. */
export const remoteWords =
  /\b(?:remote|work(?:ing)? from home|wfh|home[\s-]?office|home[\s-]?based|telecommute|telework|t[ée]l[ée]travail|teletrabajo|distributed|anywhere|virtual|da remoto|thuiswerken)\b/iu;

/** Words around a city's name that mean its metropolitan area. */
export const metroWords =
  /\b(?:greater|metropolitan|metroplex|metro|metropolregion|area|region|großraum|grossraum|raum|und umgebung|and surroundings|surrounding|umkreis|agglom[ée]ration|et périphérie|et environs)(?![\p{L}])/giu;

/** Words that mean everywhere and so name no place. */
export const everywhere = new Set([
  'worldwide',
  'global',
  'world',
  'international',
  'multiple locations',
  'various',
  'various locations',
  'nationwide',
]);

/** Larger than a country: no figures hold there. */
export const continents = new Set([
  'emea',
  'apac',
  'latam',
  'europe',
  'eu',
  'european union',
  'asia',
  'africa',
  'north america',
  'south america',
  'latin america',
  'middle east',
  'americas',
  'dach',
  'nordics',
  'oceania',
  'eea',
  'european economic area',
]);

/** Three-letter and other short forms that stand for a country; two-letter codes are read by position. */
export const shortCountries: Record<string, string> = {
  us: 'US',
  'u s': 'US',
  usa: 'US',
  'u s a': 'US',
  uk: 'GB',
  'u k': 'GB',
  gbr: 'GB',
  uae: 'AE',
  'u a e': 'AE',
  ksa: 'SA',
  can: 'CA',
  aus: 'AU',
  deu: 'DE',
  ger: 'DE',
  fra: 'FR',
  esp: 'ES',
  ita: 'IT',
  nld: 'NL',
  ind: 'IN',
  irl: 'IE',
  sgp: 'SG',
  bra: 'BR',
  mex: 'MX',
  pol: 'PL',
  che: 'CH',
  aut: 'AT',
  swe: 'SE',
  nzl: 'NZ',
  zaf: 'ZA',
  jpn: 'JP',
};
