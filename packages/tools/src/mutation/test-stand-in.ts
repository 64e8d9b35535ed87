/**
 * What tests import in the place of vitest when they judge mutants: its matchers, and of its runner no more
 * than a list, since a test runs anew for every mutant that it reaches.
 */
import {
  chai,
  type ExpectStatic,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

type Declare = (title: string, body: (...given: readonly unknown[]) => unknown) => void;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** The matchers of vitest. */
export const expect: ExpectStatic = chai.expect as unknown as ExpectStatic;

/** Every test that was declared so far. It answers `true`, or throws where it fails. */
export const tests: (() => boolean)[] = [];

/** Declares a test. */
export const it = withEach((title, body) => {
  tests.push(() => {
    if (body() instanceof Promise) throw new Error(`Mutants are judged at once: ${title}`);
    return true;
  });
});

/** Declares the tests in its body. */
export const describe = withEach((_, body) => {
  body();
});

/** Beside one body one for each of several cases; a list is what the body is given. */
function withEach(declare: Declare) {
  const each =
    (cases: readonly unknown[]): Declare =>
    (title, body) => {
      for (const given of cases) {
        declare(title, () => body(...(Array.isArray(given) ? (given as unknown[]) : [given])));
      }
    };
  return Object.assign(declare, { each });
}
