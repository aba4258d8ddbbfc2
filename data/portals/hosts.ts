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

/** A portal as it is listed here; `sites` are its hosts, parted by blanks, "*." for any below. */
interface ListedPortal {
  id: string;
  name: string;
  sites: string;
  framed?: boolean;
}

const fromInstallation: ListedPortal[] = [
  { id: 'linkedin', name: 'LinkedIn', sites: '*.linkedin.com' },
  { id: 'indeed', name: 'Indeed', sites: '*.indeed.com' },
  {
    id: 'stepstone',
    name: 'Stepstone',
    sites: '*.stepstone.de *.stepstone.at *.stepstone.be *.stepstone.nl *.stepstone.fr',
  },
  { id: 'cityjobs', name: 'Cityjobs.info', sites: '*.cityjobs.info' },
];

const whenSwitchedOn: ListedPortal[] = [
  {
    id: 'totaljobs',
    name: 'Totaljobs, Caterer, Jobsite, CWJobs',
    sites: '*.totaljobs.com *.caterer.com *.jobsite.co.uk *.cwjobs.co.uk *.milkround.com *.retailchoice.com',
  },
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    sites:
      '*.glassdoor.com *.glassdoor.co.uk *.glassdoor.ca *.glassdoor.com.au *.glassdoor.co.in *.glassdoor.de *.glassdoor.fr *.glassdoor.nl *.glassdoor.be *.glassdoor.at *.glassdoor.ch *.glassdoor.es *.glassdoor.it *.glassdoor.ie *.glassdoor.com.ar *.glassdoor.com.br *.glassdoor.com.mx *.glassdoor.co.nz *.glassdoor.sg *.glassdoor.com.hk',
  },
  { id: 'naukri', name: 'Naukri', sites: '*.naukri.com' },
  { id: 'dice', name: 'Dice', sites: '*.dice.com' },
  { id: 'wellfound', name: 'Wellfound', sites: '*.wellfound.com' },
  { id: 'seek', name: 'Seek', sites: '*.seek.com *.seek.com.au *.seek.co.nz' },
  { id: 'monster', name: 'Monster', sites: '*.monster.com *.monster.co.uk *.monster.de *.monster.fr *.monster.ca' },
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    sites: '*.ziprecruiter.com *.ziprecruiter.co.uk *.ziprecruiter.in *.ziprecruiter.ie',
  },
  {
    id: 'simplyhired',
    name: 'SimplyHired',
    sites: '*.simplyhired.com *.simplyhired.co.uk *.simplyhired.ca *.simplyhired.co.in',
  },
  { id: 'careerbuilder', name: 'CareerBuilder', sites: '*.careerbuilder.com' },
  { id: 'xing', name: 'Xing', sites: '*.xing.com' },
  { id: 'reed', name: 'Reed', sites: '*.reed.co.uk' },
  { id: 'bayt', name: 'Bayt', sites: '*.bayt.com' },
  { id: 'wuzzuf', name: 'Wuzzuf', sites: '*.wuzzuf.net' },
  { id: 'weworkremotely', name: 'We Work Remotely', sites: '*.weworkremotely.com' },
  { id: 'remoteok', name: 'Remote OK', sites: '*.remoteok.com' },
  { id: 'workatastartup', name: 'Work at a Startup', sites: '*.workatastartup.com' },
  { id: 'jobright', name: 'Jobright', sites: '*.jobright.ai' },
  { id: 'greenhouse', name: 'Greenhouse', sites: '*.greenhouse.io', framed: true },
  { id: 'lever', name: 'Lever', sites: 'jobs.lever.co jobs.eu.lever.co' },
  { id: 'workday', name: 'Workday', sites: '*.myworkdayjobs.com *.myworkdaysite.com' },
  { id: 'ashby', name: 'Ashby', sites: 'jobs.ashbyhq.com' },
  { id: 'smartrecruiters', name: 'SmartRecruiters', sites: 'jobs.smartrecruiters.com careers.smartrecruiters.com' },
  { id: 'icims', name: 'iCIMS', sites: '*.icims.com', framed: true },
  { id: 'peoplestrong', name: 'PeopleStrong', sites: '*.peoplestrong.com' },
  { id: 'talentclue', name: 'Talent Clue', sites: '*.talentclue.com' },
];

const readBy =
  (installed: boolean) =>
  ({ sites, ...portal }: ListedPortal): PortalHost => ({
    ...portal,
    hosts: sites.split(' ').map((site) => `https://${site}/*`),
    file: installed ? null : `portals/${portal.id}.js`,
    installed,
  });

const installed = fromInstallation.map(readBy(true));
const optional = whenSwitchedOn.map(readBy(false));

/** The same portals as the adapters (a test compares them). */
export const portalHosts: PortalHost[] = [...installed, ...optional];
export const installedHosts: string[] = installed.flatMap(({ hosts }) => hosts);
export const optionalHosts: string[] = optional.flatMap(({ hosts }) => hosts);
