/**
 * Lets things happen one after the other: each begins when all before it have ended, however they ended.
 *
 * @returns takes what is to happen next and gives back how it ended
 */
export function turns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const before = last;
    const turn = (async () => {
      await before;
      return work();
    })();
    last = turn.catch(() => undefined);
    return turn;
  };
}
