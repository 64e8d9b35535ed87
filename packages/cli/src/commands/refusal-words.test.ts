import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

const files = {
  "projects.csv": [
    "projectId,name,signedOn,startedOn,park",
    "P-1,Mill,2022-01-10,2022-03-01,North",
    "P-2,Dock,2022-02-10,,South",
  ].join("\n"),
  "targets.csv": "targetId,issuer,metric,period,kind,value\nT,City,signed-projects,2022,expected,4",
};
const ask = async (metric: string, ...more: readonly string[]) => {
  const argv = ["metrics", "projects.csv", "targets.csv", "-p", "2022", "-d", "2022-06-30"];
  return call([...argv, "-m", metric, "-f", "markdown", ...more], files);
};

describe("a refusal of ipms metrics", () => {
  it("names a field by its label, with its code behind, and by its code alone in JSON", async () => {
    expect((await ask("completion-rate")).out).toContain(
      "an input is missing: Completed on (projects.completedOn)",
    );
    expect((await ask("completion-rate", "--locale", "zh-Hans")).out).toMatch(
      /缺少计算所需的数据：[^a-z（]+（projects\.completedOn）/,
    );
    expect((await ask("completion-rate", "-f", "json")).out).toContain(
      '"detail": "projects.completedOn"',
    );
  });

  it("says with which option a value is stated", async () => {
    expect((await ask("capped-score:signed-projects")).out).toContain(
      "an input is missing: Full marks (weight); state it with --set weight=…",
    );
    expect((await ask("capped-score:signed-projects", "--locale", "zh-Hans")).out).toContain(
      "缺少计算所需的数据：分值（weight）；请用 --set weight=…… 给出",
    );
  });

  it("names two thresholds that are equal", async () => {
    const equal = ["--set", "unacceptable=3", "--set", "satisfactory=3"];
    expect((await ask("efficacy-score:signed-projects", ...equal)).out).toContain(
      "Satisfactory value (satisfactory) and Unacceptable value (unacceptable) are equal",
    );
  });

  it("has no share for the largest rates", async () => {
    const { out } = await ask("start-rate", "--by", "park", "--top", "1");
    expect(out).toContain("Top 1: rates are never added up, so that no group has a share of all");
    const chinese = await ask("start-rate", "--by", "park", "--top", "1", "--locale", "zh-Hans");
    expect(chinese.out).toContain("前1名：比率不能相加，各组谈不上占全部的比重");
  });

  it("says that milestones stand in the wrong order, and that too few arrived", async () => {
    const reversed = ["--set", "from=started", "--set", "to=signed"];
    expect((await ask("lead-time", ...reversed)).out).toContain(
      "the dates stand in the wrong order (1 of the projects)",
    );
    expect((await ask("lead-time", "--set", "statistic=mean")).out).toContain(
      "the mean is not known before the project that has waited longest arrives (1 of 2 have)",
    );
  });
});

it("a name that nothing has is answered with other names, each once", async () => {
  const { err } = await ask("start-rate,fulfilment-rate,funds-in-place-rate", "--set", "bais=flow");
  expect(err.match(/\bbasis\b/g)).toHaveLength(1);
});

it.each([
  ["en", 'the list "North," of park has an empty place'],
  ["zh-Hans", "park 的取值“North,”中有空项"],
])("a condition with an empty value is a mistake, in %s", async (locale, message) => {
  const { code, err } = await ask("start-rate", "--where", "park=North,", "--locale", locale);
  expect([code, err.replaceAll(/\s+/g, " ")]).toEqual([2, expect.stringContaining(message)]);
});

it.each([
  ["metrics", "Ends with 1 where the ledger has problems or a figure named by --metric", "为1"],
  ["restate", "Ends with 1 where a ledger has problems or a figure that was named", "为1"],
  ["explain", "Ends with 1 where the ledger has problems or the figure is refused", "为1"],
  ["spread", "Ends with 1 where no definition gives a value", "为1"],
])("the help of %s says what a script gets", async (command, english, chinese) => {
  const [en, zh] = [
    await call([command, "--help"]),
    await call([command, "--help", "--locale", "zh"]),
  ];
  expect(en.out.replaceAll(/\s+/g, " ")).toContain(english);
  expect(zh.out.replaceAll(/\s+/g, "")).toMatch(new RegExp(`退出码${chinese}`));
});

it("ends with 1 for a figure that was named, and with 0 for one of the usual that nobody named", async () => {
  const argv = ["metrics", "projects.csv", "-p", "2022", "-d", "2022-06-30"];
  const usual = await call(argv, files);
  expect([usual.code, usual.out.includes("refused")]).toEqual([0, true]);
  expect((await call([...argv, "-m", "start-rate,completion-rate"], files)).code).toBe(1);
});
