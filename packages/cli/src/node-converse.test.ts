import { expect, test } from "vitest";
import { converse } from "./node-converse.js";

const node = JSON.stringify(process.execPath);

test("a program reads everything and its answer is gathered", async () => {
  expect(await converse("cat", "招商\n引资\n", 20_000)).toEqual({
    output: "招商\n引资\n",
    code: 0,
  });
});

test("its exit code is told, and one that cannot be run has that of the shell", async () => {
  expect(await converse("exit 7", "unread\n".repeat(100_000), 20_000)).toEqual({
    output: "",
    code: 7,
  });
  expect((await converse("no-such-program-anywhere 2>&1", "", 20_000)).code).toBe(127);
});

test("one that falls silent is ended, with what it started", async () => {
  const { ended, code, output } = await converse(
    `${node} -e "console.log(1); setInterval(() => {}, 1000)"`,
    "",
    1500,
  );
  expect({ ended, code, output }).toEqual({ ended: "silent", code: undefined, output: "1\n" });
});

test("one that never stops writing is ended", async () => {
  const { ended, output } = await converse("yes", "", 20_000);
  expect(ended).toBe("endless");
  expect(output.startsWith("y\ny\n")).toBe(true);
});
