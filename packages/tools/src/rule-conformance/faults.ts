import type { Fault } from "./fault.js";
import { agreementFaults } from "./faults/agreements.js";
import { amountFaults } from "./faults/amounts.js";
import { balanceFaults } from "./faults/balances.js";
import { codeFaults } from "./faults/codes.js";
import { comparedAmountFaults } from "./faults/compared-amounts.js";
import { cutFaults } from "./faults/cuts.js";
import { dateFaults } from "./faults/dates.js";
import { evidenceFaults } from "./faults/evidence.js";
import { formFaults } from "./faults/form.js";
import { fundFaults } from "./faults/funds.js";
import { identityFaults } from "./faults/identity.js";
import { shareFaults } from "./faults/shares.js";
import { stageFaults } from "./faults/stages.js";
import { tableFaults } from "./faults/tables.js";

/** Every documented fault; those that need rare projects come first, so that they find them. */
export const faults: readonly Fault[] = [
  ...stageFaults,
  ...dateFaults,
  ...shareFaults,
  ...identityFaults,
  ...balanceFaults,
  ...fundFaults,
  ...agreementFaults,
  ...evidenceFaults,
  ...cutFaults,
  ...amountFaults,
  ...comparedAmountFaults,
  ...codeFaults,
  ...tableFaults,
  ...formFaults,
];
