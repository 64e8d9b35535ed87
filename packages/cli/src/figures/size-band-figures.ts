import type { Ledger, Profile } from "@ipms/core";
import {
  dualCurrencyBands,
  evaluateSizeBands,
  type Question,
  type SizeBandChoice,
  unreadChoices,
} from "@ipms/metrics";
import { type Asked, changeOf } from "../options/askables.js";
import type { TypedQuestion } from "../options/question.js";
import { questionFor } from "./evaluate-asked.js";
import type { Answered, Figure } from "./figure.js";

/** The systems of bands by the names that the command gives them. */
export const bandSystems: Readonly<Record<string, SizeBandChoice["bands"]>> = {
  nested: "nested",
  disjoint: "disjoint",
  "dual-currency": dualCurrencyBands,
};

/**
 * Evaluates what is asked in every size band. Projects whose size is not known are a group of their own.
 *
 * @param asked - what is asked
 * @param ledger - the ledger
 * @param typed - the question
 * @param profile - the place's defaults
 * @param choice - which bands, by which amount
 */
export function sizeBandFigures(
  asked: readonly Asked[],
  ledger: Ledger,
  typed: TypedQuestion,
  profile: Profile | undefined,
  choice: SizeBandChoice,
): readonly Figure[] {
  const inBands = (one: Asked): Answered & Pick<Figure, "overlap" | "unknownCurrencies"> => {
    const question = questionFor(one, typed, profile);
    const unread = unreadChoices(one.askable, question);
    const read = Object.entries(question).filter(([name]) => !unread.some((each) => each === name));
    const own = Object.fromEntries(read) as Question;
    const table = evaluateSizeBands(one.askable, ledger, own, choice);
    const { bands, unknown, total, overlap, unknownCurrencies } = table;
    const groups = [...Object.values(bands), ...(unknown === undefined ? [] : [unknown])];
    const currencies = unknownCurrencies === undefined ? {} : { unknownCurrencies };
    return { asked: one, total, groups, overlap, ...currencies };
  };
  return asked.map((one) => {
    const changed = typed.question.compare === undefined ? undefined : changeOf(one);
    return changed === undefined ? inBands(one) : { ...inBands(one), change: inBands(changed) };
  });
}
