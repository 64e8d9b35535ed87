import { industryDivisions } from "@ipms/codelists";
import { fillTemplate, type Locale, type ProblemCode, textIn } from "@ipms/core";
import { type FieldDescription, fieldSchemas, isTableName, tableFacts } from "@ipms/schema";
import { fieldHeader, fixedUnit } from "../xlsx/write/field-form.js";
import { humanText, listNamed } from "../xlsx/write/human-text.js";
import { moneyUnit } from "../xlsx/write/money-unit.js";
import {
  amountHint,
  areaHint,
  entryTexts,
  referenceHint,
  shareHint,
  yearHint,
} from "./entry-texts.js";

/** How a field is filled in, in one language. */
export interface EntryForm {
  /** The field. */
  readonly field: FieldDescription;
  /** The problem that a wrong value is; it tells the kinds of text apart. */
  readonly problem: ProblemCode;
  /** What stands above the column, its mark of required columns included. */
  readonly header: string;
  /** The unit of its numbers. */
  readonly unit?: string;
  /** One sentence for the person who fills it in. */
  readonly hint: string;
  /** A value as it is typed. */
  readonly example: string;
  /** The words to choose from. */
  readonly words?: { readonly name: string; readonly values: readonly string[] };
}

/** Foreign investment under contract is agreed in dollars, all else in yuan. */
const dollars: ReadonlySet<string> = new Set(["projects.foreignInvestment"]);

/**
 * How each field of a table is filled in.
 *
 * @param fields - the fields
 * @param locale - the language
 */
export function entryForms(
  fields: readonly FieldDescription[],
  locale: Locale,
): readonly EntryForm[] {
  return fields.map((field) => entryForm(field, locale));
}

function entryForm(field: FieldDescription, locale: Locale): EntryForm {
  const schema = fieldSchemas(field.table).find(({ name }) => name === field.field);
  const problem = schema?.meta["x-problem"] ?? "invalid-text";
  const unit = unitOf(field, locale);
  const header = fieldHeader(field, locale, unit);
  const words = wordsOf(field, problem, locale);
  return {
    field,
    problem,
    header: `${field.required ? "*" : ""}${header}`,
    ...(unit === undefined ? {} : { unit }),
    hint: hintOf(field, problem, unit ?? "", locale),
    example: exampleOf(field, problem, locale) ?? words?.values[0] ?? "",
    ...(words === undefined ? {} : { words }),
  };
}

/** The unit that the header states; land states its own in the label. */
function unitOf(field: FieldDescription, locale: Locale): string | undefined {
  if (field.kind !== "money") return fixedUnit(field);
  const currency = dollars.has(`${field.table}.${field.field}`) ? "USD" : "CNY";
  return moneyUnit(currency, locale)?.word;
}

function hintOf(field: FieldDescription, problem: ProblemCode, unit: string, locale: Locale) {
  if (field.kind === "money") return fillTemplate(textIn(amountHint, locale), { unit });
  if (field.unit === "year") return textIn(yearHint, locale);
  if (field.unit === "share") return textIn(shareHint, locale);
  if (field.unit === "mu" || field.unit === "square-metre") return textIn(areaHint, locale);
  const target = tableFacts(field.table).references[field.field];
  if (target !== undefined && isTableName(target.table)) {
    const table = textIn(tableFacts(target.table).labels, locale);
    return fillTemplate(textIn(referenceHint, locale), { table });
  }
  const chosen = field.codelist === undefined ? problem : "unknown-code";
  return textIn(entryTexts[chosen]?.hint ?? { en: "", "zh-Hans": "" }, locale);
}

function exampleOf(field: FieldDescription, problem: ProblemCode, locale: Locale) {
  if (field.kind === "money") return locale === "en" ? "120000000" : "12000";
  if (field.unit === "year") return "2023";
  if (field.unit === "share") return "50";
  if (field.codelist !== undefined) return undefined;
  const example = entryTexts[problem]?.example;
  return example === undefined ? undefined : textIn(example, locale);
}

function wordsOf(field: FieldDescription, problem: ProblemCode, locale: Locale) {
  const codes = codesOf(field, problem);
  if (codes === undefined) return undefined;
  return {
    name: codes.name,
    values: codes.codes.map((code) => humanText(field, code, locale)),
  };
}

/** The codes to choose from; retired ones are offered no more. */
function codesOf({ kind, codelist }: FieldDescription, problem: ProblemCode) {
  if (kind === "boolean") return { name: "boolean", codes: ["true", "false"] };
  const list =
    problem === "invalid-industry"
      ? industryDivisions
      : codelist === undefined
        ? undefined
        : listNamed(codelist);
  if (list === undefined) return undefined;
  const entries = Object.entries(list.codes);
  const current = entries.filter(([, { deprecated }]) => deprecated === undefined);
  return { name: list.id, codes: current.map(([code]) => code) };
}
