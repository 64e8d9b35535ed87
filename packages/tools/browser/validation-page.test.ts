import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.js";
import { focused, tabTo } from "./keyboard.js";
import { barriers, type Look, looks, openPage, overflow } from "./opened-page.js";
import { cityLedger, faultyProjects, PageFolder } from "./pages.js";
import { spoken } from "./spoken.js";

const folder = new PageFolder();
const files: Record<"clean" | "few" | "many", string> = { clean: "", few: "", many: "" };
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
  const validated = async (name: string, ledger: string): Promise<string> =>
    await folder.made(name, ["validate", ledger, "--as-of", "2022-12-31", "--format", "html"]);
  const clean = "projectId,name,signedOn\nP1,Mill,2022-03-01\n";
  files.clean = await validated("clean.html", folder.written("clean.csv", clean));
  files.few = await validated("few.html", cityLedger);
  files.many = await validated("many.html", folder.written("many.csv", faultyProjects(3000)));
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  folder.end();
});

const views = (["clean", "few", "many"] as const).flatMap((name) =>
  looks.map((look) => ({ name, ...look })),
);

describe.each(views)("$name findings, $width pixels, $scheme", (view) => {
  test.each(["en", "zh-Hans"])(
    "are open to all, fit, and want nothing else: %s",
    async (language) => {
      const { page, complaints } = await openPage(browser, files[view.name], view);
      await page.locator(`#language-${language}`).click();
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await barriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

const desk = { width: 1280, scheme: "light" } as const;
const phone = { width: 390, scheme: "light" } as const;

const open = async (name: keyof typeof files, look: Look): Promise<Page> =>
  (await openPage(browser, files[name], look)).page;
const status = async (page: Page): Promise<string> =>
  (await page.locator("[role=status]").textContent()) ?? "";
const firstPlace = async (page: Page): Promise<string> =>
  ((await page.locator("td.place").first().textContent()) ?? "").replace(/^.*\//, "");
const sorting = async (page: Page): Promise<string | null> =>
  await page.locator("th.place").getAttribute("aria-sort");

describe.each([desk, phone])("without a mouse, at $width pixels", (look) => {
  test("the first stop leads past everything to the findings", async () => {
    const page = await open("many", look);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Go to the findings");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("findings");
  });

  test("the language changes under the reader's hands", async () => {
    const page = await open("many", look);
    await tabTo(page, "language-zh-Hans");
    await page.keyboard.press("Enter");
    expect(await page.title()).toBe("台账校验报告");
    expect(await focused(page)).toBe("language-zh-Hans");
  });

  test("findings are narrowed by words, weight and rule, and the choices are taken back", async () => {
    const page = await open("many", look);
    expect(await status(page)).toMatch(/^1–50 of 300 findings\. 8,700 more findings are counted/);
    await tabTo(page, "search");
    await page.keyboard.type("P99 ");
    expect(await status(page)).toMatch(/^1–3 of 3 /);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await status(page)).toMatch(/^No finding fits the filter/);
    await page.keyboard.press("Space");
    await tabTo(page, "rule");
    await page.keyboard.press("ArrowDown");
    expect(await status(page)).toMatch(/^1–1 of 1 /);
    await tabTo(page, "Reset");
    await page.keyboard.press("Enter");
    expect(await status(page)).toMatch(/^1–50 of 300 /);
  });

  test("findings are sorted up, down and not at all, and the focus stays", async () => {
    const page = await open("many", look);
    await tabTo(page, "sort-place");
    expect(await page.locator("#sort-place").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await sorting(page)).toBe("ascending");
    expect(await firstPlace(page)).toBe("many.csv:2:4");
    expect(await focused(page)).toBe("sort-place");
    await page.keyboard.press("Space");
    expect(await sorting(page)).toBe("descending");
    expect(await firstPlace(page)).toBe("many.csv:101:6");
    await page.keyboard.press("Enter");
    expect(await sorting(page)).toBe("none");
  });

  test("the next page begins at its heading", async () => {
    const page = await open("many", look);
    await tabTo(page, "Next");
    await page.keyboard.press("Enter");
    expect(await status(page)).toMatch(/^51–100 of 300 /);
    expect(await focused(page)).toBe("findings");
  });

  test("a rule leads to its findings", async () => {
    const page = await open("few", look);
    await tabTo(page, "A project is commissioned by the day that was planned");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("findings");
    expect(await page.locator("#rule").inputValue()).not.toBe("");
  });
});

test("ink on paper is dark on white, whatever the reader's system", async () => {
  const page = await open("few", { ...desk, scheme: "dark" });
  const verdict = async (): Promise<string> =>
    await page.evaluate<string>("getComputedStyle(document.querySelector('.verdict')).color");
  const dark = await verdict();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const printed = await verdict();
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  expect(printed).toBe(await verdict());
  expect(printed).not.toBe(dark);
});

const landmarks =
  /^ *(RootWebArea|banner|main|region|navigation|search|contentinfo|heading|table|columnheader|button "(English|简体|Place)|checkbox|combobox|searchbox|group ")/;

test.each([desk, phone])("a screen reader gets the same at $width pixels", async (look) => {
  const page = await open("many", look);
  const lines = (await spoken(page)).filter((line) => landmarks.test(line));
  expect(lines.map((line) => line.trim())).toEqual([
    'RootWebArea "Validation of the ledger"',
    "banner",
    'heading "Validation of the ledger" level=1',
    'navigation "Language"',
    'button "English" pressed=true',
    'button "简体中文" pressed=false',
    "main",
    'region "Summary"',
    'heading "Summary" level=2',
    'heading "What was judged" level=2',
    'region "Rules that failed"',
    'heading "Rules that failed" level=2',
    'table "Rules that failed"',
    'columnheader "Severity"',
    'columnheader "Rule"',
    'columnheader "Findings"',
    'columnheader "Waived or known"',
    'columnheader "Judged"',
    'region "Findings"',
    'heading "Findings" level=2',
    'search "Filter the findings"',
    'searchbox "Search"',
    'group "Severity"',
    'checkbox "Error" checked=true',
    'checkbox "Warning" checked=true',
    'checkbox "Notice" checked=true',
    'combobox "Rule"',
    'combobox "State"',
    'table "Findings"',
    'columnheader "Severity"',
    'columnheader "Place"',
    'button "Place"',
    'columnheader "Record"',
    'columnheader "Field"',
    'columnheader "What is wrong"',
    'navigation "Pages"',
    'region "Figures the ledger carries"',
    'heading "Figures the ledger carries" level=2',
    'table "Figures the ledger carries"',
    'columnheader "Figure"',
    'columnheader "State"',
    'columnheader "Judged"',
    'columnheader "What stands against it"',
    'region "Rules that judged nothing"',
    'heading "Rules that judged nothing" level=2',
    "contentinfo",
  ]);
});
