import { describe, expect, it } from "vitest";
import { readCell } from "./cells/read-cell.js";

/** What becomes of a word in a field of codes: the code, or the codes among which somebody must choose. */
function becomes(table: string, field: string, word: string): string {
  const { value, problem } = readCell(table, field, word, {});
  if (problem === undefined) return JSON.stringify(value ?? "").replaceAll('"', "");
  if (problem.code !== "ambiguous-name") return `no code: ${problem.code}`;
  const { candidates } = problem.parameters;
  return Array.isArray(candidates) ? candidates.join(" ? ") : "no candidates";
}

const noCode = "no code: unknown-code";

/** Every word of the vocabularies that were looked at, by table and field, and by what it must become. */
const vocabularies: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    "projects",
    "reportedStage",
    {
      planning: "谋划 谋划推进 包装",
      "planning ? negotiating": "招商",
      negotiating: "在谈 新增在谈 洽谈 对接 意向",
      signed: "签约 已签约 签订",
      registered: "注册 已注册",
      approved: "备案 已备案",
      preparing: "前期 筹建 注册中",
      "preparing ? approved": "完成报批",
      "preparing ? landed": "拿地",
      "preparing ? started": "启动",
      landed: "落地",
      "registered ? landed": "落实",
      "registered ? landed ? started": "履约",
      "ceremony-held": "奠基",
      started: "开工 已开工 动工 新开工",
      opened: "开业",
      "under-construction": "在建 建设 施工 续建 收尾",
      "partly-completed": "部分建成",
      completed: "竣工 已竣工 建成 完工",
      "trial-production": "试生产",
      commissioned: "投产 已投产 投运",
      "full-capacity": "达产",
      "commissioned ? full-capacity": "达效",
      "above-scale": "入规",
      "started ? above-scale": "入统",
      "planning ? started ? above-scale": "入库",
      "started ? resumed": "开复工",
      resumed: "复工",
      suspended: "停建 缓建 停缓建",
      "suspended ? terminated ? talks-ended": "中止",
      terminated: "终止 解约 退出 清退 迁出",
      "talks-ended": "停止谈判",
      // 结转 is another field, 增资扩产 and 二期 forms of investment; the others are stages of a report's
      // audit, and the start's kind, which a stage would lose.
      [noCode]: "结转 增资扩产 二期 已保存 审核中 审核通过 审核未通过 已开工（建安类）",
    },
  ],
  [
    "evidence",
    "milestone",
    {
      negotiated: "洽谈",
      signed: "签约 签订",
      registered: "注册",
      approved: "备案 立项",
      landed: "落地",
      started: "开工 动工 新开工",
      completed: "竣工 建成 完工",
      commissioned: "投产 投运",
      "full-capacity": "达产",
      "above-scale": "入规 进规",
      suspended: "停建 缓建",
      resumed: "复工",
      terminated: "终止 解约 退出 清退",
      "started ? resumed": "开复工",
      "suspended ? terminated": "中止",
      "commissioned ? full-capacity": "达效",
      "started ? above-scale": "入统",
      "registered ? landed ? started": "履约",
      // A ceremony proves no start, and these name no event.
      [noCode]: "奠基 结转 前期 在建",
    },
  ],
  [
    "projects",
    "terminationReason",
    {
      "moved-away": "迁出",
      "talks-failed": "停止谈判",
      "investor-withdrew ? mutual-agreement": "退出",
      "mutual-agreement ? commitment-not-met": "解约",
      "commitment-not-met ? policy-change": "清退",
      // That it ended, not why.
      [noCode]: "终止 中止",
    },
  ],
  [
    "projects",
    "investorType",
    {
      "state-owned-central": "国企（央企） 央企",
      "state-owned-local": "国企（地方）",
      private: "民企 民营巨头",
      "foreign-wholly-owned": "外企(独资)",
      "foreign-joint": "外企(合资或合伙)",
      other: "其它",
      "state-owned-central ? state-owned-local": "国企 国有企业",
      "foreign-wholly-owned ? foreign-joint": "外企 外资 外资企业",
      "state-owned-central ? state-owned-local ? private": "内资",
      // A rank, a stock exchange: neither says who owns it.
      [noCode]: "世界500强或跨国公司 上市公司 独角兽",
    },
  ],
  [
    "projects",
    "top500List",
    {
      "fortune-global-500": "世界500强 世界",
      "china-500": "中国500强 中国",
      "china-private-500": "中国民营500强 民营500强 民营",
      "china-service-500": "中国服务业500强 中国服务业",
      "china-manufacturing-500": "中国制造业500强 中国制造业",
      "new-economy-500": "新经济500强 新经济",
      "fortune-global-500 ? china-500 ? china-private-500": "三类500强",
      "": "无",
      // That it is one, or none: not which list.
      [noCode]: "是 否",
    },
  ],
  [
    "projects",
    "returningEntrepreneur",
    {
      true: "是 1",
      false: "否 0",
      // Whether alumni count, and who counts by and large, each place decides for itself.
      "no code: invalid-boolean": "湖北籍企业家 武汉校友 武大校友 华科校友 非楚商 泛楚商",
    },
  ],
  [
    "projects",
    "contractType",
    {
      "formal-contract": "正式合同 合同 投资协议",
      framework: "框架协议",
      supplement: "补充协议",
      intent: "意向 意向协议",
      "formal-contract ? framework ? intent": "协议",
      // The list is closed: 其他 names no kind of agreement.
      [noCode]: "其他",
    },
  ],
  [
    "projects",
    "investmentForm",
    {
      new: "新建 新设",
      expansion: "扩建",
      "technical-renovation": "改建 技改",
      "capital-increase": "增资",
      "merger-acquisition": "并购",
      other: "其他 其它",
      "capital-increase ? expansion": "增资扩产",
      "expansion ? technical-renovation": "改扩建",
      "new ? expansion": "二期",
      // A kind of start, and a project carried over.
      [noCode]: "开业 续建",
    },
  ],
  [
    "projects",
    "startKind",
    {
      construction: "固投开工类 已开工（建安类）",
      equipment: "已开工（设备购置类）",
      opening: "开业营业类 开业",
    },
  ],
  [
    "projects",
    "industry",
    {
      "A ? 01": "农业",
      "B ? C ? D": "工业",
      "A ? 01 ? 02 ? 03 ? 04": "第一产业 一产",
      "B ? C ? D ? E": "第二产业 二产",
      "F ? G ? H ? I ? J ? K ? L ? M ? N ? O ? P ? Q ? R ? S": "第三产业 三产 服务业",
      C: "制造业",
    },
  ],
  [
    "projects",
    "landAreaMu",
    // How the land is held has no field.
    { "no code: invalid-decimal": "新供地 现有用地 租赁厂房 购买房产 其他" },
  ],
  [
    "fundReceipts",
    "originScope",
    {
      foreign: "外资 境外 FDI 外商直接投资",
      "other-province": "省外 境内省外 国内省外 省外境内资金",
      "other-county": "市内县际",
      "other-city ? other-county ? local": "省内",
      "foreign ? other-province ? other-city": "市外",
      "foreign ? other-province ? other-city ? other-county": "县外 区外",
      "other-province ? other-city ? other-county ? local": "内资",
      "foreign ? other-province ? other-city ? other-county ? local": "内外资",
    },
  ],
];

describe.each(vocabularies)("%s.%s", (table, field, meanings) => {
  it.each(
    Object.entries(meanings).flatMap(([expected, words]) =>
      words.split(" ").map((word) => [word, expected] as const),
    ),
  )("reads %s as %s", (word, expected) => {
    expect(becomes(table, field, word)).toBe(expected);
  });
});

it("reads words in full-width and in traditional characters", () => {
  expect(becomes("projects", "reportedStage", "開復工")).toBe("started ? resumed");
  expect(becomes("projects", "reportedStage", "試生產")).toBe("trial-production");
  expect(becomes("projects", "top500List", "世界５００強")).toBe("fortune-global-500");
  expect(becomes("fundReceipts", "originScope", "ＦＤＩ")).toBe("foreign");
});
