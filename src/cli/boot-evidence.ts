import { parseMilestones } from '../formats/boot-milestones.ts'
import { pngSize } from '../formats/png.ts'
import { decodeUtf8 } from '../formats/utf8.ts'
import { H2kError } from '../model/diagnostic.ts'
import type { Host } from '../model/host.ts'
import { KIB, MIB } from '../model/size.ts'
import type { BootEvidence, Evidence, Screen } from '../views/html/evidence.ts'
import { type Report, stepsOf } from '../views/report/report.ts'

/** A text console takes a few KiB, a desktop some hundred. */
const SCREEN_MAX_BYTES = MIB
/** Of all pictures of one report, so that hundreds of VMs still make a page that opens. */
const SCREENS_MAX_BYTES = 32 * MIB
const MILESTONES_MAX_BYTES = 64 * KIB

/** What the test boots of a report left behind; only of those that its state knows as done or failed. */
export async function bootEvidence({ vms }: Report, host: Host): Promise<Evidence> {
  const found = new Map<string, BootEvidence>()
  let left = SCREENS_MAX_BYTES
  for (const vm of vms)
    for (const { action, result } of stepsOf(vm)) {
      if (action.kind !== 'qemu.boot' || (result?.status !== 'done' && result?.status !== 'failed')) continue
      const folder = action.params.evidence
      const milestones = await milestonesIn(folder, host)
      const screen = await screenIn(folder, host, left)
      if ('png_base64' in screen) left -= screen.png_base64.length
      found.set(vm.address, { folder, milestones, screen })
    }
  return found
}

async function milestonesIn(folder: string, host: Host): Promise<BootEvidence['milestones']> {
  const bytes = await fileIn(`${folder}/milestones.json`, host, MILESTONES_MAX_BYTES)
  return typeof bytes === 'string' ? [] : (parseMilestones(decodeUtf8(bytes) ?? '') ?? [])
}

async function screenIn(folder: string, host: Host, left: number): Promise<Screen> {
  const path = `${folder}/screen.png`
  const bytes = await fileIn(path, host, SCREEN_MAX_BYTES)
  if (typeof bytes === 'string') return { absent: bytes }
  const size = pngSize(bytes)
  if (size === null) return { absent: `${path} is no PNG` }
  const png_base64 = Buffer.from(bytes).toString('base64')
  return png_base64.length > left
    ? { absent: `the report has its fill of pictures; this one is ${path}` }
    : { png_base64, ...size }
}

/** Bytes, or why there are none. Links are not followed: evidence is what h2k itself wrote. */
async function fileIn(path: string, host: Host, max: number): Promise<Uint8Array | string> {
  try {
    const found = await host.stat(path, false)
    if (found === null) return `${path} is not there`
    if (found.kind !== 'file') return `${path} is no file`
    return found.bytes > max ? `${path} is too large to be shown here` : await host.readFile(path, max)
  } catch (error) {
    if (!(error instanceof H2kError)) throw error
    return `${path} cannot be read: ${error.message}`
  }
}
