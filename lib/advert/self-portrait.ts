import { anyOf, oneOf } from './any-of.ts';

/** What a company calls itself: "Acme is a leading provider of ...". */
const companyNouns = oneOf`
  compan|provider|leader|firm|start-?up|organi[sz]ation|employer|agency|manufacturer|hospital
  network|platform|maker|retailer|consultancy|team|subsidiary|division|workspace|practice|bank
  brand|group|supplier|bar\b|restaurant|district|university|charity|nonprofit|business|chain
  operator|distributor|developer of|global|leading
`;
/** First words of a sentence in which a company speaks of itself. */
const opening = oneOf`
  // "We serve", "We've grown"; but not "We are looking for"
  we(?: are|['’]re| were|['’]ve| have| believe| serve| help| value| celebrate| strive| love| know| exist
    | started| deliver| provide| offer| support| partner| operate| specialize| focus| make| grew| build)
    (?! (?:looking|seeking|hiring|searching|in need|after|keen|on the (?:hunt|lookout)|hoping|adding))
  our (?:company|mission|teams?|people|clients|customers|culture|values|products?|founders?|story|goal
    |vision|partners|investors|services|offices?|employees|staff|students|patients|guests|members)
  // "Our welders average ten years here"; but not "Our ideal welders have"
  our (?!ideal|next|new|perfect)\p{L}+s (?:hold|have|are|average|come|love|enjoy|earn)
  the company
  founded|established|headquartered|since \d{4}
  // "With over 300 shops", "As a global leader"
  with (?:over|more than|nearly) [\d$€£]
  as (?:a|an|the|one of) (?:leading|global|member|part)
  join (?:us|our|a|the)
  // "At Acme,"
  at \p{Lu}[\p{L}&]+,
  backed by
  in just \d
`;
const company = anyOf('iu')`
  ^[\s\-*•"“]*${opening}(?![\p{L}])
  // "Acme is one of the oldest family firms"
  \b(?:is|are) (?:a|an|the|one of(?: the)?|proud to be) (?:[\p{L}\p{N}&,'’-]+ ){0,6}${companyNouns}
  // "The outgoing manager holds a PMP": of a person who leaves, not of the reader
  \b(?:outgoing|previous|former|departing|last) \p{L}+ (?:holds|has|had|is|was|left)\b
  ^\W*our (?:\p{L}+ ){1,3}(?:teams|founders|alumni|people) (?:love|have|are|built|enjoy|came)\b
  \b(?:winners? of|award(?:s|ed)? (?:for|from|by)|we(?: proudly)? sponsor)\b
  \bfounded in\b|\bheadquartered in\b
  \bFortune \d
  \b(?:clients|customers|partners) (?:include|range|such as|like)\b
  \bour (?:mission|vision|clients|customers|partners|investors)\b
  \btrusted by\b
  \b\d[\d,.]*(?:k|\+)? employees\b
  \bcertified (?:company|employer|partner)
  \bpartner of\b
`;
/** Whose name stands here is a client, not a tool. */
const clientList = anyOf('iu')`
  \b(?:brands|companies|clients|customers|partners|names|businesses|organi[sz]ations|employers
    |enterprises|startups|investors) (?:such as|like|including|include|range)
  \bpartners? (?:of|with)\b
`;
/** "We run on Square": a company naming what it works with tells the reader a tool of the job. */
const ownTools = anyOf('iu')`
  \b(?:we|our|the) (?:\p{L}+ ){0,3}?${oneOf`
    use|uses|using
    run on|runs on
    rely on|relies on
    work in|build with|build in
    stack|tools
    written in|built (?:on|in|with)
  `}\b
  \b(?:stack|systems?) (?:is|are|include)
`;

/** Whether a sentence tells of the company. */
export function isSelfPortrait(sentence: string): boolean {
  return clientList.test(sentence) || (company.test(sentence) && !ownTools.test(sentence));
}
