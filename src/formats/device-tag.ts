/** A device named by what is on it, or on its partition table. */
export interface DeviceTag {
  readonly tag: 'uuid' | 'label' | 'partuuid'
  readonly value: string
}

const TAG = /^(UUID|LABEL|PARTUUID)=(.+)$/s
const LINK = /^\/dev\/disk\/by-(uuid|label|partuuid)\/([^/]+)$/

/**
 * `UUID=…`, `LABEL=…`, `PARTUUID=…` and udev's links for them; null for everything else.
 *
 * Source: mount(8), Indicating the device; udev's util_replace_chars writes `\x20` for a blank.
 */
export function parseDeviceTag(spec: string): DeviceTag | null {
  const [, tag, value] = TAG.exec(spec) ?? []
  if (value !== undefined) return { tag: kind(tag), value }
  const [, link, name] = LINK.exec(spec) ?? []
  if (name === undefined) return null
  const plain = name.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return { tag: kind(link), value: plain }
}

function kind(word: string | undefined): DeviceTag['tag'] {
  const tag = word?.toLowerCase()
  return tag === 'label' || tag === 'partuuid' ? tag : 'uuid'
}
