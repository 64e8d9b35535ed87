import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { county } from "../src/metric-conformance/ledgers/county.js";
import { startChromium } from "./chromium.js";
import { focused, tabTo } from "./keyboard.js";
import { barriers, looks, openPage, overflow } from "./opened-page.js";
import { PageFolder } from "./pages.js";
import { spoken } from "./spoken.js";

const folder = new PageFolder();
const files = { en: "", zh: "" };
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
  const ledger = folder.written("county.json", JSON.stringify(county));
  for (const locale of ["en", "zh"] as const) {
    files[locale] = await folder.made(`${locale}.html`, [
      "report",
      ledger,
      "--period",
      "2022",
      "--as-of",
      "2022-12-31",
      "--locale",
      locale,
    ]);
  }
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  folder.end();
});

const views = looks.flatMap((look) =>
  (["en", "zh"] as const).map((locale) => ({ ...look, locale })),
);

describe.each(views)("a report, $width pixels, $scheme, $locale", (view) => {
  test("has no barrier, fits, complains of nothing and asks for nothing", async () => {
    const { page, complaints } = await openPage(browser, files[view.locale], view);
    await page.evaluate(
      "for (const each of document.querySelectorAll('details')) each.open = true",
    );
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    const ids = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[id]')].map(({ id }) => id)",
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the numbers of a chart open without a mouse", async () => {
  const { page } = await openPage(browser, files.en, { width: 390, scheme: "light" });
  await tabTo(page, "The numbers");
  await page.keyboard.press("Enter");
  expect(await page.locator("details[open]").count()).toBe(1);
  expect(await focused(page)).toBe("The numbers");
});

test.each([
  ["en", ["Figures", "Figure", "Value", "From signing to production", "Stage", "Projects"]],
  ["zh", ["主要指标", "指标", "数值", "从签约到投产", "环节", "项目数"]],
] as const)(
  "a screen reader gets every chart with a name and its table, in %s",
  async (locale, words) => {
    const { page } = await openPage(browser, files[locale], { width: 1280, scheme: "light" });
    await page.evaluate(
      "for (const each of document.querySelectorAll('details')) each.open = true",
    );
    const lines = (await spoken(page)).map((line) => line.trim());
    const [figures, figure, value, funnel, stage, projects] = words;
    const said = (...wanted: readonly string[]): void => {
      for (const line of wanted) expect(lines).toContain(line);
    };
    said("main", "contentinfo", `figure "${figures}"`, `heading "${figures}" level=2`);
    said(`table "${figures}"`, `columnheader "${figure}"`, `columnheader "${value}"`);
    said(`figure "${funnel}"`, `image "${funnel}"`, `table "${funnel}"`);
    said(`columnheader "${stage}"`, `columnheader "${projects}"`);
    // Whatever is a table, a picture or a figure has a name.
    expect(lines.filter((line) => /^(table|image|figure)( (?!")|$)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("table ")).length).toBeGreaterThan(5);
  },
);
