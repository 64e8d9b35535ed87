#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

// Most calls last less than a second, in which code that is optimised early never earns what that
// costs; long ones wait a few milliseconds more for it. Measured in packages/bench/RESULTS.md. The flag
// is of Node 20 alone: later ones have others, and say on the standard error that they don't know it.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");

// What a command loads is compiled once and not at every call, where Node can keep it (22.1 and later).
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

// A reader that has seen enough (`ipms … | head`) closes the pipe: that is no fault.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  process.exit(failure.code === "EPIPE" ? 0 : 3);
});

process.exitCode = await run(process.argv.slice(2), nodeIo());
