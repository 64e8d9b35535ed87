import { describe, expect, test } from "vitest";
import { madeId } from "../../import/made-id.js";
import { applyMapping } from "../mapping/apply-mapping.js";
import { readFailed } from "./failed-text.js";
import { readCell } from "./read-cell.js";

// ECMA-376, part 1, 18.17.3, and those that Excel got since; LibreOffice shows some by number.
const errors =
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #GETTING_DATA #SPILL! #CALC! Err:502".split(" ");
const fields = ["name", "totalInvestment", "signedOn", "contractType", "returningEntrepreneur"];

describe.each(errors)("%s as a text", (error) => {
  test.each([...fields, "projectId", "division", "landAreaMu", "plannedJobs", "industry"])(
    "is no value of %s",
    (field) => {
      for (const text of [error, ` ${error}`, error.toLowerCase()]) {
        const read = readCell("projects", field, text, { unit: "万元", currency: "CNY" });
        expect(read.value).toBeUndefined();
        expect(read.problem?.code).toBe("failed-formula");
      }
    },
  );

  test("is none of an extension, and makes no id", () => {
    const columns = [{ header: "天气", ext: "hunan.weather" }];
    const idFrom = { projectId: ["天气"] };
    const applied = applyMapping({ table: "projects", columns, idFrom }, ["天气"]);
    const cells = [{ text: error }];
    expect(applied.columns[0]?.read(cells).problem?.code).toBe("failed-formula");
    const [made] = applied.ids.map((id) => madeId(id, cells, () => 1));
    expect(made?.problem?.code).toBe("failed-formula");
  });
});

test.each(["#1厂房", "#REF", "1#", "N/A!", "Error:502", "#N/A 待核", "'#N/A"])(
  "%s is a text",
  (text) => {
    expect(readFailed(text)).toBeUndefined();
    expect(readCell("projects", "name", text, {}).value).toBe(text.replace("'", ""));
  },
);
