/**
 * The tests that open what people look at in a real browser: headless Chromium, which comes from
 * Debian's packages where it is missing. Nothing of it is in `pnpm test`.
 *
 * ```sh
 * pnpm test:browser
 * pnpm test:browser validation       # only files whose names say so
 * ```
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumProgram } from "./chromium.js";

/** Debian's Chromium, and letters of Chinese: without them every character would be the same empty box. */
function installChromium(): void {
  if (chromiumProgram() !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(
      "Chromium is missing: install it (on Debian the package chromium) or name it in IPMS_CHROMIUM, and run this again",
    );
  }
  const packages = ["chromium", "fonts-noto-cjk"];
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const argv of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    execFileSync("apt-get", argv, { env: environment, stdio: "inherit" });
  }
}

installChromium();
const { status } = spawnSync(
  "npx",
  [
    "vitest",
    "run",
    "--config",
    "packages/tools/browser/vitest.config.ts",
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
