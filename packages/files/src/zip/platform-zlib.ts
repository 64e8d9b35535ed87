import type { crc32, inflateRawSync } from "node:zlib";

/** What Node's compression library gives here; older versions count no check values. */
export interface PlatformZlib {
  /** Inflates a whole stream. */
  readonly inflateRawSync: typeof inflateRawSync;
  /** The CRC-32 of bytes. */
  readonly crc32?: typeof crc32;
}

/** Node's compression library; `undefined` in browsers, for which nothing may be imported here. */
export const platformZlib = (): PlatformZlib | undefined =>
  (globalThis as { readonly process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.(
    "node:zlib",
  );
