import { anyOf } from './any-of.ts';

/**
 * What many roles ask for, in the many ways of saying it. `item` recognises it in a role's item, `ad` in an ad's
 * clause; `unless` lists the ways the same words mean something else there. Demands of one family stand for each other
 * when an item names several ("Nights and weekends"). To teach another: add a line, and an example to the test's table.
 */
export interface UsualDemand {
  family: string;
  name: string;
  item: RegExp;
  ad: RegExp;
  unless?: RegExp;
  /** What both sides must have in common, when both name it (an age). */
  agree?: RegExp;
}

const timeOff = anyOf('iu')`
  \boff\b
  \bno (?:nights|weekends|evenings|overnights)
  \bhome (?:every|most|on)
  \bfree\b
  \bpaid\b
  \bholiday pay
  \bclosed\b
`;

const availability: UsualDemand[] = [
  {
    family: 'availability',
    name: 'weekends',
    item: /\bweekends?\b|\bsaturdays?\b|\bsundays?\b/iu,
    ad: /\bweekends?\b|\bsaturdays?\b|\bsundays?\b|\b(?:7|seven) days a week|\bsun\s?[-–]\s?sat\b/iu,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'nights',
    item: /\bnights?\b|\bevenings?\b|\bafter closing|\bpast midnight|\blate shifts?/iu,
    ad: /\b(?:over)?nights?\b|\bevenings?\b|\b(?:late|third|3rd|graveyard|closing) shifts?/iu,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'early starts',
    item: /\b[2-6](?::\d\d)? ?a\.?m\b|\bearly (?:morning|start|shift|or late)|\bbefore sunrise/iu,
    ad: anyOf('iu')`
      \b[2-6](?::\d\d)? ?a\.?m\b
      \bearly (?:mornings?|starts?|shifts?)
      \bopening shifts?
      \bopen (?:the )?(?:shop|store|cafe|café)\b
    `,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'holidays',
    item: /\bholidays?\b/iu,
    ad: /\bholidays?\b/iu,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'shift work',
    item: anyOf('iu')`
      \bshift work\b
      \b(?:rotating|second|double|posted|12-hour|twelve-hour|night) shifts?\b
      \bshifts?\b.{0,25}\b(?:nights|weekends)
      \bopen availability
    `,
    ad: anyOf('iu')`
      \b(?:rotating|swing|second|2nd|third|3rd|night|(?:8|10|12)[- ]?(?:hour|hr)|various|varying|all
        |any|double) (?:\p{L}+ )?shifts?\b
      \bshift work
      \bflexible (?:schedule|with hours|hours|availability)
      \bopen availability
    `,
    unless: /\bwe offer\b|\benjoy\b/iu,
  },
  { family: 'on call', name: 'on call', item: /\bon[- ]call\b|\bfor call\b/iu, ad: /\bon[- ]call\b|\bcall rotation/iu },
  {
    family: 'travel',
    name: 'travel',
    item: anyOf('iu')`
      \b(?:willing\w*|readiness|able|free) to travel
      ^travel\b
      \btravel (?:of|between|availability)
      \bweekend, night and travel
    `,
    ad: /\btravel(?:ling|ing)?\b/iu,
    unless: anyOf('iu')`
      travel (?:expense|allowance|reimburs|insurance|agen|industry|pay\b|stipend|benefit|discount
        |compan)
      \bno travel
      \btravel (?:is )?not
    `,
  },
];

const body: UsualDemand[] = [
  {
    family: 'body',
    name: 'lifting',
    item: anyOf('iu')`
      \b(?:lifts?|lifting)\b(?! (?:card|evac|operator|truck|gate|plan))
      \b(?:push|carry|carrying)\b.{0,30}\b\d+[- ]?pound
      \bstrength for\b
    `,
    ad: anyOf('iu')`
      \b(?:lift|lifting|handle|handling|carry|carrying|push|pull|hoist|load|unload|loading|unloading)
        \b[^.;]{0,45}?(?:\b\d+ ?(?:\+ ?)?(?:(?:lbs?|pounds?|kgs?|kilos?)\b|#)|\bboxes\b|\bkegs?\b
        |\bcrates?\b|\bheavy\b|\bpatients?\b|\bresidents?\b|\bbags\b|\bpackages\b)
      \bheavy lifting
      \blift(?:ing)? (?:up to|of|heavy|and|at least|a minimum)
      \b(?:frequent|regular|repetitive|some) lifting
      \bup to \d+ ?(?:lbs?|pounds|kgs?)\b
    `,
  },
  {
    family: 'body',
    name: 'standing',
    item: /\bstand(?:ing)?\b(?! (?:out|up|before|behind|by))/iu,
    ad: /(?<!long[- ]|good )\bstand(?:ing)?\b(?! (?:out|up for|behind|by)\b)|\bon (?:your|their) feet\b/iu,
    unless: anyOf('iu')`
      standing desk
      good standing
      standing (?:order|committee|meeting)
      stands? for (?!\d|long|extended|hours|most|the (?:entire|whole)|\w+ hours)
    `,
  },
  {
    family: 'body',
    name: 'walking',
    item: /\bwalk(?:ing)?\b(?!-)/iu,
    ad: anyOf('iu')`
      \bwalk(?:ing)? (?:up to|for|long|most|\d|and|or|frequently|around|the (?:floor|site|property))
      \bstand(?:ing)?(?:,| and| or|/) ?walk
      \bon foot\b
    `,
  },
  {
    family: 'body',
    name: 'bending and kneeling',
    item: /\bbend(?:ing)?\b|\bkneel(?:ing)?\b|\bcrouch|\breaching\b/iu,
    ad: anyOf('iu')`
      \bbend(?:ing)?\b(?! (?:conduit|pipe|metal|tub))
      \bkneel(?:ing)?\b
      \bcrouch\p{L}*
      \bsquat\p{L}*
      \bstoop\p{L}*
      \breach(?:ing)? (?:overhead|above|and)
    `,
  },
  {
    family: 'body',
    name: 'ladders and heights',
    item: /\bladders?\b|\battics?\b|\bcrawl ?(?:spaces?|ways?)|\bheights?\b|\bclimb(?:ing)?\b/iu,
    ad: /\bladders?\b|\battics?\b|\bcrawl[ -]?spaces?|\b(?:at|of|fear of) heights?\b|\bclimb(?:ing)?\b|\bscaffold/iu,
    unless: /career ladder|corporate ladder|climb the/iu,
  },
  {
    family: 'body',
    name: 'fitness',
    item: /^fit(?:ness)?\b|\bphysical (?:ability|agility|test)|\bstamina\b/iu,
    ad: anyOf('iu')`
      \bphysically (?:fit|able|demanding)
      \bphysical (?:stamina|strength|fitness|ability test|agility|demands of)
      \bgood physical (?:condition|shape|health)
    `,
  },
  {
    family: 'weather',
    name: 'weather',
    item: /\bheat and cold|\boutdoor\b|\bany weather|\bsun, rain|\bwet ground|\bin heat\b|\bheat or cold/iu,
    ad: anyOf('iu')`
      \boutdoors?\b
      \b(?:all|any|extreme|inclement|adverse|various) (?:types of )?(?:weather|temperatures?)
      \bweather conditions
      \bextreme (?:heat|cold)
      \bhot (?:and|or) cold
    `,
  },
  {
    family: 'vision',
    name: 'vision',
    item: /\bcolou?r vision|\bclose vision|\bnormal vision|^sight\b/iu,
    ad: anyOf('iu')`
      \bcolou?r[- ]?(?:vision|blind)
      \b(?:distinguish|differentiate|tell|see|perceive) (?:\p{L}+ )?colou?rs?\b
      \b(?:close|normal|near|corrected|good) vision
      \bvision (?:test|requirement|correct)
      \b20/[234]0
    `,
  },
];

const ownThings: UsualDemand[] = [
  {
    family: 'shoes',
    name: 'safety shoes',
    item: /\bnon-?slip shoes|\bsteel-toe|\bslip-resistant/iu,
    ad: /\bnon-?slip\b|\bslip-?resistant|\bsteel[- ]toe(?:d|s)?\b|\bsafety (?:shoes|boots|toe)/iu,
  },
  {
    family: 'own tools',
    name: 'own tools',
    item: anyOf('iu')`
      \bown (?:[\p{L}-]+ ){0,2}(?:tools?|toolbox|knives|knife|kit)\b
      \bknife kit
      \b(?:tools?|kit) of (?:your|their) own
    `,
    ad: /\bown (?:[\p{L}-]+ ){0,3}(?:tools?|toolbox|knives|kit|shears|clippers)\b|\b(?:tools?|knives) of your own/iu,
    unless: /\bwe (?:provide|supply|own)|\bbuild(?:ing)? (?:your|our|its) own/iu,
  },
  {
    family: 'own car',
    name: 'own car',
    item: /\b(?:own|reliable) (?:car|transport\p{L}*|vehicle|van)\b|\b(?:car and clean|driving record and a car)/iu,
    ad: anyOf('iu')`
      \b(?:own|reliable|dependable|personal) (?:and \p{L}+ )?(?:car|transport\p{L}*|vehicle|truck|van)
        \b
      \baccess to a (?:reliable )?(?:car|vehicle)
    `,
  },
  {
    family: 'own room',
    name: 'quiet workplace at home',
    item: /\bwired internet|\bquiet (?:closed )?room/iu,
    ad: anyOf('iu')`
      \bquiet (?:\p{L}+ ){0,2}(?:room|space|workspace|work area|environment)
      \b(?:high[- ]speed|reliable|wired|stable) internet
    `,
  },
];

const age: UsualDemand[] = [
  {
    family: 'age',
    name: 'minimum age',
    item: anyOf('iu')`
      \b(?:1[68]|2[0135]) (?:years )?(?:or|and) (?:older|over)
      \blegal age
      \b(?:minimum )?age (?:of )?(?:1[68]|2[0135])
      \b(?:1[68]|2[0135]) for\b
      \bmust be (?:1[68]|21)
    `,
    ad: anyOf('iu')`
      \b(?:1[689]|2[01356])(?: ?\+|(?: years)?(?: of age)? (?:or|and) (?:older|over|above)
        | years? (?:of age|old)| or older| yrs?\.? old)(?!\p{L})
      \b(?:must be|are|aged?|be) (?:at least |over )?(?:the age of )?(?:1[689]|21|23|25)
        \b(?! ?(?:hours|minutes|lbs|pounds|%|years|people|of|and|miles|to|in)\b)
      \bover(?: the age of)? (?:18|21|25)\b(?! ?(?:hours|years (?!old|of age)|people|locations
        |countries|sites|%))
      \b(?:18|21) ?(?:\+|plus)(?! ?(?:years?|yrs?|hours|miles)\b)
      \b(?:of )?legal (?:drinking |working )?age
      \bminimum age\b
      \bage of (?:majority|18|21)
    `,
    unless: /\b(?:1[689]|2[01356]) ?\+? ?years['’]? (?:of )?(?:\p{L}+ )?(?:experience|in (?:business|operation))/iu,
    agree: /\b(?:1[689]|2[01356])\b/gu,
  },
];

const checks: UsualDemand[] = [
  {
    family: 'check',
    name: 'background check',
    item: anyOf('iu')`
      \bbackground(?:,| and)?(?: [\p{L}]+,?){0,3} checks?
      \bclean (?:or explained )?(?:criminal |court |discipline |background|record)
      \bcriminal (?:record|check|history)
      \babuse (?:registry|clearance|finding)
    `,
    ad: anyOf('iu')`
      \bbackground ?[+&/,] ?(?:and )?drug
      \bfingerprint
      \bvulnerable sector
      \bpolice (?:check|clearance|vetting|certificate)
      \bbackground (?:and [\p{L} ]{0,25})?(?:checks?|screen\p{L}*|investigation|clearance)
      \bcriminal (?:records?|history|background|convictions?|checks?)
      \bDBS\b
      \bworking with children check
      \bclean (?:criminal )?(?:record|background)\b
      \bpre-?employment (?:background|screen\p{L}*|check)
    `,
  },
  {
    family: 'check',
    name: 'fingerprints',
    item: /\bfingerprint/iu,
    ad: anyOf('iu')`
      \bfingerprint
      \bworking with children check
      \bvulnerable sector
      \blive ?scan
      \bpolice (?:check|clearance|vetting)
    `,
  },
  {
    family: 'check',
    name: 'drug test',
    item: /\bdrug(?:[- ](?:and|or|,)[\p{L} ]{0,20})? (?:tests?|screens?|checks?|screening|testing)|\bdrug, /iu,
    ad: /\bdrugs?(?:[\p{L} ,/&-]{0,25})? ?(?:tests?|screens?|screening|testing)\b/iu,
  },
  {
    family: 'check',
    name: 'credit check',
    item: /\bcredit (?:and \p{L}+ )?(?:check|history)/iu,
    ad: /\bcredit (?:and \p{L}+ )?(?:checks?|history|score)/iu,
  },
  {
    family: 'driving record',
    name: 'driving record',
    item: /\bdriving record|\bMVR\b|\bclean or explained driving/u,
    ad: /\bdriving (?:record|history|abstract)|\bMVR\b|\bmotor vehicle (?:record|report)/iu,
  },
  {
    family: 'medical',
    name: 'medical card',
    item: /\bmedical (?:card|exam|form|certificate)\b|\bDOT (?:medical|physical)/iu,
    ad: anyOf('iu')`
      \bDOT (?:physical|medical|card)
      \b(?:medical|med|health) (?:card|certificate)\b
      \bmedical (?:exam\p{L}*|clearance)
      \bpass (?:an? )?(?:[\p{L}-]+ ){0,3}(?:physical|medical)\b
    `,
  },
  {
    family: 'vaccination',
    name: 'vaccination',
    item: /\bhepatitis|\bvaccin|\bimmuniz|\bflu\b|\bTB (?:test|clearance)/iu,
    ad: anyOf('iu')`
      \bvaccinat\p{L}*
      \bvaccines? (?:required|records?|series|status)
      \bimmuniz\p{L}*
      \bhepatitis B\b
      \bTB (?:test|screen|skin)
      \bflu shot
    `,
  },
  {
    family: 'clearance',
    name: 'security clearance',
    item: anyOf('iu')`
      \b(?:security|secret|government|federal|active) clearance
      ^clearance\b(?! training)
      \bclearance (?:for|or|and) (?:\p{L}+ ){0,2}(?:federal|government|defense|citizenship|public
        |many)
      \bpublic trust
      \band clearance$
    `,
    ad: anyOf('iu')`
      \b(?:security|secret|government|public trust|active|DoD|DOE|federal) clearance
      \bTS/SCI
      \bpublic trust
      \bclearance (?:is )?(?:required|eligib)
      \b(?:obtain|hold|maintain) (?:an? )?(?:[\p{L}/]+ ){0,3}clearance
    `,
  },
  {
    family: 'citizenship',
    name: 'citizenship',
    item: /\bcitizen(?:s|ship)?\b/iu,
    ad: /\bcitizen(?:s|ship)?\b/iu,
    unless: /corporate citizen|good citizen/iu,
  },
];

const cards: UsualDemand[] = [
  {
    family: 'driver license',
    name: "driver's license",
    item: anyOf('iu')`
      (?<!commercial )\bdriver['’]?s? licen[sc]e
      \bdriving licen[sc]e
      \bvalid licen[sc]e and (?:\p{L}+ )?car\b
    `,
    ad: anyOf('iu')`
      (?<!commercial )\bdriver['’]?s?['’]? ?licen[sc]e
      \bdriving licen[sc]e
      \blicensed driver
      \bvalid licen[sc]e (?:and|&|with) (?:an? )?(?:clean|good|reliable)
      \b(?:car|vehicle) (?:and|&|with) (?:an? )?(?:valid )?licen[sc]e
      \bvalid D\.?L\.?\b
      \bDL\b(?= ?(?:w/|with|,|and|&|required|req))
      \bführerschein
      \bpermis (?:b|de conduire)
      \bcarnet de conducir
      \bpatente
    `,
    unless: /\bclass [ab]\b|\bCDL\b/iu,
  },
  {
    family: 'commercial license',
    name: "commercial driver's license",
    item: /\bCDL\b|\bcommercial driver/iu,
    ad: /\bCDL\b|\bcommercial driv(?:er|ing)['’]?s? licen[sc]e|\bclass [ab] (?:licen[sc]e|driver)/iu,
  },
  {
    family: 'endorsement',
    name: 'hazmat',
    item: /\bhazmat\b.{0,40}\bendorse|\bhazmat, tanker/iu,
    ad: /\bhaz-?mat\b/iu,
  },
  { family: 'endorsement', name: 'tanker', item: /\btanker\b.{0,40}\bendorse/iu, ad: /\btanker\b|\bX endorsement/iu },
  {
    family: 'endorsement',
    name: 'doubles',
    item: /\bdoubles\b|\btriples\b/iu,
    ad: /\bdoubles\b|\btriples\b/iu,
  },
  {
    family: 'endorsement',
    name: 'passenger',
    item: /\b(?:passenger|school bus) (?:and .{0,15})?endorse|\bP and S endorse/iu,
    ad: /\b(?:passenger|P|S|P ?\/ ?S|school bus)(?: ?(?:and|&|\/|or) ?(?:passenger|P|S|school bus))? endorse/iu,
  },
  {
    family: 'food card',
    name: 'food handler card',
    item: /\bfood[- ]?(?:handler|safety)|\bServSafe\b(?! alcohol)/iu,
    ad: anyOf('iu')`
      \bfood[- ]?(?:handlers?|handling|safety|hygiene|protection)['’]?s? (?:\p{L}+ ){0,2}
        (?:card|permit|certif\p{L}*|licen[sc]e|training|manager)
      \bServ-?Safe\b(?! alcohol)
    `,
  },
  {
    family: 'alcohol card',
    name: 'alcohol service card',
    item: anyOf('u')`
      \b[Aa]lcohol[- ](?:service|card)
      \b[Rr]esponsible[- ]service
      \bTIPS\b
      \bServSafe Alcohol
      \b[Aa]lcohol\b.{0,20}\bcard
    `,
    ad: anyOf('u')`
      \bTIPS\b(?= |,|\.|;|/|$)(?! (?:and tricks|for))
      \b[Aa]lcohol (?:serv\p{L}+|certif\p{L}*|card|permit|awareness|training|safety)
      \b[Rr]esponsible (?:service|beverage|alcohol|vendor)
      \bRBS\b
      \bTABC\b
      \bMAST\b
      \b(?:liquor|server|bartender) (?:licen[sc]e|permit|card)
    `,
  },
  {
    family: 'basic life support',
    name: 'basic life support',
    item: /\bBLS\b|\bbasic life support/iu,
    ad: /\bBC?LS\b|\bbasic (?:cardiac )?life support/iu,
  },
  {
    family: 'first aid',
    name: 'CPR and first aid',
    item: /\bCPR\b|\bfirst[- ]aid\b|\bAED\b/iu,
    ad: /\bCPR\b|\bfirst[- ]aid\b|\bBC?LS\b|\bbasic (?:cardiac )?life support/iu,
    unless: /first[- ]aid kit/iu,
  },
  {
    family: 'RN license',
    name: 'registered nurse license',
    item: /\bRN\b[^,;]{0,15}\blicen|\bNCLEX-RN\b|\bcompact \(NLC\)|\bunencumbered RN/iu,
    ad: anyOf('iu')`
      \bRN\b[^.;]{0,30}\blicen
      \blicen[sc]\p{L}*[^.;]{0,30}\b(?:RN|registered nurse)\b
      \bregistered nurse\b[^.;]{0,25}\blicen
      \bcompact (?:state )?licen
      \bnursing licen
      \bNCLEX\b
      \bRN\b[^.;]{0,20}\bregistration
    `,
  },
  {
    family: 'LPN license',
    name: 'practical nurse license',
    item: /\bL[PV]N\b[^,;]{0,15}\blicen|\bNCLEX-PN\b|\bpractical nurse licen/iu,
    ad: anyOf('iu')`
      \b(?:L[PV]N|practical nurses?)\b[^.;]{0,30}\b(?:licen|registration|registered|permit)
      \b(?:licen[sc]\p{L}*|registration|registered|permit)[^.;]{0,45}\b(?:L[PV]N|practical nurses?
        |vocational nurse)\b
    `,
  },
  {
    family: 'nurse aide',
    name: 'nurse aide registry',
    item: /\bnurse aide (?:registry|exam|certif)|\bCNA\b/u,
    ad: anyOf('iu')`
      \bCNA\b[^.;]{0,30}\b(?:licen|certif|registr)
      \b(?:certif|licen)\p{L}*[^.;]{0,20}\bCNA\b
      \bcertified nurs\p{L}+ (?:assistant|aide)
      \bnurse aide registry
    `,
  },
  {
    family: 'teaching license',
    name: 'teaching license',
    item: anyOf('iu')`
      \bteach\p{L}* (?:licen[sc]e|certif|credential)
      \bstate (?:\p{L}+ ){0,4}licen[sc]e[^;]{0,25}\b(?:grades?|K-)
      \beducator licen
    `,
    ad: anyOf('iu')`
      \bteach\p{L}*['’]?s? (?:\p{L}+ ){0,2}(?:certif\p{L}*|licen[sc]\p{L}*|credential\p{L}*)
      \b(?:certif\p{L}*|licen[sc]\p{L}*) (?:to teach|in teaching|teacher)
      \bstate (?:educator|teacher)[ ]
      \beducator(?:['’]s)? (?:licen|certif)
      \bstate credential
      \bQTS\b
    `,
  },
  {
    family: 'state license',
    name: 'state license of the profession',
    item: /\bstate licen[sc]e\b(?! exam)/iu,
    ad: anyOf('u')`
      \b(?:[Cc]urrent|[Aa]ctive|[Vv]alid|[Uu]nrestricted|[Ss]tate)\b[^.;,]{0,25}\blicen[sc](?:e|ure)\b
      \b[Ll]icensed in (?:the state|\p{Lu})
    `,
    unless: anyOf('iu')`
      driv
      travel
      \bcar\b
      vehicle
      \bclean\b
      \bDL\b
      \bCDL\b
      forklift
      software
      firearm
      business
      liquor
      real estate
      insurance
    `,
  },
  {
    family: 'ESL',
    name: 'ESL endorsement',
    item: /\bES(?:O)?L\b[^,;]{0,20}\bendorse|\bbilingual endorse/iu,
    ad: anyOf('iu')`
      \b(?:ESL|ESOL|ENL|ELL|bilingual|TESOL)\b[^.;,]{0,15}\b(?:endorse|certif|licen|authori)
      \benglish (?:learner|language) (?:authori|endorse)
    `,
  },
  {
    family: 'radiography',
    name: 'x-ray permit',
    item: /\bradiogra\p{L}+ (?:permit|licen|certif)|\bradiation health|\bx-?ray (?:permit|licen|certif)/iu,
    ad: anyOf('iu')`
      \b(?:x-?rays?|radiogra\p{L}+|radiology|radiation)(?: \p{L}+){0,2} (?:certif\p{L}*|licen\p{L}*
        |permit|exam)
      \b(?:certif\p{L}*|licen\p{L}*|permit)[^.;]{0,20}\b(?:x-?rays?|radiogra\p{L}+|radiology)
    `,
  },
  {
    family: 'dental assistant',
    name: 'certified dental assistant',
    item: /\bcertified dental assistant|\bRDA\b/iu,
    ad: /\b(?:certified|registered) dental assistant|\bCDA\b|\bRDA\b/u,
  },
  {
    family: 'guard card',
    name: 'guard card',
    item: /\bguard (?:card|licen|registration)/iu,
    ad: anyOf('iu')`
      \bguard (?:card|licen\p{L}*|registration|certif\p{L}*)
      \bsecurity (?:officer |guard )?(?:licen[sc]e|card)
      \bSIA\b
    `,
  },
  {
    family: 'forklift',
    name: 'forklift card',
    item: /\bfork-?lift\b[^,;]{0,30}\b(?:card|licen|certif)|\bforklift (?:or|and)\b/iu,
    ad: anyOf('iu')`
      \bfork-? ?lift (?:\p{L}+ )?(?:certif\p{L}*|licen\p{L}*|card|operat\p{L}*|experience|driv\p{L}*)
      \bcertified (?:\p{L}+ )?fork-? ?lift
      \b(?:operate|drive|operating|driving) (?:an? )?(?:\p{L}+ )?fork-? ?lift
    `,
  },
  {
    family: 'OSHA',
    name: 'OSHA card',
    item: /\bOSHA[- ](?:10|30)\b/iu,
    ad: /\bOSHA[- ]?(?:10|30)\b|\b(?:10|30)[- ]hour OSHA|\bOSHA (?:\p{L}+ )?(?:card|certif\p{L}*)/iu,
    agree: /\b[13]0\b/gu,
  },
  {
    family: 'journeyman',
    name: 'journeyman',
    item: /\bjourney(?:man|worker|person|level)\b/iu,
    ad: /\bjourney(?:man|worker|person|level)\b|\bred seal\b/iu,
  },
  {
    family: 'EPA 608',
    name: 'EPA 608',
    item: /\bEPA (?:Section )?608/iu,
    ad: anyOf('iu')`
      \bEPA (?:section |type |universal )?(?:608|universal|certif|card|licen)
      \buniversal EPA
      \bsection 608
      \b608 certif
    `,
  },
  {
    family: 'bar',
    name: 'bar admission',
    item: anyOf('iu')`
      \bbar (?:admission|exam|membership)
      \badmi(?:tted|ssion) (?:to|in) [^,;]{0,30}\bbar\b
      \bstate bar\b
      \blicen[sc]ed [^,;]{0,15}\bbar\b
    `,
    ad: anyOf('iu')`
      \bbar (?:admission|association|licen|membership|exam)
      \badmi(?:tted|ssion) (?:to|in)[^.;]{0,40}\bbar\b
      \blicen[sc]ed (?:attorney|to practi[cs]e law)
      \bmember(?:ship)? (?:of|in) (?:the |a )?[^.;]{0,25}\bbar\b
      \bstate bar\b
    `,
  },
  {
    family: 'securities',
    name: 'securities exams',
    item: /\bSIE\b|\bSeries \d/u,
    ad: /\bSIE\b|\bseries (?:3|4|6|7|24|26|50|52|57|63|65|66|79|82|86|99)\b|\bFINRA (?:\p{L}+ )?(?:licen|regist)/iu,
  },
  {
    family: 'six sigma',
    name: 'Six Sigma belt',
    item: /\bsix sigma\b|\b(?:green|black|yellow) belt/iu,
    ad: /\bsix sigma\b|\b(?:green|black|yellow) belt/iu,
  },
  { family: 'notary', name: 'notary', item: /\bnotary\b/iu, ad: /\bnotary\b/iu },
  {
    family: 'civil service',
    name: 'civil-service exam',
    item: /\bcivil[- ]service\b/iu,
    ad: /\bcivil[- ]service\b/iu,
    unless: /civil[- ]service (?:benefits|pension)/iu,
  },
  {
    family: 'trade school',
    name: 'trade school',
    item: anyOf('iu')`
      \btrade school\b
      \btechnical (?:school|college)\b
      \b(?:diploma|certificate)\b[^;]{0,40}\bcommunity college
    `,
    ad: anyOf('iu')`
      \b(?:trade|technical|vocational|vo-?tech) (?:school|college|training|program|certificate
        |diploma)
      \bvo-?tech\b
      \bcommunity college (?:program|certificate|diploma)
    `,
    unless: /technical training (?:provided|paid)|training program (?:provided|paid)/iu,
  },
  {
    family: 'apprenticeship',
    name: 'apprenticeship',
    item: /\bapprentice(?:ship)?\b/iu,
    ad: /\bapprenticeship\b|\bapprenticed\b|\bausbildung\b/iu,
  },
];

const abilities: UsualDemand[] = [
  {
    family: 'typing',
    name: 'typing speed',
    item: /\btyping\b|\bwords a minute|\bwords per minute|\bwpm\b|\b10-key\b/iu,
    ad: anyOf('iu')`
      \btyp(?:e|ing)\b[^.;]{0,25}(?:\d|\bspeed|\bwpm|\bfast|\bskills|\baccura|\btest)
      \bwpm\b
      \bwords (?:per|a) minute
      \b10-? ?key\b
      \bkeyboarding
    `,
  },
  {
    family: 'language',
    name: 'second language',
    item: anyOf('iu')`
      \bbilingual\b(?! (?:endorse|material))
      \b(?:second|other|another|third) (?:\p{L}+ )?languages?
      \bspanish\b
    `,
    ad: anyOf('iu')`
      \b(?:bi|multi)lingual\b
      \b(?:second|additional|another|foreign) languages?\b
      \bspanish\b
      \b(?:fluen\p{L}*|speak\p{L}*|proficien\p{L}*)[^.;]{0,20}\b(?:mandarin|cantonese|chinese|french
        |german|portuguese|arabic|korean|japanese|vietnamese|russian|hindi|tagalog|polish|creole
        |italian|dutch)\b
    `,
    unless: /bilingual (?:endorse|certif)|programming language/iu,
  },
  {
    family: 'English',
    name: 'English',
    item: anyOf('iu')`
      ^(?:basic |clear |good |fluent |reading |written |enough |strong )*english\b
      \benglish (?:well|at|for simple|plus)
    `,
    ad: /\benglish\b/iu,
    unless: /english (?:teacher|major|degree|literature|department|class|language arts|learner)|degree/iu,
  },
  {
    family: 'medical terms',
    name: 'medical terminology',
    item: /\bmedical term(?:s|inology)\b/iu,
    ad: /\bmedical terminology\b|\bmedical terms\b/iu,
  },
  {
    family: 'uniformed service',
    name: 'military or police background',
    item: /^(?:former )?(?:military|police)\b/iu,
    ad: anyOf('iu')`
      \b(?:military|police|law enforcement|armed forces|corrections)
        \b[^.;]{0,30}\b(?:background|experience|service|training)
      \b(?:former|prior|ex-?)[ -]?(?:military|police)
    `,
  },
  {
    family: 'drawings',
    name: 'reading drawings',
    item: anyOf('iu')`
      \b(?:reading|read)\b(?: of)? (?:[\p{L}-]+,? ){0,5}(?:drawings?|blueprints?|prints|schematics
        |wiring diagrams)
    `,
    ad: anyOf('iu')`
      \b(?:read|reads|reading|interpret\p{L}*|understand\p{L}*)
        \b[^.;]{0,45}\b(?:drawings?|blueprints?|prints\b|schematics?|wiring diagrams?
        |(?:(?:building|floor|site|construction|architectural|structural) )?plans(?! to\b))
      \bblueprint reading
    `,
  },
  {
    family: 'arithmetic',
    name: 'arithmetic',
    item: /^(?:basic |shop |high school |retail |simple |quick |good )*(?:math|arithmetic)\b/iu,
    ad: anyOf('iu')`
      \b(?:basic|shop|simple|good|strong) (?:math\p{L}*|arithmetic|numeracy)
      \bmath(?:ematical)? (?:skills|ability)
      \barithmetic\b
    `,
  },
  {
    family: 'budget',
    name: 'budget responsibility',
    item: /^budget|\bbudgets? (?:you|experience|responsib|held)/iu,
    ad: anyOf('iu')`
      \b(?:own|manag\p{L}*|responsib\p{L}*|oversee\p{L}*|control\p{L}*|prepar\p{L}*)
        \b[^.;]{0,35}\bbudgets?\b
      \bbudget (?:manage|respons|owner)
    `,
  },
  {
    family: 'P&L',
    name: 'profit and loss',
    item: /\bprofit[- ]and[- ]loss|\bP&L\b/iu,
    ad: /\bprofit (?:and|&) loss|\bP ?& ?L\b/iu,
  },
  {
    family: 'papers',
    name: 'publications',
    item: /\bfirst-author|\bpublications?\b|\bpublished\b|\bpapers (?:in|at|for)\b/iu,
    ad: anyOf('iu')`
      \bpublications?\b
      \bpublished (?:papers|research|work)
      \bpeer-reviewed
      \bfirst[- ]author
      \bpublication record
    `,
  },
  {
    family: 'portfolio',
    name: 'portfolio',
    item: /\bportfolio (?:of|or|with|reel|that|showing|plus|and)|^portfolio\b|\ba portfolio\b|\bshow ?reel/iu,
    ad: anyOf('iu')`
      ^[\s\-*•]*(?:a |an |your |online |pdf )?portfolio\b
      \b(?:your|a|an online|strong|design|work|relevant|link to)(?: \p{L}+){0,2} portfolio\b
      \bportfolio (?:of|with|that|showing|demonstrat\p{L}*|required|link|website|is)
      \bshow ?reel
    `,
    unless: anyOf('iu')`
      portfolio (?:of (?:companies|clients|products|brands|properties|accounts|customers|services
        |projects|assets|businesses)|manage)
      \b(?:product|client|property|investment|our|loan|brand) portfolio
    `,
  },
];

export const usualDemands: UsualDemand[] = [
  ...availability,
  ...body,
  ...ownThings,
  ...age,
  ...checks,
  ...cards,
  ...abilities,
];
