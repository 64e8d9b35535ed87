import { type Day, type Ledger, parseDay } from "@ipms/core";
import { misasked } from "../evaluate/ask.js";
import type { Question } from "../evaluate/question.js";
import { type KnownLedger, ledgerKnownAt } from "./ledger-known-at.js";

/** The ledger that a question asks: as it stood on `knownAt`, or as it stands. */
export function ledgerAsked(
  ledger: Ledger,
  question: Pick<Question, "knownAt">,
): Pick<KnownLedger, "ledger"> & Partial<KnownLedger> {
  const day = dayAsked(question);
  return day === undefined ? { ledger } : ledgerKnownAt(ledger, day);
}

/** The day whose knowledge counts, where the question states one. */
export function dayAsked({ knownAt }: Pick<Question, "knownAt">): Day | undefined {
  if (knownAt === undefined) return undefined;
  return parseDay(knownAt) ?? misasked("invalid-argument", "invalid-day", { value: knownAt });
}
