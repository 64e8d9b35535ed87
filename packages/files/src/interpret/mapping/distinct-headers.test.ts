import { expect, it } from "vitest";
import { distinctHeaders } from "./distinct-headers.js";

it("tells equal headers apart, and numbers empty ones", () => {
  expect(distinctHeaders(["备注", "", "备 注", "name", "Name"])).toEqual([
    "备注",
    "(2)",
    "备 注 (2)",
    "name",
    "Name (2)",
  ]);
});

it("puts a broken header on one line", () => {
  expect(
    distinctHeaders(["总投资\n（亿元）", "签约\r\n时间", "Signed \n on", "GDP\n增长"]),
  ).toEqual(["总投资（亿元）", "签约时间", "Signed on", "GDP增长"]);
});
