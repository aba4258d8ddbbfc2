import type { FactRow } from '../schema/facts.ts';
import type { Finding, Rule } from './rule.ts';

/** States that publish both cover at least this share of an occupation's people before their mean is compared. */
const coverage = 0.95;
/** Measured on May 2025: with that coverage no weighted mean of the states is further than 2.8% from the nation's. */
const meanTolerance = 0.03;
/** The states' rounded counts may exceed the nation's by this much, or by 100 people in small occupations. */
const countTolerance = 0.01;

/** The states, weighted by employment, give the nation's mean, and no more people than the nation has. */
export const statesAgree: Rule = {
  name: 'facts-states-agree',
  what: 'employment-weighted state means are within 3% of the national mean; state employment adds up to no more',
  scope: 'facts',
  exceptions: [],
  check: ({ national, states }) => {
    const rows = new Map<string, FactRow<'state'>[]>();
    for (const row of states.flatMap((part) => part.rows)) rows.set(row.code, [...(rows.get(row.code) ?? []), row]);
    return national.flatMap((nation) => disagreements(nation, rows.get(nation.code) ?? []));
  },
};

function disagreements(nation: FactRow<'national'>, states: FactRow<'state'>[]): Finding[] {
  const where = `us/national ${nation.code}`;
  const employment = nation.employment ?? 0;
  const counted = states.reduce((sum, row) => sum + (row.employment ?? 0), 0);
  const tooMany = counted > employment * (1 + countTolerance) + 100;
  const paid = states.filter((row) => row.employment !== null && row.mean !== null);
  const people = paid.reduce((sum, row) => sum + (row.employment ?? 0), 0);
  const mean = paid.reduce((sum, row) => sum + (row.employment ?? 0) * (row.mean ?? 0), 0) / people;
  const compared = nation.mean !== null && people >= employment * coverage && people > 0;
  const off = compared && Math.abs(mean / (nation.mean ?? 1) - 1) > meanTolerance;
  return [
    ...(tooMany ? [{ where, problem: `states count ${counted} people, the nation ${employment}` }] : []),
    ...(off ? [{ where, problem: `states' mean is ${Math.round(mean)}, the nation's ${nation.mean}` }] : []),
  ];
}
