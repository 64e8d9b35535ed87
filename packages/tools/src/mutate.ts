/**
 * `pnpm mutate`: makes small mistakes in rules and metrics and counts those that their examples and
 * tests notice. Fails where a kind of mutants is below the score that is asked for.
 */
import { equivalentMutants } from "./mutation/equivalent-mutants.js";
import { type Attempt, nameOfMutant } from "./mutation/mutant.js";
import { misjudged, perCent, scoreOf, survivors } from "./mutation/score.js";
import { tryMutants } from "./mutation/try-mutants.js";

/** In per cent, of the mutants of each kind. */
const wanted = 90;

const byKind = await tryMutants();
const all = Object.values(byKind).flat();
const wrong = misjudged(all, equivalentMutants);
const alive = survivors(all, equivalentMutants);

for (const unit of new Set(all.map((each) => each.unit))) {
  const ofUnit = all.filter((each) => each.unit === unit);
  const { killed, total } = scoreOf(ofUnit, equivalentMutants);
  console.log(`${`${killed}/${total}`.padStart(9)}  ${unit}`);
}
console.log("\nSurvivors:");
for (const each of alive) console.log(`  ${nameOfMutant(each)}`);
console.log("\nEquivalent:");
for (const { mutant, reason } of equivalentMutants) console.log(`  ${mutant}\n    ${reason}`);
for (const mutant of wrong) console.error(`Not equivalent, or not there: ${mutant}`);

console.log();
for (const [kind, attempts] of [...Object.entries(byKind), ["all", all] as const]) {
  const score = scoreOf(attempts, equivalentMutants);
  console.log(`${perCent(score).padStart(5)} %  ${score.killed} of ${score.total}  ${kind}`);
}
const isLow = (attempts: readonly Attempt[]): boolean =>
  Number(perCent(scoreOf(attempts, equivalentMutants))) < wanted;
if (wrong.length > 0 || Object.values(byKind).some(isLow)) process.exitCode = 1;
