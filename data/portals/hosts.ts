/** Where a portal is found and which script file reads it: for background, popup, and options, without any selector. */
export interface PortalHost {
  id: string;
  name: string;
  /** Match patterns. */
  hosts: string[];
  /** The adapter's own script file, null when the reader already holds it. */
  file: string | null;
  /** Works from installation on; the others are optional hosts. */
  installed: boolean;
  /** Its postings stand in frames inside other sites. */
  framed?: boolean;
}

/** The same portals as the adapters (a test compares them). */
export const portalHosts: PortalHost[] = [
  { id: 'linkedin', name: 'LinkedIn', hosts: ['https://*.linkedin.com/*'], file: null, installed: true },
  { id: 'indeed', name: 'Indeed', hosts: ['https://*.indeed.com/*'], file: null, installed: true },
  {
    id: 'stepstone',
    name: 'Stepstone',
    hosts: [
      'https://*.stepstone.de/*',
      'https://*.stepstone.at/*',
      'https://*.stepstone.be/*',
      'https://*.stepstone.nl/*',
      'https://*.stepstone.fr/*',
    ],
    file: null,
    installed: true,
  },
  { id: 'cityjobs', name: 'Cityjobs.info', hosts: ['https://*.cityjobs.info/*'], file: null, installed: true },
  {
    id: 'totaljobs',
    name: 'Totaljobs, Caterer, Jobsite, CWJobs',
    hosts: [
      'https://*.totaljobs.com/*',
      'https://*.caterer.com/*',
      'https://*.jobsite.co.uk/*',
      'https://*.cwjobs.co.uk/*',
      'https://*.milkround.com/*',
      'https://*.retailchoice.com/*',
    ],
    file: 'portals/totaljobs.js',
    installed: false,
  },
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    hosts: [
      'https://*.glassdoor.com/*',
      'https://*.glassdoor.co.uk/*',
      'https://*.glassdoor.ca/*',
      'https://*.glassdoor.com.au/*',
      'https://*.glassdoor.co.in/*',
      'https://*.glassdoor.de/*',
      'https://*.glassdoor.fr/*',
      'https://*.glassdoor.nl/*',
      'https://*.glassdoor.be/*',
      'https://*.glassdoor.at/*',
      'https://*.glassdoor.ch/*',
      'https://*.glassdoor.es/*',
      'https://*.glassdoor.it/*',
      'https://*.glassdoor.ie/*',
      'https://*.glassdoor.com.ar/*',
      'https://*.glassdoor.com.br/*',
      'https://*.glassdoor.com.mx/*',
      'https://*.glassdoor.co.nz/*',
      'https://*.glassdoor.sg/*',
      'https://*.glassdoor.com.hk/*',
    ],
    file: 'portals/glassdoor.js',
    installed: false,
  },
  { id: 'naukri', name: 'Naukri', hosts: ['https://*.naukri.com/*'], file: 'portals/naukri.js', installed: false },
  { id: 'dice', name: 'Dice', hosts: ['https://*.dice.com/*'], file: 'portals/dice.js', installed: false },
  {
    id: 'wellfound',
    name: 'Wellfound',
    hosts: ['https://*.wellfound.com/*'],
    file: 'portals/wellfound.js',
    installed: false,
  },
  {
    id: 'seek',
    name: 'Seek',
    hosts: ['https://*.seek.com/*', 'https://*.seek.com.au/*', 'https://*.seek.co.nz/*'],
    file: 'portals/seek.js',
    installed: false,
  },
  {
    id: 'monster',
    name: 'Monster',
    hosts: [
      'https://*.monster.com/*',
      'https://*.monster.co.uk/*',
      'https://*.monster.de/*',
      'https://*.monster.fr/*',
      'https://*.monster.ca/*',
    ],
    file: 'portals/monster.js',
    installed: false,
  },
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    hosts: [
      'https://*.ziprecruiter.com/*',
      'https://*.ziprecruiter.co.uk/*',
      'https://*.ziprecruiter.in/*',
      'https://*.ziprecruiter.ie/*',
    ],
    file: 'portals/ziprecruiter.js',
    installed: false,
  },
  {
    id: 'simplyhired',
    name: 'SimplyHired',
    hosts: [
      'https://*.simplyhired.com/*',
      'https://*.simplyhired.co.uk/*',
      'https://*.simplyhired.ca/*',
      'https://*.simplyhired.co.in/*',
    ],
    file: 'portals/simplyhired.js',
    installed: false,
  },
  {
    id: 'careerbuilder',
    name: 'CareerBuilder',
    hosts: ['https://*.careerbuilder.com/*'],
    file: 'portals/careerbuilder.js',
    installed: false,
  },
  { id: 'xing', name: 'Xing', hosts: ['https://*.xing.com/*'], file: 'portals/xing.js', installed: false },
  { id: 'reed', name: 'Reed', hosts: ['https://*.reed.co.uk/*'], file: 'portals/reed.js', installed: false },
  { id: 'bayt', name: 'Bayt', hosts: ['https://*.bayt.com/*'], file: 'portals/bayt.js', installed: false },
  { id: 'wuzzuf', name: 'Wuzzuf', hosts: ['https://*.wuzzuf.net/*'], file: 'portals/wuzzuf.js', installed: false },
  {
    id: 'weworkremotely',
    name: 'We Work Remotely',
    hosts: ['https://*.weworkremotely.com/*'],
    file: 'portals/weworkremotely.js',
    installed: false,
  },
  {
    id: 'remoteok',
    name: 'Remote OK',
    hosts: ['https://*.remoteok.com/*'],
    file: 'portals/remoteok.js',
    installed: false,
  },
  {
    id: 'workatastartup',
    name: 'Work at a Startup',
    hosts: ['https://*.workatastartup.com/*'],
    file: 'portals/workatastartup.js',
    installed: false,
  },
  {
    id: 'jobright',
    name: 'Jobright',
    hosts: ['https://*.jobright.ai/*'],
    file: 'portals/jobright.js',
    installed: false,
  },
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    hosts: ['https://*.greenhouse.io/*'],
    file: 'portals/greenhouse.js',
    installed: false,
    framed: true,
  },
  {
    id: 'lever',
    name: 'Lever',
    hosts: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
    file: 'portals/lever.js',
    installed: false,
  },
  {
    id: 'workday',
    name: 'Workday',
    hosts: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
    file: 'portals/workday.js',
    installed: false,
  },
  { id: 'ashby', name: 'Ashby', hosts: ['https://jobs.ashbyhq.com/*'], file: 'portals/ashby.js', installed: false },
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    hosts: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
    file: 'portals/smartrecruiters.js',
    installed: false,
  },
  {
    id: 'icims',
    name: 'iCIMS',
    hosts: ['https://*.icims.com/*'],
    file: 'portals/icims.js',
    installed: false,
    framed: true,
  },
  {
    id: 'peoplestrong',
    name: 'PeopleStrong',
    hosts: ['https://*.peoplestrong.com/*'],
    file: 'portals/peoplestrong.js',
    installed: false,
  },
  {
    id: 'talentclue',
    name: 'Talent Clue',
    hosts: ['https://*.talentclue.com/*'],
    file: 'portals/talentclue.js',
    installed: false,
  },
];

export const installedHosts: string[] = portalHosts
  .filter((portal) => portal.installed)
  .flatMap((portal) => portal.hosts);
export const optionalHosts: string[] = portalHosts
  .filter((portal) => !portal.installed)
  .flatMap((portal) => portal.hosts);
