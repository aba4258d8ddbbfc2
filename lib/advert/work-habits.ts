import { anyOf } from './any-of.ts';

/**
 * Skills in the words of people and in the words of ads: `item` recognises one in a role's skill, `ad` the sentence
 * that asks for it. Only habits with a wording of their own stand here; "teamwork" and "communication" are in every ad
 * and prove nothing.
 */
export interface WorkHabit {
  name: string;
  item: RegExp;
  ad: RegExp;
  unless?: RegExp;
}

export const workHabits: WorkHabit[] = [
  {
    name: 'discretion',
    item: anyOf('iu')`
      \b(?:keeping|kept|stays?|staying) (?:\p{L}+ )?(?:private|quiet|confidential)
      \b(?:silence|secrets?|confiden(?:tial|ces?)\p{L}*|discretion|discreet|privacy|tight-lipped)\b
    `,
    ad: anyOf('iu')`
      \bconfidential\p{L}*
      \bdiscre(?:tion|et)\b
      \bkeep (?:a |an? |people['’]s |their |our )?(?:secrets?|confidences?)\b
      \bkeep (?:things|it|what you \p{L}+) (?:to yourself|private|quiet)
      \bsensitive (?:information|matters|documents|records)
    `,
    unless: anyOf('iu')`
      your (?:application|information|data)
      confidential (?:search|enquir|inquir)
      \bdiscretion of\b
      \b(?:our|company|sole|management['’]?s?) discretion
    `,
  },
  {
    name: 'accuracy',
    item: /\baccura(?:te|cy)\b|\beye for (?:detail|errors?|mistakes?)|\battention to detail/iu,
    ad: anyOf('iu')`
      \battention to detail
      \bdetail[- ](?:oriented|focus\p{L}*|minded)
      \beye for detail
      \bmeticulous
      \baccurately\b
      ^\W*(?:and )?accura(?:te|cy)\b
      \b(?:fast|quick|speed|neat|high|with|for|and|of) (?:and )?accura(?:te|cy)\b
    `,
    unless: anyOf('iu')`
      accura(?:te|cy) (?:reviews?|understanding|information|estimates|data|models?|metrics|picture)
      accurately reflect
    `,
  },
  {
    name: 'deadlines',
    item: /\bdeadlines?\b|\bclose calendar|\bcut-?offs?\b|\b(?:counting|tracking) dates\b|\bdue dates?\b/iu,
    ad: /\bdeadlines?\b|\btime[- ]sensitive/iu,
    unless: /application deadline|deadline (?:to apply|for applications)/iu,
  },
  {
    name: 'calm under pressure',
    item: anyOf('iu')`
      ^(?:staying |keeping |a |remaining )?(?:calm|cool|composed|level-headed|steady)\b
        (?! (?:hands?|typing|pace|hand)).{0,40}\b(?:when|under|in|while|with|at|during|through)\b
      \bunder pressure\b
      ^composure
    `,
    ad: /\b(?:calm|cool|composed?|composure|level[- ]headed)\b|\bunder pressure\b|\bhigh[- ]pressure|\bstressful/iu,
    unless: /calm (?:environment|place|app)/iu,
  },
  {
    name: 'patience',
    item: /^(?:\p{L}+ )?patience\b|^patient (?:with|and|teaching|listening|explan)/iu,
    ad: anyOf('iu')`
      \bpatience\b
      \b(?:be|is|are|being|kind|friendly|calm|caring|empathetic)
        (?:,| and|, and)? patient\b(?! (?:care|safety|satisf|record|data))
      \bpatient (?:and|with) (?:\p{L}+ ){0,3}?(?:calm|polite|users|clients|callers|guests|parents|kids
        |residents|caring|kind|compassion\p{L}*|customers|children|students|friendly|people)
    `,
  },
  {
    name: 'report writing',
    item: anyOf('iu')`
      \b(?:short|clear|factual|honest|plain|neat|exact|good|accurate|written)\b[^,;]{0,20}\breports?\b
      \breport writing\b
      \bwriting (?:\p{L}+ ){0,2}reports?\b
    `,
    ad: anyOf('iu')`
      \breport[- ]writing
      \bwrit(?:e|es|ing|ten) (?:[\p{L}-]+,? ){0,4}reports?\b
      \bincident reports?\b
      \b(?:clear|detailed|accurate|daily) (?:\p{L}+ )?reports?\b
      \b(?:prepare|complete)s? (?:\p{L}+ ){0,2}(?:incident|activity|shift) reports?
    `,
    unless: /\breports? to\b/iu,
  },
  {
    name: 'faces and names',
    item: /\b(?:memory|recall\p{L}*|remember\p{L}*|knowing)\b[^,;]{0,25}\b(?:faces|names)\b|^(?:names|faces)\b/iu,
    ad: /\b(?:remember|recall|know|knows|good with|learn)\b[^.;]{0,35}\b(?:names?|faces)\b|\bmemory for\b/iu,
    unless: /brand names?|product names?/iu,
  },
  {
    name: 'automation',
    item: /\bautomat(?:e|ing|ion)\b/iu,
    ad: /\bautomat(?:e|es|ing|ion)\b/iu,
    unless: /marketing automation|home automation|automation (?:company|industry)/iu,
  },
  {
    name: 'documentation',
    item: /\b(?:writing|written|clear|good)\b[^,;]{0,15}\b(?:documentation|runbooks?|docs)\b|\bdocumenting\b/iu,
    ad: anyOf('iu')`
      \b(?:write|writing|create|creating|maintain|maintaining|produce|clear|technical|good)\b
        [^.;]{0,25}\b(?:documentation|runbooks?|docs)\b
      \bdocument(?:ing)? (?:your|processes|procedures|systems|decisions)
    `,
  },
  {
    name: 'reading numbers',
    item: anyOf('iu')`
      ^(?:reading|reasoning with|comfort with|ease with|quick with|honest with) (?:\p{L}+ )?
        (?:numbers|figures|data|statistics)\b
    `,
    ad: anyOf('iu')`
      \banalytical\b
      \b(?:interpret|analy[sz]e|analy[sz]ing|read)\p{L}* (?:\p{L}+ ){0,3}
        (?:data|numbers|figures|metrics|results)\b
      \bquantitative\b
    `,
  },
  {
    name: 'plain explanation',
    item: anyOf('iu')`
      \bexplaining\b[^;]*\b(?:homeowners?|customers?|clients?|famil(?:y|ies)|parents?|users?|patients?
        |laym[ae]n|owners?|managers?|people|executives?|someone|buyers?|borrowers?|guests?|members?
        |taxpayers?|voters?|jur(?:y|ors?)|non-\p{L}+)\b
      \bplain (?:talk|words|language|english)\b
      \bwithout (?:\p{L}+ )?jargon
    `,
    ad: anyOf('iu')`
      \bexplain\p{L}*\b
      \btalk (?:\p{L}+ ){1,3}through\b
      \bwalk (?:\p{L}+ ){1,3}through\b
      \bplain (?:language|english|words)\b
      \bnon-?technical (?:\p{L}+ )?(?:audiences?|people|stakeholders?|users?|team)
      \b(?:translate|communicat\p{L}*|present\p{L}*)\b[^.;]{0,25}\b(?:complex|technical)\b
        [^.;]{0,40}\bto\b
    `,
  },
  {
    name: 'teaching reading',
    item: /\bteaching (?:a child|children|students) to read|\bphonics\b|\bliteracy\b/iu,
    ad: anyOf('iu')`
      \bscience of reading
      \bphonics\b
      \b(?:structured|early|emergent) literacy
      \bliteracy (?:instruction|development|skills)
      \breading instruction
    `,
  },
  {
    name: 'teaching at several levels',
    item: /\bchildren busy with different work|\b(?:several|mixed|different|many) levels\b|\bdifferentiat/iu,
    ad: anyOf('iu')`
      \bdifferentiat\p{L}* (?:instruction|learning|lessons|teaching)
      \bmixed[- ]abilit
      \bdiverse learners
      \b(?:varied|different|multiple) (?:learning )?(?:abilities|levels|needs)\b
    `,
  },
  {
    name: 'children and fear',
    item: anyOf('iu')`
      \b(?:soothing|calming|warm)\b[^;]*\b(?:child(?:ren)?|adults|patients|kids)\b
      \b(?:fearful|nervous|anxious) (?:\p{L}+ )?(?:adults|patients|children|people)
    `,
    ad: anyOf('iu')`
      \b(?:warm|gentle|calm|patient|comfort\p{L}*|soothing|reassur\p{L}*|kind)\b
        [^.;]{0,30}\b(?:children|kids|patients|pediatric)
      \b(?:nervous|anxious|fearful) (?:\p{L}+ )?(?:children|kids|patients|people)
    `,
  },
  {
    name: 'working by taste',
    item: /\btasting\b|\bpalate\b/iu,
    ad: /\btast(?:e|es|ing)\b(?! (?:room|menu|event|in))|\bpalate\b|\bcupping\b/iu,
    unless: /tasting (?:room|menu|event)/iu,
  },
  {
    name: 'grammar and spelling',
    item: /\bspelling\b|\bgrammar\b|\bproofread/iu,
    ad: /\bspelling\b|\bgrammar\b|\bproof-?read/iu,
  },
  {
    name: 'selling on',
    item: /\b(?:upsell|suggesting the|suggestive selling|second item|add-ons?)\b/iu,
    ad: /\bupsell\p{L}*|\bsuggestive sell|\bcross-?sell|\badd-on sales/iu,
  },
  {
    name: 'negotiation',
    item: /\bnegotiat\p{L}*|\bbargain/iu,
    ad: /\bnegotiat\p{L}*/iu,
    unless: /salary (?:is )?negotiable|negotiable/iu,
  },
  {
    name: 'cold calling',
    item: /\bcold[- ]call/iu,
    ad: /\bcold[- ]call|\bprospecting\b|\boutbound calls?/iu,
  },
  {
    name: 'hand-eye work',
    item: /\bsteady (?:hands?|grip)|\b(?:quick|nimble|fast|deft) (?:hands|fingers)|\bdexterity/iu,
    ad: /\b(?:manual |finger |hand )?dexterity|\bsteady hands?|\bhand[- ]eye coordination|\bfine motor/iu,
  },
  {
    name: 'cleaning as one goes',
    item: anyOf('iu')`
      \bclean(?:ing)? as (?:you|they) go
      \bkeeping a (?:\p{L}+ )?(?:station|bar|bay|bench|kitchen) clean
      \bclean station
    `,
    ad: anyOf('iu')`
      \bclean\p{L}* as (?:you|we) go
      \bwip\p{L}+ down\b
      \bclean (?:and tidy )?(?:station|work ?station|work area|bar)\b
      \bkeep (?:\p{L}+ ){1,3}(?:clean|tidy|spotless)\b
    `,
  },
  {
    name: 'saying no',
    item: /^saying (?:no|what you cannot)\b/iu,
    ad: anyOf('iu')`
      \b(?:say|says|saying|tell\p{L}*[^.;]{0,20}) ["“‘']?no["”’']?(?![\p{L}-])(?! to drugs)
      \bpush(?:es|ing)? back\b
    `,
  },
  {
    name: 'taking criticism',
    item: /^taking (?:\p{L}+ )?(?:criticism|feedback|coaching|correction|notes|direction)\b/iu,
    ad: anyOf('iu')`
      \b(?:take|takes|taking|accept\p{L}*|handle\p{L}*|open to|receptive to|respond\p{L}* (?:well )?to
        |receiv\p{L}*|welcom\p{L}*) (?:\p{L}+ ){0,3}(?:feedback|criticism|critique|direction|coaching
        |correction)\b
    `,
  },
  {
    name: 'several things at once',
    item: anyOf('iu')`
      ^(?:keeping|running|ordering|doing|tracking|juggling|handling|sequencing|carrying|holding
        |managing) (?:up with )?(?:(?:two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty
        |forty|sixty|\d+|several|many)(?: or \p{L}+)?) (?:[\p{L}-]+ )?
        (?:jobs|tasks|things|projects|orders|files|accounts|clients|cases|requisitions|searches|deals
        |calendars|matters|tickets|stories)\b
    `,
    ad: anyOf('iu')`
      \bmulti-?task\p{L}*
      \bjuggl\p{L}+
      \b(?:several|many|multiple|various|different|\d+|two|three) (?:[\p{L}-]+ ){0,3}?
        (?:things|jobs|projects|tasks|priorities|deadlines|assignments|files|cases|requisitions
        |accounts) (?:at once|at a time|at the same time|simultaneously|concurrently|in different)
      \b(?:multiple|competing|conflicting|changing) (?:projects|priorities|deadlines|tasks|assignments
        |demands)\b
      \bmanage (?:some |about |around |up to )?(?:\d+|several|many|multiple) (?:\p{L}+ )?
        (?:files|cases|projects|accounts|requisitions)\b
    `,
  },
  {
    name: 'people in distress',
    item: anyOf('iu')`
      \b(?:frightened|worried|anxious|grieving|upset|angry|furious|distressed|scared)\b
        [^;]*\b(?:clients?|customers?|callers?|people|neighbors|parents|guests?|famil(?:y|ies)
        |owners?|patients?)\b
      \b(?:clients?|customers?|callers?|guests?|people)\b[^;]{0,25}\b(?:frightened|worried|upset|angry
        |in pain|grieving)\b
      \bbehind the anger\b
    `,
    ad: anyOf('iu')`
      \b(?:upset|angry|worried|anxious|frightened|distressed|grieving|difficult|irate|frustrated
        |emotional|crying|furious|nervous|scared|in (?:pain|crisis|distress))\b
        [^.;]{0,30}\b(?:clients?|customers?|callers?|people|guests?|famil(?:y|ies)|parents|patients?
        |residents?|members?)\b
      \b(?:clients?|customers?|callers?|people|guests?|famil(?:y|ies)|parents|patients?)\b
        [^.;]{0,25}\b(?:upset|angry|worried|anxious|frightened|in pain|grieving|crying|shouting|yell
        |frustrated|nervous|scared)\b
      \bde-?escalat\p{L}*
    `,
  },
  {
    name: 'small changes in a person',
    item: anyOf('iu')`
      ^(?:reading|noticing|spotting|seeing|catching) (?:a |the )?(?:small |early |first )?
        (?:changes?|decline|patient who)\b
    `,
    ad: anyOf('iu')`
      \b(?:report\p{L}*|notic\p{L}*|observ\p{L}*|monitor\p{L}*|recogni[sz]\p{L}*|call\p{L}*
        |watch\p{L}*|spot\p{L}*)\b[^.;]{0,45}\b(?:any change|changes? (?:in|to) (?:\p{L}+ ){0,3}
        (?:condition|health|behavio\p{L}*|status|appetite|mood|skin))\b
      \bany changes?\b
    `,
  },
  {
    name: 'transfers',
    item: /^(?:safe )?transfers?\b/iu,
    ad: anyOf('iu')`
      \btransfer(?:s|ring)?\b[^.;]{0,30}\b(?:patients?|residents?|clients?|hoyer|lift|gait
        |wheelchairs?|beds?)\b
      \b(?:patient|resident|client) transfers?\b
      \b(?:bath\p{L}*|walking|toilet\p{L}*|ambulat\p{L}*|positioning)[^.;]{0,40}\btransfer
    `,
    unless: /transfer (?:calls|funds|students)/iu,
  },
  {
    name: 'giving medicines',
    item: /^(?:passing|giving|administering) (?:medicines?|medications?|meds)\b/iu,
    ad: anyOf('iu')`
      \b(?:administer\p{L}*|pass|passes|passing|giv\p{L}+|dispens\p{L}*)\b
        [^.;]{0,50}\b(?:medications?|medicines?|meds)\b
      \b(?:medication|med) (?:administration|pass)\b
    `,
    unless: /\bcourse\b/iu,
  },
  {
    name: 'injections and catheters',
    item: /\b(?:injections?|injection sites|catheters?|IV starts?)\b/iu,
    ad: /\binjections?\b|\bsubcutaneous\b|\bcatheteri\p{L}+|\bcatheters?\b|\bIV (?:starts?|insertion|therapy)\b/iu,
    unless: /injection mold/iu,
  },
  {
    name: 'reporting to the doctor',
    item: /\b(?:phoning|calling|reports? to|handing)\b[^;]{0,12}\b(?:doctors?|physicians?)\b/iu,
    ad: anyOf('iu')`
      \b(?:report\p{L}*|communicat\p{L}*|notif\p{L}*|call\p{L}*|updat\p{L}*)\b
        [^.;]{0,60}\b(?:physicians?|doctors?|providers?)\b
      \bSBAR\b
    `,
    unless: /\breports? to (?:the )?(?:\p{L}+ )?(?:physician|doctor) (?:owner|manager)/iu,
  },
  {
    name: 'blood pressure by hand',
    item: /\bblood pressure\b/iu,
    ad: /\b(?:manual )?(?:BP|blood pressures?)\b|\bvital signs\b|\bvitals\b/iu,
    unless: /blood pressure (?:screening|medication)/iu,
  },
  {
    name: 'parents',
    item: /\bwith parents\b|\bparents\b.{0,12}$|\b(?:to|for|from) parents\b/iu,
    ad: anyOf('iu')`
      \b(?:talk\p{L}*|communicat\p{L}*|speak\p{L}*|partner\p{L}*|work\p{L}*|relationships?|liais\p{L}*
        |meet\p{L}*|updat\p{L}*|inform\p{L}*) (?:\p{L}+ ){0,4}?(?:to|with|for)? ?(?:\p{L}+ )?
        (?:parents|families)\b
      \bparent (?:communication|conferences|meetings|contact)\b
    `,
    unless: /parent company|foster|families we/iu,
  },
  {
    name: 'opening a talk',
    item: /^opening (?:lines|questions)\b|^greeting\b/iu,
    ad: /\bgreet\p{L}*\b|\bstrike up (?:a )?conversations?|\bapproach (?:\p{L}+ )?(?:customers|guests|shoppers)\b/iu,
  },
  {
    name: 'instructions',
    item: /\binstructions\b/iu,
    ad: anyOf('iu')`
      \b(?:writ\p{L}+|creat\p{L}+|prepar\p{L}+|produc\p{L}+|document\p{L}*|maintain\p{L}*
        |develop\p{L}*)\b[^.;]{0,25}\b(?:documentation|instructions|how-?to|user guides?
        |work instructions|knowledge base|SOPs)\b
    `,
  },
  {
    name: 'lookups of root causes',
    item: anyOf('iu')`
      ^(?:tracing|finding|hunting) (?:a |an |the )?(?:differences?|discrepanc\p{L}+|mismatch\p{L}*
        |variance)\b
      ^reconcil
    `,
    ad: anyOf('iu')`
      \b(?:research\p{L}*|trac\p{L}+|resolv\p{L}*|investigat\p{L}*|clear\p{L}*)\b
        [^.;]{0,25}\b(?:discrepanc\p{L}*|differences?|variances?|mismatch\p{L}*)\b
      \breconcil\p{L}*\b
    `,
  },
  {
    name: 'drivers of a number',
    item: /\b(?:driver|reason|story|cause) behind (?:a|the) (?:number|figure|variance)/iu,
    ad: /\bvariance (?:analys\p{L}+|explanation|commentary)\b|\bexplain (?:the )?["“]?(?:why|variances?|drivers)\b/iu,
  },
  {
    name: 'names of people',
    item: /^(?:names|faces|remembering names)\b/iu,
    ad: /\bby name\b|\bremember\p{L}* (?:\p{L}+ )?(?:names|faces)\b/iu,
  },
  {
    name: 'mental arithmetic',
    item: /\b(?:arithmetic|sums|fractions|averages|(?:quick|mental|basic|simple) math)\b/iu,
    ad: anyOf('iu')`
      \b(?:basic|simple|strong|good|quick|mental|shop|dosage) (?:math\p{L}*|arithmetic|calculations?)
      \bmath(?:ematical)? skills
      \barithmetic\b
      \bfractions\b
      \bcount(?:ing)? (?:back )?change
      \b(?:handle|count)\p{L}* cash accurately
    `,
  },
];
