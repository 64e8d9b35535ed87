import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";
import { faulty, only, order, sound } from "./validate.test-input.js";

/** A sound ledger that says of what day it is. */
function withHead(head: object): string {
  return JSON.stringify({ ...head, ...(JSON.parse(sound) as object) });
}

describe("ipms validate", () => {
  it("says what is wrong, where, and ends with 1", async () => {
    const { code, out } = await call(["validate", "ledger.json", ...only], {
      "ledger.json": faulty,
    });
    expect(code).toBe(1);
    expect(out).toContain("ledger.json#/projects/0/startedOn");
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "started on 2023-02-10, before it was signed on 2023-05-20",
    );
    expect(out).toContain("ledger.json#/projects/1/signedOn");
  });

  it("ends with 0 where nothing is wrong", async () => {
    const argv = ["validate", "ledger.json", "--as-of", "2023-12-31", ...only];
    expect((await call(argv, { "ledger.json": sound })).code).toBe(0);
  });

  it("needs a day where the ledger says none", async () => {
    const { code, err } = await call(["validate", "ledger.json"], { "ledger.json": sound });
    expect(code).toBe(2);
    expect(err).toContain("--as-of");
  });

  it("follows a configuration", async () => {
    const config = JSON.stringify({ rules: { [order]: "warning", "date-exists": "off" } });
    const files = { "ledger.json": faulty, "c.json": config };
    const argv = ["validate", "ledger.json", "--config", "c.json", "--format", "json", ...only];
    const { code, out } = await call(argv, files);
    const report = JSON.parse(out) as { counts: unknown; findings: { severity: string }[] };
    expect(code).toBe(0);
    expect(report.counts).toEqual({ error: 0, warning: 1, notice: 0 });
    expect(report.findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect((await call([...argv, "--fail-on", "warning"], files)).code).toBe(1);
  });

  it("names the rule that was meant where a configuration misspells it", async () => {
    const config = JSON.stringify({ rules: { "project-start-not-before-singing": "off" } });
    const argv = ["validate", "ledger.json", "--config", "c.json"];
    const { code, err } = await call(argv, { "ledger.json": sound, "c.json": config });
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(`did you mean ${order}`);
  });

  it("refuses a rule that does not exist", async () => {
    const argv = ["validate", "ledger.json", "--rule", "date-exist"];
    const { code, err } = await call(argv, { "ledger.json": sound });
    expect(code).toBe(2);
    expect(err).toContain("date-exists");
  });

  it("refuses a profile that cannot be followed, wherever it stands", async () => {
    const head = { id: "ours", version: 1, labels: { en: "Ours", "zh-Hans": "本地" } };
    const days = [{ value: "ninety" }];
    const ours = { ...head, ruleParameters: { "project-started-in-time": { days } } };
    const config = (profile: object) => JSON.stringify({ profile });
    const files = {
      "ledger.json": faulty,
      "ours.json": JSON.stringify(ours),
      "inline.json": config(ours),
      "half.json": config({ id: "half" }),
    };
    const asked = [
      ["--profile", "ours.json", "ours.json: ", "ninety"],
      ["--config", "inline.json", "ours: ", "ninety"],
      ["--config", "half.json", "half", "/version"],
    ] as const;
    for (const [option, path, ...parts] of asked) {
      const { code, err } = await call(["validate", "ledger.json", option, path], files);
      expect(code).toBe(2);
      for (const part of parts) expect(err).toContain(part);
    }
  });

  it("writes the report to a file, and replaces none unasked", async () => {
    const argv = ["validate", "ledger.json", "--format", "json", "--output", "report.json"];
    const { written, out } = await call(argv, { "ledger.json": faulty });
    expect(out).toBe("");
    expect(JSON.parse(new TextDecoder().decode(written["report.json"]))).toMatchObject({
      ipmsReport: 1,
      asOf: "2023-12-31",
    });
    const again = await call(argv, { "ledger.json": faulty, "report.json": "{}" });
    expect(again.code).toBe(2);
    expect(again.err).toContain("--force");
  });

  it.each([
    ["the ledger itself", ["--output", "./ledger.json"], "is the ledger itself"],
    ["an earlier cut", ["--previous", "old.json", "--output", "old.json"], "is the ledger itself"],
    ["the ledger, by a baseline", ["--write-baseline", "ledger.json"], "is the ledger itself"],
    ["one file twice", ["--output", "o.json", "--write-baseline", "o.json"], "two outputs"],
  ])("never writes over %s", async (_, options, said) => {
    const argv = ["validate", "ledger.json", "--force", "--format", "json", ...options];
    const files = { "ledger.json": faulty, "old.json": sound };
    const { code, err, written } = await call(argv, files);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(written).toEqual({});
  });

  it.each([
    ["2024-01-31", "2023-12-31", 2],
    ["2023-12-31", "2023-12-31", 0],
    ["2023-11-30", "2023-12-31", 0],
    [undefined, "2023-12-31", 0],
  ])(
    "takes a cut of %s beside one of %s for an earlier one, or says that it is none",
    async (before, now, expected) => {
      const files = {
        "old.json": withHead({ cutOn: before }),
        "ledger.json": withHead({ cutOn: now }),
      };
      const argv = ["validate", "ledger.json", "--as-of", "2024-02-01", "--previous", "old.json"];
      const { code, err } = await call([...argv, ...only], files);
      expect(code).toBe(expected);
      expect(err.includes("exchange the two")).toBe(expected === 2);
    },
  );

  it.each([
    // A cut made late and one whose day nobody wrote down: only what both say is compared.
    [{ asOf: "2023-11-30", cutOn: "2024-01-03" }, { asOf: "2023-12-31" }, 0],
    [{ asOf: "2024-01-31" }, { asOf: "2024-01-31", cutOn: "2024-01-25" }, 0],
    [{ asOf: "2024-01-31" }, { asOf: "2023-12-31" }, 2],
  ])("compares %o with %o by what both say", async (before, now, expected) => {
    const files = { "old.json": withHead(before), "ledger.json": withHead(now) };
    const argv = ["validate", "ledger.json", "--as-of", "2024-02-01", "--previous", "old.json"];
    const { code } = await call([...argv, ...only], files);
    expect(code).toBe(expected);
  });

  it("ends with 2 where there is no ledger", async () => {
    const { code, err } = await call(["validate", "nowhere.json", "--as-of", "2023-12-31"]);
    expect(code).toBe(2);
    expect(err).toContain("nowhere.json");
  });
});

describe("the forms of ipms validate", () => {
  const forms = [
    ["sarif", '"version":"2.1.0"'],
    ["junit", "<testsuites"],
    ["markdown", "# "],
    ["ndjson", '"type":"head"'],
  ] as const;
  it.each(forms)("writes %s", async (format, part) => {
    const argv = ["validate", "ledger.json", "--format", format, ...only];
    const { code, out } = await call(argv, { "ledger.json": faulty });
    expect(code).toBe(1);
    expect(out).toContain(part);
    expect(out).toContain("P-1");
  });
});

describe("the annotated copy", () => {
  const table = "projectId,name,signedOn,startedOn\nP-1,电池项目,2023-05-20,2023-02-10\n";
  const argv = ["-d", "2023-12-31", "--rule", order, "--format", "xlsx"];

  it("carries what was found on the cells of the workbook", async () => {
    const made = await call(["convert", "projects.csv", "--output", "l.xlsx"], {
      "projects.csv": table,
    });
    const files = { "l.xlsx": made.written["l.xlsx"] ?? "" };
    const { code, written } = await call(["validate", "l.xlsx", ...argv, "-o", "copy.xlsx"], files);
    expect(code).toBe(1);
    const copy = written["copy.xlsx"] ?? new Uint8Array();
    const again = await call(["validate", "copy.xlsx", ...argv.slice(0, 4)], { "copy.xlsx": copy });
    expect(again.out).toContain("P-1");
    expect(copy.length).toBeGreaterThan(files["l.xlsx"].length);
  });

  it("is refused for what is no workbook, or without a place to go", async () => {
    const files = { "projects.csv": table };
    const of = async (...more: readonly string[]) =>
      (await call(["validate", ...more, ...argv], files)).err.replaceAll(/\s+/g, " ");
    expect(await of("projects.csv", "-o", "copy.xlsx")).toContain("one workbook");
    expect(await of("ledger.xlsx")).toContain("--output annotated.xlsx");
  });
});

describe("problems beyond those that reading keeps", () => {
  it("are counted to the last one", async () => {
    const rows = Array.from({ length: 260 }, (_, at) => `P-${at},项目,2023-02-30`);
    const table = `projectId,name,signedOn\n${rows.join("\n")}\n`;
    const argv = ["validate", "p.csv", "-d", "2023-12-31", "--rule", "date-exists", "-f", "json"];
    const { out } = await call(argv, { "p.csv": table });
    expect((JSON.parse(out) as { counts: unknown }).counts).toEqual({
      error: 260,
      warning: 0,
      notice: 0,
    });
  });

  it("says the same of a ledger that passes and of one that is kept for figures", async () => {
    const rows = [
      "projectId,name,signedOn,startedOn,totalInvestment.amount,totalInvestment.currency",
      "P-1,电池项目,2023-05-20,2023-02-10,100000000,CNY",
      "P-1,物流园,2023-02-30,2023-08-01,约5亿,CNY",
      "P-3,产业园,2023-01-05,,50000000,CNY",
    ];
    const files = { "projects.csv": `${rows.join("\n")}\n` };
    const argv = ["validate", "projects.csv", "--as-of", "2023-12-31", "--format", "json"];
    const [kept, passed] = await Promise.all([
      call(argv, files),
      call([...argv, "--no-figures"], files),
    ]);
    const { figures, ...report } = JSON.parse(kept.out) as Record<string, unknown>;
    expect(figures).toBeDefined();
    expect(JSON.parse(passed.out)).toEqual(report);
    expect(passed.code).toBe(kept.code);
  });

  it("finds no file where none is, whether the ledger would pass or be kept", async () => {
    for (const way of [[], ["--no-figures"]]) {
      const { code, err } = await call(["validate", "x.csv", "--as-of", "2023-12-31", ...way], {});
      expect(code).toBe(2);
      expect(err).toContain("x.csv");
    }
  });
});
