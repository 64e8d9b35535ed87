import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What a user's bundler makes of a small program. */
export interface Bundle {
  /** The minified program. */
  readonly code: string;
  /** Its size when served: gzip, in bytes. */
  readonly size: number;
  /** The same without the bytes that decimal.js brings. */
  readonly ownSize: number;
  /** The packages with at least one byte in it, by name, sorted. */
  readonly packages: readonly string[];
}

/**
 * Bundles a program from built packages.
 *
 * @param program - an ES module, imports included
 * @param platform - where it is to run
 */
export async function bundle(
  program: string,
  platform: "browser" | "node" = "browser",
): Promise<Bundle> {
  const whole = await minified(program, platform, []);
  const own = await minified(program, platform, ["decimal.js"]);
  return {
    code: whole.code,
    size: compressed(whole.code),
    ownSize: compressed(own.code),
    packages: [...new Set(whole.files.map((file) => packageOf(file)))].toSorted(),
  };
}

async function minified(program: string, platform: "browser" | "node", external: string[]) {
  const result = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    external,
    format: "esm",
    legalComments: "none",
    metafile: true,
    minify: true,
    platform,
    write: false,
  });
  const files = Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file !== "<stdin>")
      .map(([file]) => file),
  );
  return { code: result.outputFiles[0]?.text ?? "", files };
}

function compressed(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** The package of a bundled file: ours lie under `packages/`, others under `node_modules/`. */
function packageOf(file: string): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  const own = /(?:^|\/)(core|codelists|schema|metrics|rules|files|cli)\/dist\//.exec(file)?.[1];
  return installed ?? (own === undefined ? file : `@ipms/${own}`);
}
