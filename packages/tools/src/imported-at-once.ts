import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

const ours = /packages[/\\][a-z]+[/\\]src[/\\].*\.ts$/;
const comment = /^\s*(\*|\/\/)/;
const asked = /(?<!typeof )\bimport\("(\.{1,2}\/[^"]+|@ipms\/[^"]+)"\)/g;

/**
 * An esbuild plugin for a bundle that needs nearly all of its modules: our own are imported at once, where
 * their source asks for them by `import()`. A module that may be imported later is wrapped in a function,
 * with all that it imports: the engine then reads its code twice before it runs it.
 */
export function importedAtOnce(): Plugin {
  return {
    name: "imported-at-once",
    setup(build) {
      build.onLoad({ filter: ours }, ({ path }) => ({
        contents: importingAtOnce(readFileSync(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

/**
 * A module with imports in the place of `import()` of our own modules; a third party's stay what they are.
 *
 * @param source - the module in TypeScript
 */
export function importingAtOnce(source: string): string {
  const names = new Map<string, string>();
  const lines = source.split("\n").map((line) =>
    comment.test(line)
      ? line
      : line.replaceAll(asked, (_, module: string) => {
          const name = names.get(module) ?? `importedAtOnce${names.size}`;
          names.set(module, name);
          return `Promise.resolve(${name})`;
        }),
  );
  const imports = [...names].map(([module, name]) => `import * as ${name} from "${module}";`);
  // On the first line, so that the others keep their numbers.
  return imports.join(" ") + lines.join("\n");
}
