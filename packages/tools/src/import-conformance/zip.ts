/** A file in an archive: its path, and its bytes or its text. */
export type ZipEntry = readonly [path: string, content: string | Uint8Array];

/**
 * An archive of some files, stored as they are: the same bytes on every machine, whatever its
 * compressor does.
 *
 * @param entries - the files, in their order
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of entries) {
    const name = Buffer.from(path, "utf8");
    const bytes = Buffer.from(content);
    const fields = commonFields(bytes, name.length);
    const local = Buffer.concat([signature(0x04034b50), fields, name, bytes]);
    const comment = Buffer.alloc(14);
    comment.writeUInt32LE(offset, 10);
    // The directory names the version that made the archive before the fields, and the offset behind.
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), fields, comment.subarray(0), name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Version, flags (UTF-8 names), method (stored), 1980-01-01, check sum, sizes, length of the name. */
function commonFields(bytes: Buffer, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(0x0021, 8);
  fields.writeUInt32LE(checksum(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

/** CRC-32 as archives have it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
