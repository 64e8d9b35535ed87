import type { TallyAnswer, TallyRequest, TallyRows } from "./requests.js";

/** Answers that are there, and requests that have still to be asked. */
export interface Answers {
  /** The answer to a request; where it is not there yet, the request is noted. */
  find<Kind extends TallyRequest["kind"]>(
    request: Extract<TallyRequest, { readonly kind: Kind }>,
  ): TallyRows[Kind] | undefined;
  /** What was asked since the last time and is not there. */
  takeNoted(): readonly TallyRequest[];
  /** Adds answers. */
  add(requests: readonly TallyRequest[], answers: readonly TallyAnswer[]): void;
}

/** Begins without any answer. */
export function noAnswers(): Answers {
  const known = new Map<string, TallyAnswer>();
  const noted = new Map<string, TallyRequest>();
  return {
    find(request) {
      const key = keyOf(request);
      const answer = known.get(key);
      if (answer === undefined) noted.set(key, request);
      return answer as TallyRows[typeof request.kind] | undefined;
    },
    takeNoted() {
      const requests = [...noted.values()];
      noted.clear();
      return requests;
    },
    add(requests, answers) {
      for (const [at, request] of requests.entries()) {
        const answer = answers[at];
        if (answer === undefined) throw new RangeError(`no answer to "${request.kind}"`);
        known.set(keyOf(request), answer);
      }
    },
  };
}

/** What tells requests apart: two measures that count the same ask once. */
function keyOf(request: TallyRequest): string {
  const told = request.kind === "records" ? { ...request, measure: "" } : request;
  return JSON.stringify(told, withoutArrays);
}

/** A calendar is told by its span alone: a ledger has only one, and its days would fill every key. */
function withoutArrays(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? undefined : value;
}
