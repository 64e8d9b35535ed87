import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as RolldownPlugin } from "rolldown";

const childProcess = "node:child_process";

/** What starts other programs takes long to load, and is asked for only when it is used. */
const standIn = `exports.spawn = (...given) => process.getBuiltinModule(${JSON.stringify(childProcess)}).spawn(...given);`;

const isCommanders = (importer: string | undefined): boolean =>
  importer?.includes("/commander/") === true;

/** An esbuild plugin for a bundle that holds `commander`, which then loads no `node:child_process`. */
export function commanderInBundle(): EsbuildPlugin {
  const namespace = "asked-for-by-commander";
  return {
    name: "commander-in-bundle",
    setup(build) {
      build.onResolve({ filter: exactly(childProcess) }, ({ path, kind, importer }) =>
        kind === "require-call" && isCommanders(importer) ? { path, namespace } : undefined,
      );
      build.onLoad({ filter: /^/, namespace }, () => ({ contents: standIn }));
    },
  };
}

/** The same for rolldown. */
export function commanderInFlatBundle(): RolldownPlugin {
  const id = "\0asked-for-by-commander";
  return {
    name: "commander-in-flat-bundle",
    resolveId: {
      filter: { id: exactly(childProcess) },
      handler: (_, importer) => (isCommanders(importer) ? id : undefined),
    },
    load: {
      filter: { id: exactly(id) },
      handler: () => ({ code: standIn, moduleType: "js" as const }),
    },
  };
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text}$`);
}
