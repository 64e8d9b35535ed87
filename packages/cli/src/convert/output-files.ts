import type { Ledger, LedgerHead, Text } from "@ipms/core";
import { writeLedger, type WriteLedgerOptions } from "@ipms/files";
import type { OutputFile } from "../io.js";
import { Misuse } from "../misuse.js";
import { type Target, wholeForms } from "./target.js";

/** What is written, and what the form has no place for. */
export interface Output {
  /** The files. */
  readonly files: readonly OutputFile[];
  /** The fields of the ledger's head that stand in none of them. */
  readonly lost: readonly string[];
}

/**
 * The files of a ledger in its target's form.
 *
 * @param ledger - the ledger
 * @param target - where it goes
 * @param options - what stands above the columns, of forms for people
 * @throws Misuse where several tables would have to share a file that holds one
 */
export function outputOf(
  ledger: Ledger,
  { form, kind, path }: Target,
  options: WriteLedgerOptions,
): Output {
  const files = writeLedger(ledger, form, options);
  if (kind === "folder") {
    const folder = path.replace(/[\\/]+$/, "");
    const inside = files.map(({ name, chunks }) => ({
      path: `${folder}/${name}`,
      content: chunks,
    }));
    return { files: inside, lost: [] };
  }
  const whole = wholeForms.has(form);
  const [only, ...others] = files.filter(({ name, table }) =>
    whole ? name === `ledger.${form}` : table !== undefined,
  );
  if (others.length > 0) {
    const names = [...ledger.tables.keys()];
    throw new Misuse(severalTables, { names, form });
  }
  return {
    files: only === undefined ? [] : [{ path, content: only.chunks }],
    lost: whole ? [] : headFields(ledger.head),
  };
}

function headFields(head: LedgerHead): readonly string[] {
  return Object.entries(head).flatMap(([field, value]) => (value === undefined ? [] : [field]));
}

const severalTables: Text = {
  en: "the ledger has several tables ({names}), and a file of the form {form} holds one: write them to a folder (--output tables/ --to {form}), or to .json or .xlsx",
  "zh-Hans":
    "台账有多张表（{names}），而一个 {form} 文件只能放一张：请写到文件夹（--output tables/ --to {form}），或写成 .json、.xlsx",
};
