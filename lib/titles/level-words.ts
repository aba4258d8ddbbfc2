import type { Level } from '../../data/schema/level.ts';

/** Titles in which a level word is part of the job's own name. */
export const notALevel: RegExp[] = [
  / senior (?=living|care|citizens?|services|home|housing|center|centre|companion|community|adult|high|wellness|life|fitness|helper|activit)/g,
  / (?:junior|senior) (?=high|secondary|college|school|kindergarten|primary|enlisted|league|church|year|golf|tennis)/g,
  / lead (?=paint|abatement|based|generation|gen|acid|time|free|burner|inspector|remediation|worker in lead|qualification|smelter|hand)/g,
  / (?<=(?:chief of|medical|kitchen|waiting|wait|bar|hotel|nursing|support|floor|general|house|teaching|office|church|temp|casual|accounting) )staff /g,
  / staff (?=accountant|nurse|development|training|attorney|pharmacist|physician|assistant|sergeant|member|psychologist|writer|photographer|rn|registered|chaplain|veterinarian|optometrist|occupational|physical|therapist|coordinator|scheduler|management|support|officer|services|relations)/g,
  / principal (?=of|broker|dancer|musician|cellist|violinist|secretary of|residence|lettings)/g,
  / (?:school|vice|assistant|deputy|elementary|high school|academy|primary) principal /g,
  / head (?=start|hunter|hunting|light|waiter|and neck|neck|injury|lice|office|quarters|teacher)/g,
  / (?:intern|internal) (?=medicine|audit)/g,
  / associate (?=degree|professor|general counsel|director|dean|vice|attorney|justice|producer|editor|pastor|principal|veterinarian|dentist|partner)/g,
  / (?:sales|retail|store|warehouse|production|manufacturing|cashier|stock|shop|team|service|fulfil?lment|delivery|floor|bakery|deli|front end|grocery|food service|assembly|logistics|packing|distribution|operations|kitchen|meat|produce|seafood|customer service|teller|banking|beauty|merchandising|patient care|walmart|amazon) associate /g,
  / (?:project|program|product|account) director (?=assistant|secretary)/g,
  / (?:to|for) (?:the )?(?:ceo|vp|vice president|managing director|director|head|president|executive)s? /g,
  / (?:pa|secretary|assistant) (?:to )?(?:the )?(?:vice president|director|ceo) /g,
  / (?:vitamin|type|class|category|grade|band|phase|tier|world war|part|title|schedule|zone|unit|block|shift|step|model) (?:i|ii|iii|iv|v|[1-7]) /g,
  / iv (?=therapy|nurse|infusion|hydration|technician|team|room|certified|pharmacy)/g,
  / (?:funeral|music|casting|art|film|creative|athletic|camp|activities|movie|stage|choir|tv|photography|band) director /g,
  / graduate (?=school|admissions|studies|program|programs|education|recruit|medical education|research|teaching|college)/g,
  / (?:experienced|expert) (?=witness|guest|visitor)/g,
  / (?:apprentice|apprenticeship|trainee|intern|internship|graduate) (?=program|programme|coordinator|manager|recruiter|supervisor|training)/g,
  / executive (?=assistant|chef|secretary|housekeeper|search|recruiter|protection|education|coach)/g,
];

/** Words that state a level, the most telling first; `rank` marks those that name the job where it is managerial. */
export const levelPhrases: { pattern: RegExp; level: Level; rank?: boolean }[] = [
  {
    pattern:
      / (?:internship|intern|interns|trainee|apprentice|apprenticeship|co op|coop student|working student|werkstudent\p{L}*|praktik\p{L}*|azubi\p{L}*|auszubildende\p{L}*|ausbildung|volontariat|stagiaire|stage|alternance|alternant\p{L}*|becari\p{L}+|practicas|tirocinante|tirocinio|stagista|stażysta|stazyst\p{L}+|praktykant\p{L}*|praktikant\p{L}*|estagi\p{L}+|stagiair\p{L}*|student|summer analyst|summer associate|medewerker in opleiding|leerling) /u,
    level: 'entry',
  },
  {
    pattern:
      / (?:graduate|new grad|recent graduate|entry level|entry|early careers?|early in career|junior|jr|jnr|juniors|debutant|nachwuchs\p{L}*|berufseinsteiger\p{L}*|absolvent\p{L}*|mlodszy|mlodsza|beginner|no experience|novice|school leaver|freshers?) /u,
    level: 'entry',
  },
  {
    pattern:
      / (?:senior vice president|executive vice president|svp|evp|vice president|vp|avp|assistant vice president) /u,
    level: 'senior',
    rank: true,
  },
  {
    pattern:
      / (?:senior (?:staff|principal|lead|director|manager director)|distinguished|fellow (?=engineer|architect)|principal|staff|lead|iv|v|vi|l6|l7|l8|e6|e7|ic5|ic6|teamlead|team lead|tech lead) /u,
    level: 'senior',
  },
  {
    pattern:
      / (?:managing director|executive director|director|dir|head of|head|leiter\p{L}*|leitung|chief|cto|cfo|ceo|coo|cmo|ciso|dyrektor|direktor\p{L}*|directeur|directrice|direttore|chef de (?=service|departement)) /u,
    level: 'senior',
    rank: true,
  },
  {
    pattern:
      / (?:mid senior|senior|sr|snr|iii|l5|e5|ic4|experienced|expert|erfahrene?r?|starszy|starsza|confirme|experimentado|esperto|ervaren|sz sr) /u,
    level: 'experienced',
  },
  { pattern: /(?<=\p{L}) (?:4|5) $/u, level: 'senior' },
  { pattern: /(?<=\p{L}) 3 $/u, level: 'experienced' },
  {
    pattern:
      / (?:mid level|mid|intermediate|medior|associate|ii|l4|e4|ic3|midlevel|sz sr pleno|pleno) |(?<=\p{L}) 2 $/u,
    level: 'mid',
  },
  { pattern: / (?:i|l3|e3|ic1|ic2|level 1|level one) |(?<=\p{L}) 1 $/u, level: 'entry' },
];
