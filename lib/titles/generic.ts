import { words } from './normalise.ts';

/** Words that name a rank or a kind of post but no job; a title made of these alone is not matched. */
const ranks = new Set(
  'associate engineer consultant manager analyst specialist director supervisor coordinator assistant administrator executive technician officer representative agent clerk operator worker lead leader intern internship trainee staff partner advisor adviser professional expert helper member generalist employee apprentice graduate student volunteer contractor freelancer president vice head chief owner founder principal senior junior entry level mid i ii iii iv v 1 2 3 4 5 team job general regional area assoc crew temp various position positions role roles other mitarbeiter fachkraft berater leiter manager ingenieur responsable charge directeur conseiller gestor tecnico asistente ayudante medewerker pracownik specjalista kierownik medarbetare konsult handlaggare of the and'.split(
    ' ',
  ),
);

/** Pairs that are used for every trade alike. */
const pairs = new Set([
  'sales executive',
  'business manager',
  'account',
  'operations',
  'sales',
  'business',
  'management',
  'operations associate',
  'business associate',
  'business consultant',
  'senior executive',
  'vice president',
  'assistant vice president',
]);

/** Words after a rank that name a job all the same: "team leader" is none, "general manager" is. */
const namesAJob = new Set(['general manager', 'chief executive officer', 'president', 'chief executive']);

/** Whether the words name no particular job: "Associate", "Senior Consultant II", "Sales Executive". */
export function isGeneric(tokens: string[]): boolean {
  const text = tokens.join(' ');
  if (!tokens.length) return true;
  if (namesAJob.has(text)) return false;
  if (tokens.every((token) => ranks.has(token))) return true;
  return pairs.has(tokens.filter((token) => !levelOnly.has(token)).join(' '));
}
const levelOnly = new Set(words('senior junior i ii iii iv 1 2 3 entry level'));
