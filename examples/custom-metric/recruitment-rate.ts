import { defineMeasure, defineMetric, fieldsOf, ratio } from "@ipms/core";

const project = fieldsOf<{ createdJobs: "integer"; plannedJobs: "integer" }>("projects");

/** Jobs that the population's projects have created. */
export const createdJobs = defineMeasure({
  id: "created-jobs",
  version: 1,
  labels: { en: "Created jobs", "zh-Hans": "实际用工人数" },
  kind: "count",
  table: "projects",
  aggregate: { sum: project.createdJobs },
  additivity: "semi-additive",
});

/** Jobs that the population's projects promised. */
export const plannedJobs = defineMeasure({
  id: "planned-jobs",
  version: 1,
  labels: { en: "Planned jobs", "zh-Hans": "计划用工人数" },
  kind: "count",
  table: "projects",
  aggregate: { sum: project.plannedJobs },
  additivity: "semi-additive",
});

/** Created jobs over planned jobs. More people than planned is possible, so the rate may exceed 100 %. */
export const recruitmentRate = defineMetric({
  id: "recruitment-rate",
  version: 1,
  labels: { en: "Recruitment rate", "zh-Hans": "用工到位率" },
  kind: "ratio",
  digits: 1,
  inputs: { created: createdJobs, planned: plannedJobs },
  formula: ({ created, planned }) => ratio(created, planned),
});
