/** Whether a file is Parquet, by its first bytes: `PAR1`, or `PARE` where it is encrypted. */
export function isParquet(beginning: Uint8Array): boolean {
  const [first, second, third, fourth] = beginning;
  const named = first === 0x50 && second === 0x41 && third === 0x52;
  return named && (fourth === 0x31 || fourth === 0x45);
}
