import { catalogueCommand } from "../commands/catalogue.js";
import { conformanceCommand } from "../commands/conformance.js";
import { convertCommand } from "../commands/convert.js";
import { diffCommand } from "../commands/diff.js";
import { explainCommand } from "../commands/explain.js";
import { fixCommand } from "../commands/fix.js";
import { listCommand } from "../commands/list.js";
import { mapCommand } from "../commands/map.js";
import { metricsCommand } from "../commands/metrics.js";
import { priorBaseCommand } from "../commands/prior-base.js";
import { reconcileCommand } from "../commands/reconcile.js";
import { restateCommand } from "../commands/restate.js";
import { reportCommand } from "../commands/report.js";
import { schemaCommand } from "../commands/schema.js";
import { sqlCommand } from "../commands/sql.js";
import { rulesCommand } from "../commands/rules.js";
import { spreadCommand } from "../commands/spread.js";
import { templateCommand } from "../commands/template.js";
import { validateCommand } from "../commands/validate.js";
import type { Commands } from "./program.js";

/** All commands. A new one is one line here. */
export const commands: Commands = {
  validate: validateCommand,
  fix: fixCommand,
  diff: diffCommand,
  metrics: metricsCommand,
  restate: restateCommand,
  spread: spreadCommand,
  explain: explainCommand,
  report: reportCommand,
  reconcile: reconcileCommand,
  "prior-base": priorBaseCommand,
  map: mapCommand,
  convert: convertCommand,
  template: templateCommand,
  schema: schemaCommand,
  rules: rulesCommand,
  list: listCommand,
  catalogue: catalogueCommand,
  sql: sqlCommand,
  conformance: conformanceCommand,
};
