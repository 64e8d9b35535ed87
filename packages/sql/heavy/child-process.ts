import { spawn, type SpawnOptions } from "node:child_process";
import { createServer } from "node:net";

/** A process that was started here, and that nobody else ends. */
export interface Child {
  /** What it says when it is ready. */
  readonly said: string;
  /** Ends it and waits until it has. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * Starts a program and waits until it says that it is ready.
 *
 * @param program - the program
 * @param argv - its arguments
 * @param ready - what it says, on either output
 * @param options - of the process
 * @throws Error with all that it said where it ends before
 */
export function started(
  program: string,
  argv: readonly string[],
  ready: RegExp,
  options: SpawnOptions = {},
): Promise<Child> {
  const child = spawn(program, argv, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  return new Promise((resolve, reject) => {
    const listen = (piece: Buffer): void => {
      said += piece.toString();
      if (!ready.test(said)) return;
      resolve({
        said,
        async stop(signal = "SIGINT") {
          child.kill(signal);
          await ended;
        },
      });
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", reject);
    void ended.then(() => reject(new Error(`${program} ended:\n${said}`)));
  });
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
