import { measures, metrics } from "@ipms/metrics";
import { expect, it } from "vitest";
import { metricIds } from "./metric-ids.js";

it("names every metric and measure of the registry, and no other", () => {
  expect(metricIds).toEqual(Object.keys({ ...metrics, ...measures }).toSorted());
});
