import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readIloTotals } from '../../../data/ingest/countries-ilo.ts';
import { readGermanSpread, readProvinces } from '../../../data/ingest/countries-regions.ts';
import { readAllUnits } from '../../../data/ingest/countries-units.ts';
import { readRates } from '../../../data/ingest/rates.ts';

const dir = mkdtempSync(join(tmpdir(), 'rolewise-'));
afterAll(() => rmSync(dir, { recursive: true }));

function table(name: string, header: string, row: string, rows: number): void {
  writeFileSync(join(dir, `${name}.tsv`), `${[header, ...new Array<string>(rows).fill(row)].join('\n')}\n`);
}

describe('a table that cannot be trusted stops the ingest', () => {
  test('missing', () => {
    expect(() => readAllUnits(dir)).toThrow(/uk_ashe_2024.*no such file/);
  });

  test('an unknown province', () => {
    table(
      'canada_wages_province_2024',
      'province\tnoc2021\tlow_cad\tmedian_cad\thigh_cad\tunit',
      'Ontarioo\t10010\t1\t2\t3\thour',
      3313,
    );
    expect(() => readProvinces(dir)).toThrow(/row 2: unknown province "Ontarioo"/);
  });

  test('a wage that is no number', () => {
    table(
      'germany_entgeltatlas_2023',
      'kldb2010\tq25_month_eur\tmedian_month_eur\tq75_month_eur\temployees_full_time',
      '11101\tabc\t2\t3\t4',
      951,
    );
    expect(() => readGermanSpread(dir)).toThrow(/row 2: q25_month_eur "abc"/);
  });

  test('a country nobody knows', () => {
    table(
      'country_earnings_total',
      'iso3\tyear\tcurrency\tmonthly_local\tmonthly_ppp2021\tmeasure',
      'XQX\t2024\tEUR\t1\t1\tmean',
      191,
    );
    expect(() => readIloTotals(dir)).toThrow(/row 2: unknown country XQX/);
  });
});

test('rates name their day and leave out withdrawn money', () => {
  const { text } = readRates(['EUR', 'ZWL', 'GGP']);
  const { date, perUnit, source } = JSON.parse(text);
  expect(source.retrieved).toBe(date);
  expect(perUnit.EUR).toBeGreaterThan(0);
  expect(Object.keys(perUnit)).not.toContain('ZWL');
  expect(Object.keys(perUnit)).not.toContain('GGP');
});
