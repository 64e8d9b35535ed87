import { editDistance } from "@ipms/codelists";

/**
 * The names most like one that is unknown, nearest first: what contains it or is contained in it,
 * then what few changes of letters lead to.
 *
 * @param word - the unknown name
 * @param names - the known ones
 * @param count - how many at most
 */
export function nearest(word: string, names: Iterable<string>, count = 3): readonly string[] {
  return ranked(word, names)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Those of {@link nearest} that at most half of the letters set apart. */
export function near(word: string, names: Iterable<string>, count = 3): readonly string[] {
  return ranked(word, names)
    .filter((one) => one.distance <= 0.5)
    .slice(0, count)
    .map(({ name }) => name);
}

function ranked(
  word: string,
  names: Iterable<string>,
): readonly { readonly name: string; readonly distance: number }[] {
  const wanted = word.slice(0, 60).toLowerCase();
  return [...names]
    .map((name) => ({ name, distance: distance(wanted, name.slice(0, 60).toLowerCase()) }))
    .toSorted((left, right) => left.distance - right.distance);
}

function distance(wanted: string, name: string): number {
  const alike = wanted.length > 2 && (name.includes(wanted) || wanted.includes(name));
  return editDistance(wanted, name) / Math.max(wanted.length, name.length, 1) - (alike ? 1 : 0);
}
