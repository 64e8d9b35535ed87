import { describe, expect, it } from "vitest";
import { contractTypes, findCode, milestones, reportedStages, suggestCodes } from "../index.js";
import { editDistance } from "./edit-distance.js";

describe("findCode", () => {
  it("knows codes, labels and synonyms", () => {
    expect(findCode(milestones, "started")).toBe("started");
    expect(findCode(milestones, "投产")).toBe("commissioned");
    expect(findCode(milestones, "备案（核准）")).toBe("approved");
    expect(findCode(contractTypes, "MoU")).toBe("intent");
  });

  it("does not mind width, case and blanks", () => {
    expect(findCode(milestones, " ＳＴＡＲＴＥＤ　")).toBe("started");
    expect(findCode(milestones, "备案(核准)")).toBe("approved");
  });

  it("does not guess", () => {
    expect(findCode(milestones, "奠基")).toBeUndefined();
    expect(findCode(milestones, "入统")).toBeUndefined();
    expect(findCode(milestones, "达效")).toBeUndefined();
    expect(findCode(milestones, "")).toBeUndefined();
    expect(findCode(milestones, "constructor")).toBeUndefined();
  });

  it("keeps a ceremony apart from a start", () => {
    expect(findCode(reportedStages, "奠基")).toBe("ceremony-held");
  });
});

describe("suggestCodes", () => {
  it("puts the nearest code first", () => {
    expect(suggestCodes(milestones, "comissioned")[0]).toBe("commissioned");
    expect(suggestCodes(milestones, "中止")).toContain("terminated");
  });

  it("gives no more than asked and nothing for strangers", () => {
    expect(suggestCodes(milestones, "建", 2)).toHaveLength(2);
    expect(suggestCodes(milestones, "量子")).toEqual([]);
  });
});

it("counts edits", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("flaw", "lawn")).toBe(2);
  expect(editDistance("", "投产")).toBe(2);
  expect(editDistance("开工", "开工")).toBe(0);
});
