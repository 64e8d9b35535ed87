import type { FieldNode, Ledger, TextColumn } from "@ipms/core";
import type { Reader } from "./read-field.js";

/** Words at the end of a name that say nothing of the project. */
const empty = /(?:建设项目|投资项目|项目|工程|建设)$/u;

/**
 * A name without all that people write differently: spaces, punctuation, full-width forms, capitals,
 * and the word 项目 at its end. Phases and numbers stay, for 一期 and 二期 are two projects.
 *
 * @param name - as the ledger has it
 * @returns `undefined` where nothing is left to compare
 */
export function plainName(name: string): string | undefined {
  const bare = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const short = bare.replace(empty, "");
  return short === "" ? undefined : short;
}

const namesOf = /* @__PURE__ */ new WeakMap<TextColumn, (string | undefined)[]>();

/**
 * Reads names without all that people write differently. Several rules compare names, so that each is
 * worked out once and kept as long as its column is.
 *
 * @param ledger - the ledger
 * @param name - the field
 */
export function readPlainName(
  ledger: Ledger | undefined,
  { table, field }: FieldNode,
): Reader<string> {
  const found = ledger?.tables.get(table);
  const column = found?.columns.get(field);
  if (found === undefined || column?.kind !== "text") return () => undefined;
  let names = namesOf.get(column);
  if (names === undefined) {
    names = Array.from({ length: found.rowCount }, (_, row) => {
      const text = column.at(row);
      return text === undefined ? undefined : plainName(text);
    });
    namesOf.set(column, names);
  }
  const kept = names;
  return (row) => kept[row];
}
