import { describe, expect, it } from "vitest";
import { inAscii } from "./in-ascii.js";

describe("a program in ASCII", () => {
  it("says the same in texts and patterns", () => {
    const code = '["开工率 😀", /^[一-龥]+年$/.test("二〇年"), /^[😀-😂]$/u.test("😁")]';
    const plain = inAscii(code);
    expect(plain).toMatch(/^[\x20-\x7e]*$/);
    // oxlint-disable-next-line no-eval -- what both programs say is the point
    expect((0, eval)(plain)).toEqual((0, eval)(code));
  });
});
