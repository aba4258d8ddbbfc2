import type { PortalAdapter } from '../schema/portal-adapter.ts';
import { ashby } from './ashby.ts';
import { bayt } from './bayt.ts';
import { careerbuilder } from './careerbuilder.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { installedAdapters } from './installed.ts';
import { jobright } from './jobright.ts';
import { lever } from './lever.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { peoplestrong } from './peoplestrong.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { talentclue } from './talentclue.ts';
import { totaljobs } from './totaljobs.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workatastartup } from './workatastartup.ts';
import { workday } from './workday.ts';
import { wuzzuf } from './wuzzuf.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Adapters built as scripts of their own, passed with the reader where a portal is enabled. */
export const optionalAdapters: PortalAdapter[] = [
  totaljobs,
  glassdoor,
  naukri,
  dice,
  wellfound,
  seek,
  monster,
  ziprecruiter,
  simplyhired,
  careerbuilder,
  xing,
  reed,
  bayt,
  wuzzuf,
  weworkremotely,
  remoteok,
  workatastartup,
  jobright,
  greenhouse,
  lever,
  workday,
  ashby,
  smartrecruiters,
  icims,
  peoplestrong,
  talentclue,
];

/** Every adapter. For Node and tests: the installed reader must not import this. */
export const portalAdapters: PortalAdapter[] = [...installedAdapters, ...optionalAdapters];
