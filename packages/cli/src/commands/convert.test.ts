import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@ipms/files";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { call, shipped, textOf } from "../../testing.js";
import type { Io } from "../io.js";
import { nodeIo } from "../node-io.js";

const csv = "projectId,name,signedOn\nP-1,电池项目,2022-03-15\n";
const files = { "projects.csv": csv };
const several = {
  "ledger.json":
    '{"asOf":"2022-06-30","projects":[{"projectId":"P-1","name":"电池项目"}],"signings":[{"projectId":"P-1","signedOn":"2022-05"}]}',
};
const single = {
  "ledger.json": '{"asOf":"2022-06-30","projects":[{"projectId":"P-1","name":"电池"}]}',
};
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("ipms convert", () => {
  it("takes the form from the extension, and says what was read", async () => {
    const argv = ["convert", "projects.csv", "-o", "out/ledger.json"];
    const { code, out, err, written } = await call(argv, files);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain(
      "projects.csv (CSV, UTF-8, commas)\n  Read under the standard's own names\n",
    );
    expect(err).toContain("  Records: projects 1\n");
    expect(err).toContain("Written: out/ledger.json\n");
    expect(JSON.parse(textOf(written["out/ledger.json"]))).toEqual({
      projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2022-03-15" }],
    });
  });

  it("says it in Chinese, or not at all", async () => {
    const argv = ["convert", "projects.csv", "-o", "a.ndjson"];
    const { err } = await call([...argv, "--locale", "zh-Hans"], files);
    expect(err).toContain("projects.csv（CSV、UTF-8、逗号分隔）\n  按标准列名读入\n");
    expect(err).toContain("已写出：a.ndjson");
    expect((await call([...argv, "--quiet"], files)).err).toBe("");
  });

  it("reads the standard input and writes the standard output", async () => {
    const argv = ["convert", "-", "--to", "ndjson", "-o", "-"];
    const { code, out, written } = await call(argv, { "-": csv });
    expect([code, written]).toEqual([0, {}]);
    expect(out).toBe('{"projectId":"P-1","name":"电池项目","signedOn":"2022-03-15"}\n');
  });

  it.each(["csv", "tsv", "json", "ndjson", "xlsx", "parquet"])(
    "reads again what it writes as %s",
    async (form) => {
      const there = await call(["convert", "-", "--to", form, "-o", "-", "-q"], { "-": csv });
      expect([there.code, there.err]).toEqual([0, ""]);
      const back = await call(["convert", "-", "--to", "csv", "-o", "-", "-q"], {
        "-": there.bytes,
      });
      expect([back.err, back.out]).toEqual(["", csv]);
    },
  );

  it("gives each table a file in a folder, and the head one too", async () => {
    const argv = ["convert", "ledger.json", "-o", "tables/", "--to", "csv"];
    const { code, written } = await call(argv, several);
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual([
      "tables/ledger.json",
      "tables/projects.csv",
      "tables/signings.csv",
    ]);
    const workbook = ["convert", "ledger.json", "-o", "tables/", "--to", "xlsx"];
    expect(Object.keys((await call(workbook, several)).written)).toEqual(["tables/ledger.xlsx"]);
  });

  it("says which head fields a form has no place for, even where it is quiet", async () => {
    const argv = ["convert", "ledger.json", "-o", "one.ndjson", "--quiet"];
    const { code, err } = await call(argv, single);
    expect([code, flat(err)]).toEqual([
      0,
      expect.stringContaining("head of the ledger says (asOf)"),
    ]);
  });

  it("names sheets and columns for people", async () => {
    const labels = ["--to", "xlsx", "--headers", "labels", "-o", "-", "--locale", "zh-Hans"];
    const { bytes } = await call(["convert", "projects.csv", ...labels], files);
    const { out } = await call(["map", "-", "--locale", "zh-Hans"], { "-": bytes });
    expect(out).toContain("项目名称  项目名称（name）");
  });

  it("writes nothing of a ledger with problems, unless it is told to", async () => {
    const wrong = { "projects.csv": `${csv}P-2,Mill,2022-02-30\n` };
    const argv = ["convert", "projects.csv", "-o", "a.ndjson"];
    const refused = await call(argv, wrong);
    expect([refused.code, refused.written]).toEqual([1, {}]);
    expect(flat(refused.err)).toContain("Nothing was written");
    expect(refused.err).toContain("projects.csv:3:3");
    const partly = await call([...argv, "--despite-problems"], wrong);
    expect([partly.code, textOf(partly.written["a.ndjson"]).split("\n")[1]]).toEqual([
      1,
      '{"projectId":"P-2","name":"Mill"}',
    ]);
    expect(flat(partly.err)).toContain("What could be read was written all the same");
    const chinese = await call([...argv, "--locale", "zh-Hans"], wrong);
    expect(flat(chinese.err)).toContain("未写出任何文件");
  });

  it("writes nothing where no record could be read, and says so", async () => {
    const argv = ["convert", "projects.csv", "-o", "a.json", "--despite-problems"];
    const open = { "projects.csv": "项目编号,项目名称,开工时间\n1,甲,2023\n" };
    const refused = await call(argv, open);
    expect([refused.code, refused.written]).toEqual([1, {}]);
    expect(flat(refused.err)).toContain("No record could be read, so nothing was written");
    expect(refused.err).toContain("open-question");
    const chinese = await call([...argv, "--locale", "zh-Hans"], open);
    expect(flat(chinese.err)).toContain("没有读到任何记录");
  });

  it("reads one sheet of a workbook", async () => {
    const table = {
      name: "projects",
      rowCount: 0,
      columns: new Map(),
      places: { of: () => ({ file: "" }) },
    };
    const pieces: Uint8Array[] = [];
    for await (const piece of writeXlsx([table])) pieces.push(piece);
    const workbook = { "a.xlsx": Buffer.concat(pieces) };
    const { code, err } = await call(
      ["convert", "a.xlsx", "--sheet", "项目", "-o", "b.json"],
      workbook,
    );
    expect([code, flat(err)]).toEqual([1, expect.stringContaining('no sheet "项目"')]);
  });

  it("never passes eighty columns", async () => {
    const argv = ["convert", shipped("yongzhou-2022-h1"), "--to", "ndjson", "-o", "tables/"];
    for (const locale of ["en", "zh-Hans", "zh-Hant"]) {
      const { err } = await call([...argv, "--locale", locale]);
      expect(err.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
    }
  });
});

describe("an output that cannot be", () => {
  it.each([
    ["the output is missing", ["projects.csv"]],
    ['the form of "-" is not clear', ["projects.csv", "-o", "-"]],
    ['cannot be written as ".docx"', ["projects.csv", "-o", "a.docx"]],
    ['the form of "tables" is not clear', ["projects.csv", "-o", "tables"]],
    ['"projects.csv" already exists; --force replaces it', ["projects.csv", "-o", "projects.csv"]],
    ["the ledger has several tables (projects, signings)", ["ledger.json", "-o", "a.csv"]],
    ['the standard input ("-") can be read only once', ["-", "-", "-o", "a.json"]],
    ["--to; choose csv", ["projects.csv", "-o", "a", "--to", "xml"]],
    ["m.json is not JSON", ["projects.csv", "-o", "a.json", "--mapping", "m.json"]],
    ["cannot be used: what stands at", ["projects.csv", "-o", "a.json", "--mapping", "n.json"]],
    ['no file or folder "o.json"', ["projects.csv", "-o", "a.json", "--mapping", "o.json"]],
    ["is not the number of a row", ["projects.csv", "-o", "a.json", "--header-row", "0"]],
    ["the report cannot replace", ["projects.csv", "-o", "a.json", "--report", "projects.csv"]],
  ])("%s", async (words, argv) => {
    const content = { ...files, ...several, "-": csv, "m.json": "{", "n.json": '{"tables":1}' };
    const { code, err, written } = await call(["convert", ...argv], content);
    expect([code, written]).toEqual([2, {}]);
    expect(flat(err)).toContain(words);
    const chinese = await call(["convert", ...argv, "--locale", "zh-Hans"], content);
    expect([chinese.code, chinese.err]).toEqual([2, expect.stringMatching(/[\u4e00-\u9fff]{2}/)]);
  });
});

describe("ipms convert on disk", () => {
  it("replaces a file only by force, and leaves nothing else behind", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ipms-convert-"));
    const path = (name: string): string => join(folder, name);
    await writeFile(path("projects.csv"), csv);
    await writeFile(path("ledger.json"), "old");
    const disk = nodeIo();
    const onDisk: Partial<Io> = {
      writeFiles: (...given) => disk.writeFiles(...given),
      kindOf: (given) => disk.kindOf(given),
    };
    const argv = ["convert", path("projects.csv"), "-o", path("ledger.json")];
    expect((await call(argv, {}, {}, onDisk)).code).toBe(2);
    expect(await readFile(path("ledger.json"), "utf8")).toBe("old");
    expect((await call([...argv, "--force"], {}, {}, onDisk)).code).toBe(0);
    expect(await readFile(path("ledger.json"), "utf8")).toContain("电池项目");
    const device = await call(
      ["convert", path("projects.csv"), "-o", "/dev/null", "--to", "csv"],
      {},
      {},
      onDisk,
    );
    expect([device.code, flat(device.err)]).toEqual([
      2,
      expect.stringContaining("not a file that can"),
    ]);
    const nowhere = ["convert", path("projects.csv"), "-o", path("no/such/a.json")];
    expect(flat((await call(nowhere, {}, {}, onDisk)).err)).toContain("its folder does not exist");
    expect((await readdir(folder)).toSorted()).toEqual(["ledger.json", "projects.csv"]);
    await rm(folder, { recursive: true });
  });
});
