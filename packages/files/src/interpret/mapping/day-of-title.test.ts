import { expect, test } from "vitest";
import { dayOfTitle } from "./day-of-title.js";

test.each([
  ["某县招商引资项目台账（截至2023年9月底）", "2023-09"],
  ["统计截止日期：2023-09-30 单位：万元", "2023-09-30"],
  ["数据截止到２０２３年９月３０日。", "2023-09-30"],
  ["截至9月底", undefined],
  ["2023年9月招商引资项目台账", undefined],
  ["截至2023年13月", undefined],
  ["截至2023年8月，较截至2022年8月增长", undefined],
])("%s says %s", (title, day) => expect(dayOfTitle(title)).toBe(day));
