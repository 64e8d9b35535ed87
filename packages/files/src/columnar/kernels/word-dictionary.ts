/** Words by their bytes, so that a word that was met before is no string again. */
export interface WordDictionary<Meaning> {
  /** The meaning of a word; `undefined` for one that is not known. */
  find(bytes: Uint8Array, start: number, end: number): Meaning | undefined;
  /** Remembers what a word means, unless it is too long. */
  add(bytes: Uint8Array, start: number, end: number, meaning: Meaning): void;
}

const longest = 128;
/** Beyond so many words remembering begins anew: they were texts rather than words. */
const mostWords = 16_384;
const slotCount = 2 * mostWords;

/** A dictionary without words: open addressing by a hash of all bytes. */
export function wordDictionary<Meaning>(): WordDictionary<Meaning> {
  let slots = new Int32Array(256);
  let words: Uint8Array[] = [];
  let meanings: Meaning[] = [];
  let mask = slots.length - 1;
  let lastNumber = 0;

  /** The slot of a word, or the free one where it belongs. */
  const slotOf = (bytes: Uint8Array, start: number, end: number): number => {
    let slot = hashOf(bytes, start, end) & mask;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0 || isAt(words[number - 1], bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const resize = (size: number): void => {
    slots = new Int32Array(size);
    mask = size - 1;
    words.forEach((word, at) => {
      slots[slotOf(word, 0, word.length)] = at + 1;
    });
  };

  return {
    find(bytes, start, end) {
      // Rows that stand together are mostly alike.
      if (isAt(words[lastNumber - 1], bytes, start, end)) return meanings[lastNumber - 1];
      if (end - start > longest) return undefined;
      lastNumber = slots[slotOf(bytes, start, end)] ?? 0;
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
      words.push(bytes.slice(start, end));
      slots[slotOf(bytes, start, end)] = meanings.push(meaning);
    },
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash ^ (hash >>> 15);
}

function isAt(word: Uint8Array | undefined, bytes: Uint8Array, start: number, end: number) {
  if (word === undefined || word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[start + at]) return false;
  return true;
}
