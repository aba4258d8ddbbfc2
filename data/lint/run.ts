/** `npm run data:lint -- [SCOPE]`: runs the rules over all data; prints what is wrong, exit code 1 if anything is. */
import { readLintData } from './lint-data.ts';
import { applyRule } from './rule.ts';
import { rules } from './rules.ts';

const scope = process.argv[2];
const chosen = rules.filter((rule) => scope === undefined || rule.scope === scope);
const data = readLintData();
const findings = chosen.flatMap((rule) => applyRule(rule, data).map((finding) => ({ rule: rule.name, ...finding })));
for (const { rule, where, problem } of findings) console.log(`${rule}: ${where}: ${problem}`);
console.log(`${chosen.length} rules, ${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;
