import type { LedgerInput } from "@ipms/metrics";
import { textOf } from "./row-values.js";
import type { Cuts } from "./synthetic-cuts.js";
import type { Row } from "./world/story.js";

/** A project with the rows that belong to it. */
export interface Host {
  /** Its id. */
  readonly id: string;
  /** Its row. */
  readonly row: Row;
  /** Its signings. */
  readonly signings: readonly Row[];
  /** Its receipts. */
  readonly receipts: readonly Row[];
  /** Its balances. */
  readonly balances: readonly Row[];
  /** Its units' shares. */
  readonly shares: readonly Row[];
  /** Its evidence. */
  readonly evidence: readonly Row[];
}

/** Whether a project suits a fault. */
export type HostTest = (host: Host) => boolean;

/** Hands out projects to plant faults in: each once, so that faults do not touch each other. */
export class Scene {
  readonly #hosts: ReadonlyMap<string, Host>;
  readonly #earlier: ReadonlySet<unknown>;
  readonly #linked: ReadonlySet<unknown>;
  readonly #taken = new Set<string>();

  /**
   * @param cuts - the clean ledger
   */
  constructor(cuts: Cuts) {
    this.#hosts = hostsOf(cuts.ledger);
    this.#earlier = new Set((cuts.previous.projects ?? []).map(({ projectId }) => projectId));
    this.#linked = linkedIds(cuts.ledger);
  }

  /**
   * The first free project without links to others and without balances that suits and was in the
   * previous cut.
   *
   * @param test - what it must be like
   * @throws RangeError when there is none
   */
  host(test: HostTest = () => true): Host {
    return this.any((host) => {
      return !this.#linked.has(host.id) && host.balances.length === 0 && test(host);
    });
  }

  /**
   * The first free project of any kind that suits and was in the previous cut.
   *
   * @param test - what it must be like
   * @throws RangeError when there is none
   */
  any(test: HostTest): Host {
    for (const host of this.#hosts.values()) {
      if (this.#taken.has(host.id) || !this.#earlier.has(host.id) || !test(host)) continue;
      this.#taken.add(host.id);
      return host;
    }
    throw new RangeError(`no project suits: ${String(test)}`);
  }

  /**
   * A project by its id, which is taken from then on.
   *
   * @param id - its id
   */
  byId(id: unknown): Host {
    return this.any((host) => host.id === id);
  }

  /**
   * The projects that name another one as their package.
   *
   * @param id - the package's id
   */
  partsOf(id: string): readonly Host[] {
    const parts = [...this.#hosts.values()].filter(({ row }) => row["packageOf"] === id);
    for (const part of parts) this.#taken.add(part.id);
    return parts;
  }
}

function hostsOf(ledger: LedgerInput): ReadonlyMap<string, Host> {
  const signings = byProject(ledger.signings);
  const receipts = byProject(ledger.fundReceipts);
  const balances = byProject(ledger.fundBalances);
  const shares = byProject(ledger.attributions);
  const evidence = byProject(ledger.evidence);
  return new Map(
    (ledger.projects ?? []).map((row) => {
      const id = textOf(row["projectId"]);
      const host: Host = {
        id,
        row,
        signings: signings.get(id) ?? [],
        receipts: receipts.get(id) ?? [],
        balances: balances.get(id) ?? [],
        shares: shares.get(id) ?? [],
        evidence: evidence.get(id) ?? [],
      };
      return [id, host] as const;
    }),
  );
}

function byProject(rows: readonly Row[] = []): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = textOf(row["projectId"]);
    const known = found.get(id);
    if (known === undefined) found.set(id, [row]);
    else known.push(row);
  }
  return found;
}

/** Projects that name another, are named by one, or share their investor with one. */
function linkedIds(ledger: LedgerInput): ReadonlySet<unknown> {
  const projects = ledger.projects ?? [];
  const investors = new Map<unknown, number>();
  for (const { investorName } of projects) {
    investors.set(investorName, (investors.get(investorName) ?? 0) + 1);
  }
  return new Set(
    projects.flatMap(({ projectId, packageOf, expansionOf, investorName }) => {
      const shares = (investors.get(investorName) ?? 0) > 1;
      const isLinked = packageOf !== undefined || expansionOf !== undefined || shares;
      return isLinked ? [projectId, packageOf, expansionOf] : [];
    }),
  );
}
