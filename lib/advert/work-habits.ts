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
    item: /\b(?:keeping|kept|stays?|staying) (?:\p{L}+ )?(?:private|quiet|confidential)|\b(?:silence|secrets?|confiden(?:tial|ces?)\p{L}*|discretion|discreet|privacy|tight-lipped)\b/iu,
    ad: /\bconfidential\p{L}*|\bdiscre(?:tion|et)\b|\bsensitive (?:information|matters|documents|records)/iu,
    unless:
      /your (?:application|information|data)|confidential (?:search|enquir|inquir)|\bdiscretion of\b|\b(?:our|company|sole|management['’]?s?) discretion/iu,
  },
  {
    name: 'accuracy',
    item: /\baccura(?:te|cy)\b|\beye for (?:detail|errors?|mistakes?)|\battention to detail/iu,
    ad: /\battention to detail|\bdetail[- ](?:oriented|focus\p{L}*|minded)|\beye for detail|\bmeticulous|\baccurately\b|^\W*(?:and )?accura(?:te|cy)\b|\b(?:fast|quick|speed|neat|high|with|for|and|of) (?:and )?accura(?:te|cy)\b/iu,
    unless:
      /accura(?:te|cy) (?:reviews?|understanding|information|estimates|data|models?|metrics|picture)|accurately reflect/iu,
  },
  {
    name: 'deadlines',
    item: /\bdeadlines?\b|\bclose calendar|\bcut-?offs?\b/iu,
    ad: /\bdeadlines?\b|\btime[- ]sensitive/iu,
    unless: /application deadline|deadline (?:to apply|for applications)/iu,
  },
  {
    name: 'calm under pressure',
    item: /^(?:staying |keeping |a |remaining )?(?:calm|cool|composed|level-headed|steady)\b(?! (?:hands?|typing|pace|hand)).{0,40}\b(?:when|under|in|while|with|at|during|through)\b|\bunder pressure\b|^composure/iu,
    ad: /\b(?:calm|cool|composed?|composure|level[- ]headed)\b|\bunder pressure\b|\bhigh[- ]pressure|\bstressful/iu,
    unless: /calm (?:environment|place|app)/iu,
  },
  {
    name: 'patience',
    item: /^(?:\p{L}+ )?patience\b|^patient (?:with|and|teaching|listening|explan)/iu,
    ad: /\bpatience\b|\b(?:be|is|are|being|kind|friendly|calm|caring|empathetic)(?:,| and|, and)? patient\b(?! (?:care|safety|satisf|record|data))|\bpatient (?:and|with) (?:\p{L}+ )?(?:caring|kind|compassion\p{L}*|customers|children|students|friendly|people)/iu,
  },
  {
    name: 'report writing',
    item: /\b(?:short|clear|factual|honest|plain|neat|exact|good|accurate|written)\b[^,;]{0,20}\breports?\b|\breport writing\b|\bwriting (?:\p{L}+ ){0,2}reports?\b/iu,
    ad: /\breport[- ]writing|\bwrit(?:e|es|ing|ten) (?:[\p{L}-]+,? ){0,4}reports?\b|\bincident reports?\b|\b(?:clear|detailed|accurate|daily) (?:\p{L}+ )?reports?\b|\b(?:prepare|complete)s? (?:\p{L}+ ){0,2}(?:incident|activity|shift) reports?/iu,
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
    ad: /\b(?:write|writing|create|creating|maintain|maintaining|produce|clear|technical|good)\b[^.;]{0,25}\b(?:documentation|runbooks?|docs)\b|\bdocument(?:ing)? (?:your|processes|procedures|systems|decisions)/iu,
  },
  {
    name: 'reading numbers',
    item: /^(?:reading|reasoning with|comfort with|ease with|quick with|honest with) (?:\p{L}+ )?(?:numbers|figures|data|statistics)\b/iu,
    ad: /\banalytical\b|\b(?:interpret|analy[sz]e|analy[sz]ing|read)\p{L}* (?:\p{L}+ ){0,3}(?:data|numbers|figures|metrics|results)\b|\bquantitative\b/iu,
  },
  {
    name: 'plain explanation',
    item: /\bexplaining\b[^;]*\b(?:homeowners?|customers?|clients?|famil(?:y|ies)|parents?|users?|patients?|laym[ae]n|owners?|managers?|people|executives?|someone|buyers?|borrowers?|guests?|members?|taxpayers?|voters?|jur(?:y|ors?)|non-\p{L}+)\b|\bplain (?:talk|words|language|english)\b/iu,
    ad: /\bexplain\p{L}*\b|\btalk (?:\p{L}+ ){1,3}through\b|\bwalk (?:\p{L}+ ){1,3}through\b|\bplain (?:language|english|words)\b|\bnon-?technical (?:\p{L}+ )?(?:audiences?|people|stakeholders?|users?|team)|\b(?:translate|communicat\p{L}*|present\p{L}*)\b[^.;]{0,25}\b(?:complex|technical)\b[^.;]{0,40}\bto\b/iu,
  },
  {
    name: 'teaching reading',
    item: /\bteaching (?:a child|children|students) to read|\bphonics\b|\bliteracy\b/iu,
    ad: /\bscience of reading|\bphonics\b|\b(?:structured|early|emergent) literacy|\bliteracy (?:instruction|development|skills)|\breading instruction/iu,
  },
  {
    name: 'teaching at several levels',
    item: /\bchildren busy with different work|\b(?:several|mixed|different|many) levels\b|\bdifferentiat/iu,
    ad: /\bdifferentiat\p{L}* (?:instruction|learning|lessons|teaching)|\bmixed[- ]abilit|\bdiverse learners|\b(?:varied|different|multiple) (?:learning )?(?:abilities|levels|needs)\b/iu,
  },
  {
    name: 'children and fear',
    item: /\b(?:soothing|calming|warm)\b[^;]*\b(?:child(?:ren)?|adults|patients|kids)\b|\b(?:fearful|nervous|anxious) (?:\p{L}+ )?(?:adults|patients|children|people)/iu,
    ad: /\b(?:warm|gentle|calm|patient|comfort\p{L}*|soothing|reassur\p{L}*|kind)\b[^.;]{0,30}\b(?:children|kids|patients|pediatric)|\b(?:nervous|anxious|fearful) (?:\p{L}+ )?(?:children|kids|patients|people)/iu,
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
    name: 'mental arithmetic',
    item: /\b(?:arithmetic|sums|fractions|(?:quick|mental|basic|simple) math)\b/iu,
    ad: /\b(?:basic|simple|strong|good|quick|mental|shop|dosage) (?:math\p{L}*|arithmetic|calculations?)|\bmath(?:ematical)? skills|\barithmetic\b|\bfractions\b|\bcount back change|\b(?:handle|count)\p{L}* cash accurately/iu,
  },
];
