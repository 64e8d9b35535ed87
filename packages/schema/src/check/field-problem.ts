import { codeLists, suggestCodes } from "@ipms/codelists";
import { type CodeList, isCurrencyCode, type Problem } from "@ipms/core";
import * as z from "zod";
import { decimalPattern } from "../field/decimal.js";
import type { FieldMeta } from "../field/field.js";
import { type FieldSchema, valueSchema } from "../fields.js";
import { standardVersion } from "../standard-version.js";
import { nearestNames } from "./nearest.js";

/**
 * What is wrong with a value that its field's schema refused.
 *
 * @param field - the field
 * @param value - the value, refused by the field's schema
 */
export function fieldProblem(field: FieldSchema, value: unknown): Problem {
  const { meta } = field;
  // Texts are refused only where they are empty and every record has one.
  const isMissing = value == null || (value === "" && meta["x-problem"] === "invalid-text");
  if (isMissing) return { code: "missing-field", parameters: { field: field.name } };
  if (meta["x-kind"] === "money") return moneyProblem(value);
  const written = shown(value);
  switch (meta["x-problem"]) {
    case "unknown-code":
      return { code: "unknown-code", parameters: codeParameters(field, written) };
    case "unknown-version":
      return { code: "unknown-version", parameters: { value: written, known: standardVersion } };
    case "invalid-text":
    case "invalid-identifier":
      return { code: meta["x-problem"], parameters: {} };
    default:
      return { code: meta["x-problem"], parameters: { value: written } };
  }
}

/** A value as a message shows it; long ones are cut, so that no cell can flood a report. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

function codeParameters(field: FieldSchema, written: string): Problem["parameters"] {
  const id = field.meta["x-codelist"];
  return {
    value: written,
    list: id ?? field.name,
    suggestions: suggestions(field, id, written),
  };
}

function suggestions(
  field: FieldSchema,
  id: FieldMeta["x-codelist"],
  written: string,
): readonly string[] {
  if (isCodeListId(id)) {
    const list: CodeList = codeLists[id];
    const near = suggestCodes(list, written);
    if (near.length > 0) return near;
  }
  const schema = valueSchema(field.schema);
  return schema instanceof z.ZodEnum ? nearestNames(written, schema.options.map(String)) : [];
}

function isCodeListId(id: string | undefined): id is keyof typeof codeLists {
  return id !== undefined && Object.hasOwn(codeLists, id);
}

function moneyProblem(value: unknown): Problem {
  const whole: Problem = { code: "invalid-money", parameters: {} };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return whole;
  const { amount, currency, ...others }: { amount?: unknown; currency?: unknown } = value;
  if (Object.keys(others).length > 0) return whole;
  if (amount == null) return { code: "missing-amount", parameters: {} };
  if (currency == null) return { code: "missing-currency", parameters: {} };
  if (typeof amount !== "string" || !decimalPattern.test(amount)) {
    return { code: "invalid-decimal", parameters: { value: shown(amount) } };
  }
  if (typeof currency !== "string" || !isCurrencyCode(currency)) {
    return { code: "invalid-currency", parameters: { value: shown(currency) } };
  }
  return whole;
}
