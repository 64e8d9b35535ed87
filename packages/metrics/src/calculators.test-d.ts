import { money, type Figure } from "@ipms/core";
import { expectTypeOf, it } from "vitest";
import {
  type MetricDocumentation,
  cappedScore,
  commissioningRate,
  fundsInPlaceRate,
  growth,
  scheduleLead,
  sizeBands,
  startRate,
} from "./index.js";

const received = money("1");

it("takes every input by its name", () => {
  expectTypeOf(startRate({ started: 74, signed: "106" })).toEqualTypeOf<Figure>();
  // @ts-expect-error -- a misspelt input
  startRate({ startd: 74, signed: 106 });
  // @ts-expect-error -- a missing input
  startRate({ started: 74 });
  // @ts-expect-error -- an input of another metric
  commissioningRate({ started: 74, signed: 106 });
});

it("keeps money and numbers apart", () => {
  expectTypeOf(fundsInPlaceRate({ received, committed: received })).toEqualTypeOf<Figure>();
  // @ts-expect-error -- an amount without a currency
  fundsInPlaceRate({ received: 145.2, committed: money("2") });
  // @ts-expect-error -- money where projects are counted
  startRate({ started: received, signed: 106 });
});

it("takes any kind of value in an operator, and is applied to a definition", () => {
  expectTypeOf(growth({ current: "25", base: "7" })).toEqualTypeOf<Figure>();
  growth({ current: received, base: received });
  scheduleLead({ actual: received, target: received, elapsed: 6, whole: 12 });
  expectTypeOf(growth(startRate).type).toEqualTypeOf<"applied">();
  // @ts-expect-error -- a misspelt input
  growth({ current: 25, basis: 7 });
});

it("lets what has a usual value be left out, and nothing else", () => {
  expectTypeOf(cappedScore({ actual: 27, target: 54, weight: 50 })).toEqualTypeOf<Figure>();
  cappedScore({ actual: received, target: received, weight: 50, cap: "1.2" });
  // @ts-expect-error -- full marks have no usual value
  cappedScore({ actual: 27, target: 54 });
});

it("documents examples for the metric's own inputs", () => {
  type Given = MetricDocumentation<typeof startRate>["examples"][number]["given"];
  expectTypeOf<Given>().toEqualTypeOf<Readonly<Record<"started" | "signed", string | number>>>();
});

it("knows the bands of each system", () => {
  const nested = sizeBands({ amounts: [], bands: "nested" });
  expectTypeOf(nested.counts["at-least-1bn"]).toEqualTypeOf<number>();
  // @ts-expect-error -- a band of the other system
  void nested.counts["under-100m"];
});
