import { describe, expect, it } from 'vitest';
import { adAgainstRole } from '../../../lib/advert/ad-against-role.ts';
import { usualDemands } from '../../../lib/advert/usual-demands.ts';

/** Whether an ad of this one line is said to mention this one qualification. */
function mentions(line: string, item: string, title = ''): boolean {
  const role = { qualifications: [item], skills: [], tools: [], title };
  return adAgainstRole({ description: line, role, level: null }).mentioned.length === 1;
}

/** [demand, a role's item, ads' lines that ask for it, lines that do not]: all invented, in the shapes of real ads. */
const table: [name: string, item: string, asks: string[], doesNot: string[]][] = [
  [
    'weekends',
    'Weekends as a rule',
    ['Saturday mornings required', 'Work most Sundays', 'Weekend availability is a must'],
    ['Home every weekend', 'No weekends!', 'Weekends off'],
  ],
  ['nights', 'Nights, often until closing', ['3rd shift', 'Evenings, 4 to 11 pm', 'Overnight shift'], ['No nights']],
  ['early starts', 'Start at 4 a.m. for bread', ['4:30 am starts', 'Opening shifts'], ['Open from 9 am']],
  ['holidays', 'Holidays by seniority', ['Nights, weekends and holidays'], ['Eight paid holidays', 'Holiday pay']],
  [
    'shift work',
    'Rotating shifts',
    ['Work a rotating shift', '12-hour shifts', 'Open availability'],
    ['A shift in culture'],
  ],
  ['on call', 'On call one week in five', ['On-call rotation, one week a month'], ['Call us today']],
  ['travel', 'Willingness to travel', ['Must travel up to 20%'], ['Travel allowance paid', 'No travel needed']],
  [
    'lifting',
    'Lifting 50 pounds alone',
    ['Lift up to 50 lbs', 'Able to carry kegs', 'Load trailers with freight up to 60 pounds'],
    ['We lift each other up', 'Scissor lift on site'],
  ],
  [
    'standing',
    'Standing all shift',
    ['Stand for 8 hours', 'On your feet all day'],
    ['In good standing', 'Standing desks'],
  ],
  ['walking', 'Walking ten miles a shift', ['Walk up to 5 miles', 'Patrol on foot'], ['Walk-in cooler']],
  ['bending and kneeling', 'Bending and reaching', ['Must kneel, crouch and stoop'], ['Bend conduit']],
  ['ladders and heights', 'No fear of heights', ['Work from ladders', 'Climb poles'], ['Climb the career ladder']],
  ['fitness', 'Fitness for the pace', ['Must be physically fit', 'Physically demanding work'], ['A fit for our team']],
  ['weather', 'Work in any weather', ['Outdoors in all weather'], ['Come rain or shine, coffee is free']],
  ['vision', 'Color vision test', ['Normal color vision', '20/20 corrected'], ['Share our vision']],
  ['safety shoes', 'Nonslip shoes', ['Non-slip shoes', 'Steel toes required'], ['Shoe shop']],
  ['own tools', 'Own hand tools', ['Must have your own tools', 'Bring your own knives'], ['We supply your own tools']],
  ['own car', 'Own car and phone', ['Reliable transportation', 'Own vehicle'], ['Company car']],
  [
    'quiet workplace at home',
    'Wired internet',
    ['Quiet home office space', 'High-speed internet'],
    ['Internet company'],
  ],
  [
    'minimum age',
    '18 or older by state law',
    ['Must be 18', '18+', 'At least 18 years old', '18 years of age or older'],
    ['Must be 21 or older', '18 months', '18 years of experience in sales'],
  ],
  [
    'background check',
    'Background check before hire',
    ['Must pass a background check', 'No criminal record', 'Clean record'],
    ['Background in sales'],
  ],
  ['fingerprints', 'Fingerprints for school posts', ['Fingerprint clearance required'], ['Biometrics firm']],
  ['drug test', 'Drug test before hire', ['Pass a drug screen', 'Pre-employment drug testing'], ['Drug store']],
  ['credit check', 'Credit check', ['Credit check will be run'], ['Credit analysis']],
  ['driving record', 'Clean driving record', ['Clean MVR', 'Good driving record'], ['Record sales']],
  ['medical card', 'DOT medical card', ['Must pass a DOT physical', 'Current med card'], ['Medical plan']],
  ['vaccination', 'Hepatitis B vaccine', ['Vaccinations required', 'Immunization records'], ['Vaccine maker']],
  [
    'security clearance',
    'Clearance for federal posts',
    ['Active Secret clearance', 'Ability to obtain a clearance'],
    ['Clearance sale'],
  ],
  ['citizenship', 'US citizenship for some posts', ['Must be a U.S. citizen'], ['A good citizen of the web']],
  [
    "driver's license",
    "Driver's license for visits",
    ['Reliable car & valid license', 'Valid drivers license', 'Valid driver’s licence', 'Führerschein Klasse B'],
    ['Commercial driver’s license class A'],
  ],
  ["commercial driver's license", 'CDL Class A', ['Class A CDL', 'Commercial driver license'], ['Driver wanted']],
  ['hazmat', 'Hazmat endorsement', ['Haz-mat required'], ['Hazard lights']],
  ['tanker', 'Tanker endorsement', ['Tanker and X endorsement'], ['Oil business']],
  ['doubles', 'Doubles endorsement', ['Doubles and triples'], ['Double pay']],
  ['passenger', 'Passenger endorsement', ['P and S endorsements'], ['Passenger safety']],
  [
    'food handler card',
    'Food handler card',
    ["Food handler's permit", 'ServSafe certified', 'Food safety certification'],
    ['Food trade'],
  ],
  ['alcohol service card', 'Alcohol service card', ['TIPS certified', 'RBS training'], ['Tips paid daily']],
  ['basic life support', 'BLS card', ['Current BLS', 'Basic Life Support'], ['CPR card']],
  ['CPR and first aid', 'CPR and first aid', ['CPR certified', 'First aid certificate'], ['First-aid kit on site']],
  [
    'registered nurse license',
    'Active RN license',
    ['Current state RN license', 'Licensed Registered Nurse in Ohio', 'Compact license'],
    ['Join our RN team'],
  ],
  ['practical nurse license', 'LPN license', ['Active LVN license'], ['LPN wanted']],
  ['nurse aide registry', 'CNA certificate', ['Certified nursing assistant', 'CNA certification'], ['CNA wanted']],
  [
    'teaching license',
    'State teaching license',
    ['Valid teaching certificate', 'State credential', 'Certified to teach'],
    ['Teaching hospital'],
  ],
  [
    'state license of the profession',
    'National exam passed and a state license',
    ['Current TX PT license', 'Unrestricted state license', 'Active licensure'],
    ['Valid driver license', 'Valid business license', 'Licensed software', 'Reliable car and valid license'],
  ],
  ['ESL endorsement', 'ESL endorsement', ['ESOL certification', 'Bilingual endorsement'], ['Many ESL pupils']],
  ['x-ray permit', 'State radiography permit', ['X-ray certification', 'Licensed in radiology'], ['Digital x-rays']],
  ['certified dental assistant', 'Certified Dental Assistant', ['CDA or RDA'], ['Dental assistant']],
  ['guard card', 'Guard card', ['Security license', 'Guard license'], ['Guard dogs']],
  ['forklift card', 'Forklift card', ['Forklift certification', 'Operate a forklift'], ['Forklifts on site']],
  ['OSHA card', 'OSHA-10 card', ['OSHA 10', '10-hour OSHA'], ['OSHA 30', 'OSHA rules are posted']],
  ['journeyman', 'Journeyman license', ['Journeyman electrician'], ['A long journey']],
  ['EPA 608', 'EPA Section 608', ['EPA Universal', 'Section 608 card'], ['EPA compliant plant']],
  ['bar admission', 'Bar admission in the state', ['Member of the Texas Bar', 'Licensed attorney'], ['Bar staff']],
  ['securities exams', 'SIE plus Series 7', ['Series 63', 'FINRA licensed'], ['A series of talks']],
  ['Six Sigma belt', 'Lean Six Sigma', ['Green Belt'], ['Belt drive']],
  ['notary', 'Notary commission', ['Notary public'], ['Notable firm']],
  ['civil-service exam', 'Civil-service exam', ['Pass the civil service examination'], ['Customer service']],
  [
    'trade school',
    'Certificate from a trade school or community college',
    ['Vo-tech grads welcome', 'Trade school counts as a year'],
    ['Trade show travel', 'Our school district'],
  ],
  ['apprenticeship', 'Apprenticeship of four years', ['Completed apprenticeship'], ['Apprentice wages']],
  ['typing speed', 'Typing at 45 words a minute', ['Type 50 wpm', '10-key by touch'], ['Blood type known']],
  [
    'second language',
    'Bilingual English and Spanish',
    ['Bilingual preferred', 'Spanish a plus', 'Fluent in Mandarin'],
    ['Programming language', 'Language arts'],
  ],
  ['English', 'English for simple commands', ['Good English'], ['English degree']],
  ['medical terminology', 'Medical terms learned in class', ['Knowledge of medical terminology'], ['Medical plan']],
  ['military or police background', 'Military or police work', ['Military background a plus'], ['Veteran owned']],
  ['reading drawings', 'Reading structural drawings', ['Read blueprints', 'Interpret schematics'], ['Draw a crowd']],
  ['arithmetic', 'Basic math', ['Basic math skills', 'Good arithmetic'], ['Math teacher']],
  ['budget responsibility', 'Budget responsibility', ['Manage a $2M budget'], ['Budget airline']],
  ['profit and loss', 'Profit and loss for a unit', ['P&L responsibility'], ['Non-profit']],
  ['publications', 'First-author papers', ['Peer-reviewed publications'], ['Paper mill']],
  [
    'portfolio',
    'Portfolio of live sites',
    ['Your portfolio link', 'Strong design portfolio'],
    ['Our portfolio of brands'],
  ],
];

describe.each(table)('%s', (_name, item, asks, doesNot) => {
  it.each(asks)('is asked by "%s"', (line) => {
    expect(mentions(line, item)).toBe(true);
  });
  it.each(doesNot)('is not asked by "%s"', (line) => {
    expect(mentions(line, item)).toBe(false);
  });
});

it('has an example for every usual demand', () => {
  expect(table.map(([name]) => name)).toEqual(usualDemands.map(({ name }) => name));
});

describe('degrees', () => {
  it.each([
    ["Bachelor's in accounting", 'BS/BA in Accounting', true],
    ["Bachelor's degree common", 'Four-year degree required', true],
    ["Bachelor's degree in computing", 'B.Sc. in Computer Science or equivalent experience', true],
    ["Bachelor's degree in business", 'College degree preferred', true],
    ["Bachelor's in nursing", 'BSN required', true],
    ["Bachelor's in chemistry", 'BS Chemistry', true],
    ["Bachelor's degree", 'No BS, just good coffee', false],
    ['High school diploma or GED', 'HS diploma', true],
    ['High school diploma', 'Graduation from high school', true],
    ["Bachelor's in marketing; MBA in larger firms", 'MBA preferred', true],
    ["Bachelor's in accounting", "Bachelor's in nursing", false],
    ["Bachelor's degree", 'High school diploma', false],
    ['Juris Doctor from an accredited school', 'JD required', true],
    ['High school diploma', 'Turn the wheel by 90 degrees', false],
    ["CPA, or progress toward it: in many states now a bachelor's degree", "Bachelor's degree required", false],
    ['For Magnet hospitals, a BSN within five years', 'BSN required', false],
    ['For Magnet hospitals, a BSN within five years', 'Magnet hospital. BSN required', true],
  ])('%s in "%s": %s', (item, line, asked) => {
    expect(mentions(line, item)).toBe(asked);
  });
});

describe('years of work', () => {
  it.each([
    ['One to three years in an office', 'Two years of clerical experience', true],
    ['Two or more years processing payroll', '3 yrs payroll experience', true],
    ['Two or more years processing payroll', '3+ years of experience', true],
    ['Three to seven years, with a budget', '5+ years in a similar role', true],
    ['One to three years in banking, audit or credit', '1-3 years FP&A, banking or Big 4', true],
    ['One year at the bedside', '12 months bedside experience', true],
    ['Two or more years building pipelines', '10 years of welding experience', false],
    ['One or two years in trucking or field service', '6 months of customer service', false],
    ['Two years of customer service', '3 years of customer service', true],
    ['One to three years in sales', '15+ years of sales experience', false],
    ['Two or more years of sales', 'We have been in business for 20 years of sales', false],
    ['PMP, which asks for about three years of leading projects', '5+ years managing projects', false],
  ])('%s in "%s": %s', (item, line, asked) => {
    expect(mentions(line, item)).toBe(asked);
  });

  it.each([
    ['Six months on the truck type', '8 months on the trucks in the last two years', true],
    ['Three to seven years of assistant work', '5+ years supporting a CEO', true],
    ['Three to five years in full-cycle payables', '3 yrs of AP experience', true],
  ])('%s in "%s": %s', (item, line, asked) => {
    expect(mentions(line, item)).toBe(asked);
  });

  it('takes the role’s own name for no proof', () => {
    expect(mentions('Roofers wanted', 'On-the-job training or a Roofers union course', 'Roofer')).toBe(false);
  });

  it('knows the role’s own work by its title', () => {
    const item = 'One year on a manual machine for specialty cafes';
    expect(mentions('A year or more of barista experience', item, 'Barista')).toBe(true);
    expect(mentions('A year or more of plumbing experience', item, 'Barista')).toBe(false);
  });
});

describe('credentials and techniques by name', () => {
  it.each([
    ['CPA license, or progress toward it', 'CPA or CPA candidate preferred', true],
    ["Bachelor's degree in accounting, with CPA strongly preferred", 'CPA required', false],
    ['CPA license, or progress toward it', 'Audits by a CPA firm', false],
    ['FPC certification for entry, CPP after about three years', 'FPC or CPP designation', true],
    ['AWS, Azure or Google Cloud certificate', 'Services on AWS', false],
    ['AWS, Azure or Google Cloud certificate', 'AWS certification', true],
    ['Word, Excel, Outlook and Teams', 'Proficient in Microsoft Office', true],
    ['Excel with lookups and pivots', 'Advanced Excel', true],
    ['Work in an ERP such as NetSuite, SAP or Oracle', "SAP experience doesn't help here", false],
    ['Java with Spring or C# with .NET', 'Spring Boot and Kafka', false],
    ['Standard of the field: ISO 9001, AS9100 or ISO 13485', 'ISO 13485 experience', true],
    ['State license as a registered dental hygienist', 'Active dental hygiene license', true],
    ['State license as a registered dental hygienist', 'Active real estate license', false],
  ])('%s in "%s": %s', (item, line, asked) => {
    expect(mentions(line, item)).toBe(asked);
  });
});

describe('degrees an ad does not care for', () => {
  it.each([
    'I could not care less about your degree, truly.',
    'University degree? Not a criterion for us.',
    'College degree? lol',
    'A design degree is not among our criteria.',
    'We do not ask for a CS degree.',
    'You can skip: a degree',
    'Not required:\n-> a degree',
  ])('%s', (line) => {
    const role = { qualifications: ["Bachelor's degree in computing"], skills: [], tools: [] };
    const { mentioned, waived } = adAgainstRole({ description: line, role, level: null });
    expect([mentioned.length, waived.length]).toEqual([0, 1]);
  });

  it('but counts one beside another waiver', () => {
    expect(mentions('We do not ask for a CPA, a degree is required.', "Bachelor's degree in accounting")).toBe(true);
  });

  it('asks for a clean record where none of its opposite is wanted', () => {
    expect(mentions('No criminal convictions', 'Clean criminal record')).toBe(true);
  });
});

describe('words in common by chance', () => {
  it.each([
    ['Ability to follow safety talks', 'Must follow GAP food safety'],
    ['Driving record and delivery routes', 'No driving, no delivery routes'],
  ])('%s is not asked by "%s"', (item, line) => {
    expect(mentions(line, item)).toBe(false);
  });
});

describe('slips of hurried ads', () => {
  it.each([
    ["Driver's license for site visits", 'Valid drivers lisence'],
    ['Journeyman license', 'Journeyman lic. a must'],
    ["Bachelor's degree in business", 'bachlors degree'],
    ['Two or more years of sales', '3 yrs sales experiance'],
  ])('%s is asked by "%s"', (item, line) => {
    expect(mentions(line, item)).toBe(true);
  });
});

describe('techniques and programs', () => {
  it.each([
    ['GD&T by ASME Y14.5', 'Responsibilities\nTolerance stack-ups and GD&T', '', true],
    ['Working knowledge of FLSA, FMLA, ADA and Title VII', 'Duties\nFMLA, ADA and leave questions', '', true],
    ['Knowledge of 1099 rules, sales and use tax', 'Duties\nSales/use tax accruals', '', true],
    ['PMP certificate', 'Duties\nCoach colleagues for the PMP', '', false],
    ['State-approved practical nursing diploma', 'Practical Nurse diploma', 'Licensed Practical Nurse', true],
    ['State-approved practical nursing diploma', 'We value our nurses', 'Licensed Practical Nurse', false],
    ['APS certificate from the Institute of Finance and Management', 'APS certification', '', true],
    ['APS certificate from the Institute of Finance and Management', 'Finance and Management teams', '', false],
    ['CDA credential or associate degree in early childhood', 'Diploma of Early Childhood Education', '', true],
  ])('%s in "%s" (%s): %s', (item, line, title, asked) => {
    expect(mentions(line, item, title)).toBe(asked);
  });
});

describe('skills in the words of ads', () => {
  const tells = (line: string, skill: string) =>
    adAgainstRole({ description: line, role: { qualifications: [], skills: [skill], tools: [] }, level: null })
      .mentioned.length === 1;
  it.each([
    ['Anatomy deep enough to picture the operation', 'Solid knowledge of anatomy', true],
    ['Anatomy deep enough to picture the operation', 'Grey’s Anatomy nights', false],
    ['Knife cuts that match', 'Knife skills', true],
    ['Type choice that holds up at poster size', 'A strong sense of type and layout', true],
    ['Taking criticism without defending each pixel', 'You take feedback well', true],
    ['Taking criticism without defending each pixel', 'Give us feedback on this form', false],
    ['Keeping five jobs and their version numbers apart', 'Juggle several projects', true],
    ['Keeping five jobs and their version numbers apart', 'Several jobs open in Ohio', false],
    ['Saying no so that people thank you', 'Says "no" nicely', true],
    ['Silence, even with friends', 'You can keep a secret', true],
    ['Plain calls with frightened clients', 'Speak with clients who are often in pain', true],
    ['Passing medicines on time', 'Administer oral, topical and other medication', true],
    ['Passing medicines on time', 'Medication is covered by our plan', false],
    ['Safe transfers without a second aide', 'Transfer with a Hoyer lift', true],
    ['Safe transfers without a second aide', 'Transfer calls', false],
    ['Reading small changes in a person you know well', 'Call the nurse about any change in condition', true],
    ['Spanish or another clinic language', 'Bilingual Spanish preferred', true],
    ['Working with parents', 'Talk to parents about progress', true],
    ['Working with parents', 'Our parent company', false],
  ])('%s in "%s": %s', (skill, line, told) => {
    expect(tells(line, skill)).toBe(told);
  });
});
