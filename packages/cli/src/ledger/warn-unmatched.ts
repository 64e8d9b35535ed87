import type { Ledger } from "@ipms/core";
import type { Question } from "@ipms/metrics";
import type { Session } from "../program/session.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";

/**
 * Warns of values in a question's conditions that no record has; the figures follow all the same.
 *
 * @param question - the question
 * @param ledger - the ledger
 * @param session - the call
 */
export async function warnUnmatched(
  { where, part }: Pick<Question, "where" | "part">,
  ledger: Ledger,
  { io, locale, width }: Session,
): Promise<void> {
  if (where === undefined && part === undefined) return;
  const { unmatchedText, unmatchedValues } = await import("./unmatched-values.js");
  const texts = [where ?? {}, part ?? {}]
    .flatMap((conditions) => unmatchedValues(conditions, ledger))
    .map((unmatched) => `ipms: ${clean(unmatchedText(unmatched, locale))}`);
  for (const text of new Set(texts)) io.err(paragraph(text, width, "", "  "));
}
