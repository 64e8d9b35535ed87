import { describe, expect, it } from "vitest";
import { takeLocale } from "./locale.js";

describe("takeLocale", () => {
  it.each([
    [{}, "en"],
    [{ LANG: "zh_CN.UTF-8" }, "zh-Hans"],
    [{ LANG: "zh_TW.UTF-8" }, "zh-Hant"],
    [{ LANG: "zh_HK.UTF-8" }, "zh-Hant"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "C.UTF-8" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LANG: "en_GB.UTF-8", IPMS_LOCALE: "zh-Hant" }, "zh-Hant"],
  ])("reads %o as %s", (env, locale) => {
    expect(takeLocale([], env).locale).toBe(locale);
  });

  it("takes the option out of the arguments wherever it stands", () => {
    const expected = { locale: "zh-Hans", rest: ["list", "metrics"] };
    expect(takeLocale(["--locale", "zh-Hans", "list", "metrics"], {})).toEqual(expected);
    expect(takeLocale(["list", "metrics", "--locale=zh"], {})).toEqual(expected);
  });

  it("keeps the environment's language for the complaint about an unknown one", () => {
    const { locale, misuse } = takeLocale(["--locale", "fr"], { LANG: "zh_CN" });
    expect(locale).toBe("zh-Hans");
    expect(misuse?.values).toEqual({ value: "fr" });
  });
});
