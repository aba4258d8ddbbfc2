/** `npm run data:lint -- [SCOPE]`: runs the rules over all data; prints what is wrong, exit code 1 if anything is. */
import { type LintData, readLintData } from './lint-data.ts';
import { applyRule } from './rule.ts';
import { rules } from './rules.ts';
import { schemaProblems } from './schema-problems.ts';

const scopes = [...new Set(rules.map((rule) => rule.scope))];
const scope = process.argv[2];
if (scope !== undefined && !scopes.some((known) => known === scope)) {
  console.error(`no rules about "${scope}": npm run data:lint -- [${scopes.join(' | ')}]`);
  process.exit(2);
}

const data = readOrExplain();
const chosen = rules.filter((rule) => scope === undefined || rule.scope === scope);
const findings = chosen.flatMap((rule) => applyRule(rule, data).map((finding) => ({ rule: rule.name, ...finding })));
for (const { rule, where, problem } of findings) console.log(`${rule}: ${where}: ${problem}`);
console.log(`${chosen.length} rules, ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
if (findings.length > 0) process.exitCode = 1;

/** The data, or what its schema refuses and the end: rules can only be asked of data of the right shape. */
function readOrExplain(): LintData {
  try {
    return readLintData();
  } catch (error) {
    if ((error as Error).name !== 'Error') throw error;
    for (const problem of schemaProblems(error)) console.log(problem);
    console.log('This file does not have the right shape; the rules run once it has.');
    process.exit(1);
  }
}
