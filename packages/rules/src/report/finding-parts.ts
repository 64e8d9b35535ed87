import { asideText, listText, type Locale, placeText, type Text, textIn } from "@ipms/core";
import { fieldLabel } from "@ipms/schema";
import type { Finding } from "../finding.js";
import { findingText } from "../finding-text.js";

/** A finding in the words of a language, part by part. Data in it are as the ledger has them. */
export interface FindingParts {
  /** Where it stands; empty where it has no place. */
  readonly place: string;
  /** The record: its id and its name, as far as it has them. */
  readonly record: string;
  /** The field's label; its name where it is none of the standard's. */
  readonly field: string;
  /** What is wrong, with the records that belong to it. */
  readonly message: string;
}

/**
 * Words a finding.
 *
 * @param finding - the finding
 * @param locale - the language
 */
export function findingParts(finding: Finding, locale: Locale): FindingParts {
  const { place, previous, record, recordName, table, field, related = [] } = finding;
  const where = place === undefined ? "" : placeText(place);
  const message = findingText(finding, locale);
  const others = related.map((other) =>
    [other.record, placeText(other.place)].filter((part) => part !== undefined).join(" "),
  );
  const all = listText(others, locale);
  return {
    place: previous === undefined ? where : asideText(where, textIn(earlier, locale), locale),
    record: recordText(record, recordName, locale),
    field: field === undefined ? "" : fieldText(table, field, locale),
    message:
      others.length === 0 ? message : asideText(message, textIn(seeAlso, locale, { all }), locale),
  };
}

/** A record as people speak of it: `P-1 “Battery plant”`. */
function recordText(
  record: string | undefined,
  recordName: string | undefined,
  locale: Locale,
): string {
  const name =
    recordName === undefined ? "" : locale === "en" ? `"${recordName}"` : `“${recordName}”`;
  return [record ?? "", name].filter((part) => part !== "").join(" ");
}

/** What people read above a column; its name where the standard has no such field. */
export function fieldText(table: string | undefined, field: string, locale: Locale): string {
  return fieldLabel(table ?? "", field, locale) ?? field;
}

const earlier: Text = { en: "earlier ledger", "zh-Hans": "上期台账" };
const seeAlso: Text = { en: "see {all}", "zh-Hans": "参见 {all}" };
