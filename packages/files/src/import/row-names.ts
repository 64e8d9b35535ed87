import type { RowAccess } from "../columnar/column-plan.js";
import type { RowNames } from "../columnar/problem-keeper.js";
import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import { recordContract } from "../record/record-contract.js";
import { lazyCells } from "./lazy-cells.js";

/** What problems call the rows that are read together: their ids and names, as the mapping reads them. */
export interface MappedRowNames {
  /** Takes in the id that was made for the next row; see `mappedPlans`. */
  made(field: string, text: string): void;
  /**
   * The names of a row.
   *
   * @param row - its cells
   * @param number - its number among the rows that are read together
   */
  of(row: RowAccess, number: number): RowNames;
  /** Begins with the next rows. */
  clear(): void;
}

const longestName = 200;

/** @param applied - the mapping */
export function mappedRowNames(applied: AppliedMapping): MappedRowNames {
  const { idField } = recordContract(applied.table);
  const cells = lazyCells(applied.headers.length);
  const ids = new Map(applied.ids.map(({ field }) => [field, [] as string[]] as const));
  const textOf = (field: string, row: RowAccess, number: number): string | undefined => {
    const made = ids.get(field)?.[number];
    if (made !== undefined) return made === "" ? undefined : made;
    const column = applied.columns.find((each) => each.field === field);
    const value = column?.read(cells.of(row)).value;
    return typeof value === "string" && value !== "" ? value.slice(0, longestName) : undefined;
  };
  return {
    made: (field, text) => void ids.get(field)?.push(text.slice(0, longestName)),
    of(row, number) {
      const record = textOf(idField, row, number);
      const recordName = textOf("name", row, number);
      return {
        ...(record === undefined ? {} : { record }),
        ...(recordName === undefined ? {} : { recordName }),
      };
    },
    clear() {
      for (const made of ids.values()) made.length = 0;
    },
  };
}
