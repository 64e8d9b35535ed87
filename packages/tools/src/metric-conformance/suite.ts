import { IpmsError, type Text } from "@ipms/core";
import {
  type Askable,
  type ExplainedRecord,
  type Explanation,
  explain,
  ledgerOf,
  type LedgerInput,
  measures,
  metrics,
  type Question,
} from "@ipms/metrics";
import { cases } from "./cases.js";
import { ledgers } from "./ledgers.js";
import type { Stated, StatedCase } from "./stated-case.js";

/** An exact value in lowest terms. */
interface Value {
  /** A whole number, possibly negative. */
  readonly numerator: string;
  /** A whole number above zero. */
  readonly denominator: string;
  /** ISO 4217, for amounts of money. */
  readonly currency?: string;
}

/** The records behind an answer. */
interface Behind {
  /** For each input the ids of the records that count, and of those that cannot be decided. */
  readonly inputs: Readonly<
    Record<string, { readonly counted: readonly string[]; readonly undecided: readonly string[] }>
  >;
  /** The ids of the projects that were left out, by reason. */
  readonly excluded: Readonly<Record<string, readonly string[]>>;
  /** The ids of the projects whose membership cannot be decided. */
  readonly undecided: readonly string[];
}

/** The answer that is expected. */
type Expected =
  | {
      readonly status: "value";
      readonly value: Value;
      readonly rounded: string;
      readonly bounds?: { readonly low: Value; readonly high: Value };
      readonly explanation: Behind;
    }
  | { readonly status: "refused"; readonly reason: string };

/** One case of the published suite. */
interface PublishedCase {
  readonly id: string;
  readonly title: Text;
  readonly ledger: string;
  readonly metric: string;
  readonly parameters: Question;
  readonly expected: Expected;
}

/** The published suite. */
interface Suite {
  readonly version: 1;
  readonly ledgers: Readonly<Record<string, LedgerInput>>;
  readonly cases: readonly PublishedCase[];
}

/** The suite: answers as stated by hand, with the records behind them added. */
export function metricSuite(): Suite {
  return { version: 1, ledgers, cases: cases.map(published) };
}

/** What the library says to a case. */
export function explained({ ledger, metric, parameters }: StatedCase): Explanation {
  return explain(askableNamed(metric), ledgerOf(ledgers[ledger]).ledger, parameters);
}

function published(stated: StatedCase): PublishedCase {
  const { id, title, ledger, metric, parameters, expected } = stated;
  const answer =
    "reason" in expected
      ? { status: "refused" as const, reason: expected.reason }
      : { ...valueOf(expected), explanation: behind(explained(stated)) };
  return { id, title, ledger, metric, parameters, expected: answer };
}

function valueOf({ value, rounded, currency, bounds }: Exclude<Stated, { reason: string }>) {
  const exact = (text: string): Value => {
    const [numerator = "0", denominator = "1"] = text.split("/");
    return { numerator, denominator, ...(currency === undefined ? {} : { currency }) };
  };
  return {
    status: "value" as const,
    value: exact(value),
    rounded,
    ...(bounds && { bounds: { low: exact(bounds[0]), high: exact(bounds[1]) } }),
  };
}

function behind({ inputs, excluded, undecided }: Explanation): Behind {
  return {
    inputs: Object.fromEntries(
      inputs.map(({ name, counted, undecided: open }) => [
        name,
        { counted: idsOf(counted), undecided: idsOf(open) },
      ]),
    ),
    excluded: Object.fromEntries(
      [...new Set(excluded.map(({ reason = "" }) => reason))]
        .sort()
        .map((reason) => [reason, idsOf(excluded.filter((each) => each.reason === reason))]),
    ),
    undecided: idsOf(undecided),
  };
}

function idsOf(records: readonly ExplainedRecord[]): readonly string[] {
  return records.map(({ recordId, projectId }) => recordId ?? projectId).sort();
}

/** The definition that a name such as `growth:signed-projects` means. */
function askableNamed(name: string): Askable {
  const [first = "", second] = name.split(":");
  const known = new Map<string, Askable>([...Object.entries(measures), ...Object.entries(metrics)]);
  const named = (id: string): Askable => {
    const found = known.get(id);
    if (found === undefined) throw new IpmsError("invalid-argument", `no figure ${id}`);
    return found;
  };
  if (second === undefined) return named(first);
  const [operator, operand] = [named(first), named(second)];
  if (operator.type !== "metric" || operand.type === "applied") {
    throw new IpmsError("invalid-argument", `no operator ${first}`);
  }
  return { type: "applied", operator, operand };
}
