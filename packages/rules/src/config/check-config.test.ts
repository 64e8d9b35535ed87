import { problemText, type Rule } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { checkConfig, defineConfig, rules } from "../index.js";

const worded = (value: unknown) =>
  checkConfig(value).problems.map((problem) => problemText(problem, "en"));

describe("checkConfig", () => {
  it("takes what defineConfig types", () => {
    const config = defineConfig({
      profile: "default",
      rules: { "project-start-not-before-signing": { severity: "warning" } },
      failOn: "warning",
      maximumFindings: 5,
    });
    expect(checkConfig(config)).toEqual({ config, problems: [] });
  });

  it("names the nearest rules where one is mistyped", () => {
    const [problem] = checkConfig({
      rules: { "project-start-not-before-singing": "off" },
    }).problems;
    expect(problem?.code).toBe("unknown-rule");
    expect(problem?.parameters["suggestions"]).toContain("project-start-not-before-signing");
  });

  it("refuses a parameter that the rule does not have", () => {
    const config = { rules: { "project-start-not-before-signing": { parameters: { days: "3" } } } };
    expect(checkConfig(config).problems.map(({ code }) => code)).toEqual([
      "unknown-rule-parameter",
    ]);
  });

  it("shows how a parameter is written, for every parameter of every rule", () => {
    const kinds = new Set<string>();
    for (const { id, parameters = {} } of Object.values<Rule>(rules)) {
      for (const [name, { kind }] of Object.entries(parameters)) {
        kinds.add(kind);
        const withValue = (value: string | readonly string[]) =>
          checkConfig({ rules: { [id]: { parameters: { [name]: value } } } }).problems;
        const [problem] = withValue("much");
        expect(problem?.code).toBe("invalid-rule-parameter");
        expect(withValue(JSON.parse(String(problem?.parameters["example"])))).toEqual([]);
      }
    }
    expect([...kinds].toSorted()).toEqual(["codes", "date", "decimal", "integer", "money"]);
  });

  it.each([
    [[], "invalid-config-value", "/"],
    [{ failOn: "fatal" }, "invalid-config-value", "/failOn"],
    [{ maximumFindings: -1 }, "invalid-config-value", "/maximumFindings"],
    [{ rules: { "date-exists": "loud" } }, "invalid-config-value", "/rules/date-exists"],
    [{ profiel: "default" }, "invalid-config", "/profiel"],
  ])("names the place in %j", (value, code, at) => {
    const { config, problems } = checkConfig(value);
    expect(config).toBeUndefined();
    expect(problems.map((problem) => [problem.code, [problem.parameters["at"]].flat()])).toEqual([
      [code, [at]],
    ]);
    expect(worded(value)[0]).toContain(at);
  });
});
