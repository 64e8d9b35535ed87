import type { StatedSplitCase } from "../stated-case.js";

const year = { period: "2022", asOf: "2022-12-31" };

/** Growth split by fields: how fast each group grows, and what of the growth of all it brings. */
export const growthOfGroups: readonly StatedSplitCase[] = [
  {
    id: "groups-of-growth",
    title: { en: "Growth in every county", "zh-Hans": "各县增速" },
    ledger: "county",
    metric: "growth:signed-projects",
    parameters: { ...year, by: ["division"] },
    arithmetic: {
      en: "2021: P09 P08 P10, one each; 431121: 3/1 − 1 = 2; 431122: 2/1 − 1 = 1; 431124: 2/1 − 1 = 1; total 7/3 − 1 = 4/3",
      "zh-Hans":
        "2021：P09、P08、P10各1个；431121：3/1 − 1 = 2；431122：2/1 − 1 = 1；431124：2/1 − 1 = 1；合计7/3 − 1 = 4/3",
    },
    expected: {
      total: { value: "4/3", rounded: "133.3" },
      groups: [
        { group: { division: "431121" }, value: "2", rounded: "200.0" },
        { group: { division: "431122" }, value: "1", rounded: "100.0" },
        { group: { division: "431124" }, value: "1", rounded: "100.0" },
      ],
    },
  },
  {
    id: "groups-of-contribution-points",
    title: {
      en: "What each county adds to the growth of 133.3 per cent",
      "zh-Hans": "各县对133.3%增速的拉动",
    },
    ledger: "county",
    metric: "contribution-points:signed-projects",
    parameters: { ...year, by: ["division"] },
    arithmetic: {
      en: "(3 − 1)/3 = 2/3; (2 − 1)/3 = 1/3; (2 − 1)/3 = 1/3; (7 − 3)/3 = 4/3",
      "zh-Hans": "(3 − 1)/3 = 2/3；(2 − 1)/3 = 1/3；(2 − 1)/3 = 1/3；(7 − 3)/3 = 4/3",
    },
    expected: {
      total: { value: "4/3", rounded: "133.3" },
      groups: [
        { group: { division: "431121" }, value: "2/3", rounded: "66.7" },
        { group: { division: "431122" }, value: "1/3", rounded: "33.3" },
        { group: { division: "431124" }, value: "1/3", rounded: "33.3" },
      ],
    },
  },
  {
    id: "groups-of-contribution-shares",
    title: { en: "And its share of the growth", "zh-Hans": "各县的贡献率" },
    ledger: "county",
    metric: "contribution-share:signed-projects",
    parameters: { ...year, by: ["division"] },
    arithmetic: { en: "2/4; 1/4; 1/4; 4/4", "zh-Hans": "2/4；1/4；1/4；4/4" },
    expected: {
      total: { value: "1", rounded: "100.0" },
      groups: [
        { group: { division: "431121" }, value: "1/2", rounded: "50.0" },
        { group: { division: "431122" }, value: "1/4", rounded: "25.0" },
        { group: { division: "431124" }, value: "1/4", rounded: "25.0" },
      ],
    },
  },
];
