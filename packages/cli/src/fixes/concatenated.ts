import type { Chunks } from "@ipms/files";

/**
 * All bytes of a file.
 *
 * @param chunks - its pieces; a source may fill the same memory again with each
 */
export async function concatenated(chunks: Chunks): Promise<Uint8Array> {
  if (chunks instanceof Uint8Array) return chunks;
  const taken: Uint8Array[] = [];
  if ("getReader" in chunks) {
    const reader = chunks.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      taken.push(new Uint8Array(value));
    }
  } else for await (const chunk of chunks) taken.push(new Uint8Array(chunk));
  return Buffer.concat(taken);
}
