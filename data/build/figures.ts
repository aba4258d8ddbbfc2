import type { FiguresFile, PlaceRow, UsFile } from '../../lib/pay/figures-file.ts';
import { type FactRow, historyYears } from '../schema/facts.ts';
import type { UsPlaces } from '../schema/figures.ts';
import type { Source } from '../schema/source.ts';
import { countrySources, packedCountriesFor } from './countries.ts';
import { type ReadOptions, readFactParts, readFactRows, readFactSources } from './figures-facts.ts';
import { occupationIndex } from './figures-index.ts';
import { readUsPlaces } from './figures-places.ts';
import { packAreas, packPlace } from './figures-places-pack.ts';
import { profileOf, readOnetFacts } from './figures-profile.ts';
import { placeSource } from './places.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';

/**
 * The shipped files of the figures: figures/<wageCode>.json for each of the 830 OEWS occupations, figures/index.json
 * (a row for every code) and figures/places.json (what positions stand for).
 */
export function buildFigures(): ShippedFile[] {
  const places = readUsPlaces();
  const occupations = packOccupations(places).map((us) => {
    const file: FiguresFile = { v: 1, us, c: packedCountriesFor(us[0]) };
    return jsonFile(`figures/${us[0]}.json`, file);
  });
  return [...occupations, jsonFile('figures/index.json', occupationIndex()), jsonFile('figures/places.json', places)];
}

/** Every source a figure or a place rests on, each id once, in order of id. */
export function figureSources(): Source[] {
  const sources = new Map(
    [...readFactSources(), ...countrySources(), placeSource].map((source) => [source.id, source]),
  );
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const byCode = <Row extends { code: string }>(rows: Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.code, row]));

/** The United States part of every occupation's file, in the order of the codes; of one alone with a `wageCode`. */
export function packOccupations(places: UsPlaces, wageCode?: string): UsFile[] {
  const only = { keep: (code: string) => wageCode === undefined || code === wageCode };
  const onet = readOnetFacts(wageCode);
  const history = byCode(readFactRows('history', only));
  const projections = byCode(readFactRows('projections', only));
  const ladders = byCode(readFactRows('ladders', only));
  const levels = byCode(readFactRows('levels', only));
  const stateRows = statesByCode(places, only);
  const nonmetroRows = nonmetroByCode(places, only);
  const isco = iscoByWageCode();
  return readFactRows('national', only).map((fact): UsFile => {
    const { code } = fact;
    const { education, jobZone, profiles, skills, knowledge, tools, related } = profileOf(code, onet);
    const area = levels.get(code);
    const identity = [code, fact.title, fact.basis, packNational(fact), packHistory(fact, history.get(code))] as const;
    const lists = [education, jobZone, profiles, skills, knowledge, tools, related] as const;
    const ladder = ladders.get(code);
    return [
      ...identity,
      packOutlook(projections.get(code)),
      ...lists,
      isco.get(code) ?? 0,
      ladder ? [ladder.l1, ladder.l2, ladder.l4] : 0,
      history.get(code)?.mean2024 ?? null,
      stateRows.get(code) ?? [],
      area?.unit ?? 'cents',
      packAreas(area?.levels.split(' ') ?? []),
      nonmetroRows.get(code) ?? [],
    ];
  });
}

function packNational(fact: FactRow<'national'>): UsFile[3] {
  const { employment, mean, p10, p25, p50, p75, p90, hmean, h10, h25, h50, h75, h90 } = fact;
  return [
    employment,
    fact.basis === 'hourly' ? 0 : [mean, p10, p25, p50, p75, p90],
    fact.basis === 'annual' ? 0 : [hmean, h10, h25, h50, h75, h90],
  ];
}

/** Hourly-only occupations have no annual history: theirs is this year's hourly median alone. */
function packHistory(fact: FactRow<'national'>, row: FactRow<'history'> | undefined): UsFile[4] {
  if (fact.basis === 'hourly') return [2025, fact.h50];
  const medians = historyYears.map((year) => row?.[`median${year}`] ?? null);
  const first = medians.findIndex((median) => median !== null);
  const signed = medians.map((median) => (median === null ? null : median.topcoded ? -median.amount : median.amount));
  return first < 0 ? [2025] : [historyYears[first] ?? 2025, ...signed.slice(first)];
}

function packOutlook(row: FactRow<'projections'> | undefined): UsFile[5] {
  return row ? [row.growth, row.openings, row.education, row.experience, row.training] : 0;
}

function statesByCode(places: UsPlaces, only: ReadOptions): Map<string, PlaceRow[]> {
  const parts = new Map(readFactParts('state', only).map(({ part, rows }) => [part, rows]));
  const positioned = places.states.map(({ code }) => parts.get(code) ?? []);
  return placeRows(positioned.flatMap((rows, at) => rows.map((row) => ({ ...row, at }))));
}

function nonmetroByCode(places: UsPlaces, only: ReadOptions): Map<string, PlaceRow[]> {
  const positions = new Map(places.nonmetro.map((code, at) => [code, at]));
  return placeRows(readFactRows('nonmetro', only).map((row) => ({ ...row, at: positionOf(positions, row.area) })));
}

function positionOf(positions: Map<string, number>, area: string): number {
  const at = positions.get(area);
  if (at === undefined) throw new Error(`area ${area} is not among the areas`);
  return at;
}

/** Rows by occupation, each at its place's position, 0 in the gaps between. */
function placeRows(facts: (FactRow<'state'> & { at: number })[]): Map<string, PlaceRow[]> {
  const byOccupation = new Map<string, PlaceRow[]>();
  for (const fact of facts) {
    const rows = byOccupation.get(fact.code) ?? [];
    while (rows.length <= fact.at) rows.push(0);
    rows[fact.at] = packPlace(fact);
    byOccupation.set(fact.code, rows);
  }
  return byOccupation;
}

/** ISCO-08 by wage code; an aggregate takes its first member's. */
function iscoByWageCode(): Map<string, string> {
  const isco = new Map(readFactRows('isco').map((row) => [row.code, row.isco08]));
  const byWageCode = new Map<string, string>();
  for (const { onet, wageCode } of readFactRows('codes')) {
    const unit = isco.get(wageCode ?? '') ?? isco.get(onet.slice(0, 7));
    if (wageCode !== null && unit !== undefined && !byWageCode.has(wageCode)) byWageCode.set(wageCode, unit);
  }
  return byWageCode;
}
