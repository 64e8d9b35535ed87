import { join } from "node:path";
import { started } from "./child-process.js";

/** ClickHouse's engine behind its HTTP interface. */
export interface ChdbServer {
  /** Where it is. */
  readonly address: string;
  /** Ends it. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts `chdb-server.ts` in a process of its own. */
export async function startChdb(): Promise<ChdbServer> {
  const folder = process.env["IPMS_CHDB"];
  if (folder === undefined) throw new Error("chdb is not installed: run pnpm test:engines");
  const script = join(import.meta.dirname, "chdb-server.ts");
  const child = await started(
    process.execPath,
    ["--import", "tsx", script, folder],
    /ready on \d+/,
  );
  const port = /ready on (\d+)/.exec(child.said)?.[1] ?? "";
  return { address: `http://127.0.0.1:${port}`, stop: (signal) => child.stop(signal) };
}
