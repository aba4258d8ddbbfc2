import { decodeIndex } from '../../lib/pay/occupation-index.ts';
import { buildCountries } from './countries.ts';
import { buildFigures } from './figures.ts';
import { occupationIndex } from './figures-index.ts';
import { guideFiles } from './guides.ts';
import { buildNationalTitles } from './national-titles.ts';
import { buildPlaces } from './places.ts';
import { portalFiles } from './portals.ts';
import { readGuides, readRoles } from './read-roles.ts';
import { roleNamesFiles } from './role-names.ts';
import { type Headline, roleFiles } from './roles.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';
import { allSources } from './sources.ts';
import { titleFiles } from './titles.ts';

/** Headline figures by SOC code, for the cards of written roles. */
function headlines(): (occupation: string) => Headline {
  const summaries = new Map(decodeIndex(occupationIndex()).map((summary) => [summary.code, summary]));
  return (occupation) => {
    const { mean = null, unit = 'YEAR', growthPercent = null } = summaries.get(occupation) ?? {};
    return { average: mean, unit, growth: growthPercent };
  };
}

/** Every data file the extension ships. Deterministic; throws where a record or fact is not as its schema says. */
export function shippedFiles(log: (line: string) => void = () => {}): ShippedFile[] {
  return [
    ...roleFiles(readRoles(), headlines()),
    ...roleNamesFiles(),
    ...guideFiles(readGuides()),
    ...buildFigures(),
    ...buildCountries(),
    ...buildPlaces(),
    ...buildNationalTitles(),
    ...titleFiles(log),
    ...portalFiles(),
    jsonFile('sources.json', allSources()),
  ];
}
