import { KIB, type Bytes } from '../model/size.ts'

/** The ends of a volume: enough for every signature that h2k knows. */
export interface VolumeEnds {
  /** The first 128 KiB, or less when the volume is smaller. */
  readonly start: Uint8Array
  /** The last 128 KiB. */
  readonly end: Uint8Array
  readonly bytes: Bytes
}

export const START_BYTES = 128 * KIB
export const END_BYTES = 128 * KIB
