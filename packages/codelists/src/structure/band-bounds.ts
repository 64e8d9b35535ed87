/** Where a size band begins and ends, in yuan. */
export interface BandBounds {
  /** The least amount that belongs to the band, a plain decimal string in yuan. */
  readonly lower: string;
  /** The least amount above the band, a plain decimal string in yuan; absent where it is open. */
  readonly upper?: string;
}
