/** A value as its layout gives it, before anybody says what it means. */
export type RawValue = number | bigint | boolean | Uint8Array;

/** The values of a page, without those that are absent. */
export interface RawValues {
  /** How many there are. */
  readonly count: number;
  /** One of them, from 0. */
  at(index: number): RawValue;
}
