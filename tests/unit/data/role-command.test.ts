import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs `npm run role -- ...` as a user's script would, without npm's own start-up. */
function role(...args: string[]): { status: number | null; lines: string[]; answer: ReturnType<typeof JSON.parse> } {
  const { status, stdout } = spawnSync('node', ['scripts/role.ts', ...args], { encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  return { status, lines, answer: JSON.parse(stdout) };
}

describe('the role command', () => {
  it('prints a written role with its figures on one line', () => {
    const { status, lines, answer } = role('machine-learning-engineer');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(answer.role.slug).toBe('machine-learning-engineer');
    expect(answer.figures.levels.rows.map((row: { amount: number }) => row.amount)).toEqual([
      118746, 142495, 158328, 174161, 197910,
    ]);
    expect(answer.figures.nation).toMatchObject({ basis: 'measured', sources: ['us-oews-national'] });
  });

  it('prints Registered Nurses with publisher, release and licence of every source it names', () => {
    const { answer } = role('29-1141', '--state', 'WA');
    expect(answer.figures.nation.value.annual).toMatchObject({ mean: 101420, p50: 97550 });
    expect(answer.figures.place).toMatchObject({ kind: 'state', code: 'WA', name: 'Washington' });
    const named = new Set(JSON.stringify(answer.figures).match(/"us-[a-z-]+"/g));
    const sources = answer.sources.map(({ id }: { id: string }) => `"${id}"`);
    expect([...named].filter((id) => !sources.includes(id))).toEqual([]);
  });

  it('takes an area by name or code', () => {
    const byName = role('11-1011', '--area', 'Abilene, TX').answer.figures;
    expect(byName.levels.rows.map((row: { dolAmount: number | null }) => row.dolAmount)).toEqual([
      99278,
      155979,
      212680,
      269381,
      null,
    ]);
    expect(role('11-1011', '--area', '10180').answer.figures.levels).toEqual(byName.levels);
    expect(role('29-1141', '--area', 'Scottsdale, AZ').answer.figures.place.name).toContain('Phoenix');
  });

  it('shows a country as published, a year of it, and dollars at a dated rate', () => {
    const { country } = role('29-1141', '--country', 'GB').answer.figures;
    expect(country).toMatchObject({ country: 'GB', currency: 'GBP', basis: 'measured' });
    expect(country.inDollars).toMatchObject({
      currency: 'USD',
      basis: 'converted',
      date: expect.stringMatching(/^\d{4}-/),
    });
  });

  it.each([
    ['31-1121', { code: '31-1121', title: 'Home Health Aides', wageCode: '31-1120' }],
    ['15-1299.08', { code: '15-1299', title: 'Computer Systems Engineers/Architects', wageCode: '15-1299' }],
  ])('takes %s to the code its wages are published for', (code, occupation) => {
    expect(role(code).answer.occupation).toMatchObject(occupation);
  });

  it("takes an occupation's own name", () => {
    expect(role('Locksmiths and Safe Repairers').answer.occupation).toMatchObject({ code: '49-9094' });
  });

  it('says that no wages are published', () => {
    const { status, answer } = role('55-3016');
    expect(status).toBe(0);
    expect(answer).toMatchObject({ figures: null, note: 'no wages published', occupation: { wageCode: null } });
  });

  it.each([
    [['no-such-role'], 'no role, alias, occupation or occupation code "no-such-role"; npm run match reads any title'],
    [['99-9999'], 'no occupation has the code 99-9999'],
    [['29-1141', '--state', 'ZZ'], 'no US state "ZZ"'],
    [['29-1141', '--area', 'Nowhereville, QQ'], 'no area "Nowhereville, QQ"'],
    [['29-1141', '--country', 'Narnia'], 'not a two-letter country code'],
    [['29-1141', '--county', 'King'], "Unknown option '--county'"],
    [[], 'which role?'],
  ])('answers %j with an error and exit code 1', (args, message) => {
    const { status, lines, answer } = role(...args);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(answer.error).toContain(message);
  });

  it('indents with --pretty', () => {
    const printed = execFileSync('node', ['scripts/role.ts', '55-3016', '--pretty'], { encoding: 'utf8' });
    expect(printed.split('\n').length).toBeGreaterThan(5);
  });
});
