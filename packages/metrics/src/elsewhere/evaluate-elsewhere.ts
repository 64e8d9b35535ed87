import { type Answer, answer } from "../evaluate/evaluate.js";
import type { Askable, Grouping, Question } from "../evaluate/question.js";
import { checkAsked, scansOf } from "../evaluate/scans.js";
import { bandsOf } from "../structure/bands.js";
import type { SizeBandChoice } from "../structure/evaluate-size-bands.js";
import { amountFields } from "../structure/project-amounts.js";
import { type SizeBandTable, sizeBandTable } from "../structure/size-band-table.js";
import { type TargetChoice, targetChoices } from "../targets/evaluate-targets.js";
import { answeredFrom } from "./answered-from.js";
import { type SizesAsked, sizesAsked } from "./sizes-asked.js";
import type { TallySource } from "./tally-source.js";

/**
 * Evaluates definitions over a ledger that lies elsewhere and counts and adds up there. Everything else
 * is done here, by the very code that evaluates in memory: first what has to be counted is found out and
 * asked, then the figures are made of the answers.
 *
 * @param asked - the definitions
 * @param source - the ledger
 * @param question - as for `evaluateAll`
 * @returns one answer for each definition, in the same order
 * @throws IpmsError as `evaluateAll` does, and whatever the source throws
 */
export async function evaluateElsewhere<const Asked extends Question & Grouping>(
  asked: readonly Askable[],
  source: TallySource,
  question: Asked,
): Promise<readonly Answer<Asked>[]> {
  checkAsked(asked, question);
  const found = await answeredFrom(source, question, (ledger, figures) => {
    const scanFor = scansOf(asked, ledger, question, figures);
    return asked.map((askable) => answer(askable, scanFor(askable), question));
  });
  return found as unknown as readonly Answer<Asked>[];
}

/**
 * Evaluates a definition in every size band, as `evaluateSizeBands` does in memory.
 *
 * @param asked - the definition
 * @param source - the ledger
 * @param question - as for `evaluateSizeBands`
 * @param choice - which bands, by which amount
 * @throws IpmsError as `evaluateSizeBands` does, and whatever the source throws
 */
export async function evaluateSizeBandsElsewhere(
  asked: Askable,
  source: TallySource,
  question: Question,
  { bands: choice, basis }: SizeBandChoice,
): Promise<SizeBandTable> {
  // A share is of a group in a whole, and a band is such a group.
  const byProject = { ...question, by: ["projectId"] };
  checkAsked([asked], byProject);
  const bands = bandsOf(choice);
  const split = basis === "funds" ? byProject : question;
  const sizes = (fields: ReadonlySet<string>): SizesAsked | undefined =>
    basis === "funds" || !fields.has(amountFields[basis])
      ? undefined
      : sizesAsked(amountFields[basis], bands, question, fields.has("signedOn"));
  return answeredFrom(
    source,
    split,
    (ledger, figures) => {
      const scan = scansOf([asked], ledger, byProject, figures)(asked);
      return sizeBandTable(asked, scan, question, bands, basis);
    },
    sizes,
  );
}

/**
 * The targets that a question may mean, as `targetChoices` finds them in memory.
 *
 * @param asked - the definition
 * @param source - the ledger
 * @param question - as for `targetChoices`
 */
export async function targetChoicesElsewhere(
  asked: Askable,
  source: TallySource,
  question: Question & Grouping,
): Promise<readonly TargetChoice[]> {
  // Targets lie in a table that is read whole, whatever groups projects fall into.
  const unsplit = { ...question, by: [] };
  return answeredFrom(source, unsplit, (ledger) => targetChoices(asked, ledger, question));
}
