/** What the command ends with. */
export const exitCodes = {
  /** Everything asked was answered. */
  fine: 0,
  /** The ledger has problems, or a figure was refused. */
  findings: 1,
  /** The command was called wrongly. */
  misuse: 2,
  /** A fault of the command itself. */
  fault: 3,
} as const;
