/** Titles of bot checks and error pages, whole or up to a separator, so that a job called "Security Check Officer" passes. */
const blockedTitle =
  /^(?:just a moment|security check|attention required|access denied|pardon our interruption|are you a (?:robot|human)|human verification|verify(?:ing)? you are human|additional verification required|humans only|help us protect glassdoor|one more step|please wait|checking your browser|ddos-guard|page not found|not found|404|403 forbidden|error)(?:\b[!.…\s]*$|\.{3}|!| [-–|·:] | \()/i;
const blockedHeading =
  /^(?:additional verification required|verify you are human|humans only|help us protect glassdoor)/i;
const challengeIds = ['challenge-form', 'challenge-running', 'challenge-error-text'];
const challengeScript = /\/cdn-cgi\/challenge-platform\/h\//;

const signInTitle =
  /^(?:sign (?:in|up)|log ?in|login|register|join|anmelden|einloggen|connexion|se connecter|iniciar sesi[oó]n|accedi|inloggen)(?:$| [-–|·:] | to )/i;
const signInPage = /^auth_wall|login/;

/** Whether the page is a bot check ("blocked") or a sign-in wall ("sign-in") instead of what its address promises; else null. */
export function wallOnPage(document: Document): 'blocked' | 'sign-in' | null {
  const title = document.title.replace(/\s+/g, ' ').trim();
  if (blockedTitle.test(title) || isChallenge(document)) return 'blocked';
  if (signInPage.test(pageKeyOf(document))) return 'sign-in';
  return signInTitle.test(title) && document.querySelector('input[type="password"], form') ? 'sign-in' : null;
}

/** LinkedIn's own name of the page's kind. */
function pageKeyOf(document: Document): string {
  return document.head?.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
}

/** Challenge markup also rides along on real pages: only a page with next to nothing else is one. */
function isChallenge(document: Document): boolean {
  const heading = document.getElementsByTagName('h1')[0]?.textContent?.slice(0, 200).trim() ?? '';
  if (blockedHeading.test(heading)) return true;
  if (!hasChallenge(document) || document.querySelector('article, main')) return false;
  return document.querySelectorAll('body a[href], body li').length < 15;
}

/** Ids and the list of scripts cost nothing on a page of 100,000 nodes; a selector would. */
function hasChallenge(document: Document): boolean {
  if (challengeIds.some((id) => document.getElementById(id))) return true;
  return [...document.scripts].some((script) => challengeScript.test(script.getAttribute('src') ?? ''));
}
