import {
  add,
  type DecimalColumn,
  type Rational,
  rational,
  type RowSet,
  valueOfParts,
} from "@ipms/core";
import { addTogether } from "./add-together.js";
import { addByCell, inPieces } from "./row-loops.js";

/** Words of 32 rows after which sums that have become large are put aside. */
const block = 1 << 16;

/** What a sum may be after a block: 2^21 amounts of at most 2^31 leave it below 2^53 in the next. */
const large = 2 ** 51;

/**
 * Exact sums of decimals by cell; cells are made as they are needed. The two parts of each amount are
 * added up as floating numbers, which are exact below 2^53; what comes near is put aside.
 */
export class ExactSums {
  #parts = new Float64Array(0);
  #words = 0;
  readonly #aside = new Map<number, Rational>();
  readonly #scale: number;

  /**
   * @param scale - digits behind the point of the decimals
   */
  constructor(scale: number) {
    this.#scale = scale;
  }

  /**
   * Adds the amounts of rows.
   *
   * @param amounts - the amounts
   * @param rows - rows that have a cell, and an amount in two parts
   * @param cells - for each row its cell
   * @param cellCount - how many cells there are
   */
  addRows(amounts: DecimalColumn, rows: RowSet, cells: Int32Array, cellCount: number): void {
    this.#reserve(cellCount);
    const parts = this.#parts;
    inPieces(rows, (from, to) => {
      if (cellCount > 1 || !addTogether(parts, rows, amounts, from, to)) {
        addByCell(parts, rows, cells, amounts.high, amounts.low, from, to);
      }
      this.#words += to - from;
      if (this.#words >= block) this.#putAside();
    });
  }

  /** Adds any amount. */
  add(cell: number, amount: Rational): void {
    const before = this.#aside.get(cell);
    this.#aside.set(cell, before === undefined ? amount : add(before, amount));
  }

  /** The sum of a cell. */
  at(cell: number): Rational {
    const sum = valueOfParts(
      this.#parts[2 * cell] ?? 0,
      this.#parts[2 * cell + 1] ?? 0,
      this.#scale,
    );
    const aside = this.#aside.get(cell);
    return aside === undefined ? sum : add(sum, aside);
  }

  #reserve(cellCount: number): void {
    if (this.#parts.length >= 2 * cellCount) return;
    const larger = new Float64Array(Math.max(2 * cellCount, this.#parts.length * 2));
    larger.set(this.#parts);
    this.#parts = larger;
  }

  #putAside(): void {
    this.#words = 0;
    const unit = 10n ** BigInt(this.#scale);
    this.#parts.forEach((part, at) => {
      if (Math.abs(part) < large) return;
      this.add(at >> 1, rational(BigInt(part) * (at % 2 === 0 ? 1_000_000_000n : 1n), unit));
      this.#parts[at] = 0;
    });
  }
}
