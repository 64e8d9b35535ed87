import { type DefinitionFamily, populationRates, progressRates } from "../family.js";

/** Which projects are in question: the denominators that are in use. */
export const populationFamilies: readonly DefinitionFamily[] = [
  {
    id: "signed-in-period",
    labels: { en: "Signed in the period", "zh-Hans": "本期签约项目" },
    metrics: populationRates,
    choices: { population: "signed-in-period" },
    places: { en: "Lu'an 2022, Xuchang 2017", "zh-Hans": "六安2022年、许昌2017年" },
    sources: [
      {
        title: "[六安市2022年1—9月招商引资通报]",
        date: "2022",
        url: "https://ht.luaninfo.com/laxw/gggs/content_153837",
        note: {
          en: "285 of 344 projects signed in January to September had started.",
          "zh-Hans": "1—9月签约344个，开工285个。",
        },
      },
      {
        title: "[许昌市2017年1—10月招商引资情况]",
        date: "2017-12-09",
        url: "http://m.chinacrane.net/news/201712/09/126218.html",
        note: {
          en: "222 of 247 newly signed projects had started.",
          "zh-Hans": "新签约247个，开工222个。",
        },
      },
    ],
  },
  {
    id: "signed-at-event",
    labels: { en: "Signed at one event", "zh-Hans": "某次活动签约项目" },
    metrics: populationRates,
    choices: { population: "signed-at-event" },
    needs: "event",
    places: { en: "Kaifeng 2019, Lanzhou fair", "zh-Hans": "开封2019年、兰洽会" },
    sources: [
      {
        title: "[开封市2018年菊花文化节签约项目进展]",
        date: "2019-10-19",
        url: "https://www.henan.gov.cn/2019/10-19/989496.html",
        note: {
          en: "59 of the 73 projects signed at the festival had started a year later.",
          "zh-Hans": "节会签约73个，一年后开工59个。",
        },
      },
      {
        title: "[兰洽会签约项目进展]",
        url: "http://ytjhdl.cn/xy/zs/363899.html",
        note: {
          en: "907 of 1,093 projects of one fair had started by the end of August.",
          "zh-Hans": "一届签约1093个，到8月底开工907个。",
        },
      },
    ],
  },
  {
    id: "signed-since",
    labels: { en: "Signed since a day", "zh-Hans": "某日以来签约项目" },
    metrics: populationRates,
    choices: { population: "signed-since" },
    needs: "since",
    places: { en: "Yulin 2008", "zh-Hans": "玉林2008年" },
    sources: [
      {
        title: "[玉林市招商引资工作考核办法]",
        date: "2008",
        url: "http://www.lawyee.com.cn/html/text/lar/170863/17086313_2.html",
        note: {
          en: "Assesses all contracts signed since 2006 together.",
          "zh-Hans": "以2006年以来的全部合同项目合并考核。",
        },
      },
    ],
  },
  {
    id: "on-ledger",
    labels: { en: "Whole ledger, carry-overs included", "zh-Hans": "台账全部项目（含结转）" },
    metrics: populationRates,
    choices: { population: "on-ledger" },
    places: { en: "Lanzhou", "zh-Hans": "兰州" },
    sources: [
      {
        title: "[兰州市招商引资项目进展]",
        note: {
          en: "904 of 1,044 projects had started: 381 newly signed and 663 carried over.",
          "zh-Hans": "在册1044个（新签381个，历年结转663个），开工904个。",
        },
      },
    ],
  },
  {
    id: "planned-start",
    labels: {
      en: "Starts of the period over planned starts",
      "zh-Hans": "本期开工占计划开工",
    },
    metrics: ["start-rate"],
    choices: { population: "planned-start-in-period", plannedNumerator: "period-events" },
    places: { en: "Henan 2020, Jiangsu", "zh-Hans": "河南2020年、江苏" },
    sources: [
      {
        title: "[河南省重大项目开工情况]",
        date: "2020",
        note: {
          en: "492 started against 489 planned, 100.6%.",
          "zh-Hans": "计划开工489个，实际开工492个，开工率100.6%。",
        },
      },
    ],
  },
  {
    id: "planned-start-same-projects",
    labels: { en: "Planned starts that did start", "zh-Hans": "计划开工项目中已开工" },
    metrics: ["start-rate"],
    choices: { population: "planned-start-in-period", plannedNumerator: "same-projects" },
    places: { en: "Kaifeng", "zh-Hans": "开封" },
    sources: [
      {
        title: "[开封市“6590”重点项目开工情况]",
        note: {
          en: "168 of the 186 projects that were due had started; early starts are listed apart.",
          "zh-Hans": "应开工186个，按期开工168个；提前开工的另列。",
        },
      },
    ],
  },
  {
    id: "planned-commissioning",
    labels: {
      en: "Commissioned over planned commissionings",
      "zh-Hans": "本期投产（竣工）占计划投产",
    },
    metrics: ["commissioning-rate", "completion-rate"],
    choices: { population: "planned-commissioning-in-period", plannedNumerator: "period-events" },
    places: { en: "a Guangdong city, Henan", "zh-Hans": "广东某市、河南" },
    sources: [
      {
        title: "[广东某市重点项目投产情况]",
        url: "http://amzrylc.com/fgj/tjxx/content/post_1212354.html",
        note: {
          en: "7 of 10 projects planned to be commissioned were.",
          "zh-Hans": "计划投产10个，实际投产7个。",
        },
      },
    ],
  },
  {
    id: "started-in-period",
    labels: { en: "Of those started in the period", "zh-Hans": "占本期开工项目" },
    metrics: ["commissioning-rate", "completion-rate"],
    choices: { population: "started-in-period" },
    places: { en: "Taiyuan 2021", "zh-Hans": "太原2021年" },
    sources: [
      {
        title: "[太原市“三个一批”项目进展]",
        date: "2021-06-29",
        url: "http://www.twtpybx.cn/system/2021/06/29/030345142.shtml",
        note: {
          en: "17 of 57 started projects went into production.",
          "zh-Hans": "开工57个，投产17个。",
        },
      },
    ],
  },
  {
    id: "under-construction",
    labels: { en: "Of those under construction", "zh-Hans": "占在建项目" },
    metrics: progressRates.filter((id) => /^(?:commissioning|completion)-rate$/.test(id)),
    choices: { population: "under-construction" },
    places: { en: "official statistics", "zh-Hans": "投资统计" },
    sources: [
      {
        title: "[建设项目投产率（指标解释）]",
        url: "http://etwxw.cn/htm/baike/other/24210.html",
        note: {
          en: "Projects wholly commissioned over the projects under construction, without those suspended.",
          "zh-Hans": "全部建成投产项目数与正式施工项目数之比，不含停建、缓建项目。",
        },
      },
    ],
  },
];
