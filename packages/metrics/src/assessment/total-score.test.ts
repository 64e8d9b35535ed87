import { expect, it } from "vitest";
import { cappedScore, efficacyScore, formatResult, startRate, totalScore } from "@ipms/metrics";

// Yulin's weights: fulfilment 10, starts and completions 20, funds in place 35, their amount 35.
const parts = {
  fulfilment: cappedScore({ actual: 291, target: 292, weight: 10 }),
  starts: cappedScore({ actual: 2, target: 3, weight: 20 }),
  rate: cappedScore({ actual: 1, target: 3, weight: 35 }),
  amount: cappedScore({ actual: 4, target: 3, weight: 35 }),
};

it("adds the exact points, not the printed ones", () => {
  const total = totalScore(parts);
  // 2910/292 + 40/3 + 35/3 + 35 = 69.9657…; printed one by one 9.97, 13.33, 11.67 and 35.00 make 69.97
  expect(formatResult(total, "zh-Hans")).toBe("69.97分");
  expect(total).toMatchObject({ value: { kind: "score", numerator: "10215", denominator: "146" } });
  expect(Object.keys(total.inputs)).toEqual(["fulfilment", "starts", "rate", "amount"]);
  // a third three times is one
  const third = efficacyScore({
    value: 1,
    unacceptable: 0,
    satisfactory: 3,
    passMark: 0,
    spread: 1,
  });
  expect(totalScore({ a: third, b: third, c: third })).toMatchObject({ rounded: { text: "1.00" } });
});

it("is refused with the indicator that has no points", () => {
  const none = cappedScore({ actual: 5, target: 0, weight: 10 });
  expect(totalScore({ ...parts, none })).toMatchObject({
    reason: "zero-denominator",
    detail: "none",
  });
  const rate = startRate({ started: 74, signed: 106 });
  expect(totalScore({ ...parts, rate })).toMatchObject({
    reason: "not-comparable",
    detail: "rate: ratio",
  });
  expect(totalScore({})).toMatchObject({ reason: "empty-population" });
});
