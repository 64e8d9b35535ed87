import { applyMapping } from "../interpret/mapping/apply-mapping.js";
import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import type { MappedColumn, TableMapping } from "../interpret/mapping/mapping.js";
import { proposeMapping } from "../interpret/mapping/propose-mapping.js";
import type { TableLocation } from "../locate/index.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { shownText } from "../sheet/shown-text.js";
import type { ImportSettings } from "./import-settings.js";

/** What the columns of a sheet mean. */
export interface DecidedMapping {
  /** Said by the caller, or proposed. */
  readonly from: "given" | "proposed";
  /** As it was said or proposed. */
  readonly table: TableMapping;
  /** Laid over the headers; columns that the mapping does not name are kept as extensions. */
  readonly applied: AppliedMapping;
  /** The places of those columns, from 0. */
  readonly unmapped: ReadonlySet<number>;
}

/**
 * Decides what the columns of a sheet mean: as the caller says, or as their headers do.
 *
 * @param given - what the caller says of this sheet
 * @param location - where the table stands
 * @param beginning - the first rows of the sheet
 * @param sheet - the sheet
 * @param settings - what else is known
 */
export function decideMapping(
  given: TableMapping | undefined,
  location: TableLocation,
  beginning: readonly SheetRow[],
  sheet: Pick<Sheet, "epoch">,
  settings: ImportSettings,
): DecidedMapping {
  const { headers } = location;
  const samples = beginning.filter(({ number }) => number >= location.firstDataRow);
  const isUsed = (index: number): boolean =>
    headers[index] !== "" || samples.some(({ cells }) => shownText(cells[index]) !== "");
  const table = given ?? proposed(location, samples, isUsed, settings);
  const { divisionsNamed } = settings;
  const reportingDivision = settings.reportingDivision?.();
  const known = {
    epoch: sheet.epoch,
    ...(divisionsNamed === undefined ? {} : { divisionsNamed }),
    ...(reportingDivision === undefined ? {} : { reportingDivision }),
  };
  const laid = applyMapping(table, headers, known);
  const unmapped = laid.unmapped.filter(({ index }) => isUsed(index));
  const kept = unmapped.map(({ header }): MappedColumn => ({ header, ext: `unmapped.${header}` }));
  const whole = { ...table, columns: [...table.columns, ...kept] };
  return {
    from: given === undefined ? "proposed" : "given",
    table,
    applied: kept.length === 0 ? laid : applyMapping(whole, headers, known),
    unmapped: new Set(unmapped.map(({ index }) => index)),
  };
}

function proposed(
  location: TableLocation,
  samples: readonly SheetRow[],
  isUsed: (index: number) => boolean,
  settings: ImportSettings,
): TableMapping {
  const texts = samples.map(({ cells }) =>
    location.headers.map((_, index) => shownText(cells[index])),
  );
  const proposal = proposeMapping(location.headers, texts, {
    ...(settings.table === undefined ? {} : { table: settings.table }),
    titleRows: location.titles.map(({ text }) => text),
  });
  return { ...proposal, columns: proposal.columns.filter((_, index) => isUsed(index)) };
}
