import { type ExpectedFinding, type Fault, inProject } from "../fault.js";

function inShares(rule: string, record: string, field: string): ExpectedFinding {
  return { rule, table: "attributions", record, field };
}

/** Faults in to whom a project counts. */
export const shareFaults: readonly Fault[] = [
  {
    id: "share-in-percent",
    title: { en: "A share in percent", "zh-Hans": "分配比例填成了百分数" },
    plant(scene) {
      const { id } = scene.host((host) => host.shares.length === 0);
      const add = { projectId: id, unit: "商务局", share: "60" };
      return {
        changes: [{ table: "attributions", add }],
        findings: [
          inShares("attribution-share-within-one", id, "share"),
          inProject("project-attribution-shares-sum-to-one", id, "projectId"),
        ],
      };
    },
  },
  {
    id: "unit-named-twice",
    title: { en: "One unit with two shares", "zh-Hans": "同一单位分配了两次" },
    plant(scene) {
      const { id, shares } = scene.host((host) => host.shares.length === 2);
      const [first, second] = shares;
      const where = { projectId: id, unit: second?.["unit"] };
      return {
        changes: [{ table: "attributions", where, set: { unit: first?.["unit"] } }],
        findings: [inShares("attribution-unit-named-once", id, "unit")],
      };
    },
  },
  {
    id: "claimed-in-full-by-two",
    title: {
      en: "Claimed in full by one and in part by another",
      "zh-Hans": "各单位分配比例之和超过1",
    },
    plant(scene) {
      const { id, shares } = scene.host((host) => host.shares.length === 2);
      const where = { projectId: id, unit: shares[0]?.["unit"] };
      return {
        changes: [{ table: "attributions", where, set: { share: "1" } }],
        findings: [inProject("project-attribution-shares-sum-to-one", id, "projectId")],
      };
    },
  },
];
