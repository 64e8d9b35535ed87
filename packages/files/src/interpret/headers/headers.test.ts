import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import { describe, expect, it } from "vitest";
import { aliases } from "./aliases/index-of-aliases.js";
import { headerParts, unitOfTitle } from "./header-parts.js";
import { matchHeaders } from "./match-headers.js";
import { readHeader } from "./read-header.js";

/** A header in one word: its fields with ? between them, its unit behind. */
function read(header: string, table: TableName = "projects"): string {
  const { candidates, unit, outside } = readHeader(header, table);
  const fields = outside ?? candidates.map(({ field }) => field).join(" ? ");
  return unit === undefined ? fields : `${fields} [${unit}]`;
}

const t = (table: TableName, rows: readonly (readonly [string, string])[]) =>
  describe(`a header of ${table}`, () => {
    it.each(rows)("%s is %s", (header, expected) => expect(read(header, table)).toBe(expected));
  });

t("projects", [
  // Rows of real tables, each alias of the research once.
  ["序号", "row-number"],
  ["编号", "projectId"],
  ["区级项目编码", "otherProjectCodes"],
  ["市级项目编码", "otherProjectCodes"],
  ["项目编码", "projectId"],
  ["开工认定编码", "otherProjectCodes"],
  ["项目名称", "name"],
  ["项目全称", "name"],
  ["签约项目名称", "name"],
  ["备案（核准）项目名称", "registeredName"],
  ["单位", "responsibleUnit"],
  ["填报单位（盖章）", "responsibleUnit"],
  ["报送区", "responsibleUnit"],
  ["申报人", "responsibleUnit"],
  ["责任单位", "responsibleUnit"],
  ["负责单位", "responsibleUnit"],
  ["跟踪单位", "responsibleUnit"],
  ["牵头单位", "responsibleUnit"],
  ["被考核单位", "responsibleUnit"],
  ["引资单位", "responsibleUnit"],
  ["项目引荐单位", "no-field"],
  ["引荐单位", "no-field"],
  ["引荐人", "personal-data"],
  ["区级责任领导", "responsibleLeader"],
  ["包抓领导", "responsibleLeader"],
  ["领导包干", "responsibleLeader"],
  ["企业联系人", "personal-data"],
  ["联系人", "personal-data"],
  ["投资方联系人", "personal-data"],
  ["职务", "personal-data"],
  ["联系方式", "personal-data"],
  ["电话", "personal-data"],
  ["投资方电话", "personal-data"],
  ["区投促局联系人", "personal-data"],
  ["投资方名称", "investorName"],
  ["外来投资方名称", "investorName"],
  ["投资方", "investorName"],
  ["投资主体", "investorName"],
  ["签约主体(洽谈主体)", "investorName"],
  ["投资人", "investorName"],
  ["客商", "investorName"],
  ["投资主体社会信用代码", "investorCreditCode"],
  ["签约主体证照号码", "investorCreditCode"],
  ["统一社会信用代码(证)", "investorCreditCode ? localCompanyCreditCode"],
  ["统一社会信用代码", "investorCreditCode ? localCompanyCreditCode"],
  ["工商注册号", "no-field"],
  ["投资方简介", "no-field"],
  ["投资方类型", "investorType"],
  ["企业性质", "investorType"],
  ["企业类别", "investorType"],
  ["来源地", "originCountry ? originDivision"],
  ["投资方所在地", "originCountry ? originDivision"],
  ["资金来源地", "originDivision"],
  ["内外资", "no-field"],
  ["注册公司", "localCompanyName"],
  ["注册公司名称", "localCompanyName"],
  ["在黄注册名称", "localCompanyName"],
  ["项目公司", "localCompanyName"],
  ["法人代表", "personal-data"],
  ["注册资本[万元]", "no-field [万元]"],
  ["注册资金", "no-field"],
  ["注册资本(万元)", "no-field [万元]"],
  ["注册资本单位", "no-field"],
  ["注册外资", "foreignInvestment"],
  ["总投资额[亿元]", "totalInvestment [亿元]"],
  ["总投资", "totalInvestment"],
  ["投资总额", "totalInvestment"],
  ["合同投资总额", "totalInvestment"],
  ["投资金额(亿元)", "totalInvestment [亿元]"],
  ["投资金额（亿元）", "totalInvestment [亿元]"],
  ["计划投资总额(亿元)", "totalInvestment [亿元]"],
  ["计划总投资（万元）", "totalInvestment [万元]"],
  ["协议投资额", "totalInvestment"],
  ["签约额", "totalInvestment"],
  ["签约金额", "totalInvestment"],
  ["签约资金", "totalInvestment"],
  ["合作金额", "totalInvestment"],
  ["概算总投资", "totalInvestment"],
  ["意向投资额", "totalInvestment"],
  ["拟投资额", "totalInvestment"],
  ["备案证金额(亿元)", "totalInvestment [亿元]"],
  ["固投金额(亿元)", "fixedAssetInvestment [亿元]"],
  ["固定资产投资", "fixedAssetInvestment"],
  ["固定资产投资（万元）", "fixedAssetInvestment [万元]"],
  ["设备投资（万元）", "no-field [万元]"],
  ["一期投资额[亿元]", "phaseOneInvestment [亿元]"],
  ["一期（万元）", "phaseOneInvestment [万元]"],
  ["二期（万元）", "no-field [万元]"],
  ["协议利用外资(万美元)", "foreignInvestment [万美元]"],
  ["合同外资金额", "foreignInvestment"],
  ["合同引资", "externalInvestment"],
  ["合同引进市外资金", "externalInvestment"],
  ["外资项目金额", "foreignInvestment"],
  ["市外投资额[亿元]", "externalInvestment [亿元]"],
  ["本地投资额", "no-field"],
  ["到位资金用途说明", "no-field"],
  ["项目建设内容", "no-field"],
  ["经营范围", "no-field"],
  ["产业类别", "industry"],
  ["产业大类", "industry"],
  ["行业类别（门类）", "industry"],
  ["三次产业", "industry"],
  ["所属产业链", "industryChain"],
  ["产业链", "industryChain"],
  ["链条", "industryChain"],
  ["是否浙商", "returningEntrepreneur"],
  ["外溢来源", "relocatedFrom"],
  ["招商会名称", "signingEvent"],
  ["签约活动", "signingEvent"],
  ["签约批次", "signingEvent"],
  ["届次", "signingEvent"],
  ["协议类型", "contractType"],
  ["签约形式", "contractType"],
  ["建设性质", "investmentForm"],
  ["建设分类", "startKind"],
  ["投资形态", "investmentForm"],
  ["合同签约时间", "signedOn"],
  ["签约时间", "signedOn"],
  ["签约日期", "signedOn"],
  ["协议签订时间", "signedOn"],
  ["签约信息统计日期", "signedRecordedOn"],
  ["签约审核通过时间", "signedRecordedOn"],
  ["签约统计日期", "signedRecordedOn"],
  ["报送时间", "recordedOn"],
  ["注册时间", "registeredOn"],
  ["注册日期", "registeredOn"],
  ["注册统计日期", "registeredRecordedOn"],
  ["备案（核准）日期", "approvedOn"],
  ["立项时间", "approvedOn"],
  ["开工日期", "startedOn"],
  ["开工时间", "startedOn ? plannedStartOn"],
  ["开工/业时间", "startedOn ? plannedStartOn"],
  ["实际开工时间(发改)", "startedOn"],
  ["实际开工时间(经信)", "startedOn"],
  ["计划开工时间", "plannedStartOn"],
  ["预计开工时间", "plannedStartOn"],
  ["拟开工时间", "plannedStartOn"],
  ["計劃開工時間", "plannedStartOn"],
  ["开工状态日期", "startedOn"],
  ["竣工日期", "completedOn"],
  ["实际竣工时间(发改)", "completedOn"],
  ["计划竣工时间", "plannedCompletionOn"],
  ["竣工状态日期", "completedOn"],
  ["投产时间", "commissionedOn ? plannedCommissioningOn"],
  ["投产时间(经信)", "commissionedOn ? plannedCommissioningOn"],
  ["计划投产", "plannedCommissioningOn"],
  ["计划签约时间", ""],
  ["进规时间(经信)", "aboveScaleOn"],
  ["入统时间(经信)", "no-field"],
  ["是否入统(发改)", "no-field"],
  ["落地时间", "landedOn"],
  ["落地审核通过时间", "landedRecordedOn"],
  ["建设地点[注明园区]", "site"],
  ["项目建设地址", "site"],
  ["拟建地点", "site"],
  ["承接区", "park"],
  ["项目区域", "division ? park"],
  ["区域", "division ? park"],
  ["片区", "park"],
  ["所属片区", "park"],
  ["项目用地[亩]", "landAreaMu [亩]"],
  ["用地情况[亩]", "landAreaMu [亩]"],
  ["用地面积（平方米）", "landAreaSquareMetres [平方米]"],
  ["申请用地面积（亩）", "landAreaMu [亩]"],
  ["需用土地", "landAreaMu ? landAreaSquareMetres"],
  ["用地面积(公顷)", "landAreaMu [公顷]"],
  ["用地面积（㎡）", "landAreaSquareMetres [m2]"],
  ["租赁面积", "no-field"],
  ["折算用地（亩）", "landAreaMu [亩]"],
  ["预计年产值(亿元)", "expectedAnnualOutput [亿元]"],
  ["预计年税收(亿元)", "expectedAnnualTax [亿元]"],
  ["预期税收", "expectedAnnualTax"],
  ["亩均税收", "no-field"],
  ["投资强度（万元/千平方米）", "no-field"],
  ["容积率", "no-field"],
  ["月度销售收入[亿元]", "no-field [亿元]"],
  ["预期用工人数（人）", "plannedJobs [人]"],
  ["进展状态", "reportedStage"],
  ["进度、备注", "remarks"],
  ["形象进度", "reportedStage"],
  ["研判结果", "reportedStage"],
  ["基金参投金额(万元)", "no-field [万元]"],
  ["报送规范分类", "no-field"],
  ["审核状态", "no-field"],
  ["备注", "remarks"],
  ["注册日期/统计日期", "registeredOn"],
  ["租赁面积/折算用地", "landAreaMu ? landAreaSquareMetres"],
  ["是否招商会项目/招商会名称", "signingEvent"],
  ["项目数", "derived"],
  ["附件", "attachment"],
  ["高拍仪照片", "attachment"],
  // Spelling.
  ["總投資（億元）", "totalInvestment [亿元]"],
  ["总 投 资（亿元）", "totalInvestment [亿元]"],
  ["总投资\n（亿元）", "totalInvestment [亿元]"],
  ["总投资【万元】", "totalInvestment [万元]"],
  ["总投资〔万元〕", "totalInvestment [万元]"],
  ["总投资/亿元", "totalInvestment [亿元]"],
  ["总投资 单位:万元", "totalInvestment [万元]"],
  ["总投资（单位：万元）", "totalInvestment [万元]"],
  ["总投资，单位：亿元", "totalInvestment [亿元]"],
  ["*项目名称", "name"],
  ["项目名称*", "name"],
  ["项目名称：", "name"],
  ["1.项目名称", "name"],
  ["（一）项目名称", "name"],
  ["Total investment", "totalInvestment"],
  ["totalInvestment", "totalInvestment"],
  ["startedOn", "startedOn"],
  // Units that do not belong.
  ["总投资（亩）", " [亩]"],
  ["签约日期（万元）", " [万元]"],
  ["", ""],
  ["天气", ""],
]);
t("fundReceipts", [
  ["到位资金", "received"],
  ["投资方实际到资额[亿元]", "received [亿元]"],
  ["当年到位资金情况(亿元)", "received [亿元]"],
  ["本月到位资金", "received"],
  ["到账金额", "received"],
  ["到资金额(亿元)", "received [亿元]"],
  ["实际进资", "received"],
  ["累计到位资金", ""],
  ["到账时间", "receivedOn"],
  ["内外资", "originScope"],
]);
t("fundBalances", [
  ["累计实际到资总额[亿元]", "cumulative [亿元]"],
  ["现阶段到资情况(亿元)", "cumulative [亿元]"],
  ["累计到位资金", "cumulative"],
  ["累计实际投入资金规模（亿元）", "cumulative [亿元]"],
  ["实际投入资金规模（亿元）", "cumulative [亿元]"],
  ["本月到位资金", ""],
]);
t("attributions", [
  ["分配比例", "share"],
  ["占比（%）", "share [%]"],
]);
t("targets", [
  ["目标任务(亿)", "value [亿]"],
  ["指标", "metric"],
]);
t("exchangeRates", [["汇率", "rate"]]);
t("calendars", [["是否工作日", "working"]]);
t("signings", [["签约金额（万元）", "committed [万元]"]]);
t("evidence", [["施工许可证", "reference"]]);
t("targetPlans", [["累计目标", "cumulativeValue"]]);

describe("without a table", () => {
  it("asks whether funds are of a period or cumulative", () => {
    const { candidates } = readHeader("到位资金（亿元）");
    expect(candidates).toEqual([
      { table: "fundReceipts", field: "received", confidence: "ambiguous" },
      { table: "fundBalances", field: "cumulative", confidence: "ambiguous" },
    ]);
  });
  it("is certain of words of one table", () => {
    expect(readHeader("固定资产投资").candidates).toEqual([
      { table: "projects", field: "fixedAssetInvestment", confidence: "exact" },
    ]);
  });
});

describe("every label", () => {
  it.each(tableNames.flatMap((table) => fieldsOf(table).map((field) => [table, field] as const)))(
    "of %s reads as its field",
    (table, { field, labels }) => {
      for (const header of [field, labels.en, labels["zh-Hans"]]) {
        const match = readHeader(header, table).candidates;
        expect(match[0]).toEqual({ table, field, confidence: "exact" });
        expect(match).toHaveLength(1);
      }
    },
  );
});

it("has aliases of fields only", () => {
  for (const table of tableNames) {
    const fields = new Set(fieldsOf(table).map(({ field }) => field));
    expect(Object.keys(aliases[table]).filter((field) => !fields.has(field))).toEqual([]);
  }
});

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

it("reads units of title rows", () => {
  expect(unitOfTitle("2022年招商引资项目台账 单位：万元")).toBe("万元");
  expect(unitOfTitle("（金额单位:亿元、亩）")).toBe("亿元");
  expect(unitOfTitle("单位：个、亿元")).toBe(undefined);
  expect(unitOfTitle("填报单位：某某局")).toBe(undefined);
  expect(unitOfTitle("台账")).toBe(undefined);
});

it("keeps notes", () => {
  expect(headerParts("实际开工时间(发改)").note).toBe("发改");
  expect(headerParts("总投资(含土地)(亿元)")).toMatchObject({ unit: "亿元", note: "含土地" });
});
