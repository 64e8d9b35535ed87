import { expect, it } from "vitest";
import { dayOfText } from "./days.js";

it.each([
  ["1970-01-02", 1],
  ["1970-02-30", 7],
  [undefined, 7],
])("counts %s as day %i, where 7 stands for what is no day", (text, day) => {
  expect(dayOfText(text, 7)).toBe(day);
});
