import { describe, expect, it } from 'vitest';
import { adAgainstRole } from '../../../lib/advert/ad-against-role.ts';
import { sectionOf } from '../../../lib/advert/headings.ts';

const role = {
  qualifications: ["Bachelor's degree in computing", 'CPR and first aid', 'Weekends as a rule', 'CPA license'],
  skills: ['Explaining a bug to customers', 'Discretion with files', 'Cold calling without losing heart'],
  tools: ['Jenkins', 'SAP', 'Zoom', 'Notion', 'Excel', 'Square', 'Power BI', 'Spring Boot', 'Node.js', 'PostgreSQL'],
};
const mentioned = (description: string) =>
  adAgainstRole({ description, role, level: null }).mentioned.map(({ item }) => item);

describe('headings', () => {
  it.each([
    ['Requirements', 'demands'],
    ['What you’ll need:', 'demands'],
    ['**Minimum Qualifications**', 'demands'],
    ['What We’re Looking For', 'demands'],
    ['Education and Experience', 'demands'],
    ['Physical requirements', 'demands'],
    ['You have:', 'demands'],
    ['You might be a great fit if you', 'demands'],
    ['Preferred qualifications', 'preferred'],
    ['Nice to have', 'preferred'],
    ['Bonus points if:', 'preferred'],
    ['Key Responsibilities', 'duties'],
    ["What You'll Do", 'duties'],
    ['About the role', 'duties'],
    ['About Northgate Fulfilment', 'company'],
    ['Who we are', 'company'],
    ['Why join us?', 'company'],
    ['Perks and benefits', 'offer'],
    ['Compensation:', 'offer'],
    ['How to apply', 'process'],
    ['Equal Opportunity Statement', 'legal'],
    ['Anforderungen', 'demands'],
    ['Votre profil', 'demands'],
  ])('%s opens %s', (line, section) => {
    expect(sectionOf(line)).toBe(section);
  });

  it.each([
    'You have five years of experience',
    'Pay attention to detail',
    'Licensed attorney',
    'Legal research skills in a busy practice',
    'Our team uses Python',
    'Meet sales quotas',
    '- Experience',
    'Java, React',
  ])('%s is no heading', (line) => {
    expect(sectionOf(line)).toBeNull();
  });
});

describe('what asks nothing', () => {
  it.each([
    ['the company of itself', 'About us\nWe are a CPA firm. Our people hold a Bachelor’s degree in computing.'],
    ['its people', 'Our nurses hold many CPR cards, and 60% have a Bachelor’s degree in computing.'],
    ['who left', 'The outgoing accountant holds a CPA license.'],
    ['its clients', 'Our agency works with brands like Notion and Square.'],
    ['its own name', 'Notion is the workspace for teams.'],
    ['the offer', 'Benefits\nFree CPR training, weekends off, Excel courses'],
    ['an offer without a heading', 'We offer paid CPR training.'],
    ['training that is given', 'CPR training is provided by employer.'],
    ['training given on site', 'CPR and Jenkins training given on site within 30 days'],
    ['what its academy teaches', 'The 16-week academy teaches Jenkins.'],
    ['what it will teach', 'We will teach you Excel.'],
    ['the way to apply', 'Interviews are held on Zoom.'],
    ['the law', 'We are an equal opportunity employer and treat your file with discretion.'],
    ['a degree in the duties', 'Responsibilities\nYou will mentor people who take a degree in computing with us.'],
    ['free weekends', 'No weekends!'],
  ])('%s', (_what, text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it.each([
    ['a tool the company works with', 'We run on Square.', 'Square'],
    ['a tool in the duties', 'Responsibilities\nBuild reports in Power BI', 'Power BI'],
    ['hours told, not asked', 'The shop is busy and you will work weekends.', 'Weekends as a rule'],
    [
      'a plain demand among talk of the company',
      'About us\nCandidates must have CPR certification.',
      'CPR and first aid',
    ],
    ['a demand beside a given training', 'CPR card required, lift training is provided.', 'CPR and first aid'],
    ['a skill in the duties', 'Duties\nExplain bugs to customers on the phone', 'Explaining a bug to customers'],
  ])('but %s counts', (_what, text, item) => {
    expect(mentioned(text)).toContain(item);
  });
});

describe('tools an ad does without', () => {
  it.each([
    'Jenkins is being retired this year.',
    'We have moved off Jenkins.',
    'We are replacing Jenkins with Argo.',
    'We no longer use Jenkins.',
    'You will help us migrate away from Jenkins.',
    'We dropped Jenkins.',
    'Argo instead of Jenkins.',
    'Experience with Jenkins will not be considered.',
    'Jenkins experience doesn’t count.',
    'Jenkins experience is not relevant.',
    'No Jenkins experience needed.',
    'We’re dumping Jenkins, thank goodness.',
    'We do not use SAP, Jenkins or Zoom here.',
    'You’ll never open Jenkins.',
    'Don’t worry about Jenkins or SAP.',
    'Forget Jenkins.',
    'No Jenkins here.',
    'Jenkins isn’t part of our stack.',
    'SAP, Jenkins and the like: not our world.',
    'Build server (Jenkins) not used in this job.',
    'Experience of Jenkins carries no weight.',
    'Jenkins knowledge is not assessed.',
    'Jenkins is blocked by our security office.',
    'The build server (Jenkins) is looked after by another team.',
    'Releases are handled by our platform colleagues using Jenkins.',
    'Build questions go to the tools team, who use Jenkins.',
    'Our sister site runs Jenkins.',
    'The old boss keeps Jenkins to himself.',
    'We used to be a Jenkins shop - not anymore.',
    'Jenkins was a nightmare and it’s out.',
    'We currently run on Jenkins but will be off it by spring.',
    'Jenkins or SAP? Nope.',
    'Jenkins: we don’t own one.',
    'Things you can leave at home: Jenkins, SAP.',
    'Leave Jenkins to the platform people.',
    '✗ Jenkins ✗ SAP',
    'Jenkins pipelines are built by the tools team.',
    'Jenkins experience unnecessary',
    'Our platform teams love Jenkins.',
    'Winner of the Jenkins community prize.',
    'What you won’t need\n- Jenkins\n- SAP',
    'Not required:\n-> Jenkins',
    'Staff may attend Jenkins webinars at no cost.',
    'The firm offers a pension and Jenkins e-learning.',
    'Training budget: last year people did pottery and Jenkins.',
    'Jenkins: don’t care.',
    'Jenkins, SAP - we really don’t care',
    'Jenkins goes away this year.',
    'Jenkins and SAP are going away.',
    'Jenkins went out the door last year.',
    'Jenkins is left over from the old owner.',
    'Some scripts are left over from our Jenkins days.',
    'There is a Jenkins server; you will not have to touch it.',
    'There is Jenkins on one box, you won’t need to learn it.',
    'Jenkins you will not have to touch.',
    'Each new hire attends our Builder School: Jenkins, SAP, CPR',
    'Jenkins training is provided by the employer.',
    'Builds are done in Jenkins by our release team.',
  ])('%s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('says that they are named only to do without', () => {
    const { waived } = adAgainstRole({ description: 'We don’t use Jenkins; SAP, yes.', role, level: null });
    expect(waived.map(({ item }) => item)).toEqual(['Jenkins']);
  });

  it.each([
    ['the next clause', 'We don’t use SAP, we run Jenkins.'],
    ['the clause behind "but"', 'No SAP, but Jenkins every day.'],
    ['the list before', 'Jenkins is required, SAP is not used.'],
    ['another bracket', 'Jenkins (SAP is gone)'],
    ['a second demand', 'This is not a remote job and Jenkins is required.'],
    ['what the reader lacks', 'Learn it on the job if you don’t have Jenkins yet.'],
    ['what is more than that', 'We don’t just use Jenkins, we love it.'],
    ['a purpose', 'Know the tools used to run Jenkins jobs.'],
    ['the work itself', 'Jenkins is run by you.'],
    ['a plan for old age', 'Retirement plan. Jenkins required.'],
  ])('but does not reach %s', (_what, text) => {
    expect(mentioned(text)).toEqual(['Jenkins']);
  });

  it.each([
    'You know Jenkins, not only as a user.',
    'Jenkins will be your daily tool.',
    'Not afraid of Jenkins.',
    'We moved to Jenkins last year.',
    'Jenkins: don’t care which version.',
    'Jenkins is a must and we don’t care where you learned it.',
    'Jenkins keeps building when the boss goes away next week.',
    'With Jenkins the tedium goes away.',
    'Parts booked in Jenkins went out the door on time.',
    'Use Jenkins to close tickets left over from the night.',
    'Jenkins is steady: you will not have to touch paper.',
    'Jenkins is steady, so you will not have to touch it at night.',
    'You attend our school meetings and run Jenkins.',
    'Jenkins training is provided to users by you.',
    'Builds are done in Jenkins by you.',
  ])('but: %s', (text) => {
    expect(mentioned(text)).toEqual(['Jenkins']);
  });
});

describe('a device in the name of a card', () => {
  it.each([
    ['Current CPR/AED card', false],
    ['First aid and AED certification', false],
    ['Check the AED and the first-aid kit every morning', true],
    ['Check each AED every morning', true],
  ])('%s: %s', (description, named) => {
    const guard = { qualifications: [], skills: [], tools: ['AED'] };
    expect(adAgainstRole({ description, role: guard, level: null }).mentioned.length === 1).toBe(named);
  });
});

describe('a language that others speak', () => {
  it.each([
    ['Spanish not required, our front desk speaks it.', false],
    ['Spanish is not required: two of our nurses are fluent.', false],
    ['Spanish required, our front desk speaks only English.', true],
  ])('%s: %s', (description, asked) => {
    const speaker = { qualifications: ['Second language helpful'], skills: [], tools: [] };
    expect(adAgainstRole({ description, role: speaker, level: null }).mentioned.length === 1).toBe(asked);
  });
});

describe('spellings of a tool', () => {
  it.each([
    ['PowerBI', 'Power BI'],
    ['Power-BI dashboards', 'Power BI'],
    ['Springboot', 'Spring Boot'],
    ['NodeJS', 'Node.js'],
    ['Node, React', 'Node.js'],
    ['Postgres', 'PostgreSQL'],
    ['MS Excel', 'Excel'],
    ['Excel2019', 'Excel'],
    ['Jenkinss is no word, Jenikns is a slip', 'Jenkins'],
    ['Post Gre SQL no, Postgre SQL yes', 'PostgreSQL'],
    ['Jen Kins pipelines', 'Jenkins'],
  ])('%s is %s', (text, tool) => {
    expect(mentioned(text)).toEqual([tool]);
  });

  it.each([
    ['Renishaw probe', 'Renishaw probing on both mills', true],
    ['Detroit DiagnosticLink', 'Laptop with DiagnosticLink', true],
    ['Testo combustion analyzer', 'Use a combustion analyzer', true],
    ['Engine lathe', 'Diesel Engine Mechanic', false],
    ['Azure DevOps', 'DevOps culture', false],
    ['HACCP plan', 'HACCP training', false],
    ['multimeter', 'Trace a short with a meter', true],
    ['reach truck', 'Counterbalance and Reach licence', true],
    ['reach truck', 'Reach us by phone', false],
    ['RF terminal', 'Scan each move with the RF gun', true],
    ['POS register', 'Ring up sales on the register', true],
    ['POS register', 'Register patients at the desk', false],
    ['analytical balance', 'Calibrate pipettes and balances', true],
    ['analytical balance', 'Keep a work-life balance', false],
    ['Docker', 'Docket numbers', false],
    ['Figma', 'Sigma belt', false],
    ['Tableau', 'Tables in Excel', false],
  ])('%s in "%s": %s', (tool, text, found) => {
    const only = { qualifications: [], skills: [], tools: [tool] };
    expect(adAgainstRole({ description: text, role: only, level: null }).mentioned.length === 1).toBe(found);
  });

  it('knows the members of a suite, brackets and alternatives', () => {
    const named = (tool: string, text: string) =>
      adAgainstRole({ description: text, role: { qualifications: [], skills: [], tools: [tool] }, level: null })
        .mentioned;
    expect(named('ELD (Motive, Samsara)', 'Samsara in every cab')).toHaveLength(1);
    expect(named('Toast or Aloha POS', 'We use Toast.')).toHaveLength(1);
    expect(named('Adobe Photoshop', 'Photoshop skills')).toHaveLength(1);
    expect(named('Notion', 'You have a notion of time')).toHaveLength(0);
  });
});

describe('a wish and its reach', () => {
  const wishes = (text: string) =>
    Object.fromEntries(
      adAgainstRole({ description: text, role, level: null }).mentioned.map(({ item, wish }) => [item, wish]),
    );

  it('holds for the list it closes', () => {
    expect(wishes('Excel, SAP, or Power BI is a plus')).toEqual({
      Excel: 'preferred',
      SAP: 'preferred',
      'Power BI': 'preferred',
    });
  });

  it('holds for the lines under its heading, until the next', () => {
    expect(wishes('Nice to have\n- Excel\n- SAP\nRequirements\n- Jenkins')).toEqual({
      Excel: 'preferred',
      SAP: 'preferred',
      Jenkins: 'asked',
    });
  });

  it('does not reach the clause beside it', () => {
    expect(wishes('Excel required; SAP a plus')).toEqual({ Excel: 'asked', SAP: 'preferred' });
  });

  it('is a waiver under a heading that says so', () => {
    const { mentioned: still, waived } = adAgainstRole({
      description: "What you don't need: a CPA license. Excel required.",
      role,
      level: null,
    });
    expect([still.map(({ item }) => item), waived.map(({ item }) => item)]).toEqual([['Excel'], ['CPA license']]);
  });

  it('waives only the licence it names', () => {
    const { mentioned: still, waived } = adAgainstRole({
      description: "No firearm permit needed. Driver's license required.",
      role: { qualifications: ["Driver's license for patrols"], skills: [], tools: [] },
      level: null,
    });
    expect([still.length, waived.length]).toEqual([1, 0]);
  });
});
