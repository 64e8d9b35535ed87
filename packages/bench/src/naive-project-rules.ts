import { divisionLevel } from "@ipms/codelists";
import { findDivision } from "@ipms/codelists/divisions";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { parseISO } from "date-fns/parseISO";
import { Decimal } from "decimal.js";
import type { NaiveProject } from "./naive-record.js";

/** Whether a project is in order; one that a rule doesn't concern is. */
type NaiveRule = (project: NaiveProject) => boolean;

const asOf = parseISO("2024-12-31");
const earliest = parseISO("1978-01-01");
const latest = parseISO("2099-12-31");

const milestones = [
  "negotiated",
  "signed",
  "registered",
  "approved",
  "landed",
  "started",
  "completed",
  "commissioned",
  "fullCapacity",
  "aboveScale",
  "suspended",
  "resumed",
  "terminated",
];
const actual = [
  ...milestones.flatMap((each) => [`${each}On`, `${each}RecordedOn`]),
  "landDeliveredOn",
  "recordedOn",
];
const planned = ["plannedStartOn", "plannedCompletionOn", "plannedCommissioningOn"];

const isBefore = (one: Date, other: Date): boolean => differenceInCalendarDays(one, other) < 0;

const ordered =
  (earlier: string, later: string, concerns: NaiveRule = () => true): NaiveRule =>
  (project) => {
    const [from, to] = [project.day(earlier), project.day(later)];
    return !from || !to || !concerns(project) || !isBefore(to, from);
  };
const otherDay =
  (one: string, other: string, concerns: NaiveRule = () => true): NaiveRule =>
  (project) => {
    const [a, b] = [project.day(one), project.day(other)];
    return !a || !b || !concerns(project) || differenceInCalendarDays(a, b) !== 0;
  };
const atMost =
  (amount: string, limit: string, times = 1, isStrict = false): NaiveRule =>
  (project) => {
    const [one, other] = [project.number(amount), project.number(limit)];
    if (!one || !other) return true;
    const currencies = [amount, limit].map((name) =>
      project.text(name.replace(".amount", ".currency")),
    );
    if (currencies[0] !== currencies[1]) return true;
    const most = other.times(times);
    return isStrict ? one.lt(most) : one.lte(most);
  };
const has = (project: NaiveProject, field: string): boolean =>
  (project.text(field) ?? project.day(field) ?? project.number(field)) !== undefined;
const needs =
  (field: string, given: string): NaiveRule =>
  (project) =>
    !has(project, given) || has(project, field);
const reached = (project: NaiveProject, field: string): boolean => {
  const date = project.day(field);
  return date !== undefined && !isBefore(asOf, date);
};
const isRunning = (project: NaiveProject): boolean =>
  !reached(project, "terminatedOn") &&
  (!reached(project, "suspendedOn") || reached(project, "resumedOn"));
const inTime =
  (date: string, days: number, without: string, concerns: NaiveRule = () => true): NaiveRule =>
  (project) => {
    const from = project.day(date);
    if (!from || reached(project, without) || !concerns(project)) return true;
    return !isBefore(addDays(from, days), asOf);
  };
const notBehind =
  (date: string, stages: readonly string[]): NaiveRule =>
  (project) =>
    !reached(project, date) || !stages.includes(project.text("reportedStage") ?? "");
const isConstruction: NaiveRule = (project) =>
  (project.text("startKind") ?? "construction") === "construction";

function recordedInTime(project: NaiveProject): boolean {
  const [signed, recorded] = [project.day("signedOn"), project.day("signedRecordedOn")];
  if (!signed || !recorded || differenceInCalendarDays(recorded, signed) <= 92) return true;
  return differenceInCalendarDays(endOfQuarter(recorded), recorded) >= 5;
}

function perMuPlausible(project: NaiveProject): boolean {
  const [total, area] = [project.number("totalInvestment.amount"), project.number("landAreaMu")];
  if (!total || !area || area.lte(0)) return true;
  return total.div(area).lte(new Decimal("100000000"));
}

function carryOverAgrees(project: NaiveProject): boolean {
  const [flag, signed] = [project.text("carryOver"), project.day("signedOn")];
  if (flag === undefined || !signed) return true;
  const year = asOf.getFullYear();
  return flag === "true" ? signed.getFullYear() < year : signed.getFullYear() >= year - 1;
}

/**
 * The rules that our own run judges a project of the file by, by hand as an office's program would. Rules
 * about columns that the file does not have are left out, or find nothing.
 */
export const naiveProjectRules: readonly NaiveRule[] = [
  ordered("negotiatedOn", "signedOn"),
  ordered("signedOn", "startedOn"),
  ordered("approvedOn", "startedOn", isConstruction),
  ordered("landDeliveredOn", "startedOn", isConstruction),
  ordered("startedOn", "completedOn"),
  ordered("startedOn", "commissionedOn"),
  ordered("completedOn", "fullCapacityOn"),
  ordered("commissionedOn", "fullCapacityOn"),
  ordered("suspendedOn", "resumedOn"),
  ordered("signedOn", "terminatedOn"),
  ordered("plannedStartOn", "plannedCompletionOn"),
  ordered("plannedStartOn", "plannedCommissioningOn"),
  ordered("signedOn", "completedOn", (project) => !has(project, "startedOn")),
  otherDay("completedOn", "signedOn"),
  otherDay("startedOn", "signedOn", (project) => !has(project, "approvedOn")),
  ...milestones.map((each) => ordered(`${each}On`, `${each}RecordedOn`)),
  ...actual.map((field): NaiveRule => (project) => {
    const date = project.day(field);
    return !date || !isBefore(asOf, date);
  }),
  ...[...actual, ...planned].map((field): NaiveRule => (project) => {
    const date = project.day(field);
    return !date || (!isBefore(date, earliest) && !isBefore(latest, date));
  }),
  recordedInTime,
  carryOverAgrees,
  inTime(
    "signedOn",
    180,
    "startedOn",
    (project) => isRunning(project) && !has(project, "plannedStartOn"),
  ),
  inTime("landDeliveredOn", 365, "startedOn"),
  inTime("suspendedOn", 365, "resumedOn"),
  inTime("plannedStartOn", 0, "startedOn", isRunning),
  inTime("plannedCompletionOn", 0, "completedOn", isRunning),
  inTime("plannedCommissioningOn", 0, "commissionedOn", isRunning),
  ...["totalInvestment", "fixedAssetInvestment", "expectedAnnualOutput"].map(
    (field): NaiveRule =>
      (project) =>
        project.number(`${field}.amount`)?.gt(0) ?? true,
  ),
  atMost("fixedAssetInvestment.amount", "totalInvestment.amount"),
  atMost("foreignInvestment.amount", "totalInvestment.amount"),
  atMost("externalInvestment.amount", "totalInvestment.amount"),
  atMost("phaseOneInvestment.amount", "totalInvestment.amount"),
  atMost("expectedAnnualOutput.amount", "totalInvestment.amount", 50),
  atMost("expectedAnnualTax.amount", "expectedAnnualOutput.amount", 1, true),
  atMost("createdJobs", "plannedJobs", 10),
  perMuPlausible,
  needs("signedOn", "signingEvent"),
  needs("commissionedOn", "commissioningKind"),
  needs("startedOn", "startKind"),
  needs("suspendedOn", "resumedOn"),
  needs("terminationReason", "terminatedOn"),
  needs("top500List", "top500Year"),
  needs("top500Year", "top500List"),
  needs("top500Relation", "top500List"),
  (project) => project.text("originCountry") !== "CN" || has(project, "originDivision"),
  (project) =>
    project.text("returningEntrepreneur") !== "true" || has(project, "returningEvidence"),
  (project) => !has(project, "expansionOf") || project.text("investmentForm") !== "new",
  (project) => !has(project, "relocatedFrom") || project.text("investmentForm") !== "new",
  (project) =>
    !has(project, "registeredName") || project.text("registeredName") === project.text("name"),
  ...["division", "originDivision"].map((field): NaiveRule => (project) => {
    const code = project.text(field);
    return !code || /^(?:71|81|82)/.test(code) || findDivision(code) !== undefined;
  }),
  (project) => {
    const code = project.text("division");
    return !code || divisionLevel(code) === "county" || code.startsWith("44");
  },
  (project) => !/^[A-T]$/.test(project.text("industry") ?? ""),
  (project) => {
    const code = project.text("industry") ?? "";
    return code.length < 3 || code.charAt(2) !== "0";
  },
  notBehind("startedOn", ["planning", "negotiating", "signed", "approved", "preparing"]),
  notBehind("completedOn", ["started", "under-construction", "partly-completed"]),
  notBehind("commissionedOn", ["started", "under-construction", "completed"]),
  notBehind("terminatedOn", ["started", "under-construction", "completed", "signed"]),
];
