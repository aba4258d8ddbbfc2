interface Sign {
  weight: number;
  found: (page: GatePage) => boolean;
}

/** What the gate looks at: cut-down texts of one page. */
export interface GatePage {
  /** Path + query. */
  address: string;
  title: string;
  heading: string;
  /** Texts of buttons and links. */
  controls: string[];
  /** Texts of headings and bold lines. */
  headings: string[];
  text: string;
  links: string[];
  /** Elements that mark an article: its times, its author. */
  articleMarks: number;
}

const applyControl =
  /^(?:easy )?apply(?: (?:now|here|online|today|for (?:this|the) (?:job|position|role)|on .*|with .*))?$|^register and apply$|^(?:jetzt |online )?bewerben$|^postuler|^(?:inscribirme|solicitar|apuntarme|m'hi vull apuntar)|^candidati|^solliciteer|^ansök/i;
const sections =
  /^(?:(?:key |main |your |core )?(?:responsibilities|duties|tasks)|what you(?:'|’)?(?:ll| will) (?:do|bring|need)|(?:minimum |basic |preferred |required |key )?(?:requirements|qualifications|skills)|about (?:the|this) (?:role|job|position|team)|job (?:description|summary|details)|who you are|what we offer|benefits|the role|role overview|(?:deine|ihre|ihr) (?:aufgaben|profil)|aufgaben|anforderungen|wir bieten|requisitos|funciones|responsabilidades|se ofrece|ofrecemos|profil recherché|vos missions|descripci[oó]n?.*oferta|functie-eisen|vereisten)\b/i;
const labels =
  /(?:^|\n)\s*(?:location|job type|employment type|contract type|salary|pay|department|job id|requisition(?: id)?|req(?:uisition)? #?|posted(?: on)?|experience|ubicaci[oó]n?|jornada|salari[o]?|tipo de contrato|standort|arbeitszeit|vertragsart)\s*[:#\n]/gi;

const signs: Sign[] = [
  {
    weight: 2,
    found: (page) =>
      /\/(?:careers?|jobs?|vacanc|positions?|openings?|stellen|jobdetail|job-|karriere|empleos?|ofertas?|emploi)[^?]*[/=-][^?]*\w/i.test(
        page.address,
      ),
  },
  { weight: 2, found: (page) => /[?&](?:gh_jid|jobid|job_id|jk|reqid|vacancy)=/i.test(page.address) },
  { weight: 2, found: (page) => page.controls.some((text) => applyControl.test(text)) },
  { weight: 1, found: (page) => matches(page.headings, sections) >= 1 },
  { weight: 1, found: (page) => matches(page.headings, sections) >= 2 },
  { weight: 1, found: (page) => /equal opportunity|equal employment|all qualified applicants/i.test(page.text) },
  { weight: 1, found: (page) => /\((?:[mwfdhx]\/){1,3}[mwfdhx]\)|\(all genders\)/i.test(page.heading) },
  { weight: 1, found: (page) => (page.text.match(labels) ?? []).length >= 2 },
  { weight: -3, found: (page) => page.articleMarks >= 2 },
  {
    weight: -4,
    found: (page) =>
      /^(?:[\d.,]+\+? )?.{0,80}\b(?:jobs|vacancies|stellenangebote|ofertas de (?:empleo|trabajo)|offres d'emploi)\b(?: (?:in|near|at|for|bei|en|à)\b.*|$)/i.test(
        page.heading,
      ),
  },
  {
    weight: -4,
    found: (page) =>
      /handbook|occupation(?:al)? (?:profile|outlook)|how to (?:become|write|get|find)|what (?:is|does) an? |average salary|salary guide|\bblog\b|interview questions/i.test(
        `${page.title}\n${page.heading}\n${page.headings.slice(0, 12).join('\n')}`,
      ),
  },
  {
    weight: -2,
    found: (page) =>
      page.links.filter((href) => /\/(?:jobs?|vacanc\w*|positions?|openings?|careers)\/[^/?#]*\d{3,}/i.test(href))
        .length >= 15,
  },
];

/** A page scores as one job's page from here on. */
const threshold = 4;

/** Whether the signs on the page add up to one job's own page rather than a list, an article, a handbook, or a home page. */
export function looksLikeJobPage(page: GatePage): boolean {
  const score = signs.reduce((sum, sign) => sum + (sign.found(page) ? sign.weight : 0), 0);
  return score >= threshold;
}

function matches(texts: string[], pattern: RegExp): number {
  return new Set(texts.filter((text) => pattern.test(text))).size;
}
