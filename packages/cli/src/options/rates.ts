import { exactDecimal, decimalAt, codeAt, type Column, problemText, type Text } from "@ipms/core";
import { readLedger } from "@ipms/files";
import type { ExchangeRateRow } from "@ipms/metrics";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { unreadableFile } from "./unreadable-file.js";

/**
 * Reads exchange rates: the table `exchangeRates` of the standard as CSV, NDJSON or a JSON list.
 *
 * @param path - the file
 * @param io - the outside world
 * @throws Misuse where the file cannot be read or a rate is wrong
 */
export async function loadRates(path: string, io: Io): Promise<readonly ExchangeRateRow[]> {
  const read = await io.readText(path);
  if ("failure" in read) throw unreadableFile(path, read.failure);
  const { ledger, problems } = await readLedger([fileOf(read.text)]);
  const [found] = problems;
  if (found !== undefined) {
    const first =
      found.place === undefined ? found : { ...found, place: { ...found.place, file: path } };
    const problem = { en: problemText(first, "en"), chinese: problemText(first, "zh-Hans") };
    throw new Misuse(wrongRates(problem), { path });
  }
  const table = ledger.tables.get("exchangeRates");
  const cell = (field: string, row: number): string => textAt(table?.columns.get(field), row) ?? "";
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) => ({
    fromCurrency: cell("fromCurrency", row),
    toCurrency: cell("toCurrency", row),
    period: cell("period", row),
    policy: cell("policy", row),
    rate: cell("rate", row),
    source: cell("source", row) || null,
  }));
}

/** The file under the name of its table, so that its reader knows it. */
function fileOf(text: string): { readonly name: string; readonly chunks: readonly Uint8Array[] } {
  const bytes = (content: string): readonly Uint8Array[] => [new TextEncoder().encode(content)];
  const start = text.trimStart();
  if (start.startsWith("[")) {
    return { name: "exchangeRates.json", chunks: bytes(`{"exchangeRates":${text}}`) };
  }
  if (!start.startsWith("{")) return { name: "exchangeRates.csv", chunks: bytes(text) };
  const form = /^\{\s*"exchangeRates"/.test(start) ? "json" : "ndjson";
  return { name: `exchangeRates.${form}`, chunks: bytes(text) };
}

function textAt(column: Column | undefined, row: number): string | undefined {
  if (column?.kind === "code") return codeAt(column, row);
  if (column?.kind === "text") return column.at(row);
  const value = column?.kind === "decimal" ? decimalAt(column, row) : undefined;
  return value && exactDecimal(value);
}

function wrongRates({ en, chinese }: { readonly en: string; readonly chinese: string }): Text {
  return {
    en: `the exchange rates of {path} cannot be used: ${en}`,
    "zh-Hans": `{path} 中的汇率不能使用：${chinese}`,
  };
}
