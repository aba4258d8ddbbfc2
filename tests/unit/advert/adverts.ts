/**
 * Invented ads with hand-made labels, written and labelled before the rules in lib/advert existed.
 * `asked` and `preferred` = what a careful reader would say the ad mentions of the role's usual items;
 * `waived` = named only to say it is not needed. Everything else the ad does not mention.
 */
export interface LabelledAdvert {
  role: keyof typeof roles;
  text: string;
  asked: string[];
  preferred?: string[];
  waived?: string[];
}

export const roles = {
  developer: {
    qualifications: [
      "Bachelor's degree in computer science or a bootcamp with projects",
      'One to four years of paid development',
      'SQL joins, transactions and indexes at working level',
      'Git and basic CI',
    ],
    skills: ['Reading old code and changing it safely', 'Plain talk with users who do not know the word API'],
    tools: ['C#', '.NET', 'Java', 'SQL Server', 'Git', 'Jira', 'Azure DevOps', 'Go', 'R'],
  },
  nurse: {
    qualifications: [
      'Associate or bachelor of science in nursing',
      'Active RN license in the state of work',
      'BLS card, ACLS for critical care units',
      'One year at the bedside for specialty units',
    ],
    skills: ['Spotting the patient who is about to get worse', 'Explaining a new drug in plain words'],
    tools: ['Epic', 'Oracle Health', 'Pyxis', 'infusion pumps'],
  },
  accountant: {
    qualifications: [
      "Bachelor's degree in accounting or finance",
      'CPA license, or progress toward it',
      'Two to five years in public or corporate accounting',
      'Working knowledge of US GAAP',
    ],
    skills: ['Reconciling accounts without leaving a mystery', 'Writing a variance note that a manager understands'],
    tools: ['Excel', 'QuickBooks', 'NetSuite', 'SAP', 'BlackLine'],
  },
  driver: {
    qualifications: [
      'Commercial driver license, class A',
      'Clean driving record for three years',
      'DOT medical card',
      'High school diploma or GED',
    ],
    skills: ['Backing a 53-foot trailer into a tight dock', 'Planning hours so the log stays legal'],
    tools: ['electronic logging device', 'Qualcomm', 'pallet jack'],
  },
  dataScientist: {
    qualifications: [
      "Master's degree in statistics, computer science or a related field",
      'Three or more years building models on real data',
      'Solid Python or R with SQL',
      'Published papers or open-source work',
    ],
    skills: ['Designing A/B tests and reading them honestly', 'Explaining a model to people outside the team'],
    tools: ['Python', 'R', 'SQL', 'scikit-learn', 'Spark', 'Tableau', 'AWS'],
  },
  cook: {
    qualifications: [
      'ServSafe or local food handler card',
      'One year on the line in a full-service kitchen',
      'Culinary school helps but is rarely required',
    ],
    skills: ['Keeping a station clean through the rush', 'Tasting and correcting seasoning'],
    tools: ['grill', 'fryer', 'immersion blender', 'Toast'],
  },
  salesRep: {
    qualifications: [
      "Bachelor's degree is common, but a record of met quota counts for more",
      'One to three years in a closing role',
      "Driver's license for field territories",
    ],
    skills: ['Cold calling without losing heart', 'Negotiating price and terms with buyers'],
    tools: ['Salesforce', 'HubSpot', 'LinkedIn Sales Navigator', 'Outreach', 'Zoom'],
  },
  electrician: {
    qualifications: [
      'Journeyman electrician license',
      'High school diploma or GED',
      'Four-year apprenticeship of about 8,000 hours',
      'OSHA 10 card',
    ],
    skills: ['Reading blueprints and wiring diagrams', 'Bending conduit to fit at first try'],
    tools: ['multimeter', 'conduit bender', 'megohmmeter', 'Bluebeam'],
  },
  designer: {
    qualifications: [
      'Portfolio with shipped products and the reasoning behind them',
      'Three to five years of product design',
      'Degree in design, HCI or a bootcamp',
    ],
    skills: ['Running usability tests with five people', 'Prototyping an idea within a day'],
    tools: ['Figma', 'FigJam', 'Maze', 'Sketch', 'Notion'],
  },
  projectManager: {
    qualifications: [
      'PMP or PRINCE2 certificate',
      "Bachelor's degree in business, engineering or similar",
      'Five years of running projects with budgets',
    ],
    skills: ['Leading meetings that end with a decision', 'Keeping a risk register alive'],
    tools: ['Microsoft Project', 'Jira', 'Smartsheet', 'Confluence', 'Excel'],
  },
} satisfies Record<string, { qualifications: string[]; skills: string[]; tools: string[] }>;

const D = roles.developer;
const N = roles.nurse;
const A = roles.accountant;
const T = roles.driver;
const S = roles.dataScientist;
const K = roles.cook;
const R = roles.salesRep;
const E = roles.electrician;
const G = roles.designer;
const P = roles.projectManager;

export const adverts: LabelledAdvert[] = [
  {
    role: 'developer',
    text: `About us\nOur company has made claims software for 25 years.\nWhat you need\n- 3+ years of professional development with C# and .NET\n- Good SQL: you know when an index helps\n- Git every day\nNice to have\n- Azure DevOps\n- A bachelor's degree in computer science\nWe go to market fast, and you go home on time.`,
    asked: ['C#', '.NET', 'Git', D.qualifications[1]!, D.qualifications[2]!, D.qualifications[3]!],
    preferred: ['Azure DevOps', D.qualifications[0]!],
  },
  {
    role: 'developer',
    text: `We are looking for a backend engineer. You write Go services and small Java tools. A degree is not required; show us code instead. You will take over old code and change it safely, with tests first. Jira is our ticket system. R&D budget included. Salary €60,000 - €75,000 a year.`,
    asked: ['Go', 'Java', 'Jira', D.skills[0]!],
    waived: [D.qualifications[0]!],
  },
  {
    role: 'developer',
    text: `Junior developer, Leeds. No experience needed, we train you. Knowledge of JavaScript is a plus. You like to learn, you talk plainly with users and you are ready to go the extra mile. SQL Server experience preferred but not essential.`,
    asked: [D.skills[1]!],
    preferred: ['SQL Server'],
    waived: [D.qualifications[1]!],
  },
  {
    role: 'nurse',
    text: `Registered Nurse, Med-Surg, nights. Requirements: current RN license in Ohio, BLS required, ACLS within six months of hire. BSN preferred. You chart in Epic and draw medication from Pyxis cabinets. New graduates welcome. $38 - $52 an hour plus night differential.`,
    asked: [N.qualifications[1]!, N.qualifications[2]!, 'Epic', 'Pyxis'],
    preferred: [N.qualifications[0]!],
  },
  {
    role: 'nurse',
    text: `ICU nurse wanted. Must have an associate degree in nursing or higher and at least one year of bedside experience. This is an epic place to work. You spot the patient who is getting worse before the monitor does. Infusion pump training on site.`,
    asked: [N.qualifications[0]!, N.qualifications[3]!, N.skills[0]!, 'infusion pumps'],
  },
  {
    role: 'nurse',
    text: `School nurse, part time. Licensed as a registered nurse in New Jersey. CPR card. Bedside experience is not required. Calm with children and parents. Own car helpful.`,
    asked: [N.qualifications[1]!],
    waived: [N.qualifications[3]!],
  },
  {
    role: 'accountant',
    text: `Staff Accountant. You reconcile accounts, post journal entries and write variance notes for managers. Bachelor's degree in Accounting required. CPA or CPA candidate preferred. 2-4 years of experience in public accounting. Strong Excel (pivot tables, lookups). Our ledger is NetSuite; experience with other ERP systems such as SAP is fine too.`,
    asked: [A.qualifications[0]!, A.qualifications[2]!, A.skills[0]!, A.skills[1]!, 'Excel', 'NetSuite', 'SAP'],
    preferred: [A.qualifications[1]!],
  },
  {
    role: 'accountant',
    text: `Bookkeeper for a small studio. You keep QuickBooks tidy, pay bills and send invoices. No CPA needed. You excel at detail. High school diploma or equivalent. 15 hours a week.`,
    asked: ['QuickBooks'],
    waived: [A.qualifications[1]!],
  },
  {
    role: 'accountant',
    text: `Senior accountant (m/f/d) with solid US GAAP knowledge. Degree in finance or accounting, five years in a corporate accounting team. We plan to introduce BlackLine next year, so knowledge of it would be an advantage.`,
    asked: [A.qualifications[0]!, A.qualifications[2]!, A.qualifications[3]!],
    preferred: ['BlackLine'],
  },
  {
    role: 'driver',
    text: `CDL-A driver, home weekly. Valid Class A CDL, current DOT medical card and a clean driving record for the last three years. ELD trucks. Must be 21 years of age. $0.62 a mile, about $1,500 a week.`,
    asked: [T.qualifications[0]!, T.qualifications[1]!, T.qualifications[2]!, 'electronic logging device'],
  },
  {
    role: 'driver',
    text: `Box truck driver. Regular driver license, no CDL required. You load with a pallet jack and lift 50 pounds. High school diploma preferred. Drug test before hire.`,
    asked: ['pallet jack'],
    preferred: [T.qualifications[3]!],
    waived: [T.qualifications[0]!],
  },
  {
    role: 'driver',
    text: `Local delivery driver for a bakery. Early start at 4 am. You need a car license and a friendly manner at the door. We pay $19.50 per hour and a weekly bonus. No diploma needed.`,
    asked: [],
    waived: [T.qualifications[3]!],
  },
  {
    role: 'dataScientist',
    text: `Data Scientist, pricing. You design A/B tests and read them with product managers. We expect Python, SQL and 3+ years of building models on real data. PhD or Master's in statistics preferred. Spark on AWS. Research & development team of nine.`,
    asked: ['Python', 'SQL', 'Spark', 'AWS', S.qualifications[1]!, S.qualifications[2]!, S.skills[0]!],
    preferred: [S.qualifications[0]!],
  },
  {
    role: 'dataScientist',
    text: `Analyst with modelling skills. You work in R or Python, build dashboards in Tableau and explain your model to people outside the team. A master's degree is not a must. Equal opportunity employer.`,
    asked: ['R', 'Python', 'Tableau', S.skills[1]!],
    waived: [S.qualifications[0]!],
  },
  {
    role: 'dataScientist',
    text: `Join a spark of a startup! We need a statistician who writes clean code and documents it. Published papers or open source contributions are a bonus. Bring scikit-learn or a similar library.`,
    asked: ['scikit-learn'],
    preferred: [S.qualifications[3]!],
  },
  {
    role: 'cook',
    text: `Line cook, full-service kitchen. One year on the line, food handler card or ServSafe. You work grill and fryer and keep your station clean through the rush. Weekends. $20/hr plus tips.`,
    asked: [K.qualifications[0]!, K.qualifications[1]!, 'grill', 'fryer', K.skills[0]!],
  },
  {
    role: 'cook',
    text: `Breakfast cook. No culinary school needed: we teach you. You make eggs, pancakes and toast for 120 guests and taste everything you send out. Punctual and kind.`,
    asked: [],
    waived: [K.qualifications[2]!],
  },
  {
    role: 'cook',
    text: `Sous chef for a hotel. Culinary school graduate preferred. ServSafe certified. You correct seasoning, plan the menu and order the produce. Experience with Toast POS helpful.`,
    asked: [K.qualifications[0]!, K.skills[1]!],
    preferred: [K.qualifications[2]!, 'Toast'],
  },
  {
    role: 'salesRep',
    text: `Account Executive, SaaS. 2+ years in a closing role with a record of met quota. You know Salesforce and run your own outreach by phone. Cold calling does not scare you. Base $70,000, OTE $140,000.`,
    asked: [R.qualifications[0]!, R.qualifications[1]!, 'Salesforce', R.skills[0]!],
  },
  {
    role: 'salesRep',
    text: `Field sales in Bavaria. Valid driver's license required. You negotiate prices and terms with buyers of retail chains. HubSpot experience would be great. A degree is not needed.`,
    asked: [R.qualifications[2]!, R.skills[1]!],
    preferred: ['HubSpot'],
    waived: [R.qualifications[0]!],
  },
  {
    role: 'salesRep',
    text: `Inside sales agent. You call warm leads, zoom in on what they need and book meetings. Bachelor's degree preferred. Training given, no sales experience required. Apply via LinkedIn.`,
    asked: [],
    preferred: [R.qualifications[0]!],
  },
  {
    role: 'electrician',
    text: `Journeyman electrician license required. You read blueprints and wiring diagrams, bend conduit and test with a multimeter. OSHA 10 within 30 days. High school diploma or GED. $34 - $41 per hour.`,
    asked: [E.qualifications[0]!, E.qualifications[1]!, E.qualifications[3]!, E.skills[0]!, E.skills[1]!, 'multimeter'],
  },
  {
    role: 'electrician',
    text: `Apprentice electrician. Start your apprenticeship with us. No license or experience needed, only reliable transport and hand tools. You will help run cable and carry material.`,
    asked: [E.qualifications[2]!],
    waived: [E.qualifications[0]!],
  },
  {
    role: 'electrician',
    text: `Industrial maintenance electrician. Completed apprenticeship, PLC troubleshooting, three-phase motors. OSHA 30 preferred. You use a megohmmeter and Bluebeam drawings. Forklift license a plus.`,
    asked: [E.qualifications[2]!, 'megohmmeter', 'Bluebeam'],
  },
  {
    role: 'designer',
    text: `Product Designer. Send a portfolio with shipped products. 3+ years of product design. Figma is our home, FigJam our whiteboard. You run usability tests each month and prototype ideas in a day.`,
    asked: [G.qualifications[0]!, G.qualifications[1]!, 'Figma', 'FigJam', G.skills[0]!, G.skills[1]!],
  },
  {
    role: 'designer',
    text: `Graphic designer for print. Adobe InDesign, Illustrator. You sketch ideas on paper first. The notion that print is dead makes you laugh. Portfolio required. Degree in design preferred.`,
    asked: [G.qualifications[0]!],
    preferred: [G.qualifications[2]!],
  },
  {
    role: 'designer',
    text: `UX researcher and designer. Tools: Maze, Notion, Figma or Sketch. Degree in HCI, psychology or similar. No portfolio needed for the first call.`,
    asked: ['Maze', 'Notion', 'Figma', 'Sketch', G.qualifications[2]!],
    waived: [G.qualifications[0]!],
  },
  {
    role: 'projectManager',
    text: `Project Manager, construction. PMP certification preferred. Bachelor's degree in engineering or business. You keep the risk register, lead weekly meetings and report in Microsoft Project and Excel. Budgets of $5 - $10 million.`,
    asked: [P.qualifications[1]!, 'Microsoft Project', 'Excel', P.skills[1]!],
    preferred: [P.qualifications[0]!],
  },
  {
    role: 'projectManager',
    text: `IT project lead (all genders). Mindestens fünf Jahre Erfahrung. PRINCE2 certificate or similar. Jira and Confluence. You do not need a degree if you have run projects with budgets before.`,
    asked: [P.qualifications[0]!, P.qualifications[2]!, 'Jira', 'Confluence'],
    waived: [P.qualifications[1]!],
  },
  {
    role: 'projectManager',
    text: `Event coordinator. You excel under pressure and lead a team of volunteers. Experience with Smartsheet is nice to have. Certificates are not required.`,
    asked: [],
    preferred: ['Smartsheet'],
    waived: [P.qualifications[0]!],
  },
  {
    role: 'nurse',
    text: `Care assistant. This is not a registered nurse position; no RN license is required. You help residents wash and dress. Kind, patient, on time. £12.60 per hour.`,
    asked: [],
    waived: [N.qualifications[1]!],
  },
  {
    role: 'developer',
    text: `Full-stack developer. Required: TypeScript, React. Preferred: Java, CI pipelines. You review pull requests, write release notes and sit with users who do not know what an API is. Not looking for C++ or R people.`,
    asked: [D.skills[1]!],
    preferred: ['Java', D.qualifications[3]!],
  },
];
