import { exitCodes } from "../exit-codes.js";
import { type LedgerReading, readLedger } from "@ipms/files";
import type { Session } from "../program/session.js";

/** A ledger that was read, and from where. */
export interface OpenedLedger extends LedgerReading {
  /** As typed. */
  readonly paths: readonly string[];
  /** The files that were read. */
  readonly files: readonly string[];
}

/**
 * Opens and reads a ledger. With problems in it the session's exit code is set: no figure may rest on
 * a ledger of which a part is wrong.
 *
 * @param paths - files, a folder, or `-` for the standard input
 * @param session - the call
 */
export async function openLedger(
  paths: readonly string[],
  session: Session,
): Promise<OpenedLedger> {
  const sources = await Promise.all(paths.map((path) => session.io.openLedger(path)));
  const files = sources.flat();
  const reading = await readLedger(files);
  if (reading.problems.length > 0) {
    const unfound = reading.problems.every(({ code }) => code === "missing-file");
    session.endWith(unfound ? exitCodes.misuse : exitCodes.findings);
  }
  return { ...reading, paths, files: files.map(({ name }) => name) };
}
