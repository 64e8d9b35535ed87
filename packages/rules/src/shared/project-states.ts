import { and, asOf, not, or, reached, type Test } from "@ipms/core";

/** Whether a project has not been given up by the day asked about. */
export const notTerminated: Test = /* @__PURE__ */ not(reached("terminated", asOf));

/** Whether a project has neither been given up nor stands still. */
export const underWay: Test = /* @__PURE__ */ and(
  notTerminated,
  or(not(reached("suspended", asOf)), reached("resumed", asOf)),
);
