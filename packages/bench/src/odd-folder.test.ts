import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const built = join(import.meta.dirname, "../../cli/dist");

it("starts the command in a folder whose name means something in addresses", () => {
  const folder = mkdtempSync(join(tmpdir(), "ipms-odd-"));
  try {
    const place = join(folder, "C# 50%?");
    mkdirSync(place);
    for (const name of ["bin.cjs", "program.cjs"])
      copyFileSync(join(built, name), join(place, name));
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(place, "bin.cjs"), "list", "metrics"],
      { encoding: "utf8", env: { ...process.env, IPMS_LOCALE: "en", XDG_CACHE_HOME: folder } },
    );
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toContain("start-rate");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
