import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

/** What is checked beforehand: records, drugs, health, papers. */
export const checks: UsualDemand[] = [
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
