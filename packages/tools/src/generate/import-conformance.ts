import { suiteFiles } from "../import-conformance/suite.js";
import { writeGeneratedBytes } from "../write-generated.js";

/** Writes the import-conformance suite that `@ipms/files` publishes. */
export async function generateImportConformance(): Promise<void> {
  for (const { path, bytes } of suiteFiles()) {
    writeGeneratedBytes(`packages/files/conformance/${path}`, bytes);
  }
}
