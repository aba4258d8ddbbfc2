import type { Span } from './tool-mention.ts';

/** Words before a name that say it is not what the job works with: "moved off X", "instead of X", "no longer use X". */
const before =
  /\b(?:(?:migrat|mov|switch|transition|chang|convert)\p{L}*(?: [\p{L}'’]+){0,3}? (?:off|away|from|off of|away from)(?: (?:of|from|our|the|its|legacy|old)){0,3}|no longer (?:us\p{L}+|run\p{L}*|support\p{L}*|rely on|work with|on)(?: [\p{L}'’-]+){0,3}|stopped using(?: \p{L}+){0,2}|(?:do|does|did)(?: not|n['’]t) (?:use|run|work with|work in|need|require|want)(?: [\p{L}'’-]+){0,4}|never (?:use|touch)|dropped|ditched|abandoned|outgrew|outgrown|got rid of|instead of|rather than|unlike|retir\p{L}+(?: our| the| its)?|phas\p{L}+ out(?: our| the)?|sunset\p{L}*(?: our| the)?|decommission\p{L}*(?: our| the)?|replac\p{L}+(?: our| the| its| legacy| old){0,3}|(?:^|[\s(,])not|other than|alternatives? to|competitors? (?:of|to|such as)|formerly|previously known as)\s*(?:\p{L}+(?:,| or| and)\s+)?$/iu;
/** Words after it: "X is being retired", "experience with X will not be considered". */
const after =
  /^(?:(?:['’]s)?(?: [\p{L}'’-]+){0,3} (?:is|are|was|were|will be|has been|have been|being)(?: being| now)? (?:retired|replaced|phased|sunset|decommissioned|deprecated|dropped|removed|abandoned|shut down|switched off)|[^.;]{0,40}\b(?:will|does|do|can|would)(?: not|n['’]t) (?:be (?:considered|accepted|counted)|count|suffice|substitute|qualify|help)|(?: [\p{L}'’-]+){0,3} (?:(?:is|are) )?(?:on (?:its|the) way out|gone\b|history\b|not (?:used|enough|sufficient|part of|relevant|important|counted|considered)))/iu;

/** Whether a sentence names what stands at a span only to say that the job does without it. */
export function isDismissed(sentence: string, { start, end }: Span): boolean {
  return before.test(sentence.slice(Math.max(0, start - 70), start)) || after.test(sentence.slice(end, end + 110));
}
