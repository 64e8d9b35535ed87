import type { CodeList } from "@ipms/core";
import { foldWord } from "./fold-word.js";

/** By list, then by word: the codes of which the word can mean any. */
type AmbiguousWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const anyForeign = ["foreign-wholly-owned", "foreign-joint"];
const anyState = ["state-owned-central", "state-owned-local"];
const anyDomestic = ["other-province", "other-city", "other-county", "local"];
const anyAsset = ["equipment", "construction", "land"];
const anyTop500 = [
  "fortune-global-500",
  "china-500",
  "china-private-500",
  "china-service-500",
  "china-manufacturing-500",
  "new-economy-500",
];

/**
 * Words that ledgers and bulletins use for more than one code of a list. They are no synonyms: which
 * code is meant depends on the place, the year or the office, so somebody must say.
 */
const ambiguousWords: AmbiguousWords = {
  "reported-stages": {
    // A project that rests, and one that is given up.
    中止: ["suspended", "terminated", "talks-ended"],
    已中止: ["suspended", "terminated", "talks-ended"],
    // Preparations begin, or construction does.
    启动: ["preparing", "started"],
    已启动: ["preparing", "started"],
    招商: ["planning", "negotiating"],
    // New projects and resumed ones, counted together.
    开复工: ["started", "resumed"],
    // Places count an agreement as kept at the registration, at the landing or at the start.
    履约: ["registered", "landed", "started"],
    已履约: ["registered", "landed", "started"],
    落实: ["registered", "landed"],
    // Having the land is what some places call landed, and for others only preparation.
    拿地: ["preparing", "landed"],
    已拿地: ["preparing", "landed"],
    完成报批: ["preparing", "approved"],
    // 投产达效 and 达产达效.
    达效: ["commissioned", "full-capacity"],
    // In the statistics of investment, or in those of enterprises above designated size.
    入统: ["started", "above-scale"],
    已入统: ["started", "above-scale"],
    // In the library of reserve projects, of investment projects, or of such enterprises.
    入库: ["planning", "started", "above-scale"],
    已入库: ["planning", "started", "above-scale"],
  },
  milestones: {
    中止: ["suspended", "terminated"],
    开复工: ["started", "resumed"],
    履约: ["registered", "landed", "started"],
    达效: ["commissioned", "full-capacity"],
    入统: ["started", "above-scale"],
    停止: ["suspended", "terminated"],
  },
  "termination-reasons": {
    退出: ["investor-withdrew", "mutual-agreement"],
    解约: ["mutual-agreement", "commitment-not-met"],
    清退: ["commitment-not-met", "policy-change"],
  },
  "investor-types": {
    国企: anyState,
    国有企业: anyState,
    国有: anyState,
    国资: anyState,
    外企: anyForeign,
    外资: anyForeign,
    外资企业: anyForeign,
    外商投资企业: anyForeign,
    港澳台资: anyForeign,
    港澳台资企业: anyForeign,
    内资: [...anyState, "private"],
    内资企业: [...anyState, "private"],
    // Joint with whom, and wholly owned by whom?
    合资: ["foreign-joint", "other"],
    独资: ["foreign-wholly-owned", "private"],
    混合所有制: [...anyState, "private", "other"],
  },
  "top-500-lists": {
    "500强": anyTop500,
    "500强企业": anyTop500,
    三类500强: ["fortune-global-500", "china-500", "china-private-500"],
    三个500强: ["fortune-global-500", "china-500", "china-private-500"],
  },
  "contract-types": {
    协议: ["formal-contract", "framework", "intent"],
    合作协议: ["formal-contract", "framework", "intent"],
    战略合作协议: ["framework", "intent"],
  },
  "investment-forms": {
    增资扩产: ["capital-increase", "expansion"],
    改扩建: ["expansion", "technical-renovation"],
    扩建改造: ["expansion", "technical-renovation"],
    二期: ["new", "expansion"],
    二期项目: ["new", "expansion"],
  },
  "funds-scopes": {
    内资: anyDomestic,
    境内: anyDomestic,
    国内: anyDomestic,
    省内: ["other-city", "other-county", "local"],
    市外: ["foreign", "other-province", "other-city"],
    市外资金: ["foreign", "other-province", "other-city"],
    县外: ["foreign", "other-province", "other-city", "other-county"],
    县外资金: ["foreign", "other-province", "other-city", "other-county"],
    // Outside the autonomous region, or outside the district.
    区外: ["foreign", "other-province", "other-city", "other-county"],
    区外资金: ["foreign", "other-province", "other-city", "other-county"],
    内外资: ["foreign", ...anyDomestic],
  },
  "funds-forms": {
    固定资产: anyAsset,
    固定资产投资: anyAsset,
    实物: anyAsset,
    实物出资: anyAsset,
  },
};

/**
 * The codes of which a word can mean any, where it has several meanings in a list; none for a word that
 * is unknown to the list, and none for one that `findCode` finds.
 *
 * @example
 * ```ts
 * import { possibleCodes, reportedStages } from "@ipms/codelists";
 *
 * console.log(possibleCodes(reportedStages, "开复工")); // => [ 'started', 'resumed' ]
 * ```
 *
 * @param list - the list
 * @param word - a word of a ledger
 */
export function possibleCodes(list: CodeList, word: string): readonly string[] {
  const words = ambiguousWords[list.id] ?? {};
  const folded = foldWord(word);
  return Object.hasOwn(words, folded) ? (words[folded] ?? []) : [];
}

/** Every word with several meanings in a list. */
export function ambiguousWordsOf(list: CodeList): readonly string[] {
  return Object.keys(ambiguousWords[list.id] ?? {});
}
