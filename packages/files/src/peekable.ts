/** Bytes of which the next can be looked at before they are taken. */
export interface Peekable {
  /**
   * The next bytes without taking them: `size` of them, fewer only where no more are left.
   *
   * @returns them, and whether these are all that is left
   */
  peek(size: number): Promise<{ readonly bytes: Uint8Array; readonly ended: boolean }>;
  /** Takes some of the next bytes; `undefined` at the end. */
  take(): Promise<Uint8Array | undefined>;
  /** Puts bytes back before all others. */
  putBack(bytes: Uint8Array): void;
}

/** @param source - chunks of any size */
export function peekable(source: AsyncIterator<Uint8Array>): Peekable {
  let held: Uint8Array[] = [];
  let ended = false;

  const more = async (): Promise<Uint8Array | undefined> => {
    if (ended) return undefined;
    const { done, value } = await source.next();
    ended = done === true;
    return done === true ? undefined : value;
  };
  const heldLength = (): number => held.reduce((sum, { length }) => sum + length, 0);

  return {
    async peek(size) {
      let length = heldLength();
      // One byte more is asked for, so that it is known whether any is left behind these.
      while (length <= size) {
        const chunk = await more();
        if (chunk === undefined) break;
        // A source may fill the same memory again; `slice` of a Node buffer would not copy.
        held.push(new Uint8Array(chunk));
        length += chunk.length;
      }
      const whole = new Uint8Array(length);
      let at = 0;
      for (const chunk of held) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      held = [whole];
      return { bytes: whole.subarray(0, size), ended: length <= size };
    },
    async take() {
      return held.shift() ?? (await more());
    },
    putBack(bytes) {
      held.unshift(new Uint8Array(bytes));
    },
  };
}
