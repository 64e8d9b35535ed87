import { type Ledger, parseDay } from "@ipms/core";
import { misasked } from "../evaluate/ask.js";
import type { Question } from "../evaluate/question.js";
import { type KnownLedger, ledgerKnownAt } from "./ledger-known-at.js";

/** The ledger that a question asks: as it stood on `knownAt`, or as it stands. */
export function ledgerAsked(
  ledger: Ledger,
  { knownAt }: Pick<Question, "knownAt">,
): Pick<KnownLedger, "ledger"> & Partial<KnownLedger> {
  if (knownAt === undefined) return { ledger };
  const day = parseDay(knownAt) ?? misasked("invalid-argument", "invalid-day", { value: knownAt });
  return ledgerKnownAt(ledger, day);
}
