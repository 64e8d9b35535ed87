/** What Node's compression library gives here. */
export interface PlatformZlib {
  /** Inflates a whole stream; throws where it is damaged or becomes longer than allowed. */
  inflateRawSync(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array;
  /** The CRC-32 of bytes behind others; the first versions of Node 20 have none. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
}

/** Node's compression library; `undefined` in browsers, for which nothing may be imported here. */
export const platformZlib = (): PlatformZlib | undefined =>
  (globalThis as { readonly process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.(
    "node:zlib",
  );
