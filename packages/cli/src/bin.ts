#!/usr/bin/env node
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

// A reader that has seen enough (`ipms … | head`) closes the pipe: that is no fault.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  process.exit(failure.code === "EPIPE" ? 0 : 3);
});

process.exitCode = await run(process.argv.slice(2), nodeIo());
