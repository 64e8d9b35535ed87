import { officeWorkbook } from "../guide-ledgers/office-workbook.js";
import { writeGeneratedBytes } from "../write-generated.js";

/** Writes the workbooks that the guide from a messy workbook to a bulletin reads. */
export async function generateGuideLedgers(): Promise<void> {
  const folder = "examples/clean-bulletin";
  writeGeneratedBytes(`${folder}/ledger-2023-09.xlsx`, officeWorkbook(false));
  writeGeneratedBytes(`${folder}/ledger-2023-09-mended.xlsx`, officeWorkbook(true));
}
