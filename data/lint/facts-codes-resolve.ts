import type { Rule } from './rule.ts';

/** Every code of one table that points into another one arrives. */
export const codesResolve: Rule = {
  name: 'facts-codes-resolve',
  what: 'wage codes, states’, areas’ and nonmetropolitan rows point at occupations and areas that exist',
  scope: 'facts',
  exceptions: [],
  check: ({ national, codes, states, nonmetro, areas }) => {
    const known = new Set(national.map(({ code }) => code));
    const places = new Set(areas.map(({ area }) => area));
    const unknown = (where: string, code: string) =>
      known.has(code) ? [] : [{ where, problem: `no occupation ${code}` }];
    return [
      ...codes.flatMap(({ onet, wageCode }) => (wageCode === null ? [] : unknown(`us/codes ${onet}`, wageCode))),
      ...states.flatMap(({ part, rows }) => rows.flatMap(({ code }) => unknown(`us/states/${part} ${code}`, code))),
      ...nonmetro.flatMap(({ area, code }) => unknown(`us/nonmetro ${area} ${code}`, code)),
      ...nonmetro.flatMap(({ area, code }) =>
        places.has(area) ? [] : [{ where: `us/nonmetro ${area} ${code}`, problem: `no area ${area}` }],
      ),
    ];
  },
};
