import { IpmsError, type Ledger, parseDay } from "@ipms/core";
import { misasked } from "../evaluate/ask.js";
import { cutDay } from "./ledger-known-at.js";

/**
 * Of several cuts of a ledger the one to ask for what was known on a day: the newest that was made by
 * then. Where none was, the first that was made later: `knownAt` takes away what was recorded since.
 *
 * @example
 * ```ts
 * import { evaluate, ledgerOf, newestCut, signedProjects } from "@ipms/metrics";
 *
 * const mill = { projectId: "1", name: "Mill", signedOn: "2022-05-20" };
 * const dock = { projectId: "2", name: "Dock", signedOn: "2022-06-28" };
 * const july = ledgerOf({ cutOn: "2022-07-05", projects: [mill] }).ledger;
 * const october = ledgerOf({ cutOn: "2022-10-08", projects: [mill, dock] }).ledger;
 * const question = { period: "2022-H1", asOf: "2022-06-30", knownAt: "2022-08-31" };
 * const cut = newestCut([july, october], question.knownAt);
 * const result = evaluate(signedProjects, cut, question);
 * console.log(result.status === "value" && result.rounded.text); // => 1
 * ```
 *
 * @param cuts - the cuts, in any order; each says in its head when it was made
 * @param knownAt - the day, such as `2022-07-15`
 * @throws IpmsError `invalid-argument` for no cut at all, a cut whose head does not say when it was made,
 * or a day that does not exist
 */
export function newestCut(cuts: readonly Ledger[], knownAt: string): Ledger {
  const day = parseDay(knownAt) ?? misasked("invalid-argument", "invalid-day", { value: knownAt });
  const dated = cuts.map((ledger) => ({ ledger, cut: cutDay(ledger.head) }));
  const inOrder = dated.toSorted((one, other) => (one.cut ?? 0) - (other.cut ?? 0));
  if (dated.some(({ cut }) => cut === undefined)) {
    throw new IpmsError("invalid-argument", "every cut says in its head when it was made: cutOn");
  }
  const chosen = inOrder.findLast(({ cut }) => (cut ?? 0) <= day) ?? inOrder[0];
  if (chosen === undefined)
    throw new IpmsError("invalid-argument", "there is no cut to choose from");
  return chosen.ledger;
}
