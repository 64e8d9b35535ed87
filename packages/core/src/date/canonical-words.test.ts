import { expect, test } from "vitest";
import { dayWords, periodWords } from "./canonical-words.js";

test("what results hold is read as people say it", () => {
  expect(periodWords("2022-01/2022-09", "en")).toBe("January–September 2022");
  expect(periodWords("2022-01/2022-09", "zh-Hans")).toBe("2022年1—9月");
  expect(dayWords("2022-06-30", "en")).toBe("30 June 2022");
  expect(dayWords("2022-06-30", "zh-Hant")).toBe("2022年6月30日");
});

test("what is no period and no day stays as it is", () => {
  expect(periodWords("some time", "en")).toBe("some time");
  expect(dayWords("2022-02-30", "zh-Hans")).toBe("2022-02-30");
});
