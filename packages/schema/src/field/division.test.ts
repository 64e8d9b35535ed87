import { isDivisionCode } from "@ipms/codelists";
import { expect, it } from "vitest";
import { divisionPattern } from "./division.js";

// JSON Schema can state the pattern only; the code lists judge by function.
it("agrees with the code lists on every text of six digits", () => {
  const differences: string[] = [];
  let divisions = 0;
  for (let number = 0; number < 1_000_000; number += 1) {
    const text = String(number).padStart(6, "0");
    const accepted = divisionPattern.test(text);
    if (accepted) divisions += 1;
    if (accepted !== isDivisionCode(text)) differences.push(text);
  }
  expect(differences).toEqual([]);
  // 34 provinces; in each the whole, and 99 prefectures with 100 endings.
  expect(divisions).toBe(34 * (1 + 99 * 100));
});
