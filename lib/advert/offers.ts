import { anyOf, oneOf } from './any-of.ts';

const newcomer = oneOf`
  (?:(?:each|every|all|our|new) )*(?:hires?|joiners?|starters?|trainees?|employees?|associates?)
  you|everyone
`;
const ownSchool = String.raw`(?:our|the company['’]s|an? in-house) (?:\p{L}+ ){0,3}(?:school|academy|boot ?camp)`;
/** What an employer gives: pay, insurance, time off, lessons. */
const offer = anyOf('iu')`
  // paid leave, insurance, savings
  \b401 ?\(?k
  \bpaid (?:time off|holidays?|vacation|leave|training|parental|sick)
  \bPTO\b
  \b(?:health|life|medical|dental|vision|disability) (?:insurance|coverage|benefits|plan)
  \btuition (?:reimbursement|assistance)
  \bemployee discount
  \bstock options
  // bonuses
  \bsign[- ]?on bonus
  \b(?:annual|quarterly|performance|year-end|referral|monthly|cash|retention|discretionary) bonus
  \bbonus(?:es)? (?:plan|scheme|program|structure|paid|of|up|eligib)
  \bbonuses\b
  // old age, health and small comforts
  \bpension\b
  \bretirement\b
  \bgym (?:member\p{L}*|access|pass|discount|stipend)
  \b(?:on-?site|free|a) gym\b
  \bfree (?:coffee|lunch|meals|parking|snacks|drinks|uniform)
  \bno[- ]cost\b
  \bwellness\b
  // what one may learn there: "free barista classes", "we pay for your certification course"
  \b(?:learning|training|education) budget
  \be-learning\b
  \b(?:our|in-house) (?:\p{L}+ )?academy\b
  \b(?:free|paid|offers?|attend|enjoy|pays? for)\b[^.;]{0,40}\b(?:class|course|lesson|workshop
    |webinar)(?:es|s)?\b
  \bacademy\b[^.;]{0,20}\b(?:class|course)(?:es|s)\b
  // "Each new hire attends our Claims School: a, b, c"; but not "attends our school meetings"
  ^\W*${newcomer} (?:(?:will|also|first) )*attends? ${ownSchool}\b(?! (?:meetings?|boards?|events?|functions?|days?))
  \bhappy hours?\b
  \b(?:exam|certification) (?:fees|vouchers)
  // money for costs, and plain offers
  \breimburs\w+
  \brelocation (?:assistance|package)
  \bwe (?:offer|provide|pay|cover)\b
  \bwork[- ]life balance
  \bcareer (?:growth|advancement|progression)
  \bbenefits package
  // pay
  \bcompetitive (?:salary|pay|wages|compensation|benefits)
  \bperks\b
  \b(?:estimated|base|starting|annual) salary
  \bsalary (?:range|is|of)\b
  \b(?:base|hourly) pay\b
  \bpay (?:range|rate|is)\b
  \bhourly rate
  // prospects
  \bopportunit(?:y|ies) (?:to|for) (?:grow|learn|advance|develop|train)
  // free time: "weekends off"
  \bhome (?:every|most) (?:weekend|night)
  \b(?:nights|weekends|holidays|evenings) off\b
  \bno (?:nights|weekends|evenings)\b
`;

/** Who offers opens the sentence, "The Company provides ...": then all of it is offered, whatever stands around it. */
const giver = oneOf`
  we
  the \p{Lu}\p{L}+
  the (?:company|firm|employer|practice|school|district)
  our (?:\p{Lu}\p{L}+ ){1,3}
  \p{Lu}\p{L}+
`;
const offering = anyOf('u')`
  ^[\s\-*•]*(?:${giver}(?: also| will)? (?:offers?|provides?|pays?(?! attention))
    |(?:employees|staff|team members|associates) (?:may|can|enjoy|receive|get))[ ]
`;

/** Whether a sentence is one offer from its first word, even under "Requirements". */
export function isOfferThroughout(sentence: string): boolean {
  return offering.test(sentence) && offer.test(sentence);
}

/** Whether a clause or sentence tells what the reader gets. */
export function isOffer(text: string): boolean {
  return offer.test(text);
}

/** "CPR training is provided by the employer", "our academy teaches it"; not "training is provided to customers". */
const givenTraining = anyOf('iu')`
  \btraining (?:(?:is|will be) )?(?:provided|given|paid)(?: for)?\b
    (?! (?:to (?!you\b)|for\b|at\b|on\b(?![- ](?:site|the[- ]job))))
  \b(?:academy|boot ?camp|orientation)(?: will| also)? teach(?:es)?\b
  \bwe(?:['’]ll| will)?(?: also)? (?:teach|train) (?:you|new hires)\b
`;

/** Whether a clause tells of training that the employer gives: what it teaches need not be brought. */
export function isGivenTraining(clause: string): boolean {
  return givenTraining.test(clause);
}
