import { agreementCases } from "./agreement-cases.test-input.js";
import { amountCases } from "./amount-cases.test-input.js";
import type { BoundaryCase } from "./boundary-case.test-input.js";
import { codeCases } from "./code-cases.test-input.js";
import { contractedCases } from "./contracted-cases.test-input.js";
import { cutCases } from "./cut-cases.test-input.js";
import { dateCases } from "./date-cases.test-input.js";
import { evidenceCases } from "./evidence-cases.test-input.js";
import { functionCases } from "./function-cases.test-input.js";
import { meetingCases } from "./meeting-cases.test-input.js";
import { numberCases } from "./number-cases.test-input.js";
import { sampleCases } from "./sample-cases.test-input.js";
import { stageCases } from "./stage-cases.test-input.js";
import { unknownCases } from "./unknown-cases.test-input.js";

/** Every boundary case. */
export const boundaryCases: readonly BoundaryCase[] = [
  ...dateCases,
  ...stageCases,
  ...amountCases,
  ...contractedCases,
  ...agreementCases,
  ...codeCases,
  ...cutCases,
  ...evidenceCases,
  ...functionCases,
  ...meetingCases,
  ...numberCases,
  ...sampleCases,
  ...unknownCases,
];
