import { encodeUtf8 } from './utf8.ts'

const BLOCK_BYTES = 1024

/** Where the kernel arguments of loader entries stand, which use them as `$kernelopts`. */
export const kernelOptions = (
  text: string
): ReadonlyArray<{ readonly start: number; readonly end: number }> =>
  [...text.matchAll(/^(?:kernelopts|kernelopts_[^=\n]*)=(.*)$/gm)].map(
    ({ index, 0: line, 1: value = '' }) => ({
      start: index + line.length - value.length,
      end: index + line.length
    })
  )

/**
 * The environment block with its filling adjusted: GRUB reads exactly 1024 bytes, filled up with `#`. Null when it does not
 * fit into them.
 *
 * Source: GRUB manual, The GRUB environment block; grub-core/lib/envblk.c.
 */
export function refillBlock(text: string): string | null {
  const content = text.replace(/#*$/, '')
  const room = BLOCK_BYTES - encodeUtf8(content).length
  return room < 0 ? null : content + '#'.repeat(room)
}
