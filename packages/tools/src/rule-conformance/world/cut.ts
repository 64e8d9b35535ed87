import { type Day, dayParts, dayText, type Milestone, milestoneField } from "@ipms/core";
import type { Event, Life } from "./life.js";
import type { Row, Story } from "./story.js";
import { moneyOf } from "./tell.js";
import { textOf } from "../row-values.js";

/** The rows of one project in one cut. */
export interface ProjectRows {
  /** Of `projects`. */
  readonly project: Row;
  /** Of `signings`. */
  readonly signings: readonly Row[];
  /** Of `fundReceipts`. */
  readonly receipts: readonly Row[];
  /** Of `fundBalances`. */
  readonly balances: readonly Row[];
  /** Of `attributions`. */
  readonly shares: readonly Row[];
  /** Of `evidence`. */
  readonly evidence: readonly Row[];
}

/**
 * What a ledger knows of a project by a day; nothing before its first record.
 *
 * @param story - the project from beginning to end
 * @param cutOn - the day
 */
export function rowsOf(story: Story, cutOn: Day): ProjectRows | undefined {
  const life = knownLife(story.life, cutOn);
  if (life.signed === undefined && (story.life.signed !== undefined || !life.negotiated)) return;
  const payments = story.payments.filter(({ on }) => on <= cutOn);
  return {
    project: projectRow(story, life, cutOn),
    signings: signingRows(story, life, cutOn),
    receipts: payments.map(({ on, amount }, at) => ({
      receiptId: `${story.id}-R${at + 1}`,
      projectId: story.id,
      receivedOn: dayText(on),
      received: moneyOf(amount, story.investor.currency),
      ...story.investor.origin,
      form: ["cash", "construction", "equipment"][at % 3],
      carryOver: dayParts(story.life.signed?.on ?? on).year < dayParts(on).year,
      evidenceKind: ["bank-receipt", "settlement-statement", "invoice"][at % 3],
      evidenceReference: `凭证${story.id}-${at + 1}`,
      recordedOn: dayText(Math.min(on + 3, cutOn)),
    })),
    balances: story.hasBalances ? balanceRows(story, payments, cutOn) : [],
    shares: story.shares,
    evidence: evidenceRows(story, life),
  };
}

function knownLife(life: Life, cutOn: Day): Life {
  const known = Object.entries(life).filter(([, event]) => event.recordedOn <= cutOn);
  return Object.fromEntries(known);
}

function projectRow({ id, fields, company, contracts }: Story, life: Life, cutOn: Day): Row {
  const { startKind, commissioningKind, terminationReason, ...settled } = fields;
  const signed = contracts.filter(({ on }) => on <= cutOn);
  const contract =
    signed.find(({ contractType }) => contractType === "formal-contract") ?? signed[0];
  const first = signed[0];
  const jobs = Number(fields["plannedJobs"]);
  return {
    projectId: id,
    ...settled,
    ...(life.registered === undefined ? {} : company),
    ...(life.approved === undefined ? {} : { registeredName: fields["name"] }),
    ...(contract === undefined ? {} : { contractType: contract.contractType }),
    ...(first?.signingEvent === undefined ? {} : { signingEvent: first.signingEvent }),
    ...(life.landed === undefined || fields["landAreaMu"] === undefined
      ? {}
      : { landDeliveredOn: dayText(life.landed.on) }),
    ...datesOf(life),
    ...(life.started === undefined ? {} : { startKind }),
    ...(life.commissioned === undefined ? {} : { commissioningKind, createdJobs: jobs }),
    ...(life.terminated === undefined ? {} : { terminationReason }),
    reportedStage: stageOf(life, commissioningKind),
    ...carryOver(life, dayParts(cutOn).year),
    recordedOn: dayText((life.signed ?? life.negotiated)?.recordedOn ?? cutOn),
  };
}

/** Whether a project that is still followed was signed before the year. */
function carryOver({ signed, terminated }: Life, year: number): Row {
  const isFollowed = terminated === undefined || dayParts(terminated.on).year === year;
  return signed !== undefined && isFollowed ? { carryOver: dayParts(signed.on).year < year } : {};
}

/** Milestones of which the ledger also keeps when they were recorded. */
const withRecords: ReadonlySet<string> = new Set(["signed", "started", "completed"]);

function datesOf(life: Life): Row {
  return Object.fromEntries(
    Object.entries(life).flatMap(([milestone, { on, recordedOn }]: [string, Event]) => {
      const field = milestoneField(milestone as Milestone);
      const record = [field.replace(/On$/, "RecordedOn"), dayText(recordedOn)];
      return [[field, dayText(on)], ...(withRecords.has(milestone) ? [record] : [])];
    }),
  );
}

function stageOf(life: Life, commissioningKind: unknown): string {
  if (life.terminated !== undefined) return life.signed ? "terminated" : "talks-ended";
  if (life.suspended !== undefined && life.resumed === undefined) return "suspended";
  if (life["above-scale"] !== undefined && life["full-capacity"] === undefined) {
    return "above-scale";
  }
  if (life["full-capacity"] !== undefined) return "full-capacity";
  if (life.commissioned !== undefined && commissioningKind === "full") return "commissioned";
  if (life.completed !== undefined) return "completed";
  if (life.commissioned !== undefined) return "partly-completed";
  if (life.started !== undefined) return "under-construction";
  if (life.landed !== undefined) return "landed";
  if (life.approved !== undefined) return "approved";
  if (life.registered !== undefined) return "registered";
  return life.signed === undefined ? "negotiating" : "signed";
}

function signingRows(story: Story, life: Life, cutOn: Day): readonly Row[] {
  const { id, contracts, investment, investor } = story;
  if (contracts.length < 2 || life.signed === undefined) return [];
  return contracts
    .filter(({ on }) => on <= cutOn)
    .map(({ on, contractType, signingEvent }) => ({
      projectId: id,
      signedOn: dayText(on),
      contractType,
      ...(signingEvent === undefined ? {} : { signingEvent }),
      committed: moneyOf(investment, investor.currency),
    }));
}

function balanceRows({ id, investor }: Story, payments: Story["payments"], cutOn: Day) {
  const { year, month } = dayParts(cutOn);
  const ends = ["03-31", "06-30", "09-30", "12-31"].slice(0, Math.floor(month / 3));
  const days = [`${year - 1}-12-31`, ...ends.map((end) => `${year}-${end}`)];
  return days.flatMap((balanceOn) => {
    const paid = payments.filter(({ on }) => dayText(on) <= balanceOn);
    if (paid.length === 0) return [];
    const sum = paid.reduce((total, { amount }) => total + amount, 0);
    return [{ projectId: id, balanceOn, cumulative: moneyOf(sum, investor.currency) }];
  });
}

const documents: Readonly<Partial<Record<Milestone, readonly [kind: string, word: string]>>> = {
  signed: ["investment-contract", "合同"],
  registered: ["business-licence", "营业执照"],
  approved: ["project-filing", "备案"],
  landed: ["land-document", "土地"],
  started: ["construction-permit", "施工许可"],
  completed: ["acceptance-certificate", "竣工验收"],
  commissioned: ["electricity-record", "用电"],
  "above-scale": ["statistics-registration", "入规"],
};

function evidenceRows({ id, fields }: Story, life: Life): readonly Row[] {
  return Object.entries(life).flatMap(([milestone, { on }]) => {
    const document = documents[milestone as Milestone];
    if (document === undefined) return [];
    const isBuilt = milestone !== "started" || fields["startKind"] === "construction";
    const [kind, word] = isBuilt ? document : ["site-photo", "现场照片"];
    // One contract covers a package and all of its parts.
    const owner = milestone === "signed" ? (fields["packageOf"] ?? id) : id;
    const reference = `${word}${textOf(owner)}-${milestone}`;
    return [{ projectId: id, milestone, kind, reference, evidencedOn: dayText(on) }];
  });
}
