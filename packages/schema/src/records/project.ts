import * as z from "zod";
import { extensionField } from "../field/extension.js";
import { agreementFields } from "./project/agreement.js";
import { identityFields } from "./project/identity.js";
import { investmentFields } from "./project/investment.js";
import { investorFields } from "./project/investor.js";
import { milestoneFields } from "./project/milestones.js";
import { stateFields } from "./project/state.js";
import { statisticDateFields } from "./project/statistic-dates.js";

/** A project: one row of `projects`. */
export const projectSchema = /* @__PURE__ */ z.strictObject({
  ...identityFields,
  ...investorFields,
  ...agreementFields,
  ...investmentFields,
  ...milestoneFields,
  ...statisticDateFields,
  ...stateFields,
  ext: extensionField,
});

/** A project: one row of `projects`. */
export type Project = z.infer<typeof projectSchema>;
