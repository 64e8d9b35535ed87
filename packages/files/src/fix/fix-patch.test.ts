import { expect, it } from "vitest";
import { heldFile } from "../../testing-fixes.js";
import { fixPatchJsonSchema, readFixPatch } from "./fix-patch.js";
import { proposeFixes } from "./propose-fixes.js";

const text = "projectId,name,signedOn\nP-1,甲,2023/6/18\n";

it("reads what was proposed", async () => {
  const { fixes } = await proposeFixes([heldFile("projects.csv", text)]);
  const written: unknown = JSON.parse(JSON.stringify({ ipmsPatch: 1, fixes }));
  expect(readFixPatch(written)).toEqual({ patch: { ipmsPatch: 1, fixes }, problems: [] });
});

it.each([
  [[], "not-a-patch", {}],
  [{ ipmsPatch: 2, fixes: [] }, "invalid-patch", { at: "/ipmsPatch", found: "2" }],
  [{ ipmsPatch: 1, fixes: [], note: "" }, "invalid-patch", { at: "/", found: "note" }],
  [
    { ipmsPatch: 1, fixes: [{ table: "projects", field: "name", kind: "guess", cells: [] }] },
    "invalid-patch",
    { at: "/fixes/0/problem", found: "—" },
  ],
])("refuses what it does not know: %j", (value, code, parameters) => {
  const { patch, problems } = readFixPatch(value);
  expect(patch).toBeUndefined();
  expect(problems[0]).toEqual({ code, parameters });
});

it("has a JSON Schema of its own", () => {
  expect(fixPatchJsonSchema()).toMatchObject({
    title: "IPMS patch",
    required: ["ipmsPatch", "fixes"],
  });
});
