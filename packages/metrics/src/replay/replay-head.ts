import type { Where } from "../evaluate/question.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { ResultHead } from "../evaluate/result.js";
import type { Scan } from "../evaluate/scan.js";
import { inputsOf } from "../evaluate/unread-choices.js";
import { fieldKinds } from "../generated/field-kinds.js";

/** What a result says of the day whose ledger was asked. */
export function replayHead(
  scan: Scan,
  resolved: Resolved,
): Pick<ResultHead, "knownAt" | "replay" | "cutOn"> {
  const { knownAt } = scan.question;
  if (scan.recovered === undefined || knownAt === undefined) return {};
  if (scan.recovered === "cut") {
    const { cutOn } = scan.view.ledger.head;
    return { knownAt, replay: "cut", ...(cutOn === undefined ? {} : { cutOn }) };
  }
  return { knownAt, replay: readsAmounts(scan, resolved) ? "current-amounts" : "record-dates" };
}

/** Whether a figure rests on amounts, which no record date dates. */
function readsAmounts({ question, population }: Scan, { metric, operand }: Resolved): boolean {
  const asked =
    operand === undefined ? metric : ({ type: "applied", operator: metric, operand } as const);
  return (
    inputsOf(asked, question, population).some(
      (input) => input.type === "measure" && "sum" in input.aggregate,
    ) || [question.where, question.part].some((conditions) => filtersAmounts(conditions))
  );
}

function filtersAmounts(conditions: Where | undefined): boolean {
  const kinds: Readonly<Record<string, string>> = fieldKinds.projects;
  return Object.keys(conditions ?? {}).some((field) => amounts.has(kinds[field] ?? ""));
}

const amounts: ReadonlySet<string> = new Set(["money", "decimal", "integer"]);
