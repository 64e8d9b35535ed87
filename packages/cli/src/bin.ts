#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { exitCodes } from "./exit-codes.js";
import type * as program from "./start/call.js";
import { keptPath } from "./start/kept-path.js";
import { loadProgram } from "./start/load-program.js";

// Most calls last less than a second, in which code that is optimised early never earns what that costs,
// and a heap that grows in small steps is searched for garbage ten times. Long calls wait a few
// milliseconds more for their optimised code, and have a heap of that size soon anyway. Measured in
// packages/bench/RESULTS.md. A version of Node that does not know a flag says so on the standard error.
const flags: Readonly<Record<string, readonly string[]>> = {
  "20": ["--semi-space-growth-factor=16", "--interrupt-budget=1000000"],
  "22": ["--semi-space-growth-factor=16"],
  "24": ["--semi-space-growth-factor=16"],
};
const [major = ""] = process.versions.node.split(".");
for (const flag of flags[major] ?? []) setFlagsFromString(flag);

// A reader that has seen enough (`ipms … | head`) closes the pipe. That is no fault, and changes nothing in
// what was found: the command goes on to its own exit code.
process.stdout.on("error", ({ code = "error" }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") return;
  process.stderr.write(`ipms: stdout: ${code}\n`);
  process.exit(exitCodes.fault);
});

async function start(argv: readonly string[]): Promise<void> {
  // Where another word comes first the program of all commands answers the same.
  const name = argv[0] === "validate" ? "validate.cjs" : "program.cjs";
  const file = fileURLToPath(new URL(name, import.meta.url));
  const { exports, keep } = loadProgram<typeof program>(file, keptPath(argv, file));
  const code = await exports.call(argv);
  process.exitCode = code;
  // A command that was mistyped is none that is called again.
  if (code !== exitCodes.misuse) keep();
}

void start(process.argv.slice(2));
