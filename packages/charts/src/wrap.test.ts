import { expect, test } from "vitest";
import { wrapped } from "./wrap.js";

test.each([
  ["Chinese breaks anywhere", "招商引资情况通报", 4, ["招商引资", "情况通报"]],
  ["but not before a closing mark", "招商引资，情况", 4, ["招商引资，", "情况"]],
  ["words stay whole", "target and time elapsed", 6, ["target and", "time", "elapsed"]],
  [
    "a word longer than the line stands alone",
    "a extraordinarily b",
    3,
    ["a", "extraordinarily", "b"],
  ],
  ["numbers stay whole", "截至2025年", 4, ["截至", "2025年"]],
  ["nothing is nothing", "", 5, []],
])("%s", (_, text, most, expected) => expect(wrapped(text, most)).toEqual(expected));
