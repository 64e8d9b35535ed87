import { describe, expect, it } from "vitest";
import { readHeader } from "./headers/read-header.js";

/**
 * What becomes of a header that stood in a real ledger, read for a ledger of projects or, where it is
 * none of theirs, for any table: the field, the fields among which somebody must choose, or the reason
 * why the standard has none.
 */
function becomes(header: string): string {
  const ofProjects = readHeader(header, "projects");
  const none = ofProjects.candidates.length === 0 && ofProjects.outside === undefined;
  const { candidates, outside } = none ? readHeader(header) : ofProjects;
  const fields = candidates.map(({ table, field }) =>
    table === "projects" ? field : `${table}.${field}`,
  );
  return outside === undefined ? fields.join(" ? ") : `outside: ${outside}`;
}

/** Every header of the ledgers that were looked at, by what it must become. */
const headers: Readonly<Record<string, string>> = {
  projectId: "编号 项目编码",
  otherProjectCodes: "区级项目编码 市级项目编码 开工认定编码",
  name: "项目名称 项目全称 签约项目名称",
  registeredName: "备案（核准）项目名称",
  responsibleUnit:
    "单位 填报单位（盖章） 报送区 申报人 责任单位 负责单位 跟踪单位 牵头单位 被考核单位 引资单位",
  responsibleLeader: "区级责任领导 包抓领导 领导包干",
  investorName: "投资方名称 外来投资方名称 投资方 投资主体 签约主体(洽谈主体) 投资人 客商",
  investorCreditCode: "投资主体社会信用代码 签约主体证照号码",
  // Whose code it is, the investor's or the local company's, the header does not say.
  "investorCreditCode ? localCompanyCreditCode": "统一社会信用代码(证)",
  investorType: "投资方类型 企业性质 企业类别",
  "originCountry ? originDivision": "来源地 投资方所在地",
  originDivision: "资金来源地",
  localCompanyName: "注册公司 注册公司名称 在黄注册名称 项目公司",
  totalInvestment:
    "总投资额[亿元] 总投资 投资总额 合同投资总额 投资金额(亿元) 投资金额（亿元） 计划投资总额(亿元) " +
    "计划总投资（万元） 协议投资额 签约额 签约金额 签约资金 合作金额 概算总投资 意向投资额 拟投资额 备案证金额(亿元)",
  fixedAssetInvestment: "固投金额(亿元) 固定资产投资 固定资产投资（万元）",
  phaseOneInvestment: "一期投资额[亿元] 一期（万元）",
  foreignInvestment: "协议利用外资(万美元) 合同外资金额 外资项目金额 注册外资",
  externalInvestment: "合同引资 合同引进市外资金 市外投资额[亿元] 市外股东投资额[亿元]",
  // Of a period or of everything so far: two tables.
  "fundReceipts.received ? fundBalances.cumulative":
    "投资方实际到资额[亿元] 到资金额(亿元) 实际进资 到资金额 实际投入资金规模（亿元）",
  "fundReceipts.received": "当年到位资金情况(亿元) 本月到位资金 到账金额",
  "fundBalances.cumulative":
    "累计实际到资总额[亿元] 现阶段到资情况(亿元) 累计到位资金 累计实际投入资金规模（亿元） 到位资金总额(亿)",
  "attributions.share": "分配比例",
  industry: "产业类别 产业大类 行业类别 行业类别（门类） 行业 所属行业 三次产业",
  industryChain: "所属产业链 产业链 链条",
  returningEntrepreneur: "是否浙商",
  relocatedFrom: "外溢来源",
  top500List: "是否500强",
  signingEvent: "招商会名称 签约活动 签约批次 届次",
  contractType: "协议类型 签约形式",
  signedOn: "合同签约时间 签约时间 签约日期 协议签订时间",
  signedRecordedOn: "签约信息统计日期 签约审核通过时间",
  recordedOn: "报送时间",
  registeredOn: "注册时间 注册日期 注册日期/统计日期",
  approvedOn: "备案（核准）日期 立项时间",
  "evidence.reference": "建设用地规划许可证编号 施工许可证 土地证",
  "evidence.evidencedOn": "取得许可证日期 完成报批日期",
  startedOn: "开工日期 实际开工时间(发改) 实际开工时间(经信) 开工状态日期",
  // Planned or in fact: a header of 时间 does not say.
  "startedOn ? plannedStartOn": "开工时间 开工/业时间",
  plannedStartOn: "计划开工时间",
  completedOn: "竣工日期 实际竣工时间(发改) 竣工状态日期",
  plannedCompletionOn: "计划竣工时间",
  "commissionedOn ? plannedCommissioningOn": "投产时间 投产时间(经信)",
  plannedCommissioningOn: "计划投产",
  aboveScaleOn: "进规时间(经信) 入规",
  landedOn: "落地时间",
  landedRecordedOn: "落地审核通过时间",
  site: "建设地点[注明园区] 项目建设地址 拟建地点",
  park: "承接区 片区 所属片区",
  "division ? park": "项目区域 区域",
  landAreaMu: "项目用地[亩] 用地情况[亩] 申请用地面积（亩）",
  "landAreaMu ? landAreaSquareMetres": "需用土地 用地面积 折算用地 用地情况",
  expectedAnnualOutput: "预计年产值(亿元)",
  expectedAnnualTax: "预计年税收(亿元) 预期税收",
  plannedJobs: "预期用工人数（人）",
  reportedStage: "进展状态 形象进度 项目进展 研判结果",
  remarks: "备注 进度、备注",
  investmentForm: "建设性质 项目性质 投资形态",
  startKind: "建设分类",
  "targets.value": "目标任务(亿)",
  "outside: row-number": "序号",
  "outside: personal-data":
    "引荐人 企业联系人 联系人 投资方联系人 职务 联系方式 电话 投资方电话 区投促局联系人 法人代表",
  "outside: attachment": "附件 高拍仪照片 扫描件",
  // A metric works these out from other columns.
  "outside: derived":
    "占比 新注册重点项目数 新开工重点项目数 新投产重点项目数 新签合同项目数 履约项目数 履约率(%) 得分 " +
    "开工项目数 竣工项目数 开竣工率(%) 合同项目投资总额(亿) 资金到位率(%)",
  "outside: no-field":
    "项目引荐单位 引荐单位 工商注册号 投资方简介 内外资 注册资本[万元] 注册资金 注册资本(万元) 注册资本单位 " +
    "设备投资（万元） 二期（万元） 本地投资额 本地股东出资额[万元] 到位资金用途说明 到位资金分割证明 累计下达投资 " +
    "累计完成投资 累计支付 项目建设内容 项目内容 项目简介 建设规模及主要建设内容 经营范围 是否FDI 楚商类型 " +
    "是否总部经济 是否研发中心 是否推送至省库 是否产业外溢 是否飞地园区 是否新引进企业 是否qflp外资项目 " +
    "是否招商会项目 是否技改(经信) 是否上市 是否独角兽 立项属性 入统时间(经信) 是否入统(发改) 入库 租赁面积 " +
    "预期开票销售 亩均税收 投资强度（万元/千平方米） 容积率 已形成产能[万元] 实际建成产能 月度销售收入[亿元] " +
    "月度销售收入[万元] 项目级别 基金名称 基金参投金额(万元) 报送规范分类 审核结果 审核状态",
};

describe.each(Object.entries(headers))("%s", (expected, words) => {
  it.each(words.split(" "))("is the meaning of %s", (header) => {
    expect(becomes(header)).toBe(expected);
  });
});

it("leaves none of two hundred headers without a field, a question or a reason", () => {
  const all = Object.values(headers).flatMap((words) => words.split(" "));
  expect(new Set(all).size).toBeGreaterThan(200);
  expect(all.filter((header) => becomes(header) === "")).toEqual([]);
});

it("reads them in full-width and in traditional characters", () => {
  expect(becomes("總投資額【億元】")).toBe("totalInvestment");
  expect(becomes("實際開工時間（發改）")).toBe("startedOn");
  expect(becomes("統一社會信用代碼")).toBe("investorCreditCode ? localCompanyCreditCode");
  expect(becomes("是否５００强")).toBe("top500List");
});
