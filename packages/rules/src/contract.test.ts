import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { fillTemplate, locales, type Profile, type RequiredEvidence, type Rule } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { isSound } from "./boundaries/is-sound.test-input.js";
import type { RuleDocumentation, RuleExample } from "./documentation.js";
import { findingText, rules, validateInput } from "./index.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const paths = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /(?<!\.(test|test-d|test-prop|bench))\.ts$/.test(path))
  .filter((path) =>
    / = \/\* @__PURE__ \*\/ defineRule\(/.test(readFileSync(folder + path, "utf8")),
  );
const units = await Promise.all(
  paths.map(async (path) => {
    const exported = (await import(new URL(path, import.meta.url).href)) as Readonly<
      Record<string, unknown>
    >;
    const id = basename(path, ".ts");
    return {
      id,
      exported,
      rule: exported[camelCase(id)] as Rule,
      documentation: exported["documentation"] as RuleDocumentation,
    };
  }),
);

const anything: unknown = expect.anything();

describe.each(units)("the rule $id", ({ id, exported, rule, documentation }) => {
  it("stands in the file named by its id, exported under that name and registered", () => {
    expect(rule.id).toBe(id);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(Object.keys(exported).toSorted()).toEqual([camelCase(id), "documentation"].toSorted());
    expect((rules as Readonly<Record<string, Rule>>)[id]).toBe(rule);
    expect(Number.isInteger(rule.version) && rule.version >= 1).toBe(true);
  });

  it("is worded in both languages, and its labels end without a full stop", () => {
    for (const text of textsIn([{ ...rule }, documentation])) {
      expect(text.en).toMatch(/[A-Za-z]{2}/);
      expect(text["zh-Hans"]).toMatch(/[\u4e00-\u9fff]/);
      expect(`${text.en} ${text["zh-Hans"]}`).not.toMatch(/^\s|\s$|\s{2}/);
    }
    expect(`${rule.labels.en} ${rule.labels["zh-Hans"]}`).not.toMatch(/[.。]( |$)/);
    expect(`${rule.message.en} ${rule.message["zh-Hans"]}`).not.toMatch(/[.。]( |$)/);
    expect(rule.fix.en).toMatch(/[.?]$/);
    expect(rule.fix["zh-Hans"]).toMatch(/[。？]$/);
  });

  it("shows the same values in both languages", () => {
    const names = (text: string) =>
      new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(names(rule.message["zh-Hans"])).toEqual(names(rule.message.en));
  });

  it("names its sources", () => {
    expect(documentation.sources.length).toBeGreaterThan(0);
    for (const { title, url } of documentation.sources) {
      expect(title.trim()).not.toBe("");
      expect(url ?? "https://").toMatch(/^https?:\/\/(?!.*…)/);
    }
  });

  it("has an example that passes and one that fails", () => {
    const { examples } = documentation;
    expect(examples.some(({ findings, notApplicable }) => !findings && !notApplicable)).toBe(true);
    expect(examples.some(({ findings = [] }) => findings.length > 0)).toBe(true);
  });

  it.each([...documentation.examples.entries()])("judges example %i as it says", (_, example) => {
    const report = reportOf(rule, example);
    expect(report.faults).toEqual([]);
    expect(isSound(rule.id, report, example)).toBe(true);
    expect(
      report.findings.map(({ record, field = "", values }) => ({ record, field, values })),
    ).toEqual(
      (example.findings ?? []).map(({ record, field, values }) => ({
        record,
        field: field ?? anything,
        values: expect.objectContaining(values ?? {}),
      })),
    );
    const outcome = report.rules.find((each) => each.id === rule.id);
    const reasons = Object.keys(outcome?.notApplicable ?? {});
    expect({
      judged: rule.level === "field" || (outcome?.applied ?? 0) > 0,
      failed: outcome?.failed,
      reasons: outcome?.missing === undefined ? reasons : ["missing-column"],
    }).toEqual({
      judged: rule.level === "field" || example.notApplicable === undefined,
      failed: example.findings?.length ?? 0,
      reasons: example.notApplicable === undefined ? reasons : [example.notApplicable],
    });
  });

  it("words every finding completely in every language", () => {
    for (const example of documentation.examples) {
      for (const finding of reportOf(rule, example).findings) {
        for (const locale of locales) expect(findingText(finding, locale)).not.toMatch(/\{\w+\}/);
        expect(fillTemplate(rule.labels.en, {})).not.toMatch(/\{\w+\}/);
      }
    }
  });
});

function reportOf(rule: Rule, example: RuleExample) {
  const { ledger, problems = [], previous, asOf = "2023-12-31" } = example;
  const { parameters, requiredEvidence } = example;
  const profile: Profile = {
    type: "profile",
    id: "example",
    version: 1,
    labels: { en: "Example", "zh-Hans": "示例" },
    requiredEvidence: (requiredEvidence ?? []) as readonly RequiredEvidence[],
  };
  return validateInput(ledger, {
    asOf,
    only: [rule.id],
    profile,
    problems,
    ...(previous === undefined ? {} : { previous }),
    ...(parameters === undefined ? {} : { rules: { [rule.id]: { parameters } } }),
  });
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function textsIn(value: unknown): readonly { readonly en: string; readonly "zh-Hans": string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "zh-Hans" in value) return [value as { en: string; "zh-Hans": string }];
  return Object.values(value).flatMap(textsIn);
}
