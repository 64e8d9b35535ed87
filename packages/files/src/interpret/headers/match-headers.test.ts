import type { TableName } from "@ipms/schema";
import { describe, expect, it } from "vitest";
import { matchHeaders } from "./match-headers.js";

describe("matchHeaders", () => {
  const match = (headers: readonly string[], table: TableName = "projects") =>
    matchHeaders(headers, table).map(
      ({ field, candidates }) => field ?? `?${candidates.join(",")}`,
    );

  it("prefers a label to an alias", () => {
    expect(match(["总投资", "投资总额"])).toEqual(["totalInvestment", "?totalInvestment"]);
  });
  it("asks where two headers have equal claims", () => {
    expect(match(["投资总额", "签约金额"])).toEqual(["?totalInvestment", "?totalInvestment"]);
    expect(match(["占比", "项目数", "占比"], "attributions")).toEqual(["?share", "?", "?share"]);
  });
  it("never takes a column of two things for one of them", () => {
    expect(match(["注册日期/统计日期"])).toEqual(["?registeredOn"]);
  });
  it("keeps what it does not know", () => {
    expect(match(["项目名称", "天气"])).toEqual(["name", "?"]);
  });
  it("drops candidates that other columns have taken", () => {
    expect(match(["开工时间", "计划开工时间"])).toEqual(["?startedOn", "plannedStartOn"]);
  });
});
