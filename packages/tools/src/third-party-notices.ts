import { readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/**
 * An esbuild plugin that writes down the licences of the packages whose code a bundle holds.
 *
 * @param file - where to write them
 */
export function thirdPartyNotices(file: string): Plugin {
  return {
    name: "third-party-notices",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        const inputs = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs: used }) =>
          Object.keys(used).filter((input) => input.includes("node_modules/")),
        );
        const folders = new Set(inputs.map((input) => packageFolder(realpathSync(input))));
        const notices = [...folders].map((folder) => notice(folder)).toSorted();
        writeFileSync(file, notices.join(`\n${"-".repeat(80)}\n\n`));
      });
    },
  };
}

/** The folder of the package that a file belongs to. */
function packageFolder(file: string): string {
  const found = /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (found === undefined) throw new Error(`${file} belongs to no package`);
  return found;
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const licence = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (licence === undefined) throw new Error(`${manifest.name} brings no licence to pass on`);
  const text = readFileSync(join(folder, licence), "utf8").trim();
  return `${manifest.name} ${manifest.version} (${manifest.license ?? "see below"})\n\n${text}\n`;
}
