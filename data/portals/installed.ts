import { cityjobs } from './cityjobs.ts';
import { indeed } from './indeed.ts';
import { linkedin } from './linkedin.ts';
import { stepstone } from './stepstone.ts';

/** Adapters inside the installed reader: these portals work from installation on. */
export const installedAdapters = [linkedin, indeed, stepstone, cityjobs];
