import { editDistance } from "@ipms/codelists";

/**
 * The names nearest to one that is unknown, nearest first, as a message lists them.
 *
 * @param word - the unknown name
 * @param names - the known ones
 */
export function nearest(word: string, names: Iterable<string>): string {
  const wanted = word.slice(0, 60).toLowerCase();
  return [...names]
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ");
}
