import { fold } from './normalise.ts';

/** Languages whose titles the matcher knows; each but English is a file of its own, `titles/<language>.bin`. */
export const titleLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv'] as const;
export type TitleLanguage = (typeof titleLanguages)[number];

/** Signs that a title is written in a language; the first that fits decides. Folded text with blanks at both ends. */
const signs: [TitleLanguage, RegExp][] = [
  [
    'de',
    /[( ]m[/|, ]+w[/|, ]+d|[( ]w[/|, ]+m[/|, ]+d|[:*_/-]innen|\p{L}[:*_/]in\b|\p{L}(?:entwickler|leiter|techniker|kaufmann|kauffrau|fachkraft|verkaufer|pfleger|mitarbeiter|lehrer|fahrer|monteur|berater|ingenieur|elektroniker|mechaniker|sachbearbeiter|helfer|buchhalter|meister)(?:in)?\b| (?:fur|und|oder|im|als|der|die|mit|leitung|buchhalter|verkaufer|koch|arzt|erzieher|sachbearbeiter|mitarbeiter|mechatroniker|elektriker|ingenieur|werkstudent) /u,
  ],
  [
    'pl',
    /[ęąśżźćńł]| (?:ds|specjalista|kierownik|pracownik|inzynier|ksiegow\p{L}|sprzedawca|kierowca|mlodszy|starszy|nauczyciel|lekarz|magazynier|doradca) /u,
  ],
  [
    'sv',
    / (?:och|till|sjukskoterska|ingenjor|utvecklare|larare|saljare|chef|handlaggare|ekonom|vardbitrade|underskoterska|projektledare|redovisnings\p{L}+|snickare|lokalvardare|konsult inom) |\p{L}(?:ingenjor|utvecklare|larare|saljare|skoterska|ledare|arbetare|tekniker inom)\b/u,
  ],
  [
    'nl',
    / (?:medewerker|verpleegkundige|leraar|docent|ontwikkelaar|verkoper|monteur|chauffeur|adviseur|beheerder|hulp|bij|voor|het|een|magazijn\p{L}*|boekhouder|kok|schoonmaker|teamleider) |\p{L}(?:medewerker|verpleegkundige|leider|beheerder|kundige|adviseur)\b/u,
  ],
  [
    'pt',
    / (?:da|do|dos|das|em|engenheir[oa]|desenvolvedora?|programadora?|gerente|analista de|enfermeir[oa]|vendedora?|auxiliar|estagi\p{L}+|professora?|motorista|cozinheir[oa]) |ç[aã]o|ções|\p{L}(?:cao|coes|eiro|eira)\b/u,
  ],
  [
    'it',
    / (?:addett\p{L}|impiegat\p{L}|operai\p{L}|ingegnere|sviluppatore|sviluppatrice|responsabile|magazzinier\p{L}|commess\p{L}|infermier\p{L}|cuoc[oa]|contabile|segretari[oa]|autista|tecnico|cameriere|per|della|alle|agli|di) /u,
  ],
  [
    'fr',
    /[( ](?:h ?\/ ?f|f ?\/ ?h)\b| (?:de la|du|des|et|en|aux?|charge|chargee|ingenieure?|developpeu\p{L}+|responsable|infirmier|infirmiere|comptable|vendeu\p{L}+|technicien|technicienne|conseiller|conseillere|chef|agent|aide|cuisinier|directeur|directrice|stagiaire|alternance) | d'\p{L}| l'\p{L}/u,
  ],
  [
    'es',
    / (?:ingenier[oa]|desarrollador[a]?|enfermer[oa]|vendedora?|camarer[oa]|cociner[oa]|tecnic[oa]|auxiliar|responsable|gerente|contador[a]?|contable|jefe|jefa|profesora?|conductora?|dependient[ea]|administrativ[oa]|ayudante|comercial|encargad[oa]|de|y|para|en) |ñ/u,
  ],
];

const isKnown = (language: string): language is TitleLanguage =>
  (titleLanguages as readonly string[]).includes(language);

/**
 * Language to read a title in: the page's where its titles are known here ("de-AT" counts as "de"),
 * else the one the title itself shows signs of, else English.
 */
export function languageOf(title: string, pageLanguage: string | null): TitleLanguage {
  const page = (pageLanguage ?? '').toLowerCase().slice(0, 2);
  if (page && page !== 'en' && isKnown(page)) return page;
  const lower = title.slice(0, 240).toLowerCase();
  const text = ` ${fold(lower)} `;
  return signs.find(([, sign]) => sign.test(` ${lower} `) || sign.test(text))?.[0] ?? 'en';
}
