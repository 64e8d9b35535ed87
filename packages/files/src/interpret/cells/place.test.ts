import { divisionsNamed } from "@ipms/codelists/divisions";
import { describe, expect, it } from "vitest";
import { readLedger } from "../../ledger/read-ledger.js";
import type { Mapping } from "../mapping/mapping.js";
import { readDivisionCell } from "./place.js";

/** What a name is read as in the ledger of a division: its code, its problem with its candidates. */
function read(text: string, reportingDivision?: string): string {
  const own = reportingDivision === undefined ? {} : { reportingDivision };
  const { value, problem } = readDivisionCell(text, { divisionsNamed, ...own });
  if (problem === undefined) return value ?? "";
  const { candidates = [], code = "" } = problem.parameters;
  return `!${problem.code} ${Array.isArray(candidates) ? candidates.join() : ""}${String(code)}`;
}

// GB/T 2260: there is a 鼓楼区 in Nanjing, Xuzhou (both 32), Fuzhou (35) and Kaifeng (41).
describe("the name of a place in a ledger of its own", () => {
  it.each([
    ["鼓楼区", undefined, "!ambiguous-name 320106,320302,350102,410204"],
    ["鼓楼区", "350100", "350102"],
    ["鼓楼区", "350000", "350102"],
    ["鼓楼区", "320300", "320302"],
    ["鼓楼区", "320000", "!ambiguous-name 320106,320302"],
    ["鼓楼区", "430000", "!ambiguous-name 320106,320302,350102,410204"],
    ["永州市", undefined, "431100"],
    ["永州市", "431102", "431100"],
    ["永州市", "440000", "!place-outside 431100"],
    ["湖南省永州市", "440000", "431100"],
    ["431100", "440000", "431100"],
    ["无此县", "440000", "!invalid-division "],
  ])("%s in %s is %s", (text, own, expected) => expect(read(text, own)).toBe(expected));
});

describe("a ledger whose division is known", () => {
  const csv = "项目编号,项目名称,所在县区,投资方所在地\n1,甲,鼓楼区,永州市\n2,乙,永州市,永州市\n";
  const columns = [
    { header: "项目编号", field: "projectId" },
    { header: "项目名称", field: "name" },
    { header: "所在县区", field: "division" },
    { header: "投资方所在地", field: "originDivision" },
  ];
  const mapping: Mapping = { ipmsMapping: 1, tables: [{ table: "projects", columns }] };
  const bytes = (text: string) => [new TextEncoder().encode(text)];
  const found = [{ code: "place-outside", field: "division", place: { line: 3 } }];

  it("asks about places elsewhere, but not about where investors come from", async () => {
    const head = { name: "ledger.json", chunks: bytes('{ "reportingDivision": "350000" }') };
    const files = [head, { name: "projects.csv", chunks: bytes(csv) }];
    const { problems } = await readLedger(files, { mapping, divisionsNamed });
    expect(problems).toMatchObject(found);
  });

  it("is told so by its mapping", async () => {
    const files = [{ name: "projects.csv", chunks: bytes(csv) }];
    const [table] = mapping.tables;
    const tables = [{ table: "projects", columns, ...table, reportingDivision: "350000" }];
    const { problems } = await readLedger(files, {
      mapping: { ipmsMapping: 1, tables },
      divisionsNamed,
    });
    expect(problems).toMatchObject(found);
  });
});
