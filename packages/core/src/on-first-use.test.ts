import { describe, expect, it } from "vitest";
import { onFirstUse } from "./on-first-use.js";

describe("a value made on first use", () => {
  it("is made once, and not before it is asked for", () => {
    let times = 0;
    const value = onFirstUse(() => {
      times += 1;
      return undefined;
    });
    expect(times).toBe(0);
    expect([value(), value(), times]).toEqual([undefined, undefined, 1]);
  });
});
