import { fixPatchJsonSchema } from "@ipms/files";
import { writeGenerated } from "../write-generated.js";

/** Writes the JSON Schema of the files that hold fixes for review. */
export async function generatePatchSchema(): Promise<void> {
  writeGenerated(
    "packages/files/artifacts/patch.schema.json",
    JSON.stringify(fixPatchJsonSchema(), undefined, 2),
  );
}
