import { describe, expect, test } from "vitest";
import { readLedger } from "./read-ledger.js";

const encoder = new TextEncoder();

function read(files: Readonly<Record<string, string>>) {
  const source = Object.entries(files).map(([name, content]) => ({
    name,
    chunks: [encoder.encode(content)],
  }));
  return readLedger(source);
}

describe("a folder", () => {
  const projects = "projectId,name\nP-1,x\nP-2,y\n";

  test("holds tables in any form, and what is none of them", async () => {
    const { ledger, rows, problems } = await read({
      "README.md": "about",
      LICENSE: "MIT",
      ".projects.csv": "hidden",
      "ledger.json": '{"asOf":"2022-06-30"}',
      "projects.csv": projects,
      "signings.ndjson": '{"projectId":"P-2","signedOn":"2022-03"}\n',
    });
    expect(problems).toEqual([]);
    expect(ledger.head.asOf).toBe("2022-06-30");
    expect([...rows]).toEqual([
      ["projects", 2],
      ["signings", 1],
    ]);
  });

  test("tells a table it does not know", async () => {
    const { problems, complete } = await read({ "projects.csv": projects, "fundReceipt.csv": "" });
    expect(problems).toMatchObject([{ code: "unknown-table", place: { file: "fundReceipt.csv" } }]);
    expect(problems[0]?.parameters["suggestions"]).toContain("fundReceipts");
    expect(complete).toBe(false);
  });

  test("tells rows that belong to no project", async () => {
    const { problems } = await read({
      "projects.csv": projects,
      "fundReceipts.csv": "receiptId,projectId,receivedOn\nR-1,P-1,2022\nR-2,P-9,2022\n",
    });
    expect(problems).toMatchObject([
      {
        code: "unknown-reference",
        table: "fundReceipts",
        record: "R-2",
        field: "projectId",
        parameters: { value: "P-9" },
        place: { file: "fundReceipts.csv", line: 3, column: 2 },
      },
    ]);
  });

  test("without projects is a part of a ledger", async () => {
    const { problems } = await read({ "signings.csv": "projectId,signedOn\nP-1,2022\n" });
    expect(problems).toEqual([]);
  });

  test("without a ledger file is refused", async () => {
    const { problems } = await read({ "README.md": "x", LICENSE: "y" });
    expect(problems).toMatchObject([{ code: "no-ledger-file" }]);
  });

  test("with two heads that disagree keeps the first and says so", async () => {
    const { ledger, problems } = await read({
      "a.json": '{"asOf":"2022-06-30"}',
      "b.json": '{"asOf":"2022-12-31"}',
    });
    expect(ledger.head.asOf).toBe("2022-06-30");
    expect(problems).toMatchObject([{ code: "duplicate-key", field: "asOf" }]);
  });
});

describe("a file of no telling name", () => {
  test.each([
    ["-", '{"projects":[{"projectId":"P-1","name":"x"}]}'],
    ["-", '{"projectId":"P-1","name":"x"}\n'],
    ["export.csv", "projectId,name\nP-1,x\n"],
    ["ledger.txt", "projectId,name\nP-1,x\n"],
  ])("%s is taken for what it holds", async (name, content) => {
    const { rows, problems } = await read({ [name]: content });
    expect(problems).toEqual([]);
    expect([...rows]).toEqual([["projects", 1]]);
  });
});
