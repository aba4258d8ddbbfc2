import type { Role } from '../data/schema/role.ts';
import type { AnswerData } from './first-look.ts';

/** A job somebody asks about: a written role, or an occupation without one. */
export interface Job {
  role: string | null;
  /** SOC-2018 code; null only beside a role, which knows its own. */
  occupation: string | null;
}

/** A job with the figures its answer is drawn from. */
export interface JobFigures extends Omit<AnswerData, 'sources'> {
  role: Role | null;
}
