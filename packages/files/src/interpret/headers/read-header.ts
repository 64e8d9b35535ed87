import { fieldsOf, type TableName } from "@ipms/schema";
import { readUnit, type Unit } from "../units.js";
import { meaningsOf, outsideReason, type WordMeaning } from "./aliases/index-of-aliases.js";
import type { OutsideReason } from "./aliases/outside.js";
import { headerParts } from "./header-parts.js";

/** A field that a header can mean. */
export interface HeaderCandidate {
  /** The table's canonical name. */
  readonly table: TableName;
  /** The field's canonical name. */
  readonly field: string;
  /**
   * `exact`: the header is the field's label or name · `alias`: a word that ledgers use for this
   * field alone · `ambiguous`: the word has other meanings too, so somebody must decide.
   */
  readonly confidence: "exact" | "alias" | "ambiguous";
}

/** What a header says. */
export interface HeaderReading {
  /** The header as it stands. */
  readonly header: string;
  /** The fields that it can mean, the nearest first; none for an unknown header. */
  readonly candidates: readonly HeaderCandidate[];
  /** The unit that it states, such as 亿元. */
  readonly unit?: string;
  /** What else stands in brackets: the authority whose date it is, what to fill in. */
  readonly note?: string;
  /** Why a well-known header has no field. */
  readonly outside?: OutsideReason;
}

/**
 * Reads one header. Within a table a label decides; a word with several meanings never does.
 *
 * @example
 * ```ts
 * import { readHeader } from "@ipms/files";
 *
 * const { candidates, unit } = readHeader("总投资额[亿元]", "projects");
 * console.log(candidates[0]?.field, candidates[0]?.confidence, unit); // => totalInvestment alias 亿元
 * console.log(readHeader("开工时间", "projects").candidates.map(({ field }) => field)); // => [ 'startedOn', 'plannedStartOn' ]
 * ```
 *
 * @param text - the header as it stands
 * @param table - the table, where it is known; otherwise the fields of all tables are candidates
 */
export function readHeader(text: string, table?: TableName): HeaderReading {
  const { name, whole, unit, note } = headerParts(text);
  const known = unit === undefined ? undefined : readUnit(unit);
  const told = planOrFact(note);
  const asked = [whole, ...(told === undefined ? [] : [`${told}${name}`]), name]
    .map((word) => ({
      word,
      meanings: meaningsOf(word).filter((meaning) => fits(meaning, table, known)),
    }))
    .find(({ meanings }) => meanings.length > 0);
  const found = asked?.meanings;
  // 签约日期（计划） is not the day of the signing, and no field holds it.
  const isOtherPlan = told === "计划" && asked?.word === name && name !== whole;
  // 注册日期/统计日期 heads a column of two things: a question, whatever its parts mean.
  const parts = found === undefined && name.includes("/") ? name.split("/").slice(0, 4) : [];
  const ofParts = parts.flatMap((part) =>
    meaningsOf(part).filter((meaning) => fits(meaning, table, known)),
  );
  const meanings = narrowed(found ?? unique(ofParts), known);
  const reason = meanings.length === 0 ? (outsideReason(whole) ?? outsideReason(name)) : undefined;
  return {
    header: text,
    candidates: meanings.map(({ confidence, ...meant }) => ({
      ...meant,
      confidence:
        meanings.length > 1 || ofParts.length > 0 || isOtherPlan ? "ambiguous" : confidence,
    })),
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
    ...(reason === undefined ? {} : { outside: reason }),
  };
}

/** What a note says of a day or a number: 开工时间（实际） happened, 开工时间（预计） is a plan. */
function planOrFact(note = ""): "计划" | "实际" | undefined {
  const isPlan = /计划|预计|拟|预期/.test(note);
  const isFact = /实际/.test(note);
  return isPlan === isFact ? undefined : isPlan ? "计划" : "实际";
}

function unique(meanings: readonly WordMeaning[]): readonly WordMeaning[] {
  return [...new Map(meanings.map((each) => [`${each.table}.${each.field}`, each])).values()];
}

/** A field of dates has no 万元, one of money no 亩. */
function fits(meaning: WordMeaning, table: TableName | undefined, unit: Unit | undefined): boolean {
  if (table !== undefined && meaning.table !== table) return false;
  if (unit === undefined || unit.kind === "one") return true;
  const { kind, unit: counted } =
    fieldsOf(meaning.table).find(({ field }) => field === meaning.field) ?? {};
  switch (unit.kind) {
    case "money":
      return kind === "money" || counted === "target-value" || counted === "exchange-rate";
    case "area":
      return counted === "mu" || counted === "square-metre";
    case "count":
      return kind === "integer" || counted === "target-value";
    case "percent":
      return counted === "share" || counted === "target-value";
  }
}

/** Land in 平方米 is kept in 平方米, land in any other unit in 亩: both are exact. */
function narrowed(
  meanings: readonly WordMeaning[],
  unit: Unit | undefined,
): readonly WordMeaning[] {
  if (unit?.kind !== "area") return meanings;
  const metric = unit.factor.denominator === 1n && unit.factor.numerator < 10_000n;
  const wanted = metric ? "landAreaSquareMetres" : "landAreaMu";
  const kept = meanings.filter(({ field }) => field === wanted);
  return kept.length > 0 ? kept : meanings;
}
