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
  type Grouping,
  type Question,
  type SizeBandChoice,
} from "@ipms/metrics";
import { cases, splitCases } from "./cases.js";
import { ledgers } from "./ledgers.js";
import type { Stated, StatedCase, StatedGroup, StatedSplitCase } from "./stated-case.js";

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

/** How an answer comes out: the arithmetic, and for one figure the records behind it. */
type Explained = { readonly arithmetic?: Text } & Partial<Behind>;

/** One answer that is expected. */
type Answer =
  | {
      readonly status: "value";
      readonly value: Value;
      readonly rounded: string;
      readonly bounds?: { readonly low: Value; readonly high: Value };
    }
  | { readonly status: "refused" | "no-data"; readonly reason: string };

/** The answer of one group. */
type GroupAnswer = Pick<StatedGroup, "group" | "period" | "rank"> & Answer;

/** What must come out. */
type Expected = (
  | Answer
  | { readonly status: "groups"; readonly total: Answer; readonly groups: readonly GroupAnswer[] }
) & { readonly explanation?: Explained };

/** One case of the published suite. */
interface PublishedCase {
  readonly id: string;
  /** The version of the protocol that a program must know to answer; 1 where it is not stated. */
  readonly protocol?: 2;
  readonly title: Text;
  readonly ledger: string;
  readonly metric: string;
  readonly parameters: Question & Grouping;
  readonly sizeBands?: SizeBandChoice;
  readonly arrange?: string;
  readonly parts?: StatedSplitCase["parts"];
  readonly expected: Expected;
}

/** The published suite. */
interface Suite {
  readonly version: 2;
  readonly ledgers: Readonly<Record<string, LedgerInput>>;
  readonly cases: readonly PublishedCase[];
}

/** The suite: answers as stated by hand, with the records behind them added. */
export function metricSuite(): Suite {
  return {
    version: 2,
    ledgers,
    cases: [...cases.map(published), ...splitCases.map(publishedSplit)],
  };
}

/** What the library says to a case. */
export function explained({ ledger, metric, parameters }: StatedCase): Explanation {
  return explain(askableNamed(metric), ledgerOf(ledgers[ledger]).ledger, parameters);
}

function published(stated: StatedCase): PublishedCase {
  const { id, title, ledger, metric, parameters, arithmetic, expected } = stated;
  const reckoned = arithmetic === undefined ? {} : { arithmetic };
  const records = "reason" in expected ? {} : behind(explained(stated));
  const explanation = { ...reckoned, ...records };
  const answer = {
    ...answerOf(expected),
    ...(Object.keys(explanation).length > 0 && { explanation }),
  };
  return { id, title, ledger, metric, parameters, expected: answer };
}

function publishedSplit({ id, arithmetic, expected, ...asked }: StatedSplitCase): PublishedCase {
  const explanation = { arithmetic };
  const answer =
    "total" in expected
      ? {
          status: "groups" as const,
          total: answerOf(expected.total),
          groups: expected.groups.map(groupAnswerOf),
        }
      : answerOf(expected);
  return { id, protocol: 2, ...asked, expected: { ...answer, explanation } };
}

function groupAnswerOf(stated: StatedGroup): GroupAnswer {
  const { group, period, rank } = stated;
  return {
    ...(group && { group }),
    ...(period !== undefined && { period }),
    ...answerOf(stated),
    ...(rank !== undefined && { rank }),
    ...(stated.noData === true && { status: "no-data" }),
  } as GroupAnswer;
}

function answerOf(stated: Stated): Answer {
  return "reason" in stated ? { status: "refused", reason: stated.reason } : valueOf(stated);
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
