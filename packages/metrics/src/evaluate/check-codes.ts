import {
  commissioningKinds,
  contractTypes,
  isCountryCode,
  isDivisionCode,
  isIndustryCode,
  listCodes,
  startKinds,
  suggestCodes,
  top500Relations,
} from "@ipms/codelists";
import type { CodeList } from "@ipms/core";
import { closedLists } from "../generated/field-kinds.js";
import { misasked } from "./ask.js";

/** The closed lists that questions read: those of fields of `projects` and of parameters. */
const lists: Readonly<Record<string, CodeList>> = {
  "contract-types": contractTypes,
  "start-kinds": startKinds,
  "commissioning-kinds": commissioningKinds,
  "top-500-relations": top500Relations,
};

const listOfField: Readonly<Record<string, string>> = closedLists;

/**
 * Stops on codes that a closed list does not have: a misspelt code would narrow a figure to nothing.
 * Of a list that questions never close, every code passes.
 *
 * @param list - the list's id
 * @param codes - the codes of a question
 * @throws IpmsError `invalid-argument`
 */
export function checkCodes(list: string, codes: readonly string[]): void {
  const known = Object.hasOwn(lists, list) ? lists[list] : undefined;
  if (known === undefined) return;
  for (const code of codes) {
    if (Object.hasOwn(known.codes, code)) continue;
    const near = suggestCodes(known, code);
    const suggestions = near.length > 0 ? near : listCodes(known);
    misasked("invalid-argument", "unknown-code", { value: code, list, suggestions });
  }
}

/**
 * Stops on a value that a field of `projects` can never hold. A code of an open list may be one that
 * no record has.
 *
 * @param field - the field
 * @param code - the value that a condition asks for
 * @throws IpmsError `invalid-argument`
 */
export function checkFieldCode(field: string, code: string): void {
  const list = Object.hasOwn(listOfField, field) ? listOfField[field] : undefined;
  if (list !== undefined) checkCodes(list, [code]);
  const value = { value: code };
  if (/division/i.test(field) && !isDivisionCode(code)) {
    misasked("invalid-argument", "invalid-division", value);
  }
  if (field === "originCountry" && !isCountryCode(code)) {
    misasked("invalid-argument", "invalid-country", value);
  }
  if (field === "industry" && !isIndustryCode(code)) {
    misasked("invalid-argument", "invalid-industry", value);
  }
}
