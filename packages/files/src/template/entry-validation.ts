import { dayOf, type Locale, textIn } from "@ipms/core";
import { tableFacts } from "@ipms/schema";
import { columnLetters } from "../sheet/cell-name.js";
import { serialOf } from "../xlsx/write/excel-date.js";
import type { WrittenValidation } from "../xlsx/write/written-sheet.js";
import type { EntryForm } from "./entry-form.js";
import { sheetTexts } from "./entry-texts.js";

/** The last row in which a template helps. */
export const lastEntryRow = 2000;

/** Where a template keeps what its columns choose from. */
export interface Choices {
  /** The name of the cells with these words. */
  nameOf(words: NonNullable<EntryForm["words"]>): string;
  /** The cells with the ids of a table, where the template has it. */
  idsOf(table: string, field: string): string | undefined;
}

type Rule = Pick<WrittenValidation, "type" | "first" | "second"> & {
  readonly strict?: boolean;
  readonly error?: string;
};

/**
 * What may be entered in a column.
 *
 * @param form - how its field is filled in
 * @param column - its place, from 1
 * @param choices - where the words and ids to choose from stand
 * @param locale - the language of prompts
 */
export function entryValidation(
  form: EntryForm,
  column: number,
  choices: Choices,
  locale: Locale,
): WrittenValidation {
  const letters = columnLetters(column);
  const { strict = true, error = form.hint, ...rule } = ruleOf(form, letters, choices, locale);
  const title = textIn(form.field.labels, locale);
  return {
    cells: `${letters}2:${letters}${lastEntryRow}`,
    ...rule,
    strict,
    prompt: { title, text: `${textIn(form.field.description, locale)}\n${form.hint}` },
    error: { title: textIn(sheetTexts.check, locale), text: error },
  };
}

const firstDay = /* @__PURE__ */ String(
  /* @__PURE__ */ serialOf(/* @__PURE__ */ dayOf(1950, 1, 1) ?? 0),
);
const lastDay = /* @__PURE__ */ String(
  /* @__PURE__ */ serialOf(/* @__PURE__ */ dayOf(2099, 12, 31) ?? 0),
);
const mostDigits = "999999999999999";

function ruleOf(form: EntryForm, letters: string, choices: Choices, locale: Locale): Rule {
  const { field, problem, words } = form;
  const cell = `${letters}2`;
  if (words !== undefined) {
    // An industry may also be given by a code that the list doesn't go down to.
    return { type: "list", first: choices.nameOf(words), strict: problem !== "invalid-industry" };
  }
  if (field.kind === "money") {
    return { type: "decimal", first: `-${mostDigits}`, second: mostDigits, strict: false };
  }
  if (problem === "invalid-day") return { type: "date", first: firstDay, second: lastDay };
  // A month is no day: it stays text, which a rule for dates alone would refuse.
  if (field.kind === "date") return { type: "custom", first: dayOrMonth(cell) };
  if (field.unit === "year") return { type: "whole", first: "1990", second: "2099" };
  if (field.kind === "integer") return { type: "whole", first: "0" };
  if (field.unit === "share") return { type: "decimal", first: "0", second: "100" };
  if (field.unit === "target-value") {
    return { type: "decimal", first: `-${mostDigits}`, second: mostDigits };
  }
  if (field.kind === "decimal") return { type: "decimal", first: "0" };
  return identifierRule(form, letters, choices, locale) ?? { type: "none" };
}

function dayOrMonth(cell: string): string {
  const day = `AND(ISNUMBER(${cell}),${cell}>=${firstDay},${cell}<=${lastDay})`;
  return `OR(${day},AND(ISTEXT(${cell}),OR(LEN(${cell})=4,LEN(${cell})=7)))`;
}

/** An id is chosen from its own table, or differs from all others of this one. */
function identifierRule(
  { field }: EntryForm,
  letters: string,
  choices: Choices,
  locale: Locale,
): Rule | undefined {
  const { key, references } = tableFacts(field.table);
  const target = references[field.field];
  if (target !== undefined) {
    const ids = choices.idsOf(target.table, target.field);
    return ids === undefined ? undefined : { type: "list", first: ids, strict: false };
  }
  if (key.length !== 1 || key[0] !== field.field) return undefined;
  const ids = `$${letters}$2:$${letters}$${lastEntryRow}`;
  const error = textIn(sheetTexts.repeated, locale);
  return { type: "custom", first: `COUNTIF(${ids},${letters}2)=1`, error };
}
