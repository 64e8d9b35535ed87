import { type Fault, inProject, setProject } from "../fault.js";
import type { HostTest } from "../scene.js";
import { amountOf, times, textOf } from "../row-values.js";

const isPlain: HostTest = ({ row }) =>
  row["signedOn"] !== undefined && row["investmentForm"] === "new" && row["originCountry"] === "CN";

const isExpansion: HostTest = ({ row }) => row["expansionOf"] !== undefined;
const isHeading: HostTest = ({ row }) => /等\d个项目$/.test(textOf(row["name"]));

/** Faults in what a project is. */
export const identityFaults: readonly Fault[] = [
  {
    id: "expansion-of-nothing",
    title: {
      en: "An expansion of a project that is not there",
      "zh-Hans": "扩建的原项目不在台账中",
    },
    plant(scene) {
      const { id } = scene.any(isExpansion);
      return {
        changes: [setProject(id, { expansionOf: "2019-000001" })],
        findings: [inProject("project-expanded-project-exists", id, "expansionOf")],
      };
    },
  },
  {
    id: "expansion-called-new",
    title: { en: "An expansion entered as a new establishment", "zh-Hans": "把扩建填为新设" },
    plant(scene) {
      const { id } = scene.any(isExpansion);
      return {
        changes: [setProject(id, { investmentForm: "new" })],
        findings: [inProject("project-expansion-not-new", id, "investmentForm")],
      };
    },
  },
  {
    id: "expansions-in-a-circle",
    title: { en: "Two projects that expand each other", "zh-Hans": "两个项目互为扩建" },
    plant(scene) {
      const { id, row } = scene.any(isExpansion);
      const base = scene.byId(row["expansionOf"]);
      return {
        changes: [setProject(base.id, { expansionOf: id, investmentForm: "expansion" })],
        findings: [
          inProject("project-expansions-not-circular", id, "expansionOf"),
          inProject("project-expansions-not-circular", base.id, "expansionOf"),
        ],
      };
    },
  },
  {
    id: "entered-twice",
    title: { en: "A project entered twice in one county", "zh-Hans": "同一县内重复录入的项目" },
    plant(scene) {
      const first = scene.host(isPlain);
      const { id } = scene.host((host) => isPlain(host) && host.id > first.id);
      const { name, division } = first.row;
      const set = { name, division, registeredName: name, investorName: null };
      return {
        changes: [setProject(id, { ...set, investorCreditCode: null })],
        findings: [inProject("project-name-unique-in-division", id, "name")],
      };
    },
  },
  {
    id: "claimed-by-two-counties",
    title: {
      en: "One project on the accounts of two counties",
      "zh-Hans": "两个县都统计同一个项目",
    },
    plant(scene) {
      const first = scene.host(isPlain);
      const total = amountOf(first.row["totalInvestment"]);
      const { id } = scene.host((host) => {
        const amount = amountOf(host.row["totalInvestment"]);
        const isElsewhere = host.row["division"] !== first.row["division"];
        const isLike = amount <= total && amount * 3 > total;
        return isPlain(host) && host.id > first.id && isElsewhere && isLike;
      });
      const { name, totalInvestment } = first.row;
      const set = { name, totalInvestment, registeredName: name, investorName: null };
      return {
        changes: [setProject(id, { ...set, investorCreditCode: null })],
        findings: [inProject("project-not-claimed-twice", id, "name")],
      };
    },
  },
  {
    id: "signed-again",
    title: { en: "Signed again at another event", "zh-Hans": "换一场活动再签一次" },
    plant(scene) {
      const first = scene.host(isPlain);
      const { id } = scene.host((host) => {
        const isLater = textOf(host.row["signedOn"]) > textOf(first.row["signedOn"]);
        const isOther =
          amountOf(host.row["totalInvestment"]) !== amountOf(first.row["totalInvestment"]);
        return isPlain(host) && isLater && isOther;
      });
      const { name, division, investorName, investorCreditCode } = first.row;
      const set = { name, registeredName: name, division, investorName, investorCreditCode };
      return {
        changes: [setProject(id, set)],
        findings: [inProject("project-not-signed-again", id, "signedOn")],
      };
    },
  },
  {
    id: "known-company-called-new",
    title: {
      en: "Another project of a company that exists, entered as new",
      "zh-Hans": "已有企业再投资，却填为新设",
    },
    plant(scene) {
      const isRegistered: HostTest = (host) =>
        isPlain(host) && host.row["localCompanyCreditCode"] !== undefined;
      const first = scene.host(isRegistered);
      const { id } = scene.host((host) => {
        return isRegistered(host) && textOf(host.row["signedOn"]) > textOf(first.row["signedOn"]);
      });
      const { localCompanyCreditCode } = first.row;
      return {
        changes: [setProject(id, { localCompanyCreditCode })],
        findings: [inProject("project-of-known-company-not-new", id, "investmentForm")],
      };
    },
  },
  {
    id: "package-dearer-than-its-parts",
    title: {
      en: "A package that costs more than its parts",
      "zh-Hans": "打包项目总投资大于各子项目之和",
    },
    plant(scene) {
      const { id, row } = scene.any(isHeading);
      scene.partsOf(id);
      return {
        changes: [setProject(id, { totalInvestment: times(row["totalInvestment"], 1.2) })],
        findings: [inProject("project-package-amount-agrees", id, "totalInvestment")],
      };
    },
  },
  {
    id: "part-of-nothing",
    title: { en: "Part of a package that is not there", "zh-Hans": "所属打包项目不在台账中" },
    plant(scene) {
      const { id } = scene.host();
      return {
        changes: [setProject(id, { packageOf: "2019-000002" })],
        findings: [inProject("project-package-exists", id, "packageOf")],
      };
    },
  },
  {
    id: "package-without-parts",
    title: { en: "A group of projects in one row", "zh-Hans": "项目群只有一行" },
    plant(scene) {
      const { id, row } = scene.host();
      const name = `${textOf(row["name"])}群`;
      const registeredName = row["registeredName"] === undefined ? {} : { registeredName: name };
      return {
        changes: [setProject(id, { name, ...registeredName })],
        findings: [inProject("project-bundle-taken-apart", id, "name")],
      };
    },
  },
  {
    id: "packages-in-a-circle",
    title: {
      en: "A package that is part of its own part",
      "zh-Hans": "打包项目又是其子项目的一部分",
    },
    plant(scene) {
      const { id } = scene.any(isHeading);
      const [part] = scene.partsOf(id);
      const partId = part?.id ?? "";
      return {
        changes: [setProject(id, { packageOf: partId })],
        findings: [
          inProject("project-packages-not-circular", id, "packageOf"),
          inProject("project-packages-not-circular", partId, "packageOf"),
        ],
      };
    },
  },
  {
    id: "moved-within-the-province",
    title: { en: "A move within the province", "zh-Hans": "省内迁移" },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["investmentForm"] === "relocation");
      return {
        changes: [setProject(id, { originDivision: "430200" })],
        findings: [inProject("project-relocation-from-another-province", id, "division")],
      };
    },
  },
  {
    id: "move-called-new",
    title: { en: "A move entered as a new establishment", "zh-Hans": "把迁入填为新设" },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["relocatedFrom"] !== undefined);
      return {
        changes: [setProject(id, { investmentForm: "new" })],
        findings: [inProject("project-relocation-not-new", id, "investmentForm")],
      };
    },
  },
];
