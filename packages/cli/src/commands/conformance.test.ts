import { describe, expect, test } from "vitest";
import { call } from "../../testing.js";
import { widthOf } from "../terminal/width-of.js";
import { nodeIo } from "../node-io.js";

const node = nodeIo();
const converse: typeof node.converse = async (...told) => await node.converse(...told);
const runner = (script: string): string =>
  `${JSON.stringify(process.execPath)} -e ${JSON.stringify(script)}`;

test("the library answers every case of the suite itself", async () => {
  const { code, out } = await call(["conformance"]);
  expect(out).toMatch(/^(\d+) cases: \1 passed, 0 failed, 0 unsupported, 0 unanswered\.\n$/);
  expect(code).toBe(0);
});

test("requests hold everything that is needed to answer them", async () => {
  const { code, out } = await call(["conformance", "--requests", "--case", "start-rate-quarter"]);
  const { id, ledger, metric, parameters } = JSON.parse(out) as {
    id: string;
    ledger: { projects: object[] };
    metric: string;
    parameters: object;
  };
  expect({ code, id, metric, parameters, projects: ledger.projects.length }).toEqual({
    code: 0,
    id: "start-rate-quarter",
    metric: "start-rate",
    parameters: { period: "2022-Q1", asOf: "2022-03-31" },
    projects: 10,
  });
});

describe("a runner", () => {
  const answerOf = (value: string, rounded: string): string =>
    `console.log(JSON.stringify({ id: "start-rate-quarter", status: "value", value: { numerator: "${value}", denominator: "3" }, rounded: "${rounded}" }))`;
  const ask = (script: string, ...more: string[]) =>
    call(
      ["conformance", "--runner", runner(script), "--case", "start-rate-quarter", ...more],
      {},
      {},
      { converse },
    );

  test("that is right ends with 0", async () => {
    const { code, out } = await ask(answerOf("1", "33.3"));
    expect(out).toBe("1 cases: 1 passed, 0 failed, 0 unsupported, 0 unanswered.\n");
    expect(code).toBe(0);
  });

  test("that is wrong is shown what it should have said, in 80 columns", async () => {
    const { code, out } = await ask(answerOf("2", "66.7"), "--locale", "zh");
    expect(code).toBe(1);
    expect(out).toContain("start-rate-quarter：一季度签约3个，开工1个\n");
    expect(out).toContain('应为 {"value":{"numerator":"1","denominator":"3"},"rounded":"33.3"}');
    expect(out).toContain("共1个用例：通过0，不通过1，不支持0，未回答0。");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  test("that fails half-way has not passed", async () => {
    const { code, out } = await ask(`${answerOf("1", "33.3")}; process.exitCode = 9`);
    expect(out).toContain("The program ended with 9.");
    expect(code).toBe(1);
  });

  test("that knows nothing passes nothing, whatever is allowed", async () => {
    const unsupported = 'console.log(\'{"id":"start-rate-quarter","status":"unsupported"}\')';
    const { code, out } = await ask(unsupported, "--allow-unsupported");
    expect(out).toContain("0 passed, 0 failed, 1 unsupported, 0 unanswered");
    expect(code).toBe(1);
  });

  test("is judged as data too", async () => {
    const { out } = await ask(answerOf("2", "66.7"), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      counts: { passed: 0, failed: 1, unsupported: 0, unanswered: 0 },
      runner: { code: 0, ended: null },
      cases: [{ id: "start-rate-quarter", verdict: "failed", found: { rounded: "66.7" } }],
    });
  });
});

test("unknown cases and strange times are misuse, with the nearest names", async () => {
  const unknown = await call(["conformance", "--case", "start-rate-quartr"]);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain("start-rate-quarter");
  const time = await call(["conformance", "--timeout", "soon"]);
  expect(time.code).toBe(2);
  expect(time.err).toContain("--timeout 120");
});
