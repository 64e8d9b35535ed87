/** The part of the platform's WebAssembly that is used. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

/** Modules that share a memory. */
interface Assembled {
  /** Their memory. */
  readonly buffer: ArrayBuffer;
  /** What each module exports, in their order. */
  readonly exports: readonly unknown[];
}

/** Makes instances over a memory of their own, of so many pages. */
export type Assemble = (pages: number) => Assembled;

/** How many bytes a page of memory has. */
export const pageSize = 65_536;

/**
 * Compiles modules that import their memory as `window.memory`, when they are first asked for.
 *
 * @param modules - the modules in base64
 * @returns what makes instances of them; `undefined` where WebAssembly or its SIMD is missing or
 * forbidden
 */
export function assembly(modules: readonly string[]): () => Assemble | undefined {
  let compiled: readonly object[] | undefined;
  return () => {
    const platform = (globalThis as { readonly WebAssembly?: Assembly }).WebAssembly;
    if (platform === undefined) return undefined;
    const assemble: Assemble = (pages) => {
      const memory = new platform.Memory({ initial: pages });
      compiled ??= modules.map((module) => new platform.Module(bytesOf(module)));
      const exports = compiled.map(
        (module) => new platform.Instance(module, { window: { memory } }).exports,
      );
      return { buffer: memory.buffer, exports };
    };
    try {
      // Whether a page may run it shows only when it is tried.
      assemble(1);
      return assemble;
    } catch {
      return undefined;
    }
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
