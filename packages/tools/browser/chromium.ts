import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where distributions put Chromium. */
const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that this machine has: the one named in `IPMS_CHROMIUM`, or one in a usual place. */
export function chromiumProgram(): string | undefined {
  const named = process.env["IPMS_CHROMIUM"];
  return named ?? usualPlaces.find((path) => existsSync(path));
}

/** Starts the browser without a window, and without anything that it would fetch of its own accord. */
export async function startChromium(): Promise<Browser> {
  const program = chromiumProgram();
  if (program === undefined) throw new Error("no Chromium: run pnpm test:browser");
  return await chromium.launch({
    executablePath: program,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
