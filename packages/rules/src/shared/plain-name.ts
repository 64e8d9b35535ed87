import { eachText, type FieldNode, type Ledger, type TextColumn } from "@ipms/core";
import { type Reader, readText, rowCountOf } from "./read-field.js";
import { type RowKeys, textKeys } from "./row-keys.js";

/** Words at the end of a name that say nothing of the project. */
const empty = /(?:建设项目|投资项目|项目|工程|建设)$/u;

/** Names of nothing but Chinese characters, small letters and digits, as most are. */
const alreadyBare = /^[\u3400-\u4dbf\u4e00-\u9fef\da-z]*$/;

/**
 * A name without all that people write differently: spaces, punctuation, full-width forms, capitals,
 * and the word 项目 at its end. Phases and numbers stay, for 一期 and 二期 are two projects.
 *
 * @param name - as the ledger has it
 * @returns `undefined` where nothing is left to compare
 */
export function plainName(name: string): string | undefined {
  const short = (alreadyBare.test(name) ? name : bareName(name)).replace(empty, "");
  return short === "" ? undefined : short;
}

function bareName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Reads names without all that people write differently. */
export function readPlainName(ledger: Ledger | undefined, name: FieldNode): Reader<string> {
  const textOf = ledger === undefined ? () => undefined : readText(ledger, name);
  return (row) => {
    const text = textOf(row);
    return text === undefined ? undefined : plainName(text);
  };
}

const known = /* @__PURE__ */ new WeakMap<TextColumn, RowKeys>();

/**
 * Names without all that people write differently, as keys. Several rules compare names, so that they are
 * worked out once and kept as long as their column is.
 *
 * @param ledger - the ledger
 * @param name - the field
 */
export function plainNameKeys(ledger: Ledger, name: FieldNode): RowKeys {
  const column = ledger.tables.get(name.table)?.columns.get(name.field);
  if (column?.kind !== "text") return new Int32Array(rowCountOf(ledger, name.table)).fill(-1);
  const before = known.get(column);
  if (before !== undefined) return before;
  const keys = keysOfNames(column, textKeys(ledger, name));
  known.set(column, keys);
  return keys;
}

/** Each different text is made a plain name once. */
function keysOfNames(column: TextColumn, sameTexts: RowKeys): RowKeys {
  const rows = new Map<string, number>();
  const keys = new Int32Array(sameTexts.length).fill(-1);
  let row = -1;
  for (const text of eachText(column, keys.length)) {
    row += 1;
    const first = sameTexts[row] ?? -1;
    if (first < row) {
      keys[row] = keys[first] ?? -1;
      continue;
    }
    const name = plainName(text ?? "");
    if (name === undefined) continue;
    const other = rows.get(name);
    if (other === undefined) rows.set(name, row);
    keys[row] = other ?? row;
  }
  return keys;
}
