import { codeLists, evidenceKinds } from "@ipms/codelists";
import { type FindingValue, type Locale, type Text, textIn } from "@ipms/core";
import { fieldsOf, type TableName, tableNames } from "@ipms/schema";

/**
 * What people call a code that a finding shows: `under-construction` is 在建.
 *
 * @param table - the finding's table
 * @param name - the name of the value; that of the field, or `previous` before it
 * @param value - the value
 * @param locale - the language
 * @returns the label, or the value itself where it is no code of a list
 */
export function codeText(
  table: string | undefined,
  name: string,
  value: FindingValue,
  locale: Locale,
): FindingValue {
  const listed = listsByName[name]?.codes;
  if (Array.isArray(value) && listed !== undefined) {
    return value.map((code: string) => labelIn(listed, code, locale));
  }
  if (typeof value !== "string" || table === undefined) return value;
  const field = name.replace(/^previous([A-Z])/, (_, first: string) => first.toLowerCase());
  const codes = codesOf(table).get(field);
  return codes === undefined ? value : labelIn(codes, value, locale);
}

/** Values that are codes of a list and no field of the finding's table. */
const listsByName: Readonly<Record<string, { readonly codes: Codes } | undefined>> = {
  kinds: evidenceKinds,
};

function labelIn(codes: Codes, value: string, locale: Locale): string {
  const labels = Object.hasOwn(codes, value) ? codes[value]?.labels : undefined;
  return labels === undefined ? value : textIn(labels, locale);
}

type Codes = Readonly<Record<string, { readonly labels: Text } | undefined>>;

const known = new Map<string, ReadonlyMap<string, Codes>>();

/** The codes of each field of a table that has a list. */
function codesOf(table: string): ReadonlyMap<string, Codes> {
  const lists: Readonly<Record<string, { readonly codes: Codes } | undefined>> = codeLists;
  const found = known.get(table);
  if (found !== undefined) return found;
  const fields = isTable(table) ? fieldsOf(table) : [];
  const made = new Map(
    fields.flatMap(({ field, codelist }) => {
      const list = codelist === undefined ? undefined : lists[codelist];
      return list === undefined ? [] : [[field, list.codes] as const];
    }),
  );
  known.set(table, made);
  return made;
}

function isTable(table: string): table is TableName {
  return (tableNames as readonly string[]).includes(table);
}
