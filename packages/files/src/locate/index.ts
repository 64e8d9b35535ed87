export type { ClassifiedRow, RowKind } from "./classified-row.js";
export { locateTable } from "./locate-table.js";
export { type RowClassifier, rowClassifier } from "./row-classifier.js";
export type {
  HeaderRowCandidate,
  LocatedTable,
  LocateFacts,
  TableLocation,
  TitleRow,
} from "./table-location.js";
export { type StatedTotal, type TotalFinding, totalProblem } from "./total-finding.js";
export type { SummedColumn } from "./running-sums.js";
export { type TotalsCheck, totalsCheck } from "./totals-check.js";
