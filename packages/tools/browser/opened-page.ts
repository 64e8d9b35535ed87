import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";

/** How a reader looks at a page. */
export interface Look {
  /** The width of the window, in pixels. */
  readonly width: number;
  /** Whether the reader's system is light or dark. */
  readonly scheme: "light" | "dark";
}

/** Desk and phone, light and dark. */
export const looks: readonly Look[] = [1280, 390].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

/** A page in the browser, and what went wrong in it. */
export interface OpenedPage {
  /** The page. */
  readonly page: Page;
  /** What the page complained of: errors, and requests for anything but itself. */
  readonly complaints: readonly string[];
}

/** Opens a file as a reader would, and listens to what it complains of. */
export async function openPage(
  browser: Browser,
  file: string,
  { width, scheme }: Look,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const own = pathToFileURL(file).href;
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== own) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(own);
  return { page, complaints };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page as it stands, each with the elements. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

/** By how many pixels a page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}
