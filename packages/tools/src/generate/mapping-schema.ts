import { mappingJsonSchema } from "@ipms/files";
import { writeGenerated } from "../write-generated.js";

/** Writes the JSON Schema of the files that say what a table's columns mean. */
export async function generateMappingSchema(): Promise<void> {
  writeGenerated(
    "packages/files/artifacts/mapping.schema.json",
    JSON.stringify(mappingJsonSchema(), undefined, 2),
  );
}
