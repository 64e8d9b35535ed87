/** What `toTraditional` of `@ipms/core` needs: single characters first, phrases where they fail. */
export interface ConversionTable {
  /** Simplified character → traditional one; characters that stay are absent. */
  readonly singles: Readonly<Record<string, string>>;
  /** Simplified phrase → traditional one, where a character's form depends on its neighbours. */
  readonly phrases: Readonly<Record<string, string>>;
}

interface Wording {
  readonly from: string;
  readonly to: string;
}

/**
 * The smallest table by which a longest-phrase-first replacement writes every text as the full
 * converter does: each character's most frequent form, and the shortest phrases that correct it.
 *
 * @param texts - everything that must come out right
 * @param convert - the full converter; it must keep lengths
 * @throws Error when a text cannot be reproduced
 */
export function conversionTable(
  texts: readonly string[],
  convert: (text: string) => string,
): ConversionTable {
  const wordings = texts.toSorted().map((from) => ({ from, to: convert(from) }));
  for (const { from, to } of wordings) {
    if (from.length !== to.length) throw new Error(`The converter changed the length of: ${from}`);
  }
  const singles = frequentForms(wordings);
  const phrases = new Map<string, string>();
  // A phrase added for one text may reach into an earlier one, so all are looked at again; it ends
  // because every round adds a phrase and the texts hold only so many.
  for (let before = -1; before < phrases.size;) {
    before = phrases.size;
    for (const wording of wordings) correct(wording, wordings, singles, phrases);
  }
  return { singles: sorted(singles, ([from, to]) => from !== to), phrases: sorted(phrases) };
}

/** Adds phrases until one text comes out right. */
function correct(
  wording: Wording,
  wordings: readonly Wording[],
  singles: ReadonlyMap<string, string>,
  phrases: Map<string, string>,
): void {
  let at = firstDifference(wording, singles, phrases);
  while (at >= 0) {
    const [phrase, form] = shortestCorrection(wording, at, wordings, phrases);
    phrases.set(phrase, form);
    at = firstDifference(wording, singles, phrases);
  }
}

/** Each character's most frequent form; among equals the one that sorts first. */
function frequentForms(wordings: readonly Wording[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { from, to } of wordings) {
    for (let at = 0; at < from.length; at += 1) {
      const forms = counts.get(from.charAt(at)) ?? new Map<string, number>();
      forms.set(to.charAt(at), (forms.get(to.charAt(at)) ?? 0) + 1);
      counts.set(from.charAt(at), forms);
    }
  }
  return new Map([...counts].map(([character, forms]) => [character, mostFrequent(forms)]));
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Where the table's result first differs from the full conversion; -1 when nowhere. */
function firstDifference(
  { from, to }: Wording,
  singles: ReadonlyMap<string, string>,
  phrases: ReadonlyMap<string, string>,
): number {
  const longest = Math.max(0, ...[...phrases.keys()].map((phrase) => phrase.length));
  for (let at = 0; at < from.length;) {
    let length = Math.min(longest, from.length - at);
    while (length > 1 && !phrases.has(from.slice(at, at + length))) length -= 1;
    const piece = from.slice(at, at + Math.max(1, length));
    const written = phrases.get(piece) ?? singles.get(piece) ?? piece;
    for (let offset = 0; offset < piece.length; offset += 1) {
      if (written.charAt(offset) !== to.charAt(at + offset)) return at + offset;
    }
    at += piece.length;
  }
  return -1;
}

/** The shortest, then leftmost, new phrase around a position that has one form in every text. */
function shortestCorrection(
  { from, to }: Wording,
  at: number,
  wordings: readonly Wording[],
  phrases: ReadonlyMap<string, string>,
): readonly [phrase: string, form: string] {
  for (let length = 2; length <= from.length; length += 1) {
    const first = Math.max(0, at - length + 1);
    for (let start = first; start <= Math.min(at, from.length - length); start += 1) {
      const phrase = from.slice(start, start + length);
      const form = to.slice(start, start + length);
      if (!phrases.has(phrase) && hasOneForm(phrase, form, wordings)) return [phrase, form];
    }
  }
  throw new Error(`No phrase corrects character ${at + 1} of: ${from}`);
}

function hasOneForm(phrase: string, form: string, wordings: readonly Wording[]): boolean {
  return wordings.every(({ from, to }) => {
    for (let at = from.indexOf(phrase); at >= 0; at = from.indexOf(phrase, at + 1)) {
      if (to.slice(at, at + phrase.length) !== form) return false;
    }
    return true;
  });
}

function sorted(
  entries: ReadonlyMap<string, string>,
  keep: (entry: readonly [string, string]) => boolean = () => true,
): Record<string, string> {
  return Object.fromEntries(
    [...entries].filter((entry) => keep(entry)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
