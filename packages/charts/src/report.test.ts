import type { Locale } from "@ipms/core";
import { ledgerOf, type LedgerInput } from "@ipms/metrics";
import { describe, expect, test } from "vitest";
import type { Chart, ChartId, DrawnChart } from "./chart.js";
import { pictureOf, svgOf } from "./render.js";
import { chartsOf } from "./report.js";

/** Four projects signed in 2022, three of them started, and one of the year before. */
const input: LedgerInput = {
  reportingDivision: "431100",
  projects: [
    {
      projectId: "A",
      name: "A",
      division: "431121",
      signedOn: "2022-01-10",
      startedOn: "2022-01-20",
      commissionedOn: "2022-06-01",
    },
    {
      projectId: "B",
      name: "B",
      division: "431121",
      signedOn: "2022-02-01",
      startedOn: "2022-03-03",
    },
    {
      projectId: "C",
      name: "C",
      division: "431122",
      signedOn: "2022-02-15",
      startedOn: "2022-04-16",
    },
    { projectId: "D", name: "D", division: "431122", signedOn: "2022-06-20", startedOn: null },
    {
      projectId: "E",
      name: "E",
      division: "431122",
      signedOn: "2021-02-20",
      startedOn: "2021-03-01",
    },
  ],
  targets: [
    {
      targetId: "T",
      issuer: "省 <政府>",
      metric: "signed-projects",
      period: "2022",
      kind: "expected",
      valueKind: "count",
      value: "8",
    },
  ],
};
const question = { period: "2022-H1", asOf: "2022-06-30" };

function chart(id: ChartId, locale: Locale = "en", ledger: LedgerInput = input): Chart {
  const charts = chartsOf(ledgerOf(ledger).ledger, question, {
    locale,
    definitionOf: (kind, name) => ({ en: `${kind} ${name}`, "zh-Hans": `定义 ${name}` }),
    divisionName: (code) => (code === "431121" ? "Qiyang" : code),
  });
  const found = charts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
}

function drawn(id: ChartId, locale: Locale = "en"): DrawnChart {
  const found = chart(id, locale);
  if (found.status !== "drawn") throw new Error(found.reason);
  return found;
}

describe("the numbers of each chart", () => {
  test("from signing to production: 4 signed, 3 started, 1 commissioned", () => {
    const { table, notes } = drawn("funnel");
    expect(table.rows).toEqual([
      ["Signed", "4", ""],
      ["Started", "3", "75.0%"],
      ["Commissioned", "1", "25.0%"],
    ]);
    expect(notes).toEqual([
      "metrics start-rate",
      "Period: first half of 2022; as of 30 June 2022.",
      "Capacity rate: an input is missing: projects.fullCapacityOn.",
    ]);
  });

  test("signings by month beside the year before; months to come have none", () => {
    const { head, rows } = drawn("monthly-series", "zh-Hans").table;
    expect(head).toEqual(["月份", "2021", "2022"]);
    expect(rows.slice(0, 7)).toEqual([
      ["1月", "0", "1"],
      ["2月", "1", "2"],
      ["3月", "0", "0"],
      ["4月", "0", "0"],
      ["5月", "0", "0"],
      ["6月", "0", "1"],
      ["7月", "—", "—"],
    ]);
  });

  test("4 of 8 with half the year gone", () => {
    const { title, table } = drawn("target", "zh-Hans");
    expect(title).toBe("签约项目数（省 <政府>、预期目标）：目标完成与序时进度");
    expect(table.rows).toEqual([
      ["目标完成率", "50.0%"],
      ["完成值", "4"],
      ["目标值", "8"],
      ["序时进度", "50.0%"],
      ["超序时进度", "0.0个百分点"],
    ]);
  });

  test("starts after 10, 30 and 60 days, one open after 10", () => {
    // At 10 days one of four starts and one is last seen: 3/4; then 1 of 2, then 1 of 1.
    expect(drawn("survival").table.rows).toEqual([
      ["0", "4", "0", "0", "100.0%"],
      ["10", "4", "1", "1", "75.0%"],
      ["30", "2", "1", "0", "37.5%"],
      ["60", "1", "1", "0", "0.0%"],
    ]);
    expect(drawn("survival").notes).toContain(
      "Half had started after 30 days (Kaplan–Meier: projects that have not started count for as long as they were observed).",
    );
  });

  test("a curve falls from all of them, whoever starts on the day of signing", () => {
    const starts = ["2022-01-10", null].map((startedOn, at) => {
      return { projectId: `P-${at}`, name: "P", signedOn: "2022-01-10", startedOn };
    });
    const found = chart("survival", "en", { projects: starts });
    if (found.status !== "drawn") throw new Error(found.reason);
    const [, , curve] = found.option["series"] as readonly { readonly data: unknown }[];
    // One of two starts at once; the other is seen for the 171 days to the end of June.
    expect(curve?.data).toEqual([
      [0, 100],
      [0, 50],
      [171, 50],
    ]);
  });

  test("divisions in the order of their start rates", () => {
    expect(drawn("ranking").table.rows).toEqual([
      ["1", "Qiyang", "100.0%"],
      ["2", "431122", "50.0%"],
    ]);
  });
});

test("what the ledger cannot show is refused with the reason", () => {
  const bare = { projects: [{ projectId: "A", name: "A", signedOn: "2022-01-10" }] };
  expect(chart("funnel", "en", bare)).toMatchObject({
    status: "refused",
    reason: "an input is missing: projects.startedOn",
  });
  expect(chart("ranking", "zh-Hans", bare).status).toBe("refused");
});

test("names from a ledger stay text in pictures", () => {
  const target = drawn("target");
  for (const svg of [svgOf(target), pictureOf(target)]) {
    expect(svg).toMatch(/^<svg role="img" aria-label="Signed projects \(省 &lt;政府&gt;/);
    expect(svg).not.toContain("<政府>");
    expect(svg).not.toMatch(/<script|<image|href="http/);
  }
});

test("a picture that stands alone has its definition and as-of date beneath", () => {
  const text = pictureOf(drawn("funnel", "zh-Hans")).replaceAll(/<[^>]+>/g, "|");
  for (const line of [
    "从签约到投产",
    "定义 start-rate",
    "期间：2022年上半年；截至2022年6月30日。",
  ]) {
    expect(text).toContain(line);
  }
});
