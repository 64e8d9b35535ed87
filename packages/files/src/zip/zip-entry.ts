/** A file in an archive, as the archive's directory describes it. */
export interface ZipEntry {
  /** Its name as written. */
  readonly name: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  /** Whether it is encrypted. */
  readonly encrypted: boolean;
  /** The CRC-32 of its content. */
  readonly crc: number;
  /** Its bytes in the archive. */
  readonly compressedSize: number;
  /** Its bytes once inflated. */
  readonly size: number;
  /** Where its own header stands in the archive. */
  readonly offset: number;
}
