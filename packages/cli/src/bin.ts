#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type * as program from "./call.js";
import { exitCodes } from "./exit-codes.js";
import { keptPath } from "./start/kept-path.js";
import { loadProgram } from "./start/load-program.js";

// Most calls last less than a second, in which code that is optimised early never earns what that
// costs; long ones wait a few milliseconds more for it. Measured in packages/bench/RESULTS.md. The flag
// is of Node 20 alone: later ones have others, and say on the standard error that they don't know it.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");

// A reader that has seen enough (`ipms … | head`) closes the pipe: that is no fault.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  process.exit(failure.code === "EPIPE" ? 0 : 3);
});

async function start(argv: readonly string[]): Promise<void> {
  const file = fileURLToPath(new URL("program.cjs", import.meta.url));
  const { exports, keep } = loadProgram<typeof program>(file, keptPath(argv));
  const code = await exports.call(argv);
  process.exitCode = code;
  // A command that was mistyped is none that is called again.
  if (code !== exitCodes.misuse) keep();
}

void start(process.argv.slice(2));
