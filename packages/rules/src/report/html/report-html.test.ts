import { createHash } from "node:crypto";
import { locales } from "@ipms/core";
import { type HTMLElement, Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { cleanReport, sampleReport } from "../../../testing.js";
import { page } from "../../generated/report-page.js";
import { type ReportHtmlOptions, reportHtml, type ValidationReport } from "../../index.js";

/** The page after its script has run. */
function opened(report: ValidationReport, options: ReportHtmlOptions) {
  const window = new Window({ width: 1280, height: 900 });
  window.document.write([...reportHtml(report, options)].join(""));
  // The browser of the tests runs no scripts itself.
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function("document", "addEventListener", page.script)(window.document, () => undefined);
  const { document } = window;
  return {
    window,
    document,
    textOf: (selector: string) => document.querySelector(selector)?.textContent ?? "",
    rows: () =>
      [...document.querySelectorAll(".list tbody tr")].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    click: (selector: string) => (document.querySelector(selector) as HTMLElement).click(),
    choose: (id: string, value: string) => {
      const control = document.getElementById(id) as unknown as { value: string };
      control.value = value;
      const kind = id === "search" ? "input" : "change";
      document.getElementById(id)?.dispatchEvent(new window.Event(kind));
    },
  };
}

/** A report in which so many findings of a rule are kept. */
function reportOf(kept: number): ValidationReport {
  const [first] = sampleReport.findings;
  const findings = Array.from({ length: kept }, (_, index) => ({
    rule: "date-exists",
    version: 1,
    severity: "error" as const,
    values: { value: "2023-02-30" },
    ...first,
    record: `P-${index}`,
  }));
  const rules = sampleReport.rules.map((rule) =>
    rule.id === "date-exists" ? { ...rule, failed: 1_000_000, waived: 0, kept } : rule,
  );
  return { ...sampleReport, rules, findings };
}

describe("the file", () => {
  const html = [...reportHtml(sampleReport, { locale: "en" })].join("");

  it("lets its own script and style run, and nothing else", () => {
    for (const [text, hash] of [
      [page.script, page.scriptHash],
      [page.style, page.styleHash],
    ] as const) {
      const digest = createHash("sha256").update(text).digest("base64");
      expect(hash).toBe(`sha256-${digest}`);
      expect(html).toContain(text);
    }
    expect(html).toContain(
      `content="default-src 'none'; style-src '${page.styleHash}'; script-src '${page.scriptHash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(`${page.script}${page.style}`).not.toMatch(/https?:|url\(|@import|fetch\(|import\(/);
    expect(page.script).not.toMatch(/innerHTML|insertAdjacentHTML|eval\(|<\/script/);
  });

  it.each(locales)(
    "holds nothing of a ledger as markup, and shows it without scripts: %s",
    (locale) => {
      const text = [...reportHtml(sampleReport, { locale })].join("");
      expect(text).not.toMatch(/<img|[\u0000\u001b\u202e\ud800]/);
      expect(text.split("</script>")).toHaveLength(3);
      const noscript = /<noscript>([^]*)<\/noscript>/.exec(text)?.[1] ?? "";
      expect(noscript).toContain("P-1");
      expect(text).toContain(`<html lang="${locale}">`);
    },
  );

  it("stays small however many findings there are", () => {
    const pieces = [...reportHtml(reportOf(50_000), { locale: "en", embedded: 1000 })];
    expect(pieces.filter((piece) => piece.includes('"r":0'))).toHaveLength(1000);
    expect(pieces.join("").length).toBeLessThan(400_000);
  });
});

describe("the page", () => {
  it("shows what a report comes to, and the findings that count", () => {
    const { textOf, rows, document } = opened(sampleReport, { locale: "zh-Hans" });
    expect(textOf(".verdict")).toBe("台账未通过校验：错误8处、警告1处");
    expect(textOf(".counts")).toBe("8错误1警告0提示1已豁免1基线已有");
    expect(rows().map(([severity, place]) => [severity, place])).toEqual([
      ["错误", "台账 2023.csv:12:3"],
      ["错误", "台账 2023.xlsx 在建!F12"],
      ["警告", "ledger.json#/projects/3/totalInvestment（上期台账）"],
    ]);
    expect(rows()[2]?.[4]).toContain("到位资金合计2元，超过总投资1元");
    expect(textOf("[role=status]")).toBe(
      "第1–3处，共3处。另有6处问题只计数、未在此列出；如需查看，请保留更多问题后重新校验。",
    );
    expect(document.querySelector("img")).toBe(null);
  });

  it("changes its language, amounts and money included, and keeps what is chosen", () => {
    const { click, choose, rows, textOf, document } = opened(sampleReport, { locale: "zh-Hans" });
    choose("search", "P-4");
    click("#language-en");
    expect(document.documentElement.lang).toBe("en");
    expect(textOf("h1")).toBe("Validation of the ledger");
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.[4]).toContain("CNY 2 received, more than the total investment of CNY 1");
    click("#language-zh-Hant");
    expect(textOf("h1")).toBe("臺賬校驗報告");
    expect(document.activeElement?.id).toBe("language-zh-Hant");
  });

  it("filters by weight, rule, state and text", () => {
    const { click, choose, rows, textOf } = opened(sampleReport, { locale: "en" });
    choose("standing", "waived");
    expect(rows()[0]?.[4]).toContain("Waived until 2024-12-31 by 李娜: 原件遗失");
    choose("standing", "everything");
    expect(rows()).toHaveLength(5);
    choose("rule", "1");
    expect(rows().map(([severity]) => severity)).toEqual(["Warning", "Warning"]);
    expect(textOf(".remedy")).toMatch(/^How to mend it Look for receipts entered twice/);
    choose("search", "nothing like this");
    expect([rows().length, textOf("[role=status]")]).toEqual([0, "No finding fits the filter"]);
    click(".filters button");
    expect(rows()).toHaveLength(3);
    click(".filters fieldset input");
    expect(rows().map(([severity]) => severity)).toEqual(["Warning"]);
  });

  it("sorts, and says so to those who do not see it", () => {
    const { click, rows, document } = opened(reportOf(12), { locale: "en" });
    const records = () => rows().map(([, , record]) => record?.split(" ")[0]);
    const sorted = () => document.querySelector("th.record")?.getAttribute("aria-sort");
    click("#sort-record");
    expect([records()[2], sorted()]).toEqual(["P-2", "ascending"]);
    click("#sort-record");
    expect([records()[0], sorted()]).toEqual(["P-11", "descending"]);
    click("#sort-record");
    expect(sorted()).toBe("none");
  });

  it("turns pages", () => {
    const { click, rows, textOf } = opened(reportOf(120), { locale: "en" });
    expect(rows()).toHaveLength(50);
    click(".pager button:last-child");
    click(".pager button:last-child");
    expect(rows()).toHaveLength(20);
    expect(textOf("[role=status]")).toMatch(/^101–120 of 120 findings\. 999,882 more findings/);
  });

  it("shows the findings of a rule, and goes there", () => {
    const { click, rows, document } = opened(sampleReport, { locale: "en" });
    click("td.rule button");
    expect(rows()).toHaveLength(3);
    expect(document.activeElement?.id).toBe("findings");
  });

  it("has one heading of the first rank, landmarks, and a name for every control", () => {
    const { document } = opened(sampleReport, { locale: "en" });
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelectorAll("header, main, footer, nav[aria-label]").length).toBe(4);
    for (const section of document.querySelectorAll("section")) {
      const id = section.getAttribute("aria-labelledby") ?? "";
      expect(document.getElementById(id)?.textContent).not.toBe("");
    }
    for (const control of document.querySelectorAll("input[id], select")) {
      expect(document.querySelector(`label[for=${control.id}]`)?.textContent).not.toBe("");
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says that nothing is wrong", () => {
    const { textOf, rows } = opened(cleanReport, { locale: "en" });
    expect(textOf(".verdict.passed")).toBe("The ledger passes: no findings");
    expect(rows()).toEqual([]);
  });
});
