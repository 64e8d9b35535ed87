import { expect, it } from "vitest";
import { checkStandardVersion, standardVersion } from "./standard-version.js";

it("knows its own version", () => {
  expect(checkStandardVersion(standardVersion)).toEqual({ ok: true, value: "known" });
});

it.each(["1.1", "1.10", "1.9999"])("reads the newer minor version %s", (text) => {
  expect(checkStandardVersion(text)).toEqual({ ok: true, value: "newer-minor" });
});

it.each(["2.0", "0.9", "1", "1.0.0", "01.0", "1.x", "", "v1.0"])("refuses %j", (text) => {
  expect(checkStandardVersion(text)).toEqual({
    ok: false,
    problem: { code: "unknown-version", parameters: { value: text, known: "1.0" } },
  });
});
