import type { Text } from "@ipms/core";
import type { TableName } from "@ipms/schema";
import type { Scene } from "./scene.js";
import type { Row } from "./world/story.js";

/** One change of one table. Rows are found by the values of some of their fields. */
export type Change =
  /** Sets fields of the rows found; `null` clears one. */
  | { readonly table: TableName; readonly where: Row; readonly set: Row }
  /** Adds a row at the end. */
  | { readonly table: TableName; readonly add: Row }
  /** Removes the rows found; all of them where nothing is said of their fields. */
  | { readonly table: TableName; readonly remove: Row };

/** A finding that must appear. */
export interface ExpectedFinding {
  /** The rule's id. */
  readonly rule: string;
  /** The table. */
  readonly table?: TableName;
  /** The record's id; none in tables without ids. */
  readonly record?: string;
  /** The field. */
  readonly field?: string;
}

/** A fault at its place. */
export interface Planted {
  /** What is wrong in the ledger. */
  readonly changes: readonly Change[];
  /**
   * What differs in the previous cut. Where nothing is said, the fault was there before: the same
   * changes apply as far as the rows exist.
   */
  readonly previousChanges?: readonly Change[];
  /** Every finding that appears besides those of the clean ledger. */
  readonly findings: readonly ExpectedFinding[];
}

/** A documented fault: what people do wrong, and what must be found then. */
export interface Fault {
  /** Its id. */
  readonly id: string;
  /** What was done wrong. */
  readonly title: Text;
  /** Set where it leaves nothing of the ledger in which others could be planted. */
  readonly alone?: true;
  /**
   * Plants it.
   *
   * @param scene - where: hands out rows that no other fault touches
   */
  readonly plant: (scene: Scene) => Planted;
}

/**
 * A finding in `projects`.
 *
 * @param rule - the rule's id
 * @param record - the project's id
 * @param field - the field
 */
export function inProject(rule: string, record: string, field: string): ExpectedFinding {
  return { rule, table: "projects", record, field };
}

/**
 * A finding in `fundReceipts`.
 *
 * @param rule - the rule's id
 * @param record - the receipt's id
 * @param field - the field
 */
export function inReceipt(rule: string, record: string, field: string): ExpectedFinding {
  return { rule, table: "fundReceipts", record, field };
}

/**
 * Sets fields of one project.
 *
 * @param projectId - which
 * @param set - the fields
 */
export function setProject(projectId: string, set: Row): Change {
  return { table: "projects", where: { projectId }, set };
}

/**
 * Sets fields of one receipt.
 *
 * @param receiptId - which
 * @param set - the fields
 */
export function setReceipt(receiptId: string, set: Row): Change {
  return { table: "fundReceipts", where: { receiptId }, set };
}
