import { editDistance } from "@ipms/codelists";

/**
 * The names nearest to a mistyped one, nearest first; equally near ones keep their order.
 *
 * @param name - what was written
 * @param known - the names that exist
 * @param count - how many at most
 */
export function nearestNames(name: string, known: readonly string[], count = 3): readonly string[] {
  const written = name.toLowerCase().slice(0, 60);
  return known
    .map((candidate) => ({ candidate, distance: editDistance(written, candidate.toLowerCase()) }))
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
