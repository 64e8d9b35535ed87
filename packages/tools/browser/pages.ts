import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeIo, run } from "@ipms/cli";
import { inRepository } from "../src/repository.js";

/** A folder for pages, which goes when the tests are over. */
export class PageFolder {
  /** Where it is. */
  readonly path = mkdtempSync(join(tmpdir(), "ipms-pages-"));

  /** Runs the command with `--output` into a file of the folder. */
  async made(name: string, argv: readonly string[]): Promise<string> {
    const file = join(this.path, name);
    let told = "";
    const io = { ...nodeIo(), out: () => undefined, err: (text: string) => void (told += text) };
    const code = await run([...argv, "--output", file], io);
    // 1 says that something was found, which is what these pages show.
    if (code > 1) throw new Error(told);
    return file;
  }

  /** Writes a file of the folder. */
  written(name: string, text: string): string {
    const file = join(this.path, name);
    mkdirSync(this.path, { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Takes the folder away. */
  end(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The shipped ledger of a city, with a target. */
export const cityLedger = inRepository("examples/ledgers/yongzhou-2022-h1");

/** A CSV of projects of which every one has faults: a start before its signing, and no division. */
export function faultyProjects(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const name = `Works ${at + 1} with a name that goes on for long enough to need a second line`;
    return `P${at + 1},${name},2022-05-${String((at % 28) + 1).padStart(2, "0")},2022-01-05,999999,1`;
  });
  const head = "projectId,name,signedOn,startedOn,division,totalInvestment.amount";
  return [head, ...rows, ""].join("\n");
}
