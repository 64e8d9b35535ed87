import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

let code = "";

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
  });
  code = outputFiles[0]?.text ?? "";
});

/** The page's fields, without a browser. */
function page(signed: string, started: string) {
  const listeners: (() => void)[] = [];
  const field = (value: string) => ({
    value,
    addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
  });
  const fields = { "#signed": field(signed), "#started": field(started), "#rate": field("") };
  const document = { querySelector: (selector: keyof typeof fields) => fields[selector] };
  runInNewContext(code, { document });
  return { fields, type: () => listeners.forEach((listener) => listener()) };
}

describe("one figure in a page", () => {
  it("shows the rate, and again when a number changes", () => {
    const { fields, type } = page("106", "74");
    expect(fields["#rate"].value).toBe("69.8%");
    fields["#started"].value = "107";
    type();
    expect(fields["#rate"].value).toBe("分子大于分母，而分子本应是分母的一部分");
  });

  it("carries one figure, and not the catalogue", () => {
    expect(code).not.toContain("commissioning-rate");
    expect(code).not.toContain("工商注册");
    expect(gzipSync(code).length).toBeLessThan(15_000);
  });
});
