import type { BoundaryCase } from "./boundary-case.test-input.js";

/** Every boundary case. */
export const boundaryCases: readonly BoundaryCase[] = [];
