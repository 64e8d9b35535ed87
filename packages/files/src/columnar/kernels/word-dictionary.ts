/** Words by their bytes, so that a word that was met before is no string again. */
export interface WordDictionary<Meaning> {
  /** The meaning of a word; `undefined` for one that is not known. */
  find(bytes: Uint8Array, start: number, end: number): Meaning | undefined;
  /** Remembers what a word means, unless it is too long or like too many others. */
  add(bytes: Uint8Array, start: number, end: number, meaning: Meaning): void;
}

const longest = 128;
/** Beyond so many words remembering begins anew: they were texts rather than words. */
const mostWords = 16_384;
const slotCount = 2 * mostWords;
/** A word that finds no slot after so many is not remembered: somebody chose words with one hash. */
const mostProbes = 64;

/** A dictionary without words: open addressing by a hash of all bytes. */
export function wordDictionary<Meaning>(): WordDictionary<Meaning> {
  let slots = new Int32Array(256);
  let words: Uint8Array[] = [];
  let meanings: Meaning[] = [];
  let mask = slots.length - 1;
  let lastNumber = 0;

  /** The slot of a word, or the free one where it belongs; −1 in a crowd. */
  const slotOf = (bytes: Uint8Array, start: number, end: number): number => {
    let slot = hashOf(bytes, start, end) & mask;
    for (let probes = 0; probes < mostProbes; probes += 1) {
      const number = slots[slot] ?? 0;
      if (number === 0 || isAt(words[number - 1], bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  const resize = (size: number): void => {
    slots = new Int32Array(size);
    mask = size - 1;
    words.forEach((word, at) => {
      const slot = slotOf(word, 0, word.length);
      if (slot >= 0) slots[slot] = at + 1;
    });
  };

  return {
    find(bytes, start, end) {
      // Rows that stand together are mostly alike.
      if (isAt(words[lastNumber - 1], bytes, start, end)) return meanings[lastNumber - 1];
      if (end - start > longest) return undefined;
      const slot = slotOf(bytes, start, end);
      lastNumber = slot < 0 ? 0 : (slots[slot] ?? 0);
      return lastNumber === 0 ? undefined : meanings[lastNumber - 1];
    },
    add(bytes, start, end, meaning) {
      if (end - start > longest) return;
      if (words.length === mostWords) {
        words = [];
        meanings = [];
        lastNumber = 0;
        resize(256);
      } else if (words.length * 2 >= slots.length && slots.length < slotCount) {
        resize(slots.length * 2);
      }
      const slot = slotOf(bytes, start, end);
      if (slot < 0) return;
      words.push(bytes.slice(start, end));
      slots[slot] = meanings.push(meaning);
    },
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  // Dates and numbers differ in few bits: let them reach all.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return hash ^ (hash >>> 13);
}

function isAt(word: Uint8Array | undefined, bytes: Uint8Array, start: number, end: number) {
  if (word === undefined || word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[start + at]) return false;
  return true;
}
