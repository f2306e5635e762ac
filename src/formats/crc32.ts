/** CRC-32 as in IEEE 802.3, zlib and GPT. LVM2 starts from another value and leaves out the last inversion. */
export function crc32(bytes: Uint8Array): number {
  return (crcFrom(0xffffffff, bytes) ^ 0xffffffff) >>> 0
}

/** Source: LVM2, lib/misc/crc.c: INITIAL_CRC. */
export const lvmCrc = (bytes: Uint8Array): number => crcFrom(0xf597a6cf, bytes)

function crcFrom(start: number, bytes: Uint8Array): number {
  let crc = start
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)
  return crc >>> 0
}

const TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
