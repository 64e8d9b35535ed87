import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

const usual = ["-p", "2022-H1", "-d", "2022-06-30"];
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("the places of ledgers", () => {
  it("tell the folders of a ledger apart", async () => {
    const root = await mkdtemp(join(tmpdir(), "ipms-"));
    for (const [year, id] of [
      ["2022", ""],
      ["2023", "P-2"],
    ] as const) {
      await mkdir(join(root, year));
      await writeFile(
        join(root, year, "projects.csv"),
        `projectId,name,signedOn\n${id},Mill,2022-02-30\n`,
      );
    }
    const folders = [`${root}/2022`, `${root}/2023/`];
    const { out } = await call(["metrics", ...folders, ...usual, "-f", "json"]);
    const { problems } = JSON.parse(out) as {
      problems: { first: readonly { place?: { file: string; line: number } }[] };
    };
    const files = problems.first.map(({ place }) => place?.file);
    expect(new Set(files)).toEqual(
      new Set([`${root}/2022/projects.csv`, `${root}/2023/projects.csv`]),
    );
    await rm(root, { recursive: true });
  });

  it("lead programs to the file, of one folder too", async () => {
    const root = await mkdtemp(join(tmpdir(), "ipms-"));
    const row = "P-1,Mill,2022-05-01,2022-03-01";
    await writeFile(join(root, "projects.csv"), `projectId,name,signedOn,startedOn\n${row}\n`);
    const { out } = await call(["validate", `${root}/`, "-d", "2022-06-30", "-f", "sarif"]);
    const { runs } = JSON.parse(out) as {
      runs: { results: { locations: { physicalLocation: object }[] }[] }[];
    };
    expect(runs[0]?.results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: expect.stringMatching(/ipms-\w+\/projects\.csv$/) as string },
      region: { startLine: 2 },
    });
    await rm(root, { recursive: true });
  });

  it("without any table are named", async () => {
    const root = await mkdtemp(join(tmpdir(), "ipms-"));
    const empty = await call(["metrics", root, ...usual]);
    expect([empty.code, flat(empty.err)]).toEqual([
      2,
      expect.stringContaining("holds no ledger file"),
    ]);
    expect(flat(empty.err).replaceAll(" ", "")).toContain(root);
    await rm(root, { recursive: true });
    const document = { "ledger.json": '{ "standardVersion": "1.0" }' };
    const headOnly = await call(["metrics", "ledger.json", ...usual], document);
    expect([headOnly.code, flat(headOnly.err)]).toEqual([
      2,
      expect.stringContaining('there is no table in "ledger.json"'),
    ]);
  });
});
