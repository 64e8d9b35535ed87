/** Turns the bytes of names into strings; a name that was met before costs no new string. */
export interface XmlNames {
  /** The name that stands from one byte to another. */
  at(bytes: Uint8Array, from: number, to: number): string;
}

const slots = 256;

/** Names of XML by their bytes. Few are ever met, so a small table without chains remembers them. */
export function xmlNames(): XmlNames {
  const kept: { readonly bytes: Uint8Array; readonly name: string }[] = [];
  const letters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const decoder = new TextDecoder();
  return {
    at(bytes, from, to) {
      const letter = to === from + 1 ? letters[bytes[from]!] : undefined;
      if (letter !== undefined) return letter;
      const slot = (bytes[from]! * 31 + bytes[to - 1]! * 7 + (to - from)) % slots;
      const known = kept[slot];
      if (known !== undefined && equal(known.bytes, bytes, from, to)) return known.name;
      const copy = bytes.slice(from, to);
      const name = decoder.decode(copy);
      kept[slot] = { bytes: copy, name };
      return name;
    },
  };
}

function equal(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] !== bytes[from + at]) return false;
  }
  return true;
}
