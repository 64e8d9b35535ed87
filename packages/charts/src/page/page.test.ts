import { catalogueHash } from "@ipms/metrics";
import { expect, test } from "vitest";
import type { Chart } from "../chart.js";
import { chartPage } from "./page.js";

const charts: readonly Chart[] = [
  {
    id: "funnel",
    status: "drawn",
    title: "<b>A & B</b>",
    notes: ["Definition <i>"],
    table: { head: ["Stage", "Projects"], rows: [["Signed", "3"]] },
    height: 100,
    option: { series: [{ type: "funnel", data: [{ name: "Signed", value: 3 }] }] },
  },
  { id: "target", status: "refused", title: "Target", notes: [], reason: "none is set" },
];
const page = chartPage(charts, {
  ledger: 'Mill "<script>alert(1)</script>',
  period: "2022-H1",
  asOf: "2022-06-30",
  locale: "zh-Hans",
  figures: [["开工率", "69.8%"]],
});

test("the page needs no network and runs no script", () => {
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|src=|href="http/);
});

test("whatever comes from a ledger stays text", () => {
  expect(page).toContain("&lt;b&gt;A &amp; B&lt;/b&gt;");
  expect(page).toContain("Definition &lt;i&gt;");
  expect(page).toContain('<h1>招商引资情况：Mill "&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
});

test("pictures have names and their numbers beneath, and what is not drawn says why", () => {
  expect(page).toContain('<svg role="img" aria-label="&lt;b&gt;A &amp; B&lt;/b&gt;"');
  expect(page).toContain('<th scope="row">Signed</th><td>3</td>');
  expect(page).toContain("无法作图：none is set。");
});

test("it says of when, of which language, and by which definitions it is", () => {
  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toContain("2022年上半年，截至2022年6月30日");
  expect(page).toContain(catalogueHash);
  expect(page).toContain('<th scope="row">开工率</th><td>69.8%</td>');
});
