import { spawnSync } from "node:child_process";
import { nodeIo, run } from "@ipms/cli";
import { expect, test } from "vitest";
import { inRepository } from "../repository.js";

const python = spawnSync("python3", ["--version"]).status === 0;

/** Needs Python, which a machine for JavaScript may lack. */
test.runIf(python)("an implementation in another language gives the same answers", async () => {
  let out = "";
  const io = { ...nodeIo(), out: (text: string) => void (out += text) };
  const runner = `python3 ${JSON.stringify(inRepository("examples/second-implementation/answer.py"))}`;
  const code = await run(["conformance", "--allow-unsupported", "--runner", runner], io);
  // It has neither a calendar of working days nor planned dates to be judged by.
  expect(out).toBe("172 cases: 170 passed, 0 failed, 2 unsupported, 0 unanswered.\n");
  expect(code).toBe(0);
});
