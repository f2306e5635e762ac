import type { ActionKind } from '../model/action.gen.ts'
import type { Action, Effect, Phase, Plan } from '../model/plan.ts'

interface Meaning {
  readonly mode: Plan['mode'] | 'any'
  readonly phase: Phase
  readonly effects: readonly Effect[]
}

const meaning = (phase: Phase, ...effects: readonly Effect[]): Meaning => ({
  mode: 'migrate',
  phase,
  effects
})
const inverse = (mode: Meaning['mode']): Meaning => ({ mode, phase: 'cleanup', effects: ['delete'] })

/** What each kind does and when, whoever plans it: reviewers go by these words, apply by the kind. */
const MEANINGS: Readonly<Record<ActionKind, Meaning>> = {
  'file.checksum': meaning('validate', 'read'),
  'file.publish': meaning('publish', 'create'),
  'file.remove': inverse('any'),
  'file.withdraw': inverse('rollback'),
  'guest.copy-file': meaning('fix', 'create'),
  'guest.inspect': meaning('inspect', 'read'),
  'guest.remove-file': meaning('fix', 'modify'),
  'guest.remove-link': meaning('fix', 'modify'),
  'guest.run': meaning('fix', 'modify'),
  'guest.write-file': meaning('fix', 'create', 'modify'),
  'guest.write-link': meaning('fix', 'create', 'modify'),
  'guestfs.close': meaning('fix', 'modify'),
  'guestfs.open': meaning('fix', 'modify'),
  'initramfs.append': meaning('fix', 'modify'),
  'libvirt.define': meaning('publish', 'define'),
  'libvirt.undefine': inverse('rollback'),
  'libvirt.write-xml': meaning('publish', 'create'),
  'qemu-img.check': meaning('validate', 'read'),
  'qemu-img.convert': meaning('convert', 'create'),
  'qemu-img.create': meaning('fix', 'create'),
  'qemu.boot': meaning('validate', 'boot')
}

/** Why an action is none that a compiler makes of its kind, in a plan of this mode. */
export function oddMeaning({ id, kind, phase, effect }: Action, plan: Plan['mode']): readonly string[] {
  const { mode, phase: usual, effects } = MEANINGS[kind]
  const isOfMode = mode === 'any' || mode === plan
  if (isOfMode && phase === usual && effects.includes(effect)) return []
  return [
    ...(isOfMode ? [] : [`${id}: no plan with the mode ${plan} has ${kind}`]),
    ...(phase === usual ? [] : [`${id}: the phase of ${kind} is ${usual}, here it is ${phase}`]),
    ...(effects.includes(effect)
      ? []
      : [`${id}: the effect of ${kind} is ${effects.join(' or ')}, here it is ${effect}`])
  ]
}
