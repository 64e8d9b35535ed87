import { locales } from "@ipms/core";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { cleanReport, hostile, sampleReport } from "../../testing.js";
import { reportJunit } from "../index.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a document; throws where it is not well-formed XML. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return elements;
}

const parse = (...arguments_: Parameters<typeof reportJunit>) =>
  elementsOf([...reportJunit(...arguments_)].join(""));

describe("reportJunit", () => {
  it.each(locales)("is well-formed whatever the ledger holds: %s", (locale) => {
    const text = parse(sampleReport, { locale })
      .map((element) => element.text)
      .join("");
    expect(text).toContain(hostile.slice(0, 20));
    expect(text).not.toMatch(/[\u0000\u001b]/);
  });

  const elements = parse(sampleReport, { locale: "en" });
  const named = (name: string) => elements.filter((element) => element.name === name);

  it("counts its tests as they are", () => {
    expect(elements[0]?.attributes).toEqual({
      name: "ipms validate",
      tests: "4",
      failures: "1",
      errors: "1",
      skipped: "1",
    });
    expect(named("testsuite").map(({ attributes }) => attributes["tests"])).toEqual([
      "2",
      "1",
      "1",
      "0",
    ]);
    expect(named("testcase")).toHaveLength(4);
    expect(named("skipped")).toHaveLength(1);
    expect(named("error")).toHaveLength(1);
  });

  it("fails a rule with its findings, and says how many more there are", () => {
    const [failure] = named("failure");
    expect(failure?.attributes).toEqual({ type: "error", message: "8 errors" });
    const lines = failure?.text.split("\n") ?? [];
    expect(lines[0]).toMatch(/^台账 2023\.csv:12:3 P-1 "电池项目" Signed on: /);
    expect(lines[2]).toBe("… and 6 more");
  });

  it("fails warnings where they are asked to, and shows them as output else", () => {
    expect(named("system-out")).toHaveLength(1);
    const strict = parse(sampleReport, { locale: "en", failOn: "warning" });
    expect(strict[0]?.attributes["failures"]).toBe("2");
    expect(strict.some(({ name }) => name === "system-out")).toBe(false);
  });

  it("passes a ledger in which nothing is wrong", () => {
    expect(parse(cleanReport, { locale: "zh-Hans" })[0]?.attributes).toMatchObject({
      tests: "1",
      failures: "0",
      errors: "0",
      skipped: "0",
    });
  });
});
