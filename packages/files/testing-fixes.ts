import { readLedger } from "./src/ledger/read-ledger.js";
import { applyFixes } from "./src/fix/apply-fixes.js";
import { type FixOptions, type HeldFile, proposeFixes } from "./src/fix/propose-fixes.js";

/** A file of such a text or of such bytes. */
export const heldFile = (name: string, content: string | Uint8Array): HeldFile => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
});

/** The text of a file; a mark at its beginning is seen. */
export const textOfFile = (file: HeldFile | undefined): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(file?.bytes);

/** The fixes of one file, and the file with all of them. */
export async function fixedFile(
  name: string,
  content: string | Uint8Array,
  options: FixOptions = {},
) {
  const held = heldFile(name, content);
  const proposal = await proposeFixes([held], options);
  const applied = await applyFixes([held], proposal.fixes, options);
  const changes = proposal.fixes.flatMap(({ cells }) => cells.map(({ from, to }) => [from, to]));
  return { ...proposal, ...applied, changes, text: textOfFile(applied.files[0]) };
}

/** What reading files comes to. */
export const readHeld = (files: readonly HeldFile[]) =>
  readLedger(files.map(({ name, bytes }) => ({ name, chunks: bytes })));
