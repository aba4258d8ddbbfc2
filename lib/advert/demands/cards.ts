import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

/** Licenses, certificates and schools with many names of their own. */
export const cards: UsualDemand[] = [
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
