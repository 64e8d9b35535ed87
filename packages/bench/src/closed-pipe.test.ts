import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const command = join(import.meta.dirname, "../../cli/dist/bin.cjs");
const folder = mkdtempSync(join(tmpdir(), "ipms-pipe-"));
const count = 5000;

beforeAll(() => {
  // Every project starts before it is signed: a report of some megabytes.
  const rows = Array.from({ length: count }, (_, at) => `P-${at},项目${at},2023-05-01,2023-03-01`);
  const content = ["projectId,name,signedOn,startedOn", ...rows].join("\n");
  writeFileSync(join(folder, "projects.csv"), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(["text", "json", "ndjson"])(
  "a reader who has seen enough of a report as %s takes nothing away from its exit code",
  async (format) => {
    const argv = ["validate", "projects.csv", "--as-of", "2023-09-30", "--format", format];
    const all = ["--maximum-findings", String(count)];
    const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
    const child = spawn(process.execPath, [command, ...argv, ...all], { cwd: folder, env });
    let complaints = "";
    child.stderr.on("data", (piece) => (complaints += String(piece)));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect({ code, complaints }).toEqual({ code: 1, complaints: "" });
  },
);
