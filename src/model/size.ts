/** A count of bytes: a safe, non-negative integer. Everything h2k measures on disks is in bytes unless a name says sectors. */
export type Bytes = number

export const SECTOR_BYTES = 512
export const KIB = 1024
export const MIB = 1024 * 1024
export const GIB = 1024 * 1024 * 1024
