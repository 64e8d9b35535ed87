import { problemText } from "@ipms/core";
import { expect, it } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";

const read = (document: unknown) =>
  readLedger([
    { name: "export.json", chunks: [new TextEncoder().encode(JSON.stringify(document))] },
  ]);

it("says once that a document wraps its records in something else", async () => {
  const rows = [{ 项目编号: "P-1", 项目名称: "电池项目" }];
  const { problems, complete } = await read({ code: 0, msg: "ok", data: { total: 1, rows } });
  expect(problems).toMatchObject([{ code: "foreign-document", place: { file: "export.json" } }]);
  expect(problems.map((each) => problemText(each, "en")).join()).toMatch(
    /\(code.+msg.+data\).*save that list alone/s,
  );
  expect(problems.map((each) => problemText(each, "zh-Hans")).join()).toContain("单独存为文件");
  expect(complete).toBe(false);
});

it("names the tables where the only list has another name", async () => {
  const { problems } = await read({ rows: [{ projectId: "P-1", name: "Mill" }] });
  expect(problems).toMatchObject([{ code: "foreign-document" }]);
  expect(problems.map((each) => problemText(each, "en")).join()).toContain("projects");
});

it("a document with a table of the standard is a ledger, whatever else it holds", async () => {
  const { problems } = await read({ projects: [{ projectId: "P-1", name: "Mill" }], msg: "ok" });
  expect(problems).toMatchObject([{ code: "unknown-field" }]);
});
