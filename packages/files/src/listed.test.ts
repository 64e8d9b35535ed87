import { expect, it } from "vitest";
import { listed } from "./listed.js";

it("lists words in the punctuation of their script", () => {
  expect(listed(["序号", "项目名称"])).toBe("序号、项目名称");
  expect(listed(["项目ID", "Name"])).toBe("项目ID、Name");
  expect(listed(["No.", "Name"])).toBe("No., Name");
  expect(listed([])).toBe("");
});
