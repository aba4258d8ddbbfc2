import { wordings } from './any-of.ts';

/** What a part of an ad is for, told by its heading. */
export type Section = 'demands' | 'preferred' | 'unneeded' | 'duties' | 'company' | 'offer' | 'process' | 'legal';

const part = `(?:skills?|qualifications?|experience|requirements?|education|knowledge|kenntnisse)`;
const partOrMore = `(?:${part}|training|abilities|competenc(?:y|ies)|certifications?|background)`;
/** "Skills", "Education, training and experience" */
const joined = `${part}(?:(?:,| and| &|/) ?${partOrMore})*`;

/**
 * Headings by the section they open, tried in this order against the heading in lower case with plain apostrophes and
 * without its colon. "…" stands for any further words, but only in a line that ends with a colon: without one, "You
 * have five years of experience" is a demand and no heading. To teach a heading, add its words to its section's list.
 */
export const headings: [Section, string[]][] = [
  [
    'unneeded',
    wordings`
      // "What you will not need", "Things we don't care about"
      (?:what|things|stuff|skills|tools|software)?(?: that)? ?(?:you|we|i)
        (?:'ll| will)? (?:do not|don't|dont|won't|will not|not|never)
        (?: really| actually)? (?:need|require|expect|ask for|care about|use|want)…
      // "What you can leave at home"
      (?:what|things|stuff|tools)?(?: that| which)? ?you (?:can|may|should) (?:leave|skip|forget|ignore)…
      (?:don't|dont|do not|no) need(?: for| to (?:have|know|bring))?…
      // "Not required", "None needed"
      (?:not|nothing|none|never) (?:strictly )?(?:required|reqd|req|needed|necessary|used|part of
        |in (?:use|scope)|wanted|asked)…
      (?:leave|forget|skip) (?:at home|about|these|it|behind)…
    `,
  ],
  [
    'preferred',
    wordings`
      (?:(?:additional|other|and) )?nice[ -]to[ -]haves?(?: \(.*\))?…
      (?:preferred|desirable|desired|bonus|additional|optional|ideal)(?: ${joined}| criteria)?…
      ${joined} (?:preferred|desired)
      (?:brownie|bonus) points?(?: if| for)?…
      (?:big |a |major )?plus(?:es)?
      it'?s a (?:plus|bonus)(?: if)?…
      good to have
      (?:we(?:'d| would)? )?(?:also )?(?:like|love)(?: to see)?|nice
      even better if…
      // German, French, Spanish, Italian
      wünschenswert|von vorteil
      un plus|atouts?
      se valora|deseable
      titolo preferenziale
    `,
  ],
  [
    'demands',
    wordings`
      // "Minimum Qualifications and Experience", "Your profile", "Must-haves", "Physical demands"
      (?:(?:your|key|required|minimum|basic|technical|job|essential|general|core|candidate|position|role
        |other|special) ){0,2}(?:${joined}|must[ -]haves?|profile|essentials?|criteria|competenc(?:y|ies)
        |certifications?|licen[sc]es?|licensure|physical (?:requirements?|demands?)|eligibility
        |person specification)(?: (?:and|&) \p{L}+(?: \p{L}+)?)?(?: \(required\)| required)?…
      // "What you'll need to succeed", "What we're looking for", "What you bring to the table"
      what (?:you|you'll|you will|we|they|i'm|i am|we're|we are|they're|they are|you'll be|makes you
        |it takes|you should)(?: 'll| will)? ?(?:need|bring|expect|seek|looking for|look for|seeking|ask
        |have|great)(?: to \p{L}+| in you| from you| with you| to the table| a good fit)?…
      what (?:makes you|it takes)(?: .{3,25})?
      // "You might be a great fit if you", "This job is for you if"
      you (?:might|may|could|will) be (?:a |the )?(?:(?:great|good|strong|right|perfect) )?
        (?:fit|match|person|candidate)(?: if)?(?: you)?…
      (?:this (?:role|job) (?:is|might be) for you|you(?:'ll| will) (?:thrive|succeed|fit|love it)
        (?: here| in this role)?),? if(?: you)?…
      you (?:have|bring|are|offer|should have|will have|must have|might be|may be)…
      you'(?:ve got|re|ll have|ll bring|ll need)…
      (?:skills|experience|qualifications) you(?:'ll need| need| have| bring| should have|'ll need to bring
        |'ll bring)…
      you|about you|who you are|is this you|who we(?:'re| are) looking for
      we(?:'re| are) looking for…
      (?:the |our )?(?:ideal|successful|right|perfect) (?:candidate|applicant|person)(?: profile| will have)?…
      to (?:be successful|succeed|thrive|qualify|apply)(?: in this role)?…
      candidates? (?:must|should)…
      (?:you |u )?needs?|reqs?\.?|requi?r\p{L}*ments?|must
      // German
      anforderungen|qualifikation(?:en)?|(?:ihr|dein|das) profil
      (?:das bringst du|was du|das bringen sie).{0,20}mit
      // French, Spanish, Dutch, Italian
      (?:votre |ton )?profil(?: recherché)?|compétences(?: requises)?
      requisit[oi]s?…|perfil(?: buscado)?
      (?:functie-?)?eisen|wat vragen wij
      profilo
    `,
  ],
  [
    'duties',
    wordings`
      // "Key Responsibilities", "Essential job functions and duties"
      (?:(?:key|main|primary|core|job|essential|major|your|role|the|position|principal|specific
        |general) ){0,3}(?:(?:job )?duties|responsibilities|functions|tasks)
        (?: (?:and|&|of|/) .{3,30}| include)?…
      // "What you'll be working on"
      what (?:you'll|you will|you'll be|you get to|the role) ?(?:do|doing|be doing|achieve|own|build
        |involves?|work on|be working on|accomplish|entails)(?: .{0,20})?…
      your (?:tasks|role|mission|impact|day|work|job)(?: in .{0,15})?…
      the (?:role|job|position|opportunity|work)
      (?:role|job|position|work) (?:overview|summary|description|purpose|details)
      about the (?:role|job|position|opportunity|work|team)
      overview
      day[ -]to[ -]day(?: \p{L}+)?|a (?:typical )?day in .{3,30}
      scope(?: of .{3,20})?
      how you(?:'ll| will) (?:make|have) .{3,25}
      in this role(?:,? you(?:'ll| will))?…
      // German, French, Spanish, Italian, Dutch
      (?:ihre |deine |die )?aufgaben
      (?:vos |tes )?missions?
      funciones|responsabilidades
      mansioni
      taken
    `,
  ],
  [
    'offer',
    wordings`
      // "Employee benefits and perks"
      (?:(?:our|the|your|employee|company|job|staff|some|other|great|full|additional) ){0,2}
        (?:benefits|perks)(?: (?:and|&) \p{L}+(?: \p{L}+)?| package| offered| include| at .{3,20})?…
      what (?:we offer|we provide|you'll get|you will get|you get|you'll receive|you can expect
        |'s in it for you|we can offer)(?: .{0,20})?…
      what's in it(?: for you)?|we offer…|our offer|in return…
      (?:total )?(?:compensation|rewards)(?: (?:and|&) .{3,20}| package| range)?…
      // "Salary range", "Pay transparency"
      (?:(?:expected|base|estimated|annual|hourly) )?(?:salary|pay)
        (?: range| rate| scale| (?:and|&) .{3,20}| transparency| information)?…
      why you(?:'ll| will) (?:love|flourish|like|enjoy) .{3,30}
      // German, French, Spanish, Italian, Dutch
      das bieten wir.{0,10}|wir bieten…|benefits und mehr
      (?:nos |les )?avantages|nous offrons
      ofrecemos|lo que ofrecemos
      offriamo
      wij bieden
    `,
  ],
  [
    'process',
    wordings`
      how to apply…
      (?:the |our )?(?:application|interview|hiring|selection|recruitment) (?:process|steps|instructions
        |guidelines)
      .{0,12}guidelines for interviews|next steps
      ready to apply|apply (?:now|today|here)
      // German
      bewerbung|so bewirbst du dich
    `,
  ],
  [
    'legal',
    wordings`
      .{0,12}equal (?:employment )?opportunity(?: .{3,20})?|eeoc?(?: statement)?
      (?:our )?(?:commitment to )?(?:diversity|inclusion)(?:(?:,| and| &) .{3,30})?(?: statement)?
      (?:reasonable )?accommodations?(?: statement)?
      (?:candidate )?privacy(?: \p{L}+)?|disclaimers?
      legal(?: \p{L}*notice| disclaimer| information)?
      work authorization|.{0,20}sponsorship
    `,
  ],
  [
    'company',
    wordings`
      about (?:us|our .{3,20}|the company|\p{L}+(?: \p{L}+){0,3})
      who we are|company (?:overview|description|profile|culture)
      our (?:story|mission|values|culture|team|company|vision|purpose|commitment)(?: \p{L}+)?
      why (?:us|join(?: .{2,25})?|work (?:here|for us|with us|at .{2,20})|choose .{2,20}|you should join
        |\p{L}+)\??
      life at .{2,25}|the way we work|meet (?:the|our) team
      // German, French, Spanish, Italian, Dutch
      über uns|wer wir sind
      (?:à propos|qui sommes).{0,20}
      quiénes somos
      chi siamo
      over ons
    `,
  ],
];
