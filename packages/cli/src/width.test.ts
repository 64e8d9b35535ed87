import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { call, shipped } from "../testing.js";

const yongzhou = shipped("yongzhou-2022-h1");
const yuhua = shipped("yuhua-2023");
const half = ["-p", "2022-H1", "-d", "2022-06-30"];
const months = ["-p", "2023-01/2023-09", "-d", "2023-09-30"];
const locales = ["en", "zh-Hans", "zh-Hant"];

function tooWide(text: string, width = 80): readonly string[] {
  return text.split("\n").filter((line) => stringWidth(line) > width);
}

describe("what a terminal of 80 columns shows", () => {
  const commands = [
    [],
    ...[
      "metrics",
      "explain",
      "reconcile",
      "prior-base",
      "map",
      "convert",
      "template",
      "schema",
      "list",
    ].map((name) => [name]),
  ];

  it.each(
    commands.flatMap((command) => locales.map((locale) => [command.join(" "), locale] as const)),
  )("help of ipms %s in %s", async (command, locale) => {
    const argv = [...command.split(" ").filter(Boolean), "--help", "--locale", locale];
    const { code, out } = await call(argv);
    expect(code).toBe(0);
    expect(tooWide(out)).toEqual([]);
    expect(out).toMatch(locale === "en" ? /^Usage: ipms/ : /^用法：/);
  });

  it.each([
    ["the usual figures", ["metrics", yongzhou, ...half]],
    [
      "groups",
      ["metrics", yongzhou, ...half, "-m", "start-rate", "--by", "park", "--every", "quarter"],
    ],
    [
      "changes",
      [
        "metrics",
        yuhua,
        ...months,
        "-m",
        "signed-projects,average-project-size",
        "--compare",
        "previous-year",
      ],
    ],
    ["an explanation", ["explain", "start-rate", yongzhou, ...half, "--names"]],
    ["a list", ["list", "metrics"]],
    ["a code list", ["list", "codelists", "reported-stages"]],
    ["a metric", ["list", "metrics", "fulfilment-rate"]],
    ["a verdict", ["reconcile", "--stated", "72%", "--formula", "a/b", "a=74", "b=106"]],
  ])("%s", async (_, argv) => {
    for (const locale of locales) {
      const { out, err } = await call([...argv, "--locale", locale]);
      expect(err).toBe("");
      expect(out.length).toBeGreaterThan(40);
      expect(tooWide(out)).toEqual([]);
    }
  });
});
