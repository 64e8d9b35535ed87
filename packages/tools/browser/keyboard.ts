import type { Page } from "playwright-core";

/** What has the focus: its id, or its text where it has none. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>(
    "document.activeElement?.id || document.activeElement?.textContent || ''",
  );
}

/**
 * Goes forward with the tabulator, as somebody without a mouse does, until something has the focus.
 *
 * @param page - the page
 * @param wanted - its id, or its text where it has none
 */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === wanted) return;
  }
  throw new Error(`the tabulator does not lead to ${wanted}`);
}
