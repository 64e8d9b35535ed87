import type { LedgerInput } from "@ipms/metrics";
import type { Finding } from "@ipms/rules";
import { textOf } from "./row-values.js";
import type { Cuts } from "./synthetic-cuts.js";
import type { Row } from "./world/story.js";

/**
 * Repairs what findings report, and nothing else: the rows of the projects and targets that they
 * name become those of the sound ledger again; where a finding names none, its table does.
 *
 * @param broken - the ledger with faults
 * @param sound - the ledger as it should be
 * @param findings - what was reported
 */
export function repaired(broken: Cuts, sound: Cuts, findings: readonly Finding[]): Cuts {
  const owners = ownersOf([broken.ledger, broken.previous]);
  // A project under a new number is reported with its old one.
  const ids = new Set(
    findings.flatMap(({ record = "", values }) => [
      owners.get(record) ?? record,
      textOf(values["previousId"]),
    ]),
  );
  const tables = new Set(findings.filter(({ record }) => !record).map(({ table }) => table));
  const repair = (now: LedgerInput, right: LedgerInput): LedgerInput => {
    const entries = Object.entries(now).map(([name, rows]: [string, unknown]) => {
      const soundRows: unknown = Object.entries(right).find(([key]) => key === name)?.[1];
      if (!Array.isArray(rows) || !Array.isArray(soundRows)) return [name, rows];
      if (tables.has(name)) return [name, soundRows];
      const kept = (rows as Row[]).filter((row) => !ids.has(idOf(row)));
      return [name, [...kept, ...(soundRows as Row[]).filter((row) => ids.has(idOf(row)))]];
    });
    return Object.fromEntries(entries) as LedgerInput;
  };
  return {
    ledger: repair(broken.ledger, sound.ledger),
    previous: repair(broken.previous, sound.previous),
  };
}

/** The project or target that a row belongs to. */
function idOf(row: Row): string {
  return textOf(row["projectId"] ?? row["targetId"]);
}

/** The project of every receipt. */
function ownersOf(ledgers: readonly LedgerInput[]): ReadonlyMap<string, string> {
  return new Map(
    ledgers.flatMap(({ fundReceipts = [] }) =>
      fundReceipts.map((row): [string, string] => [textOf(row["receiptId"]), idOf(row)]),
    ),
  );
}
