import type { Session } from "../program/session.js";
import type { OpenedLedger } from "./opened-ledger.js";
import { problemReport } from "./problem-report.js";

/**
 * Says what is wrong with a ledger, where anything is.
 *
 * @param ledger - the ledger
 * @param raw - the form of the output; everything but JSON is told to people
 * @param session - the call
 * @returns whether anything is wrong, so that no figure may rest on it
 */
export async function toldProblems(
  ledger: OpenedLedger,
  raw: { readonly format?: string },
  session: Session,
): Promise<boolean> {
  if (ledger.problems.length === 0) return false;
  const { io, locale } = session;
  if (raw.format === "json") {
    const { problemsJson } = await import("../output/json.js");
    io.out(problemsJson(ledger, locale));
  } else io.err(problemReport(ledger, session));
  return true;
}
