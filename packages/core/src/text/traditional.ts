import { phrases, singles } from "../generated/traditional.js";

const longestPhrase = Math.max(0, ...Object.keys(phrases).map((phrase) => phrase.length));

/**
 * Simplified Chinese as Traditional Chinese. The table is generated from the wordings this project
 * authors, so every text of ours comes out as a full converter would write it; characters outside
 * the table stay as they are.
 *
 * @param text - Simplified Chinese, possibly mixed with anything else
 */
export function toTraditional(text: string): string {
  let result = "";
  for (let at = 0; at < text.length;) {
    let taken = 0;
    for (let length = longestPhrase; length > 1; length -= 1) {
      const phrase = phrases[text.slice(at, at + length)];
      if (phrase !== undefined && at + length <= text.length) {
        result += phrase;
        taken = length;
        break;
      }
    }
    if (taken === 0) {
      result += singles[text.charAt(at)] ?? text.charAt(at);
      taken = 1;
    }
    at += taken;
  }
  return result;
}
