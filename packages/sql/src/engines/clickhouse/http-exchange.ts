import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

/** One request to a server. */
export interface HttpRequest {
  /** Where it goes. */
  readonly url: URL;
  /** What stands before the body. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, piece by piece. */
  readonly body: Iterable<string>;
  /** Breaks it off. */
  readonly signal: AbortSignal | undefined;
}

/** What a server answered, to its last byte. */
export interface HttpAnswer {
  /** The status, 200 where all went well. */
  readonly status: number;
  /** The body. */
  readonly text: string;
}

/**
 * Posts a request. Unlike `fetch` it waits as long as an engine computes, and takes an answer that
 * breaks off for no answer.
 *
 * @param request - the request
 * @throws Error of the network
 */
export function exchange({ url, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const settings = { method: "POST", headers, ...(signal === undefined ? {} : { signal }) };
    const outgoing = send(url, settings, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on("data", (piece: Buffer) => pieces.push(piece));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const text = Buffer.concat(pieces).toString();
        if (incoming.complete) resolve({ status: incoming.statusCode ?? 0, text });
        else reject(new Error("the answer broke off"));
      });
    });
    outgoing.on("error", reject);
    const pieces = body[Symbol.iterator]();
    write();

    /** Hands over a piece when the one before it is on its way. */
    function write(): void {
      try {
        const { done = false, value } = pieces.next();
        if (done || outgoing.destroyed) outgoing.end();
        else if (outgoing.write(value)) setImmediate(write);
        else outgoing.once("drain", write);
      } catch (error) {
        outgoing.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    }
  });
}
