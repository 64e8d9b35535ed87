import { spawn } from "node:child_process";
import type { Conversation } from "./io.js";

/** Far more than any sensible answer to a suite. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * Runs a command line in the shell, tells it everything and gathers what it says.
 *
 * @param command - the command line
 * @param input - what it is told
 * @param patience - how many milliseconds it may be silent
 */
export function converse(command: string, input: string, patience: number): Promise<Conversation> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the shell started ends with it.
    const child = spawn(command, {
      shell: true,
      stdio: ["pipe", "pipe", "inherit"],
      detached: process.platform !== "win32",
    });
    let output = "";
    let ended: Conversation["ended"];
    const end = (reason: "silent" | "endless"): void => {
      ended = reason;
      endGroup(child.pid);
    };
    let timer = setTimeout(end, patience, "silent");
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      clearTimeout(timer);
      timer = setTimeout(end, patience, "silent");
      output += text;
      if (output.length > mostCharacters && ended === undefined) end("endless");
    });
    // A program that ends early leaves its input unread; its exit code says enough.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({
        output,
        ...(code === null || ended !== undefined ? {} : { code }),
        ...(ended === undefined ? {} : { ended }),
      });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself meanwhile.
  }
}
