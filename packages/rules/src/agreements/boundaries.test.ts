import { describe, expect, it } from "vitest";
import { verdictOn } from "../shared/verdict.test-input.js";

describe("carry-over, on 2023-12-31", () => {
  it.each([
    [true, "2022-12-31", "passed"],
    [true, "2022", "passed"],
    [true, "2023-01-01", "failed"],
    [true, "2023", "failed"],
    [false, "2023-01-01", "passed"],
    [false, "2022-01-01", "passed"],
    [false, "2021-12-31", "failed"],
    [false, null, "absent"],
  ])("carried over %s, signed on %s: %s", (carryOver, signedOn, verdict) => {
    const rule = "project-carry-over-agrees-with-signing";
    expect(verdictOn(rule, { carryOver, signedOn })).toBe(verdict);
  });
});

describe("signings of other kinds", () => {
  const built = { contractType: "intent", startedOn: "2023-05-20" };

  it.each([
    ["formal-contract", "not-concerned"],
    ["framework", "failed"],
    ["supplement", "failed"],
    [null, "failed"],
  ])("an intention and a signing of the kind %s: %s", (contractType, verdict) => {
    const signings = [{ projectId: "P-1", signedOn: "2023-03-01", contractType }];
    expect(verdictOn("project-not-built-under-intent", built, { signings })).toBe(verdict);
  });

  it("of other projects change nothing", () => {
    const signings = [
      { projectId: "P-2", signedOn: "2023-03-01", contractType: "formal-contract" },
    ];
    expect(verdictOn("project-not-built-under-intent", built, { signings })).toBe("failed");
  });

  it("count as the first only where they are contracts or frameworks", () => {
    const rule = "project-signing-agrees-with-signings";
    const signings = (contractType: string | null) => ({
      signings: [
        { projectId: "P-1", signedOn: "2022-05-18", contractType },
        { projectId: "P-1", signedOn: "2023-02-10", contractType: "formal-contract" },
      ],
    });
    const project = { signedOn: "2023-02-10" };
    expect(verdictOn(rule, project, signings("intent"))).toBe("passed");
    expect(verdictOn(rule, project, signings("supplement"))).toBe("passed");
    expect(verdictOn(rule, project, signings("framework"))).toBe("failed");
    expect(verdictOn(rule, project, signings(null))).toBe("failed");
    expect(verdictOn(rule, { signedOn: "2023-02" }, signings("intent"))).toBe("undecided");
  });
});

describe("names that announce bundles", () => {
  it.each([
    ["物流园等3个项目", "failed"],
    ["锂电池打包项目", "failed"],
    ["打包带生产项目", "passed"],
    ["锂电池系列产品项目", "passed"],
    ["單晶硅等5個項目", "failed"],
  ])("%s: %s", (name, verdict) => {
    expect(verdictOn("project-bundle-taken-apart", { name })).toBe(verdict);
  });

  it("do not matter in the parts of a package", () => {
    const part = { name: "物流园等3个项目", packageOf: "P-0" };
    expect(verdictOn("project-bundle-taken-apart", part)).toBe("not-concerned");
  });
});

describe("frameworks, on 2023-12-31", () => {
  it.each([
    [{ contractType: "framework", signedOn: "2022-12-31" }, "passed"],
    [{ contractType: "framework", signedOn: "2022-12-30" }, "failed"],
    [{ contractType: "intent", signedOn: "2022-12-30" }, "failed"],
    [{ contractType: "formal-contract", signedOn: "2020-01-01" }, "not-concerned"],
    [{ contractType: "framework", signedOn: "2020-01-01", startedOn: "2021" }, "not-concerned"],
    [{ contractType: "framework", signedOn: "2020-01-01", terminatedOn: "2021" }, "not-concerned"],
  ])("%o: %s", (project, verdict) => {
    expect(verdictOn("project-framework-followed-by-contract", project)).toBe(verdict);
  });
});
