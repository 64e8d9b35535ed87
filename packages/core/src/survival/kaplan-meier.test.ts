import { describe, expect, it } from "vitest";
import {
  kaplanMeier,
  type ObservedTime,
  quantileLimits,
  rational,
  roundRational,
  survivalLimits,
  survivalMean,
  survivalQuantile,
} from "@ipms/core";

/** `13` ended with the event, `13+` was open when last seen. */
function observations(text: string): readonly ObservedTime[] {
  return text.split(" ").map((each) => {
    const open = each.endsWith("+");
    return { time: Number(each.replace("+", "")), reached: open ? 0 : 1, left: open ? 1 : 0 };
  });
}

/** Weeks of remission with 6-mercaptopurine and with a placebo: Freireich and others (1963), table 1. */
const mercaptopurine = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
const placebo = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";
/** Weeks of remission in acute myelogenous leukaemia: Embury and others (1977), as in Miller (1981). */
const maintained = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
const notMaintained = "5 5 8 8 12 16+ 23 27 30 33 43 45";
/** Months: the example of Kaplan and Meier (1958), section 1, ten times as long. */
const kaplanMeierExample = "8 10+ 27+ 31 54 70+ 92 121+";

const survivalOf = (text: string): readonly string[] =>
  kaplanMeier(observations(text))
    .steps.filter(({ reached }) => reached > 0)
    .map(({ time, atRisk, survival }) => `${time} ${atRisk} ${roundRational(survival, 4)}`);

describe("Kaplan and Meier's estimate over published data", () => {
  it("is that of the 1958 paper: 7/8, 7/10, 21/40 and 21/80", () => {
    expect(
      kaplanMeier(observations(kaplanMeierExample))
        .steps.filter(({ reached }) => reached > 0)
        .map(({ survival }) => `${survival.numerator}/${survival.denominator}`),
    ).toEqual(["7/8", "7/10", "21/40", "21/80"]);
  });

  // The values printed in the textbooks, such as Kleinbaum and Klein, Survival Analysis, chapter 2.
  it("is that of the textbooks for 6-mercaptopurine", () => {
    expect(survivalOf(mercaptopurine)).toEqual([
      "6 21 0.8571",
      "7 17 0.8067",
      "10 15 0.7529",
      "13 12 0.6902",
      "16 11 0.6275",
      "22 7 0.5378",
      "23 6 0.4482",
    ]);
  });

  // By the package survival 3.5 of R 4.2, survfit(Surv(time, status) ~ 1, conf.type = "log-log").
  it("is that of R for acute myelogenous leukaemia", () => {
    expect(survivalOf(maintained)).toEqual([
      "9 11 0.9091",
      "13 10 0.8182",
      "18 8 0.7159",
      "23 7 0.6136",
      "31 5 0.4909",
      "34 4 0.3682",
      "48 2 0.1841",
    ]);
    expect(survivalOf(notMaintained).slice(0, 4)).toEqual([
      "5 12 0.8333",
      "8 10 0.6667",
      "12 8 0.5833",
      "23 6 0.4861",
    ]);
  });
});

describe("the limits of the curve", () => {
  // summary(survfit(…, conf.type = "log-log")) in R 4.2 with survival 3.5, at the times of events.
  it.each([
    [
      "6-mercaptopurine",
      mercaptopurine,
      "0.619718 0.951552, 0.563147 0.922809, 0.503200 0.889362, 0.431610 0.849066, 0.367511 0.804912, 0.267779 0.746791, 0.188052 0.680143",
    ],
    [
      "maintained",
      maintained,
      "0.508080 0.986674, 0.447429 0.951162, 0.350190 0.899024, 0.265752 0.835299, 0.167331 0.753400, 0.092830 0.657041, 0.011738 0.525015",
    ],
    [
      "the example of 1958",
      kaplanMeierExample,
      "0.387000 0.981393, 0.224791 0.918299, 0.122126 0.820814, 0.012731 0.663681",
    ],
  ])("are those of R for %s", (_, data, expected) => {
    const curve = kaplanMeier(observations(data));
    const found = survivalLimits(curve).flatMap((limits, at) =>
      curve.steps[at]?.reached === 0 || limits === undefined
        ? []
        : [`${limits.low.toFixed(6)} ${limits.high.toFixed(6)}`],
    );
    expect(found).toEqual(expected.split(", "));
  });

  it("are none where the curve has fallen to zero", () => {
    expect(survivalLimits(kaplanMeier(observations("3 5"))).at(-1)).toBeUndefined();
  });
});

describe("quantiles and their limits", () => {
  // quantile(survfit(…, conf.type = "log-log"), c(.25, .5, .75, .9)) in R 4.2 with survival 3.5.
  it.each([
    ["6-mercaptopurine", mercaptopurine, ["13 6–22", "23 13–∞", "∞ 23–∞", "∞ ∞–∞"]],
    ["placebo", placebo, ["4 1–5", "8 4–11", "12 8–22", "17 12–∞"]],
    ["maintained", maintained, ["18 9–34", "31 13–∞", "48 31–∞", "∞ 34–∞"]],
    ["not maintained", notMaintained, ["8 5–23", "23 5–33", "33 23–∞", "43 30–∞"]],
  ])("are those of R for %s", (_, data, expected) => {
    const curve = kaplanMeier(observations(data));
    const found = [25n, 50n, 75n, 90n].map((part) => {
      const share = rational(part, 100n);
      const { low, high } = quantileLimits(curve, share);
      const text = (time: number | undefined): string => String(time ?? "∞");
      return `${text(survivalQuantile(curve, share))} ${text(low)}–${text(high)}`;
    });
    expect(found).toEqual(expected);
  });

  it("take the smallest time at which the share is reached exactly", () => {
    expect(survivalQuantile(kaplanMeier(observations("1 2 3 4")), rational(1n, 2n))).toBe(2);
  });
});

describe("the mean", () => {
  it("is the area under the curve: 1·3 + 2/3·5 with one who left", () => {
    expect(survivalMean(kaplanMeier(observations("3 5+ 8")))).toEqual(rational(19n, 3n));
    expect(survivalMean(kaplanMeier(observations("3 5 8")))).toEqual(rational(16n, 3n));
  });

  it("does not exist where the longest time seen is open", () => {
    expect(survivalMean(kaplanMeier(observations("3 8+")))).toBeUndefined();
    expect(survivalMean(kaplanMeier([]))).toBeUndefined();
  });
});
