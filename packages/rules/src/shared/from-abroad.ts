import {
  and,
  answerColumns,
  hasRow,
  type Ledger,
  literal,
  not,
  oneOf,
  or,
  present,
  startsWith,
  type Test,
} from "@ipms/core";
import { receipt } from "../fields/fields.js";
import { rowCountOf } from "./read-field.js";

const abroad: Test = /* @__PURE__ */ or(
  /* @__PURE__ */ and(
    /* @__PURE__ */ present(receipt.originCountry),
    /* @__PURE__ */ not(/* @__PURE__ */ oneOf(receipt.originCountry, ["CN"])),
  ),
  // Hong Kong, Macao and Taiwan have division codes of their own (GB/T 2260).
  /* @__PURE__ */ divisionWithin("71"),
  /* @__PURE__ */ divisionWithin("81"),
  /* @__PURE__ */ divisionWithin("82"),
);

const fromAbroad: Test = /* @__PURE__ */ or(
  abroad,
  /* @__PURE__ */ and(
    /* @__PURE__ */ not(/* @__PURE__ */ present(receipt.originCountry)),
    /* @__PURE__ */ not(/* @__PURE__ */ present(receipt.originDivision)),
    /* @__PURE__ */ oneOf(receipt.originScope, ["foreign"]),
  ),
);

/**
 * Tells of a receipt whether it came from abroad, as figures have it: by its country or division; the
 * scope that is stated counts where neither is known.
 *
 * @param ledger - the ledger
 */
export function readFromAbroad(ledger: Ledger): (row: number) => boolean {
  const columns = ledger.tables.get("fundReceipts")?.columns;
  const rowCount = rowCountOf(ledger, "fundReceipts");
  const source = { rowCount, column: (_: string, field: string) => columns?.get(field) };
  const { yes } = answerColumns(fromAbroad, source, {});
  return (row) => hasRow(yes, row);
}

function divisionWithin(prefix: string): Test {
  return startsWith(receipt.originDivision, literal("code", prefix));
}
