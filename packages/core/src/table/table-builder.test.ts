import { describe, expect, test } from "vitest";
import type { CodeColumnBuilder, DateColumnBuilder } from "./column-builders.js";
import { codeAt, dateAt } from "./column.js";
import { tableBuilder } from "./table-builder.js";

const kinds = { name: "text", division: "code", signedOn: "date", area: "decimal" } as const;
const places = { of: () => ({ file: "x" }) };
const newBuilder = () => tableBuilder("projects", kinds, "name");

describe("rows added column by column", () => {
  test("stand beside rows added as records", () => {
    const builder = newBuilder();
    builder.append({ name: "A", division: "430111" });
    const dates = builder.column("signedOn") as DateColumnBuilder;
    // 1970-01-02 to 1970-01-03.
    dates.pushDays(1, 2);
    builder.endRow(1);
    const { table } = builder.finish(places);
    expect(table.rowCount).toBe(2);
    const [text, code, date] = ["name", "division", "signedOn"].map((name) =>
      table.columns.get(name),
    );
    expect(text?.kind === "text" && [text.at(0), text.at(1)]).toEqual(["A", undefined]);
    expect(code?.kind === "code" && [codeAt(code, 0), codeAt(code, 1)]).toEqual([
      "430111",
      undefined,
    ]);
    expect(date?.kind === "date" && [dateAt(date, 0), dateAt(date, 1)]).toEqual([
      undefined,
      { first: 1, last: 2 },
    ]);
  });

  test("leave nothing behind where they are abandoned", () => {
    const builder = newBuilder();
    builder.append({ division: "430111", area: "12345678901234567890" });
    const codes = builder.column("division") as CodeColumnBuilder;
    codes.pushPlace(codes.placeOf("430111"));
    builder.column("area")?.push("98765432109876543210");
    builder.column("name")?.push("B");
    builder.abandonRow();
    codes.pushPlace(codes.placeOf("431102"));
    builder.abandonRow();
    const { table } = builder.finish(places);
    expect([...table.columns.keys()]).toEqual(["division", "area"]);
    const [code, area] = ["division", "area"].map((name) => table.columns.get(name));
    expect(code?.kind === "code" && [code.indexes.length, code.values]).toEqual([1, ["430111"]]);
    expect(area?.kind === "decimal" && [...area.spill.keys()]).toEqual([0]);
  });

  test("have no column for a field that the table does not know", () => {
    expect(newBuilder().column("__proto__")).toBeUndefined();
  });
});
