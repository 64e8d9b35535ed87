import {
  codeColumnOf,
  codeAt,
  decimalAt,
  type Period,
  parsePeriod,
  periodText,
  type QuantityKind,
  type Rational,
} from "@ipms/core";
import type { MeasureRefusal } from "./measure-value.js";
import type { Question } from "./question.js";
import type { UsedTarget } from "./result.js";
import type { Scan } from "./scan.js";

/** The target that a question means. */
export interface ChosenTarget {
  /** Its id, for its plan. */
  readonly targetId: string;
  /** Its value. */
  readonly value: Rational;
  /** ISO 4217, for targets of money. */
  readonly currency: string | undefined;
  /** Its period. */
  readonly period: Period;
  /** What a result says of it. */
  readonly used: UsedTarget;
}

type Group = Readonly<Record<string, string | null>>;

/**
 * The division whose target is meant. A group by anything but a division has no target: the whole
 * one would make its completion a wrong figure.
 */
function divisionOf(scan: Scan, group: Group): string | undefined | MeasureRefusal {
  const fields = Object.entries(group);
  if (fields.length === 0) {
    const { division, where } = scan.question;
    const filter = where?.["division"];
    const filtered = typeof filter === "string" ? filter : undefined;
    return division ?? filtered ?? scan.view.ledger.head.reportingDivision;
  }
  const [[field, value] = ["", null]] = fields;
  if (fields.length > 1 || !field.startsWith("division") || value === null) {
    const names = fields.map(([name]) => name).join(", ");
    return { reason: "not-comparable", detail: `targets by ${names}` };
  }
  return value;
}

/**
 * The target of a metric for a period that holds the one asked for: one row of `targets`, chosen by
 * issuer, kind and its own period where there are several, and by division: the one whose projects are
 * in question, else the one that is asked for or that keeps the ledger. A target without a division is
 * anybody's.
 *
 * @param group - the group in hand
 */
export function chooseTarget(
  scan: Scan,
  metric: string,
  period: Period,
  group: Group = {},
): ChosenTarget | MeasureRefusal {
  const division = divisionOf(scan, group);
  if (typeof division === "object") return division;
  const all = targetsOf(scan, metric, period);
  if ("reason" in all) return all;
  const found = all.filter(({ used }) => {
    if (used.division === undefined) return Object.keys(group).length === 0;
    return division === undefined || used.division === division;
  });
  const [only, ...others] = found;
  if (only === undefined) {
    const where = division === undefined ? "" : ` ${division}`;
    const asked = `targets: ${metric} ${periodText(period)}${where}`;
    return { reason: "missing-input", detail: `${asked}${instead(scan, metric, period)}` };
  }
  if (others.length === 0) return only;
  const ids = found.map(({ targetId }) => targetId).join(", ");
  return { reason: "not-comparable", detail: `targets: ${ids}${choicesAmong(found)}` };
}

/** By what several targets can be told apart: who set them, else of which kind they are. */
function choicesAmong(found: readonly ChosenTarget[]): string {
  const [issuers, kinds] = [valuesOf(found, "issuer"), valuesOf(found, "kind")];
  if (issuers.length > 1) return `; issuers: ${issuers.join(", ")}`;
  return kinds.length > 1 ? `; kinds: ${kinds.join(", ")}` : "";
}

/** Which issuers and kinds have a target, where the one that is asked for has none. */
function instead(scan: Scan, metric: string, period: Period): string {
  const { issuer, kind } = scan.question.target ?? {};
  for (const [name, asked] of [
    ["issuer", issuer],
    ["kind", kind],
  ] as const) {
    if (asked === undefined) continue;
    const all = targetsOf(
      scan,
      metric,
      period,
      name === "issuer" || issuer === undefined ? {} : { issuer },
    );
    const known = "reason" in all ? [] : valuesOf(all, name);
    if (known.length > 0 && !known.includes(asked)) return `; ${name}s: ${known.join(", ")}`;
  }
  return "";
}

function valuesOf(found: readonly ChosenTarget[], name: "issuer" | "kind"): readonly string[] {
  return [...new Set(found.flatMap(({ used }) => used[name] ?? []))];
}

/**
 * Every target of a metric that an issuer, a kind and a period allow, of whatever division, in
 * the order of the ledger.
 *
 * @param period - the period asked for, which a target's own period must hold
 * @param wanted - which of them; those of the question unless stated
 */
export function targetsOf(
  scan: Scan,
  metric: string,
  period: Period,
  wanted: NonNullable<Question["target"]> = scan.question.target ?? {},
): readonly ChosenTarget[] | MeasureRefusal {
  const table = scan.view.table("targets");
  const values = table.columns.get("value");
  if (values?.kind !== "decimal") return { reason: "missing-input", detail: "targets.value" };
  const text = (field: string, row: number): string | undefined => {
    const column = codeColumnOf(table, field);
    return column && codeAt(column, row);
  };
  const found: ChosenTarget[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    if (text("metric", row) !== metric) continue;
    if (wanted.issuer !== undefined && text("issuer", row) !== wanted.issuer) continue;
    if (wanted.kind !== undefined && text("kind", row) !== wanted.kind) continue;
    const own = parsePeriod(text("period", row) ?? "");
    const value = decimalAt(values, row);
    if (!own.ok || value === undefined) continue;
    if (own.value.start > period.start || own.value.end < period.end) continue;
    const ownPeriod = periodText(own.value);
    if (wanted.period !== undefined && ownPeriod !== wanted.period) continue;
    const targetId = text("targetId", row) ?? "";
    const facts = {
      issuer: text("issuer", row),
      kind: text("kind", row),
      division: text("division", row),
    };
    const stated = Object.entries(facts).filter(([, each]) => each !== undefined);
    found.push({
      targetId,
      value,
      currency: text("currency", row),
      period: own.value,
      used: { targetId, ...Object.fromEntries(stated), period: ownPeriod },
    });
  }
  return found;
}

/** A target of money says its currency, and no other has one: amounts are never guessed. */
export function unitRefusal(
  { currency, targetId }: ChosenTarget,
  kind: QuantityKind,
): MeasureRefusal | undefined {
  const money = kind === "money" || kind === "money-per-area";
  if (money && currency === undefined) {
    return { reason: "missing-input", detail: `targets.currency: ${targetId}` };
  }
  if (money || currency === undefined) return undefined;
  return { reason: "not-comparable", detail: `targets: ${targetId} in ${currency}` };
}
