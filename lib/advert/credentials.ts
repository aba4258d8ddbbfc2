import { anyWordOf } from './any-of.ts';
import { wordsOf } from './words-of.ts';

/** Credentials by their letters and the words they stand for, lower case. */
export const spelledOut: Record<string, string> = {
  RN: 'registered nurse',
  LPN: 'licensed practical nurse',
  LVN: 'licensed vocational nurse',
  CNA: 'certified nursing assistant',
  CMA: 'certified management accountant',
  CPA: 'certified public accountant',
  CFA: 'chartered financial analyst',
  CFP: 'certified financial planner',
  CIA: 'certified internal auditor',
  CISA: 'certified information systems auditor',
  CDL: "commercial driver's license",
  PMP: 'project management professional',
  CAPM: 'certified associate in project management',
  BLS: 'basic life support',
  ACLS: 'advanced cardiac life support',
  PALS: 'pediatric advanced life support',
  NRP: 'neonatal resuscitation',
  GED: 'general educational development',
  EMT: 'emergency medical technician',
  PE: 'professional engineer',
  EIT: 'engineer in training',
  CISSP: 'certified information systems security professional',
  CISM: 'certified information security manager',
  CKA: 'certified kubernetes administrator',
  CKAD: 'certified kubernetes application developer',
  CCNA: 'cisco certified network associate',
  SHRM: 'society for human resource management',
  PHR: 'professional in human resources',
  FPC: 'fundamental payroll certification',
  CPP: 'certified payroll professional',
  CPC: 'certified professional coder',
  CCS: 'certified coding specialist',
  RHIT: 'registered health information technician',
  CPhT: 'certified pharmacy technician',
  LCSW: 'licensed clinical social worker',
  LMSW: 'licensed master social worker',
  BCBA: 'board certified behavior analyst',
  ASE: 'automotive service excellence',
  AWS: 'american welding society',
  CDA: 'certified dental assistant',
  RDA: 'registered dental assistant',
  CSM: 'certified scrummaster',
  CBAP: 'certified business analysis professional',
  CSCP: 'certified supply chain professional',
  CPIM: 'certified in planning and inventory management',
  CPSM: 'certified professional in supply management',
  CAMS: 'certified anti-money laundering specialist',
  CFE: 'certified fraud examiner',
  CHES: 'certified health education specialist',
  CPT: 'certified phlebotomy technician',
  EA: 'enrolled agent',
};

/** Capital letters that name no credential or technique by themselves. */
export const plainLetters = new Set(wordsOf`
  US USA UK EU IT HR I A AM PM TV OK CEO CTO CFO VP AND OR THE NOT ID CV PTO II III IV QA AI ML
  API UI UX LLC INC ICU ER K B2B B2C CS STEM PC ABET FMCSA DOT FAA FDA FBI IRS DOD VA TB
`);

export const credentialWord = anyWordOf('iu')`
  licen[sc]e[ds]?|licen[sc]ure|certif\p{L}*|certs?|card|registration
  registered|permit|clearance|credential\p{L}*|designation|chartered|board
`;
export const licenceItem = /\b(?:licen[sc]e|licen[sc]ure|permit|clearance)\b/iu;

const credential = anyWordOf('iu')`
  degrees?|diplomas?|bachelor\S*|master['’]?s|college|university|school
  GED|certif\p{L}*|licen[sc]e\p{L}*|permits?|badges?|experience|CPA|PhD
`;

/** Whether a clause speaks of a degree, a certificate, a license or experience at all. */
export function namesCredential(clause: string): boolean {
  return credential.test(clause);
}
