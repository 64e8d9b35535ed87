import { expect, it } from "vitest";
import { headerParts, unitOfTitle } from "./header-parts.js";

it("reads units of title rows", () => {
  expect(unitOfTitle("2022年招商引资项目台账 单位：万元")).toBe("万元");
  expect(unitOfTitle("（金额单位:亿元、亩）")).toBe("亿元");
  expect(unitOfTitle("单位：个、亿元")).toBe(undefined);
  expect(unitOfTitle("填报单位：县招商服务中心 单位：万元")).toBe("万元");
  expect(unitOfTitle("填报单位：县招商局 单位：万元 填报日期：2023.10.8")).toBe("万元");
  expect(unitOfTitle("单 位： 万元  2023年9月")).toBe("万元");
  expect(unitOfTitle("填报单位：某某局")).toBe(undefined);
  expect(unitOfTitle("台账")).toBe(undefined);
  expect(unitOfTitle("5000万元以上项目 单位：亿元（人民币） 1亿元以上另报")).toBe("亿元");
});

it.each([
  "单位：万元  统计时间：2023年元-6月",
  "单位：万元    填报单位：广元市经合局",
  "单位：万元，填报日期：2023年元月，制表人：张元",
  "单位：万元（投资亿元以上项目）",
  "单位：万元（汇率6.9元/美元）",
])("takes no 元 in other words for a unit: %s", (title) => {
  expect(unitOfTitle(title)).toBe("万元");
});

it("takes no unit of several for money", () => {
  expect(unitOfTitle("计量单位：亿元、万美元")).toBe(undefined);
  expect(unitOfTitle("单位：亿元（外资：万美元）")).toBe(undefined);
  expect(unitOfTitle("总投资单位：亿元 到位资金单位：万元")).toBe(undefined);
});

it("reads units without brackets", () => {
  expect(headerParts("投资总额万元")).toMatchObject({ name: "投资总额", unit: "万元" });
  expect(headerParts("合同外资 万美元")).toMatchObject({ name: "合同外资", unit: "万美元" });
  expect(headerParts("产值万亿元").unit).toBe(undefined);
  expect(headerParts("是否超1亿元").unit).toBe(undefined);
  expect(headerParts("是否超亿元").unit).toBe(undefined);
});

it("keeps notes", () => {
  expect(headerParts("实际开工时间(发改)").note).toBe("发改");
  expect(headerParts("总投资(含土地)(亿元)")).toMatchObject({ unit: "亿元", note: "含土地" });
});
