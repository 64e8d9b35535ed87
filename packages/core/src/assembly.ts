/** The part of the platform that is used. */
interface Platform {
  readonly WebAssembly?: Assembly;
  atob(base64: string): string;
}

/** The part of WebAssembly that is used. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

/** Instances of modules that share a memory. */
export interface Assembled {
  /** Their memory. */
  readonly buffer: ArrayBuffer;
  /** What each module exports, in their order. */
  readonly exports: readonly unknown[];
}

/** Makes instances over a memory of their own, of so many pages; `undefined` where it cannot. */
export type Assemble = (pages: number) => Assembled | undefined;

/** How many bytes a page of an assembled module's memory has. */
export const assemblyPageSize = 65_536;

/**
 * Compiles modules that import their memory as `window.memory`, when they are first asked for.
 *
 * @param modules - the modules in base64
 * @returns what makes instances of them, unless WebAssembly or its SIMD is missing or forbidden, or
 * there is no memory left
 */
export function assembly(modules: readonly string[]): Assemble {
  let compiled: readonly object[] | undefined;
  return (pages) => {
    const platform = (globalThis as unknown as Platform).WebAssembly;
    if (platform === undefined) return undefined;
    try {
      // Whether a page may run it shows only when it is tried.
      compiled ??= modules.map((module) => new platform.Module(bytesOf(module)));
      const memory = new platform.Memory({ initial: pages });
      const exports = compiled.map(
        (module) => new platform.Instance(module, { window: { memory } }).exports,
      );
      return { buffer: memory.buffer, exports };
    } catch {
      return undefined;
    }
  };
}

function bytesOf(base64: string): Uint8Array {
  const bytes = (globalThis as unknown as Platform).atob(base64);
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}
