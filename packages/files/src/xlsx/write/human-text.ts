import { codeLists, countryName, industryDivisions, industrySections } from "@ipms/codelists";
import { type CodeList, type Locale, type Text, textIn } from "@ipms/core";
import type { FieldDescription } from "@ipms/schema";
import { cellReader } from "../../interpret/index.js";

/**
 * A code or truth value in words, where these words are read as the same value again; otherwise the
 * code. Names that two codes share, and names the standard does not know, stay codes.
 *
 * @param field - the field
 * @param code - the value
 * @param locale - the language
 */
export function humanText(field: FieldDescription, code: string, locale: Locale): string {
  if (field.kind === "boolean") {
    return textIn(truth[code] ?? { en: code, "zh-Hans": code }, locale);
  }
  const read = cellReader(field.table, field.field);
  const candidates =
    field.codelist === undefined
      ? [
          countryName(code, locale),
          labelOf(industryDivisions, code, locale),
          labelOf(industrySections, code, locale),
        ]
      : [labelOf(listNamed(field.codelist), code, locale)];
  const found = candidates.find((name) => name !== undefined && read(name, {}).value === code);
  return found ?? code;
}

/** The code list of a field. */
export function listNamed(id: string): CodeList | undefined {
  const lists: Readonly<Record<string, CodeList>> = codeLists;
  return lists[id];
}

const truth: Readonly<Record<string, Text>> = {
  true: { en: "Yes", "zh-Hans": "是" },
  false: { en: "No", "zh-Hans": "否" },
};

function labelOf(list: CodeList | undefined, code: string, locale: Locale): string | undefined {
  const entry =
    list !== undefined && Object.hasOwn(list.codes, code) ? list.codes[code] : undefined;
  return entry === undefined ? undefined : textIn(entry.labels, locale);
}
