import { expect, it } from "vitest";
import { report } from "./main.js";

it("defines and evaluates a metric of one's own", () => {
  // 120 of 400, 270 of 300, and 390 of 700 in all.
  expect(report().toSorted()).toEqual(
    ["60.0%", "特色轻工: 30.0%", "电子信息: 90.0%", "用工到位率: 55.7%"].toSorted(),
  );
});
