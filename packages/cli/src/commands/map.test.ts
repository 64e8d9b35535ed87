import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { call, textOf } from "../../testing.js";

const csv = "项目编号,项目名称,总投资,开工时间\nP-1,电池项目,1.2,2023.6\n";
const files = { "台账.csv": csv };
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

const answers = {
  ipmsMapping: 1,
  tables: [
    {
      table: "projects",
      columns: [
        { header: "总投资", field: "totalInvestment", unit: "亿元" },
        { header: "开工时间", field: "plannedStartOn" },
      ],
    },
  ],
};

interface WrittenMapping {
  readonly tables: readonly {
    readonly columns: readonly { readonly header: string; readonly field?: string | null }[];
  }[];
}

describe("ipms map", () => {
  it("shows what each column means and which questions are open", async () => {
    const { code, out, err } = await call(["map", "台账.csv"], files);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/项目名称 +Project name \(name\) +the field's own name\n/);
    expect(out).toMatch(/总投资 +Total investment \(totalInvestment\) +\? +open\n/);
    expect(out).toContain("? Started on (startedOn), or Planned");
    expect(out).toContain("Open questions: 2.");
    const chinese = await call(["map", "台账.csv", "--locale", "zh-Hans"], files);
    expect(chinese.out).toContain("待定的问题：2个");
    expect(chinese.out).toMatch(/总投资 +总投资（totalInvestment） +\? +待定\n/);
  });

  it("writes the proposal, one column a line", async () => {
    const { code, out, written } = await call(["map", "台账.csv", "-o", "m.json"], files);
    expect(code).toBe(1);
    expect(out).toContain("Written: m.json");
    const text = textOf(written["m.json"]);
    expect(text).toContain(
      '\n        {"header":"总投资","field":"totalInvestment","unit":null},\n',
    );
  });

  it("keeps the answers of a mapping that is there, and adds what it lacks", async () => {
    const there = { ...files, "m.json": JSON.stringify(answers) };
    const { code, out, written } = await call(["map", "台账.csv", "-o", "m.json"], there);
    expect(code).toBe(0);
    expect(out).not.toContain("Open questions");
    expect(flat(out)).toContain("the answers it held are unchanged");
    const { tables } = JSON.parse(textOf(written["m.json"])) as WrittenMapping;
    expect(tables[0]?.columns).toEqual([
      { header: "项目编号", field: "projectId" },
      { header: "项目名称", field: "name" },
      ...(answers.tables[0]?.columns ?? []),
    ]);
  });

  it("never writes over what is no mapping", async () => {
    const there = { ...files, "m.json": '{"projects":[]}' };
    const { code, err, written } = await call(["map", "台账.csv", "-o", "m.json"], there);
    expect([code, written]).toEqual([2, {}]);
    expect(flat(err)).toContain("the mapping m.json cannot be used");
  });

  it("writes to the standard output what can be read there, and shows the rest beside", async () => {
    const { out, err } = await call(["map", "-", "-o", "-"], { "-": csv });
    expect((JSON.parse(out) as WrittenMapping).tables[0]?.columns).toHaveLength(4);
    expect(err).toContain("Open questions: 2.");
  });

  it("says where no mapping is needed, or nothing can be read", async () => {
    const own = await call(["map", "projects.csv"], {
      "projects.csv": "projectId,name\nP-1,Mill\n",
    });
    expect([own.code, flat(own.out)]).toEqual([0, expect.stringContaining("needs no mapping")]);
    const none = await call(["map", "none.csv"]);
    expect([none.code, flat(none.out)]).toEqual([
      1,
      expect.stringContaining('no file or folder "none.csv"'),
    ]);
  });

  it("does not call a document the standard's own that holds none of its tables", async () => {
    const wrapped = { code: 0, data: { rows: [{ 项目名称: "电池项目" }] } };
    const { code, out } = await call(["map", "a.json"], { "a.json": JSON.stringify(wrapped) });
    expect(code).toBe(1);
    expect(out).not.toContain("needs no mapping");
    expect(flat(out)).toContain("save that list alone");
  });

  it.each(["en", "zh-Hans", "zh-Hant"])("never passes eighty columns (%s)", async (locale) => {
    const long = "项目建设内容及规模（含配套设施）与进展情况说明".repeat(6);
    const wide = { "a.csv": `${long},开工时间,\u001b[31m红\n1,2,3\n` };
    const { out } = await call(["map", "a.csv", "--locale", locale], wide);
    expect(out.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(out).not.toContain("\u001b");
  });
});
