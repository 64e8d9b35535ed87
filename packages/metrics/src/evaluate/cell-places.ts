/** Where the cells of a part of a ledger stand among those of all its parts. */
export class CellPlaces {
  /** For each of the part's cells its place. */
  readonly of: Int32Array;
  /** How many places there are. */
  readonly count: number;
  readonly #rows = new Map<Int32Array, Int32Array>();

  /**
   * @param of - for each of the part's cells its place
   * @param count - how many places there are
   */
  constructor(of: Int32Array, count: number) {
    this.of = of;
    this.count = count;
  }

  /**
   * The places of rows; made once for all measures that ask.
   *
   * @param cells - for each row its cell among those of the part, or −1
   */
  ofRows(cells: Int32Array): Int32Array {
    const known = this.#rows.get(cells);
    if (known !== undefined) return known;
    const places = new Int32Array(cells.length);
    for (let row = 0; row < places.length; row += 1) {
      const cell = cells[row] ?? -1;
      places[row] = cell < 0 ? -1 : (this.of[cell] ?? -1);
    }
    this.#rows.set(cells, places);
    return places;
  }
}
