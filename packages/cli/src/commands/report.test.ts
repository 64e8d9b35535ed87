import { describe, expect, test } from "vitest";
import { call, shipped, textOf } from "../../testing.js";

const asked = [
  "report",
  shipped("yongzhou-2022-h1"),
  "--period",
  "2022-H1",
  "--as-of",
  "2022-06-30",
];

describe("a report of the shipped ledger", () => {
  test("is one page with the figures, in the language asked for", async () => {
    const { code, written } = await call([...asked, "-o", "report.html", "--locale", "zh"]);
    const page = textOf(written["report.html"]);
    expect(code).toBe(0);
    expect(page).toContain("<h1>招商引资情况：永州市</h1>");
    expect(page).toContain("从签约到投产");
    expect(page).toContain('<th scope="row">签约项目数</th><td>176</td>');
    expect(page).not.toMatch(/<script|src=|href="http/);
  });

  test("goes to the standard output", async () => {
    const { out } = await call([...asked, "-o", "-"]);
    expect(out.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
  });

  test("and into pictures, each of its own", async () => {
    const { code, written } = await call([...asked, "--charts", "charts", "--to", "svg,png"]);
    expect(code).toBe(0);
    const names = Object.keys(written).sort();
    expect(names).toEqual([
      "charts/funnel.png",
      "charts/funnel.svg",
      "charts/monthly-series.png",
      "charts/monthly-series.svg",
      "charts/ranking.png",
      "charts/ranking.svg",
      "charts/survival.png",
      "charts/survival.svg",
    ]);
    const png = [...(written["charts/funnel.png"] ?? [])];
    expect(png.slice(0, 8)).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    // The width stands in bytes 16 to 19.
    expect((png[18] ?? 0) * 256 + (png[19] ?? 0)).toBe(1440);
    expect(png.length).toBeGreaterThan(5000);
  });

  test("replaces nothing unless told to", async () => {
    const there = { "report.html": "mine" };
    const kept = await call([...asked, "-o", "report.html"], there);
    expect(kept.code).toBe(2);
    expect(kept.written).toEqual({});
    const replaced = await call([...asked, "-o", "report.html", "--force"], there);
    expect(Object.keys(replaced.written)).toEqual(["report.html"]);
  });
});

describe("a report of targets that several set", () => {
  const files = {
    "projects.csv": "projectId,name,signedOn,park\nA,甲,2022-01-10,北区\nB,乙,2022-02-10,北区\n",
    "targets.csv": [
      "targetId,issuer,metric,period,kind,value",
      "T-1,省商务厅,signed-projects,2022,expected,8",
      "T-2,市政府,signed-projects,2022,expected,10",
    ].join("\n"),
  };
  const drawn = async (...more: readonly string[]) => {
    const question = ["-p", "2022", "-d", "2022-06-30", "-o", "-", "--locale", "zh"];
    return call(["report", "projects.csv", "targets.csv", ...question, ...more], files);
  };

  test("draws all of them, or those of one", async () => {
    const all = await drawn();
    expect(all.out).toContain("签约项目数（省商务厅、预期目标）：目标完成与序时进度");
    expect(all.out).toContain("签约项目数（市政府、预期目标）：目标完成与序时进度");
    const one = await drawn("--target-issuer", "市政府");
    expect(one.code).toBe(0);
    expect(one.out).not.toContain("省商务厅");
    expect(one.out).toContain("签约项目数（市政府、预期目标）：目标完成与序时进度");
    const nobody = await drawn("--target-issuer", "县政府");
    expect(nobody.out).toContain(
      "所指定的下达单位没有2022年的目标；下达目标的有省商务厅、市政府。",
    );
  });

  test("calls missing fields what people call them", async () => {
    const { out, err } = await drawn();
    expect(out).not.toMatch(/projects\.(?!csv)/);
    expect(out).toContain("缺少计算所需的数据：开工日期");
    expect(err).toContain("开工日期");
    expect(err).not.toMatch(/projects\.(?!csv)/);
  });
});

test("a report needs a place and a known form", async () => {
  const nowhere = await call(asked);
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toContain("--output report.html");
  const form = await call([...asked, "--charts", "charts", "--to", "pdf", "--locale", "zh"]);
  expect(form.code).toBe(2);
  expect(form.err).toContain("“pdf”不是图片格式");
});

test("a ledger with problems is not drawn", async () => {
  const files = { "projects.csv": "projectId,name,signedOn\nA,甲,2022-13-01\n" };
  const { code, err, written } = await call(
    ["report", "projects.csv", "--period", "2022", "--as-of", "2022-12-31", "-o", "r.html"],
    files,
  );
  expect(code).toBe(1);
  expect(err).toContain("2022-13-01");
  expect(written).toEqual({});
});
