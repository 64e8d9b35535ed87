import type { Profile } from "@ipms/core";
import {
  type Askable,
  dualCurrencyBands,
  type Question,
  type SizeBandChoice,
  type SizeBandTable,
  unreadChoices,
} from "@ipms/metrics";
import { type Asked, changeOf } from "../options/askables.js";
import type { RawMetrics } from "../options/raw-metrics.js";
import type { TypedQuestion } from "../options/question.js";
import { questionFor } from "./evaluate-asked.js";
import type { Answered, Figure } from "./figure.js";

/** The systems of bands by the names that the command gives them. */
export const bandSystems: Readonly<Record<string, SizeBandChoice["bands"]>> = {
  nested: "nested",
  disjoint: "disjoint",
  "dual-currency": dualCurrencyBands,
};

/** The bands that were asked for, if any were. */
export function bandChoice({
  sizeBands = "",
  bandBasis: basis = "total",
}: Pick<RawMetrics, "sizeBands" | "bandBasis">): SizeBandChoice | undefined {
  const bands = bandSystems[sizeBands];
  return bands && { bands, basis };
}

/** Evaluates a definition in every size band, wherever the ledger lies. */
type EvaluateBands = (asked: Askable, question: Question) => SizeBandTable | Promise<SizeBandTable>;

/**
 * Evaluates what is asked in every size band. Projects whose size is not known are a group of their own.
 *
 * @param asked - what is asked
 * @param typed - the question
 * @param profile - the place's defaults
 * @param evaluate - evaluates a definition in every size band
 */
export async function sizeBandFigures(
  asked: readonly Asked[],
  typed: TypedQuestion,
  profile: Profile | undefined,
  evaluate: EvaluateBands,
): Promise<readonly Figure[]> {
  const inBands = async (
    one: Asked,
  ): Promise<Answered & Pick<Figure, "overlap" | "unknownCurrencies">> => {
    const question = questionFor(one, typed, profile);
    const unread = unreadChoices(one.askable, question);
    const read = Object.entries(question).filter(([name]) => !unread.some((each) => each === name));
    const table = await evaluate(one.askable, Object.fromEntries(read) as Question);
    const { bands, unknown, total, overlap, unknownCurrencies } = table;
    const groups = [...Object.values(bands), ...(unknown === undefined ? [] : [unknown])];
    const currencies = unknownCurrencies === undefined ? {} : { unknownCurrencies };
    return { asked: one, total, groups, overlap, ...currencies };
  };
  const figures: Figure[] = [];
  for (const one of asked) {
    const changed = typed.question.compare === undefined ? undefined : changeOf(one);
    const change = changed === undefined ? {} : { change: await inBands(changed) };
    figures.push({ ...(await inBands(one)), ...change });
  }
  return figures;
}
