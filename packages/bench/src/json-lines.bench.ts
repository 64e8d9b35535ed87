import { readNdjson } from "@ipms/files";
import { bench, describe } from "vitest";
import { jsonLines } from "./json-lines.js";

const bytes = jsonLines(50_000);
const decoder = new TextDecoder("utf-8", { fatal: true });
const options = { iterations: 7, time: 0, warmupIterations: 2 };

describe("50 000 projects of forty fields as JSON Lines", () => {
  // The floor: the same lines as strings and objects, with nothing checked and nothing kept.
  bench(
    "JSON.parse of each line alone",
    () => {
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        JSON.parse(decoder.decode(bytes.subarray(start, end)));
        start = end + 1;
      }
    },
    options,
  );

  bench(
    "readNdjson: checked, located, in columns",
    async () => {
      let rows = 0;
      for await (const { table } of readNdjson("projects", [bytes])) rows += table.rowCount;
      if (rows !== 50_000) throw new Error("rows are missing");
    },
    options,
  );
});
