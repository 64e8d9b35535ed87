import type { FieldNode, TermKind, Test } from "../expression/node.js";
import type { ProblemCode } from "../outcome/problem-texts.js";
import type { Ledger } from "../table/table.js";
import type { Money } from "../money/money.js";
import type { Text, TextValue } from "../text/locale.js";
import type { DatedValue } from "./dated-value.js";
import type { RequiredEvidence } from "./profile.js";
import type { Severity } from "./severity.js";

/**
 * What a rule looks at: one value, one record, the whole ledger, or two cuts of the ledger.
 */
export type RuleLevel = "field" | "record" | "ledger" | "cuts";

/**
 * What a rule keeps in memory while a ledger passes: nothing that grows, something for each record
 * such as its id, or the columns it reads of all rows.
 */
export type MemoryClass = "constant" | "keys" | "rows";

/** Why a rule did not judge a record. */
export type NotApplicableReason =
  /** The ledger has no column or table that the rule reads. */
  | "missing-column"
  /** The record has no value that the rule reads. */
  | "absent"
  /** The record has something where the rule reads that could not be read, which is found apart. */
  | "unreadable"
  /** The rule does not concern the record: its `when` does not hold. */
  | "not-concerned"
  /** What is known does not decide: a date known to the month, amounts in two currencies. */
  | "undecided"
  /** There are too few records to compare with. */
  | "too-few"
  /** There is no earlier cut of the ledger. */
  | "no-previous-cut";

/** A value that a finding shows; money and lists are worded in the reader's language. */
export type FindingValue = TextValue | Money;

/** A number, amount or list that a rule is judged by, and that a profile may set. */
export interface RuleParameter {
  /** What it is. */
  readonly labels: Text;
  /** The kind of its value. */
  readonly kind: Extract<TermKind, "integer" | "decimal" | "money" | "date"> | "codes";
  /** Its values; the last whose `from` is not after the as-of date holds. */
  readonly values: readonly DatedValue[];
}

/** What every rule says of itself. */
export interface RuleHead {
  /** kebab-case, equal to the file name: the record, then what must hold. Permanent. */
  readonly id: string;
  /** Rises whenever another verdict can follow from the same records. */
  readonly version: number;
  /** What must hold, as a short statement. */
  readonly labels: Text;
  /**
   * What is wrong where it fails. `{startedOn}` stands for a value of the finding, by field name,
   * aggregate or parameter; `{previousStartedOn}` for that of the previous cut.
   */
  readonly message: Text;
  /** How to mend it. */
  readonly fix: Text;
  /** How much a finding weighs where no profile says otherwise. */
  readonly severity: Severity;
  /** The thresholds it judges by. */
  readonly parameters?: Readonly<Record<string, RuleParameter>>;
}

/** A rule over single values: it holds where reading found none of these problems. */
export interface FieldRuleDefinition extends RuleHead {
  /** Single values. */
  readonly level: "field";
  /** The codes of the problems that break it. */
  readonly problems: readonly ProblemCode[];
}

/** What is gathered for a record from the rows of another table that name it. */
export interface GroupAggregate {
  /** The table whose rows are gathered. */
  readonly table: string;
  /** The field of those rows that names the record; its `projectId` where nothing is said. */
  readonly by?: FieldNode;
  /** Which rows. */
  readonly where?: Test;
  /** What becomes of them. */
  readonly value:
    | { readonly count: "rows" }
    | { readonly sum: FieldNode<"money" | "decimal" | "integer"> }
    | { readonly earliest: FieldNode<"date"> }
    | { readonly latest: FieldNode<"date"> };
}

/**
 * A rule written in the expression language. It judges the records of one table for which `when`
 * holds and every field that `holds` compares has a value. It may read, beside the record, what is
 * gathered from other tables (`aggregateOf`), the project that the record belongs to, and the same
 * record in the previous cut (`previousOf`).
 */
export interface ExpressionRuleDefinition extends RuleHead {
  /** One record; the ledger where `aggregates` or another table are read; cuts where the previous is. */
  readonly level: "record" | "ledger" | "cuts";
  /** The table whose records it judges. */
  readonly table: string;
  /** Whom it concerns; everybody where nothing is said. */
  readonly when?: Test;
  /** What must hold. */
  readonly holds: Test;
  /** The field a finding points to; the first that `holds` reads where nothing is said. */
  readonly field?: FieldNode;
  /** What is gathered from other tables, by name. */
  readonly aggregates?: Readonly<Record<string, GroupAggregate>>;
}

/** What a rule's function may look at. */
export interface RuleContext {
  /** The ledger, of each table at least the columns that the rule reads. */
  readonly ledger: Ledger;
  /** The earlier cut, for rules between two. */
  readonly previous?: Ledger;
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** The values of the rule's parameters: plain decimals and dates as text. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  /** The evidence that milestones need by the profile. */
  readonly requiredEvidence: readonly RequiredEvidence[];
}

/** One record that breaks a rule. */
export interface Failure {
  /** Its row. */
  readonly row: number;
  /** Its table, where it is not the rule's own. */
  readonly table?: string;
  /** The field to look at; the rule's first where nothing is said. */
  readonly field?: string;
  /** Set where the row is one of the previous cut, such as that of a project that vanished. */
  readonly previous?: true;
  /** What the message shows. */
  readonly values?: Readonly<Record<string, FindingValue>>;
  /** Other rows of the same table that belong to the finding, such as the one it repeats. */
  readonly related?: readonly number[];
}

/** What a rule's function found. */
export interface Judgement {
  /** How many records it judged, those that failed included. */
  readonly applied: number;
  /** How many it did not judge, by reason. */
  readonly notApplicable?: Readonly<Partial<Record<NotApplicableReason, number>>>;
  /** The records that fail, in the order of their rows; read once. */
  readonly failures: Iterable<Failure>;
}

/** A rule that no expression can say, as a small pure function over columns. */
export interface FunctionRuleDefinition extends RuleHead {
  /** What it looks at; at `record` it judges any part of a table by itself. */
  readonly level: "record" | "ledger" | "cuts";
  /** The table whose records it judges. */
  readonly table: string;
  /** Every field it reads, its own table's first. A ledger without them is not judged. */
  readonly reads: readonly FieldNode[];
  /** Fields it reads where the ledger has them. */
  readonly mayRead?: readonly FieldNode[];
  /** What must be kept while a ledger passes. */
  readonly memory: MemoryClass;
  /** Set where it reads the head of the ledger, which may come behind the rows. */
  readonly readsHead?: true;
  /** Judges; never throws for data, whatever the ledger holds. */
  readonly judge: (context: RuleContext) => Judgement;
}

/** What {@link defineRule} takes. */
export type RuleDefinition =
  | FieldRuleDefinition
  | ExpressionRuleDefinition
  | FunctionRuleDefinition;

/** A rule: what must hold of a ledger, so that figures can be made from it. */
export type Rule = RuleDefinition & {
  /** Tells definitions apart. */
  readonly type: "rule";
};

/**
 * Declares a rule. One rule, one file.
 *
 * @param definition - everything about the rule that a program needs
 */
export function defineRule<const Definition extends RuleDefinition>(
  definition: Definition,
): Definition & { readonly type: "rule" } {
  return { type: "rule", ...definition };
}

/**
 * What an expression rule gathers, as a term by its name.
 *
 * @param name - the name under `aggregates`
 */
export function aggregateOf<Kind extends TermKind>(name: string): FieldNode<Kind> {
  return { node: "field", table: "aggregates", field: name };
}

/**
 * A field of the same record in the previous cut of the ledger.
 *
 * @param field - the field
 */
export function previousOf<Kind extends TermKind>(field: FieldNode<Kind>): FieldNode<Kind> {
  return { node: "field", table: `previous.${field.table}`, field: field.field };
}
