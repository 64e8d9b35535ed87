import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { type Reader, rowCountOf, shownValues } from "../shared/read-field.js";
import { wholeNumbers, type WholeNumbers } from "../shared/whole-numbers.js";

/**
 * Land in mu and in square metres is the same area.
 *
 * @zh 亩数与平方米数一致。
 * @category amounts
 * @since 0.1.0
 */
export const projectLandAreasAgree = /* @__PURE__ */ defineRule({
  id: "project-land-areas-agree",
  version: 1,
  labels: {
    en: "Land in mu and in square metres is the same area",
    "zh-Hans": "亩数与平方米数一致",
  },
  message: {
    en: "{landAreaMu} mu are not {landAreaSquareMetres} square metres: a mu is 666.67 of them",
    "zh-Hans": "{landAreaMu}亩不等于{landAreaSquareMetres}平方米（1亩约合666.67平方米）",
  },
  fix: {
    en: "Keep the area of the land document and convert it: square metres × 15 ÷ 10 000 are mu.",
    "zh-Hans": "以用地手续上的面积为准换算：平方米 × 15 ÷ 10000 = 亩。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.landAreaMu, project.landAreaSquareMetres],
  memory: "constant",
  judge({ ledger }) {
    const columns = ledger.tables.get("projects")?.columns;
    const [mu, metres] = [columns?.get("landAreaMu"), columns?.get("landAreaSquareMetres")];
    if (mu?.kind !== "decimal" || metres?.kind !== "decimal") return { applied: 0, failures: [] };
    const agree = sameArea(wholeNumbers(mu), wholeNumbers(metres));
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const isSame = agree(row);
      if (isSame === undefined) return "absent";
      return isSame
        ? "passed"
        : { values: shownValues(ledger, row, project.landAreaMu, project.landAreaSquareMetres) };
    });
  },
});

/**
 * Whether two areas can be one, given that each is rounded to its last digit that is not 0. 15 mu are
 * 10 000 square metres, so that everything stays a whole number.
 */
function sameArea(mu: WholeNumbers, metres: WholeNumbers): Reader<boolean> {
  const scale = Math.max(mu.scale, metres.scale);
  const [inMu, inMetres] = [
    10_000n * 10n ** BigInt(scale - mu.scale),
    15n * 10n ** BigInt(scale - metres.scale),
  ];
  return (row) => {
    const [area, metric] = [mu.at(row), metres.at(row)];
    if (area === undefined || metric === undefined) return undefined;
    const doubled = 2n * (area * inMu - metric * inMetres);
    const room = lastDigit(area, mu.scale) * inMu + lastDigit(metric, metres.scale) * inMetres;
    return doubled <= room && -doubled <= room;
  };
}

/** One unit of the last digit behind the point that is not 0, or else of the last before it. */
function lastDigit(value: bigint, scale: number): bigint {
  let unit = 1n;
  for (let digit = 0; digit < scale && value % (unit * 10n) === 0n; digit += 1) unit *= 10n;
  return unit;
}

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Investment intensity divides by the land. Where the two columns disagree, one project has two intensities, and nobody knows which one the agreement means.",
    "zh-Hans": "投资强度以用地面积为分母。两列面积不一致，同一项目就有两个强度，不知以哪个为准。",
  },
  sources: [
    {
      title: "[盐城亭湖招商引资协议审计]",
      url: "http://topbestnft.com/oldweb/n4/n20/n524/c28439/content.html",
      note: {
        en: "The same investment was given different areas of land, and promised tax was not met.",
        "zh-Hans": "同样的投资给了不同的用地，承诺的税收没有兑现。",
      },
    },
    {
      title: "[各地招商台账单位写法]",
      note: {
        en: "Ledgers carry 万元 and 亿元 side by side, in one system even for the same column.",
        "zh-Hans": "台账中万元、亿元并存，同一系统的同一列也有两种单位。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Rounded to whole metres", "zh-Hans": "平方米取整" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", landAreaMu: "20", landAreaSquareMetres: "13333" },
        ],
      },
    },
    {
      title: { en: "Ten times too large", "zh-Hans": "差了十倍" },
      ledger: {
        projects: [
          { projectId: "P-2", name: "物流园", landAreaMu: "20", landAreaSquareMetres: "133330" },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "landAreaMu",
          values: { landAreaMu: "20", landAreaSquareMetres: "133330" },
        },
      ],
    },
  ],
};
