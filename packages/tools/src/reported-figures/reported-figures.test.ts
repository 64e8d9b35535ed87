import { existsSync, readFileSync } from "node:fs";
import { parseReported } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { inRepository } from "../repository.js";
import { answer } from "./answer.js";
import type { ReportedFigure } from "./figure.js";

const lines = (path: string): string[] => readFileSync(path, "utf8").trimEnd().split("\n");

const figures: readonly ReportedFigure[] = lines(
  inRepository("packages/tools/src/reported-figures/figures.jsonl"),
).map((line) => JSON.parse(line));

/** The numbers of the collection: 165, with gaps where figures were taken out of it. */
const spans =
  "1-10 15 17-24 26-31 37-42 47 66-67 69-74 76-77 79-99 102-115 120-160 164 171 173-179 181-204 207-208 214-223 225-226";

const numbers = spans.split(" ").flatMap((span) => {
  const [first = 0, last = first] = span.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
});

describe("the map of reported figures", () => {
  it("names every figure of the collection once, in order", () => {
    expect(numbers).toHaveLength(165);
    expect(figures.map(({ n }) => n)).toEqual(numbers);
  });

  it("names each figure in both languages, and why where nothing can be computed", () => {
    for (const figure of figures) {
      const texts = figure.status === "tested" ? [figure.name] : [figure.name, figure.reason];
      for (const text of texts) {
        expect(text.en, `${figure.n}`).toMatch(/\w/);
        expect(text["zh-Hans"], `${figure.n}`).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("leaves out only ranks and rhythms", () => {
    const left = figures.filter(({ status }) => status === "not-expressible").map(({ n }) => n);
    expect(left).toEqual([29, 121, 164]);
  });
});

describe("the library arrives at the reported figure", () => {
  const tests = figures.flatMap((figure) =>
    figure.status === "tested"
      ? figure.tests.map((test) => ({ ...figure, kind: test.kind, test }))
      : [],
  );

  it.each(tests)("$n $place $printed: $kind", ({ test, printed }) => {
    expect(answer(test, printed)).toEqual(test);
  });

  it("tests every figure that is not left out", () => {
    expect(new Set(tests.map(({ n }) => n)).size).toBe(162);
  });
});

describe("a wrong figure is noticed", () => {
  it.each([
    [
      {
        kind: "calculates",
        metric: "start-rate",
        given: { started: "75", signed: "106" },
        shown: "69.8%",
      },
      "69.8%",
    ],
    [{ kind: "reads", value: "70", qualifier: "near" }, "70%"],
    [{ kind: "period", canonical: "2022-06-18", year: 2022 }, "6月17日"],
    [{ kind: "prior-base", current: "25个", growth: "257%", base: "8", change: "17" }, "257%"],
    [{ kind: "overlaps" }, "109.9亿元"],
  ] as const)("%j", (test, printed) => {
    expect(answer(test, printed)).not.toEqual(test);
  });
});

/** The collection itself is not part of the repository; whoever has it can compare. */
const collections = [process.env["REPORTED_FIGURES"] ?? ""].filter((path) => existsSync(path));

describe.each(collections)("%s says the same", (collection) => {
  const rows = lines(collection).map((line) => JSON.parse(line));

  it("has the same figures, printed alike", () => {
    const facts = ({ n, place, printed }: { n: number; place: string; printed: string }) =>
      `${n} ${place} ${printed}`;
    expect(figures.map(facts)).toEqual(
      rows.map((row) => facts({ ...row, printed: row.asPrinted })),
    );
  });

  it("gives the values that are read", () => {
    for (const row of rows.filter(({ value }) => typeof value === "number")) {
      const read = parseReported(row.asPrinted);
      if (!read.ok || read.value.value.denominator === 3n) continue;
      const { numerator, denominator } = read.value.value;
      const scaled = Number(numerator) / Number(denominator) / 10 ** read.value.scale;
      expect(scaled, `${row.n}`).toBeCloseTo(row.value, 9);
    }
  });
});
