import { fieldLabel, tableLabel } from "@ipms/schema";
import { expect, it } from "vitest";

it("names fields and tables as people read them, and nothing that the standard does not have", () => {
  expect(fieldLabel("projects", "signedOn", "zh-Hans")).toBe("签约日期");
  expect(fieldLabel("fundReceipts", "received", "en")).toBe("Funds received");
  expect(tableLabel("targets", "zh-Hans")).toBe("目标任务");
  for (const other of ["toString", "__proto__", "Projects"]) {
    expect(fieldLabel(other, "signedOn", "en")).toBeUndefined();
    expect(fieldLabel("projects", other, "en")).toBeUndefined();
    expect(tableLabel(other, "en")).toBeUndefined();
  }
});
