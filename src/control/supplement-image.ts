import { containerFor } from '../formats/initramfs-segment.ts'
import type { AppendInitramfs, FixInput } from '../model/fixer.ts'
import type { FindDevice } from './guest-devices.ts'
import { imageNeeds, NOTHING, type FixedImage, type WantedImage } from './image-needs.ts'
import { initramfsEntries } from './initramfs-entries.ts'
import { supplementLimits } from './supplement-limits.ts'

/** What one initramfs gets appended to find its disks. An image that belongs to no kernel stays as it is. */
export function supplementImage(input: FixInput, find: FindDevice, wanted: WantedImage): FixedImage {
  const needs = imageNeeds(input, find, wanted)
  if (needs === null) return NOTHING
  const { image } = wanted
  const { kernel, lacking, texts, because } = needs
  const limits = supplementLimits(input.os, { image, kernel, lacking })
  if (!limits.possible) return { ...NOTHING, diagnostics: limits.diagnostics }
  const { path, sha256, bytes, module_dir } = image
  const set = module_dir === null ? null : { kernel, module_dir, modules: lacking }
  const edit: AppendInitramfs = {
    edit: 'append-initramfs',
    path,
    before: { sha256, bytes },
    container: containerFor(image),
    entries: initramfsEntries(set, texts),
    because
  }
  return { edit, generator: lacking.length === 0 ? null : image.generator, diagnostics: limits.diagnostics }
}
