/**
 * A value that is made when it is first asked for, and the same one ever after: for what takes long to
 * make and is seldom needed.
 *
 * @example
 * ```ts
 * import { onFirstUse } from "@ipms/core";
 *
 * const table = onFirstUse(() => new Map([["CN", "中国"]]));
 * console.log(table().get("CN")); // => 中国
 * console.log(table() === table()); // => true
 * ```
 *
 * @param make - makes the value
 */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
