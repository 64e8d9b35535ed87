import type { Text } from "@ipms/core";
import { type Fault, inProject, setProject } from "../fault.js";
import type { HostTest } from "../scene.js";
import type { Row } from "../world/story.js";
import { textOf } from "../row-values.js";

/** A fault that sets some fields of one project, and is found there. */
function code(
  id: string,
  title: Text,
  host: HostTest,
  set: Row,
  rule: string,
  field: string,
): Fault {
  return {
    id,
    title,
    plant(scene) {
      const found = scene.host(host);
      return { changes: [setProject(found.id, set)], findings: [inProject(rule, found.id, field)] };
    },
  };
}

const isDomestic: HostTest = ({ row }) => row["originCountry"] === "CN";
const isUnlisted: HostTest = ({ row }) => row["top500List"] === undefined;
const isStarted: HostTest = ({ row }) => row["startKind"] === "construction";

/** Faults in codes. */
export const codeFaults: readonly Fault[] = [
  code(
    "commissioning-kind-without-date",
    { en: "A kind of commissioning, but no date", "zh-Hans": "填了投产类型，未填投产日期" },
    ({ row }) => isStarted({ row } as never) && row["commissionedOn"] === undefined,
    { commissioningKind: "trial" },
    "project-commissioning-kind-dated",
    "commissionedOn",
  ),
  code(
    "commissioning-of-unknown-kind",
    { en: "Commissioned, and nobody says how far", "zh-Hans": "已投产，未注明投产类型" },
    ({ row }) => row["commissioningKind"] === "full" && row["completedOn"] !== undefined,
    { commissioningKind: null },
    "project-commissioning-kind-stated",
    "commissioningKind",
  ),
  code(
    "retired-division",
    { en: "A county's code from before it became a city", "zh-Hans": "撤县设市前的旧行政区划代码" },
    () => true,
    { division: "431121" },
    "project-division-in-use",
    "division",
  ),
  code(
    "prefecture-for-county",
    { en: "The prefecture's code instead of the county's", "zh-Hans": "县级代码填成了市级" },
    () => true,
    { division: "431100" },
    "project-division-is-county",
    "division",
  ),
  code(
    "division-of-another-province",
    { en: "A division of another province", "zh-Hans": "填了外省的行政区划代码" },
    () => true,
    { division: "440305" },
    "project-division-within-reporting-division",
    "division",
  ),
  code(
    "domestic-origin-unknown",
    { en: "From within China, but from where", "zh-Hans": "境内投资未填来源地" },
    isDomestic,
    { originDivision: null },
    "project-domestic-origin-located",
    "originDivision",
  ),
  code(
    "foreign-origin-on-the-mainland",
    { en: "From abroad, and yet from Shanghai", "zh-Hans": "境外投资却填了上海为来源地" },
    ({ row }) => row["foreignInvestment"] !== undefined && row["originDivision"] === undefined,
    { originDivision: "310000" },
    "project-foreign-origin-outside-mainland",
    "originDivision",
  ),
  code(
    "division-padded-to-group",
    { en: "A division of industries padded with zeros", "zh-Hans": "行业大类补零凑成四位" },
    () => true,
    { industry: "3800" },
    "project-industry-group-exists",
    "industry",
  ),
  code(
    "section-only",
    { en: "The section of industries alone", "zh-Hans": "行业只填到门类" },
    ({ row }) => /^\d/.test(textOf(row["industry"])),
    { industry: "C" },
    "project-industry-names-division",
    "industry",
  ),
  code(
    "stage-not-understood",
    { en: "A stage in a number of the source's own", "zh-Hans": "填报阶段为来源系统自用的数字" },
    ({ row }) => row["reportedStage"] === "signed",
    { reportedStage: "0" },
    "project-reported-stage-understood",
    "reportedStage",
  ),
  code(
    "returning-without-evidence",
    { en: "A returning entrepreneur without evidence", "zh-Hans": "标为返乡创业，没有佐证" },
    ({ row }) => row["returningEntrepreneur"] === false,
    { returningEntrepreneur: true },
    "project-returning-entrepreneur-evidenced",
    "returningEvidence",
  ),
  code(
    "start-kind-without-date",
    { en: "A kind of start, but no date", "zh-Hans": "填了开工类型，未填开工日期" },
    ({ row }) => row["startedOn"] === undefined && row["signedOn"] !== undefined,
    { startKind: "construction" },
    "project-start-kind-dated",
    "startedOn",
  ),
  code(
    "start-of-unknown-kind",
    { en: "Started, and nobody says how", "zh-Hans": "已开工，未注明开工类型" },
    ({ row }) => isStarted({ row } as never) && row["approvedOn"] !== undefined,
    { startKind: null },
    "project-start-kind-stated",
    "startKind",
  ),
  code(
    "year-of-no-list",
    { en: "The year of a top 500 list, but no list", "zh-Hans": "填了500强年份，未填榜单" },
    isUnlisted,
    { top500Year: 2023 },
    "project-top-500-list-stated",
    "top500List",
  ),
  code(
    "list-without-relation",
    {
      en: "A top 500 list without the relation to the company on it",
      "zh-Hans": "填了500强榜单，未填与上榜企业的关系",
    },
    isUnlisted,
    { top500List: "china-500", top500Year: 2023 },
    "project-top-500-relation-stated",
    "top500Relation",
  ),
  code(
    "list-without-year",
    { en: "A top 500 list without its year", "zh-Hans": "填了500强榜单，未填年份" },
    isUnlisted,
    { top500List: "china-private-500", top500Relation: "subsidiary" },
    "project-top-500-year-stated",
    "top500Year",
  ),
];
