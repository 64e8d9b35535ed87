export { cellReader, readCell } from "./cells/read-cell.js";
export { unitOfTitle } from "./headers/header-parts.js";
export { type HeaderMatch, matchHeaders } from "./headers/match-headers.js";
export { type OutsideReason } from "./headers/aliases/outside.js";
export { type HeaderCandidate, type HeaderReading, readHeader } from "./headers/read-header.js";
export { applyMapping } from "./mapping/apply-mapping.js";
export type {
  AppliedColumn,
  AppliedId,
  AppliedMapping,
  AppliedRecord,
  ApplyOptions,
  PassedColumn,
  RowCell,
} from "./mapping/applied-mapping.js";
export { type MappingRead, readMapping } from "./mapping/check-mapping.js";
export {
  type IdSource,
  type MappedColumn,
  type Mapping,
  mappingJsonSchema,
  mappingVersion,
  type TableMapping,
} from "./mapping/mapping.js";
export { mergeMapping } from "./mapping/merge-mapping.js";
export { proposeMapping, type ProposalOptions } from "./mapping/propose-mapping.js";
export type {
  CellContext,
  CellQualifier,
  CellReader,
  CellReading,
  CellValue,
  Conversion,
} from "./reading.js";
