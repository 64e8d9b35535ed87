import { describe, expect, it } from "vitest";
import { divisionLevel, divisionParent } from "./division-code.js";
import { divisionName, divisions, divisionsNamed, findDivision } from "./division-names.js";

const codes = divisions.map((division) => division.code);
const within = (prefix: string, level: string) =>
  codes.filter((code) => code.startsWith(prefix) && divisionLevel(code) === level);

describe("the table", () => {
  it("has the 31 divisions of the mainland, Taiwan, Hong Kong and Macao", () => {
    expect(within("", "province")).toHaveLength(34);
    expect(codes.filter((code) => /^(?:71|81|82)/.test(code))).toEqual([
      "710000",
      "810000",
      "820000",
    ]);
  });

  it("is in order, without repetition, and structurally right", () => {
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.filter((code) => divisionLevel(code) === undefined)).toEqual([]);
  });

  it("has the province and the prefecture of every county", () => {
    const known = new Set(codes);
    const orphans = codes.filter(
      (code) =>
        !known.has(divisionParent(code, "province") ?? "") ||
        (divisionLevel(code) === "county" && !known.has(divisionParent(code, "prefecture") ?? "")),
    );
    expect(orphans).toEqual([]);
  });

  it("counts as Hunan and Yongzhou count themselves", () => {
    expect(within("43", "prefecture")).toHaveLength(14);
    expect(within("4311", "county")).toHaveLength(11);
    expect(within("43", "county")).toHaveLength(122);
  });

  it("counts 333 prefectures, as the yearbooks do", () => {
    const headings = divisions.filter((division) =>
      /^(?:市辖区|县|.*直辖县级行政区划)$/.test(division.labels["zh-Hans"]),
    );
    expect(headings).toHaveLength(9);
    expect(within("", "prefecture").length - headings.length).toBe(333);
  });

  it("knows recent changes and holds no retired code", () => {
    expect(divisionName("431181", "zh-Hans")).toBe("祁阳市");
    expect(divisionName("330113", "zh-Hans")).toBe("临平区");
    expect(divisionName("330114", "zh-Hans")).toBe("钱塘区");
    expect(["431121", "330103", "330104", "410381"].filter((code) => findDivision(code))).toEqual(
      [],
    );
  });

  it("names every division in both languages", () => {
    expect(divisions.filter(({ labels }) => !/^[\u4e00-\u9fff]+$/.test(labels["zh-Hans"]))).toEqual(
      [],
    );
    expect(divisions.filter(({ labels }) => !/^[A-Z][A-Za-zü',. -]+$/.test(labels.en))).toEqual([]);
  });
});

describe("names", () => {
  it.each([
    ["430000", "Hunan Province"],
    ["431129", "Jianghua Yao Autonomous County"],
    ["610000", "Shaanxi Province"],
    ["140000", "Shanxi Province"],
    ["610100", "Xi'an City"],
    ["150100", "Hohhot City"],
    ["152200", "Hinggan League"],
    ["230405", "Xing'an District"],
    ["340100", "Hefei City"],
    ["341500", "Lu'an City"],
    ["430781", "Jinshi City"],
    ["520300", "Zunyi City"],
    ["431124", "Dao County"],
    ["469025", "Baisha Li Autonomous County"],
    ["513200", "Aba Tibetan and Qiang Autonomous Prefecture"],
    ["410304", "Chanhe Hui District"],
    ["429021", "Shennongjia Forestry District"],
  ])("calls %s %s", (code, name) => {
    expect(divisionName(code, "en")).toBe(name);
  });

  it("gives Traditional Chinese and nothing for an unknown code", () => {
    expect(divisionName("430000", "zh-Hant")).toBe("湖南省");
    expect(divisionName("431129", "zh-Hant")).toBe("江華瑤族自治縣");
    expect(divisionName("210100", "zh-Hant")).toBe("瀋陽市");
    expect(divisionName("439999", "en")).toBeUndefined();
  });
});

describe("divisionsNamed", () => {
  it("takes names with and without their rank", () => {
    expect(divisionsNamed("永州").map(({ code }) => code)).toEqual(["431100"]);
    expect(divisionsNamed("永州市").map(({ code }) => code)).toEqual(["431100"]);
    expect(divisionsNamed("香港").map(({ code }) => code)).toEqual(["810000"]);
  });

  it("answers with every division of that name", () => {
    const found = divisionsNamed("鼓楼区").map(({ code }) => code);
    expect(found).toEqual(["320106", "320302", "350102", "410204"]);
    expect(divisionsNamed("无此地")).toEqual([]);
    expect(divisionsNamed("")).toEqual([]);
  });
});
