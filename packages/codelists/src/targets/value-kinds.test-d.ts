import type { QuantityKind } from "@ipms/core";
import { expectTypeOf, it } from "vitest";
import type { ValueKind } from "./value-kinds.js";

it("names kinds of quantities, all but land, of which no target is set", () => {
  expectTypeOf<ValueKind>().toEqualTypeOf<Exclude<QuantityKind, "area">>();
});
