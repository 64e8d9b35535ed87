import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every command of a guide with what it prints: a block of sh, and the block of text behind it. */
export function guideSteps(
  guide: string,
): readonly (readonly [command: string, printed: string])[] {
  const blocks = guide.matchAll(/```sh\n(ipms (?:(?!```)[\s\S])*?)```\s*```text\n([\s\S]*?)```/g);
  return [...blocks].map(([, command = "", printed = ""]) => [command.trim(), printed]);
}

/** What a command of a guide prints, run in a folder and in a language. */
export function printedBy(command: string, folder: string, locale: string): string {
  const words = command.replaceAll("\\\n", " ").split(/\s+/).slice(1);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}/packages/cli/dist/bin.cjs`, ...words],
    { cwd: folder, encoding: "utf8", env: { ...process.env, IPMS_LOCALE: locale } },
  );
  return `${stdout}${stderr}`;
}
