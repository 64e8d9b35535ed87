import type { ProjectReading } from "@ipms/metrics/elsewhere";
import type { Binder } from "../compile/binder.js";
import { never, sure } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import type { Column } from "./condition-columns.js";
import { tableParts, tableName } from "./known-tables.js";
import { columnsOf, overlayEntry, type Sight } from "./project-fields.js";

/** What is known of the projects of a ledger, so that a query asks only for what can matter. */
export interface ProjectFacts {
  /** Whether an id stands in several rows. */
  readonly repeats: boolean;
  /** Whether some project is named as the package of another. */
  readonly headings: boolean;
  /** Whether there are signings. */
  readonly signings: boolean;
}

/**
 * The parts of a query that give every project once a row, under the name `project`: its fields, those
 * that its signings decide, whether an earlier row has its id, and whether it is the heading of others.
 *
 * @param sight - how fields are found
 * @param facts - what need not be asked
 * @param reading - how projects are read
 * @param binder - of the statement
 * @param claimed - the milestones that reported stages claim, as far as tests read them
 * @returns common table expressions, in their order
 */
export function projectParts(
  sight: Sight,
  facts: ProjectFacts,
  { contractTypes, event }: ProjectReading,
  binder: Binder,
  claimed: readonly Column[],
): readonly string[] {
  const read = sight.signings ? ["projects", "signings"] : ["projects"];
  const parts = [...tableParts(sight, read, binder)];
  const projects = tableName(sight, "projects");
  const joins: string[] = [];
  const extra = claimed.map(([name, condition]) => `${condition} AS ${identifier(name)}`);
  const fields = sight.catalog.get("projects")?.fields;
  const repeated = facts.repeats && fields?.has("projectId") === true;
  if (repeated) {
    parts.push(
      `"repeated" AS (SELECT "projectId" AS "id", min("row") AS "first_row" FROM ${projects} ` +
        `WHERE "projectId" IS NOT NULL GROUP BY "projectId" HAVING count(*) > 1)`,
    );
    joins.push(`LEFT JOIN "repeated" AS d ON d."id" = p."projectId"`);
  }
  const isRepeat = repeated ? sure(`d."first_row" < p."row"`) : never;
  extra.push(
    repeated ? `CASE WHEN ${isRepeat} THEN 1 ELSE 0 END AS "is_repeat"` : `0 AS "is_repeat"`,
  );
  if (facts.headings && fields?.has("packageOf") === true && fields.has("projectId")) {
    parts.push(
      `"heading" AS (SELECT DISTINCT "packageOf" AS "id" FROM ${projects} WHERE "packageOf" IS NOT NULL)`,
    );
    joins.push(`LEFT JOIN "heading" AS h ON h."id" = p."projectId"`);
    extra.push(`CASE WHEN h."id" IS NOT NULL THEN 1 ELSE 0 END AS "is_heading"`);
  } else extra.push(`0 AS "is_heading"`);
  if (sight.signings) {
    parts.push(...signedParts(sight, contractTypes, event, binder));
    joins.push(`LEFT JOIN "signed" AS s ON s."id" = p."projectId"`);
    extra.push(...overlayColumns(sight, isRepeat));
  }
  return [
    ...parts,
    [`"project" AS (SELECT p.*, ${extra.join(", ")} FROM ${projects} AS p`, ...joins].join(" ") +
      ")",
  ];
}

/** The signings of each project: of the admitted ones the first day, type and event. */
function signedParts(
  sight: Sight,
  contractTypes: readonly string[],
  event: string | undefined,
  { bind, dialect }: Binder,
): readonly string[] {
  const own = sight.catalog.get("signings")?.fields;
  const column = (name: string, there: boolean | undefined, otherwise: string): string =>
    there === true ? identifier(name) : otherwise;
  const noText =
    dialect === "clickhouse" ? "CAST(NULL AS Nullable(String))" : "CAST(NULL AS varchar)";
  const noDay =
    dialect === "clickhouse" ? "CAST(NULL AS Nullable(Int32))" : "CAST(NULL AS integer)";
  const first = column("signedOn_first", own?.has("signedOn"), noDay);
  const last = column("signedOn_last", own?.has("signedOn"), noDay);
  const type = column("contractType", own?.has("contractType"), noText);
  const happening = column("signingEvent", own?.has("signingEvent"), noText);
  const types = contractTypes.map((each) => bind(each, "text")).join(", ");
  const isAdmitted = types === "" ? never : `${type} IN (${types})`;
  const bytes = dialect === "postgres" ? ` COLLATE "C"` : "";
  const inOrder =
    `"first" NULLS LAST, "last" NULLS LAST, ` +
    `coalesce("type", '')${bytes}, coalesce("event", '')${bytes}`;
  const isAsked =
    event === undefined ? "1" : `CASE WHEN "event" = ${bind(event, "text")} THEN 0 ELSE 1 END`;
  return [
    `"signing" AS (SELECT "projectId" AS "id", ${first} AS "first", ${last} AS "last", ` +
      `${type} AS "type", ${happening} AS "event", ` +
      `CASE WHEN ${type} IS NULL OR ${isAdmitted} THEN 1 ELSE 0 END AS "admitted" ` +
      `FROM ${tableName(sight, "signings")} WHERE "projectId" IS NOT NULL)`,
    `"signing_order" AS (SELECT "id", "first", "last", "type", "event", "admitted", ` +
      `row_number() OVER (PARTITION BY "id" ORDER BY "admitted" DESC, ${inOrder}) AS "type_place", ` +
      `row_number() OVER (PARTITION BY "id" ORDER BY ` +
      `CASE WHEN "admitted" = 1 AND "event" IS NOT NULL THEN 0 ELSE 1 END, ${isAsked}, ${inOrder}) ` +
      `AS "event_place" FROM "signing")`,
    `"signed" AS (SELECT "id", min(CASE WHEN "admitted" = 1 THEN "first" END) AS "first_day", ` +
      `min(CASE WHEN "admitted" = 1 THEN "last" END) AS "last_day", ` +
      `max(CASE WHEN "type_place" = 1 THEN "type" END) AS "first_type", ` +
      `max(CASE WHEN "event_place" = 1 AND "admitted" = 1 THEN "event" END) AS "first_event" ` +
      `FROM "signing_order" GROUP BY "id")`,
  ];
}

/** The fields that signings decide; a project without any keeps its own. */
function overlayColumns({ catalog }: Sight, isRepeat: string): readonly string[] {
  const signed: Readonly<Record<string, readonly string[]>> = {
    signedOn: [`s."first_day"`, `s."last_day"`],
    contractType: [`s."first_type"`],
    signingEvent: [`s."first_event"`],
  };
  return Object.entries(signed).flatMap(([field, [one = "", two = ""]]) => {
    const entry = overlayEntry(catalog, field);
    if (entry === undefined) return [];
    const own = catalog.get("projects")?.fields.has(field) === true;
    const columns = columnsOf("p", field, entry);
    const choose = (decided: string, mine: string, name: string): string =>
      `CASE WHEN s."id" IS NULL OR ${isRepeat} THEN ${own ? mine : "NULL"} ELSE ${decided} END ` +
      `AS ${identifier(`asked_${name}`)}`;
    return columns.kind === "date"
      ? [choose(one, columns.first, `${field}_first`), choose(two, columns.last, `${field}_last`)]
      : [choose(one, columns.value, field)];
  });
}
