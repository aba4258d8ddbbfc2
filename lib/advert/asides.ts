/** Sentences that ask nothing of the reader: the company about itself, what it offers, how to apply, the law. */

const legal =
  /equal[- ](?:employment )?opportunit|regardless of|without regard to|discriminat(?:e|es|ion)\b|protected (?:veteran|class|characteristic|status|by law|under)|reasonable (?:accommodation|adjustment)|accommodations? (?:for|during|to)\b|affirmative action|participat\p{L}+ in e-verify|e-verify (?:employer|participant|program)|uses e-verify|\bEEOC?\b|sexual orientation|gender identity|fair chance|conviction records?|drug-free workplace|recruit(?:ment|ing) agenc|unsolicited|fraudulent|privacy (?:policy|notice|statement)|diversity(?:,| and inclusion| is | of )|(?:value|celebrate|embrace|welcome)s? (?:diversity|diverse|differences)|inclusive (?:workplace|work environment|culture)|all qualified applicants|not (?:an )?exhaustive|(?:duties|responsibilities) (?:may|are subject to) change/iu;
const process =
  /\binterviews?\b[^.]{0,30}\b(?:by|via|on|over|through|held|process|take place)\b|\b(?:apply|submit|send|upload|forward)\b[^.]{0,40}(?:\bonline\b|\bvia\b|\bresum|\bcv\b|\bapplications?\b|\be-?mail|\bcover letter)|\b(?:your|our) recruiter\b|\bjob alerts?\b|\bapplications? (?:will|are|close|must be received)|\bclick\b/iu;
const offer =
  /\b401 ?\(?k|\bpaid (?:time off|holidays?|vacation|leave|training|parental|sick)|\bPTO\b|\b(?:health|life|medical|dental|vision|disability) (?:insurance|coverage|benefits|plan)|\btuition (?:reimbursement|assistance)|\bemployee discount|\bstock options|\bsign[- ]?on bonus|\b(?:annual|quarterly|performance|year-end|referral|monthly|cash|retention|discretionary) bonus|\bbonus(?:es)? (?:plan|scheme|program|structure|paid|of|up|eligib)|\bbonuses\b|\bpension\b|\bretirement\b|\bgym (?:member\p{L}*|access|pass|discount|stipend)|\b(?:on-?site|free|a) gym\b|\bfree (?:coffee|lunch|meals|parking|snacks|drinks|uniform)|\bno[- ]cost\b|\bwellness\b|\b(?:learning|training|education) budget|\be-learning\b|\b(?:our|in-house) (?:\p{L}+ )?academy\b|\b(?:free|paid|offers?|attend|enjoy|pays? for)\b[^.;]{0,40}\b(?:class|course|lesson|workshop|webinar)(?:es|s)?\b|\bacademy\b[^.;]{0,20}\b(?:class|course)(?:es|s)\b|\bhappy hours?\b|\b(?:exam|certification) (?:fees|vouchers)|\breimburs\w+|\brelocation (?:assistance|package)|\bwe (?:offer|provide|pay|cover)\b|\bwork[- ]life balance|\bcareer (?:growth|advancement|progression)|\bbenefits package|\bcompetitive (?:salary|pay|wages|compensation|benefits)|\bperks\b|\b(?:estimated|base|starting|annual) salary|\bsalary (?:range|is|of)\b|\b(?:base|hourly) pay\b|\bpay (?:range|rate|is)\b|\bhourly rate|\bopportunit(?:y|ies) (?:to|for) (?:grow|learn|advance|develop|train)|\bhome (?:every|most) (?:weekend|night)|\b(?:nights|weekends|holidays|evenings) off\b|\bno (?:nights|weekends|evenings)\b/iu;
const companyNouns =
  'compan|provider|leader|firm|start-?up|organi[sz]ation|employer|agency|manufacturer|hospital|network|platform|maker|retailer|consultancy|team|subsidiary|division|workspace|practice|bank|brand|group|supplier|bar\\b|restaurant|district|university|charity|nonprofit|business|chain|operator|distributor|developer of|global|leading';
const company = new RegExp(
  String.raw`^[\s\-*•"“]*(?:we(?: are|['’]re| were|['’]ve| have| believe| serve| help| value| celebrate| strive| love| know| exist| started| deliver| provide| offer| support| partner| operate| specialize| focus| make| grew| build)(?! (?:looking|seeking|hiring|searching|in need|after|keen|on the (?:hunt|lookout)|hoping|adding))|our (?:company|mission|teams?|people|clients|customers|culture|values|products?|founders?|story|goal|vision|partners|investors|services|offices?|employees|staff|students|patients|guests|members)|our (?!ideal|next|new|perfect)\p{L}+s (?:hold|have|are|average|come|love|enjoy|earn)|the company|founded|established|headquartered|since \d{4}|with (?:over|more than|nearly) [\d$€£]|as (?:a|an|the|one of) (?:leading|global|member|part)|join (?:us|our|a|the)|at \p{Lu}[\p{L}&]+,|backed by|in just \d)(?![\p{L}])|\b(?:is|are) (?:a|an|the|one of(?: the)?|proud to be) (?:[\p{L}\p{N}&,'’-]+ ){0,6}(?:${companyNouns})|\b(?:outgoing|previous|former|departing|last) \p{L}+ (?:holds|has|had|is|was|left)\b|^\W*our (?:\p{L}+ ){1,3}(?:teams|founders|alumni|people) (?:love|have|are|built|enjoy|came)\b|\b(?:winners? of|award(?:s|ed)? (?:for|from|by)|we(?: proudly)? sponsor)\b|\bfounded in\b|\bheadquartered in\b|\bFortune \d|\b(?:clients|customers|partners) (?:include|range|such as|like)\b|\bour (?:mission|vision|clients|customers|partners|investors)\b|\btrusted by\b|\b\d[\d,.]*(?:k|\+)? employees\b|\bcertified (?:company|employer|partner)|\bpartner of\b`,
  'iu',
);
/** Whose name stands here is a client, not a tool. */
const clientList =
  /\b(?:brands|companies|clients|customers|partners|names|businesses|organi[sz]ations|employers|enterprises|startups|investors) (?:such as|like|including|include|range)|\bpartners? (?:of|with)\b/iu;
/** "We run on Square": a company naming what it works with tells the reader a tool of the job. */
const ownTools =
  /\b(?:we|our|the) (?:\p{L}+ ){0,3}?(?:use|uses|using|run on|runs on|rely on|relies on|work in|build with|build in|stack|tools|written in|built (?:on|in|with))\b|\b(?:stack|systems?) (?:is|are|include)/iu;
/** Words with which an ad speaks to its reader of what they must bring, wherever they stand. */
const strongDemand =
  /\b(?:must (?:have|be|hold|possess|pass|speak|complete)|(?:is|are) (?:required|essential|a must|mandatory)|(?:candidates?|applicants?|you) (?:must|should|need|will (?:have|need))|(?:you|who) (?:have|has|hold|bring)\b|(?:looking for|seek\p{L}*|need|want|require) (?:an? |someone|people|candidates|applicants|individuals)|\bsomeone (?:who|with)\b|at least \w+ years?|\d\+? years)/iu;

/** Whether a sentence demands so plainly that even a company's self-portrait around it does not hide it. */
export function demandsPlainly(sentence: string): boolean {
  return strongDemand.test(sentence);
}

/** Whether a sentence is law, boilerplate or the way to apply. */
export function isFormality(sentence: string): boolean {
  return legal.test(sentence) || process.test(sentence);
}

/** Who offers opens the sentence: then all of it is offered, whatever stands around it. */
const offering =
  /^[\s\-*•]*(?:(?:we|the \p{Lu}\p{L}+|the (?:company|firm|employer|practice|school|district)|our (?:\p{Lu}\p{L}+ ){1,3}|\p{Lu}\p{L}+)(?: also| will)? (?:offers?|provides?|pays?(?! attention))|(?:employees|staff|team members|associates) (?:may|can|enjoy|receive|get)) /u;

/** Whether a sentence is one offer from its first word, even under "Requirements". */
export function isOfferThroughout(sentence: string): boolean {
  return offering.test(sentence) && offer.test(sentence);
}

/** Whether a clause or sentence tells what the reader gets. */
export function isOffer(text: string): boolean {
  return offer.test(text);
}

/** Whether a sentence tells of the company. */
export function isSelfPortrait(sentence: string): boolean {
  return clientList.test(sentence) || (company.test(sentence) && !ownTools.test(sentence));
}
