import { toTraditional } from "@ipms/core";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { authoredChinese, chineseIn } from "./authored-chinese.js";

describe("the generated Traditional Chinese", () => {
  it("is what the full converter writes, for every authored text", () => {
    const convert = Converter({ from: "cn", to: "tw" });
    const texts = authoredChinese();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.map(toTraditional)).toEqual(texts.map((text) => convert(text)));
  });
});

describe("chineseIn", () => {
  it("reads literals and template pieces, not comments", () => {
    const source =
      '// 注释\nconst a = "开工"; const b = `第${1}行，共${2}条`; const c = "English";';
    expect(chineseIn(source)).toEqual(["开工", "第", "行，共", "条"]);
  });
});
