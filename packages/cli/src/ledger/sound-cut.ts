import type { Question } from "@ipms/metrics";
import type { RawCut } from "../options/cut-option.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";
import type { Session } from "../program/session.js";
import { openCut } from "./open-cut.js";
import { warnProposed } from "./open-ledger.js";
import type { OpenedLedger } from "./opened-ledger.js";
import { toldProblems } from "./told-problems.js";
import { warnUnmatched } from "./warn-unmatched.js";

/**
 * Opens the cut that a question is asked of, and warns of what its reader took for granted. Where figures
 * may not rest on it, what is wrong is said.
 *
 * @param paths - the ledger, as typed
 * @param raw - the options as typed
 * @param question - the question
 * @param session - the call
 * @returns `undefined` where anything is wrong with it
 * @throws Misuse as {@link openCut} does
 */
export async function soundCut(
  paths: readonly string[],
  raw: RawSource & RawCut & Pick<RawQuestion, "knownAt"> & { readonly format?: string },
  question: Pick<Question, "where" | "part">,
  session: Session,
): Promise<OpenedLedger | undefined> {
  const ledger = await openCut(paths, raw, session);
  if (await toldProblems(ledger, raw, session)) return undefined;
  warnProposed(ledger, session);
  await warnUnmatched(question, ledger.ledger, session);
  return ledger;
}
