import { chainToBlock, inFolder } from '../formats/block-chain.ts'
import type { ActionKind } from '../model/action.gen.ts'
import type { BlockNode } from '../model/block.ts'
import type { VmAddress } from '../model/id.ts'
import type { Action, Plan } from '../model/plan.ts'
import { oddMeaning } from './kind-meaning.ts'

/**
 * What every plan of a compiler has and nobody may take out: a result never replaces a file of somebody else, only
 * disks of the VM's source are read, compared with what the reviewer saw, and only what the plan makes is booted.
 */
export function missingSafeguards(plan: Plan): readonly string[] {
  const known = new Map<VmAddress, Own>()
  const published = publishedPaths(plan)
  const missing: string[] = []
  // Nearly always there is nothing to add, by the million.
  const add = (found: readonly string[]): void => {
    if (found.length > 0) missing.push(...found)
  }
  for (const action of plan.actions) {
    const own = known.get(action.vm) ?? ownOf(plan, action.vm)
    known.set(action.vm, own)
    add(unguardedTarget(action))
    add(oddWorkFiles(action))
    add(foreignSources(action, own))
    add(foreignBoot(action, published))
    add(oddProgram(action))
    add(oddInspection(action, plan))
    add(oddCopy(action))
    add(oddMeaning(action, plan.mode))
  }
  return [...missing, ...openGates(plan)]
}

const GATED: Readonly<Record<string, ActionKind>> = {
  boot: 'qemu.boot',
  define: 'libvirt.define',
  publish: 'file.publish'
}

/** A gate holds back every action of its kind, and is named after it: one that holds back others, or some, is for show. */
function openGates({ actions, gates = [] }: Plan): readonly string[] {
  if (gates.length === 0) return []
  const held = Map.groupBy(actions, ({ vm, kind }) => `${vm}/${kind}`)
  return gates.flatMap(({ id, vm, before }) => {
    const [step = ''] = Object.keys(GATED).filter(name => id === `${vm}/gate.${name}`)
    const wanted = (held.get(`${vm}/${GATED[step]}`) ?? []).map(action => action.id)
    const isWhole = wanted.length === before.length && wanted.every(action => before.includes(action))
    return step !== '' && isWhole ? [] : [`${id} is no gate that holds back all that it is named after`]
  })
}

/** What a VM's actions may read: its disks as QEMU opens them, and the files of these that are compared with the plan. */
interface Own {
  readonly blocks: ReadonlySet<string>
  readonly files: ReadonlySet<string>
}

function ownOf({ sources }: Plan, name: VmAddress): Own {
  const vm = Object.hasOwn(sources, name) ? sources[name]?.vm : undefined
  if (vm === undefined) return { blocks: new Set(), files: new Set() }
  const compared = new Set(vm.files.map(({ path }) => inFolder(vm.dir, path)))
  const blocks = vm.disks.flatMap(disk => chainToBlock(vm.dir, disk) ?? [])
  const files = blocks.flatMap(pathsOf).filter(path => compared.has(path))
  return { blocks: new Set(blocks.map(textOf)), files: new Set(files) }
}

/** Which file is opened how: equal for equal graphs. */
const textOf = ({ path, driver, extents, backing }: BlockNode): string =>
  JSON.stringify([path, driver, extents, backing === null ? null : textOf(backing)])

function publishedPaths({ actions }: Plan): ReadonlyMap<VmAddress, ReadonlySet<string>> {
  const published = new Map<VmAddress, Set<string>>()
  for (const { kind, params, vm } of actions)
    if (kind === 'file.publish') published.set(vm, (published.get(vm) ?? new Set()).add(params.to))
  return published
}

function unguardedTarget(action: Action): readonly string[] {
  const path =
    action.kind === 'file.publish'
      ? action.params.to
      : action.kind === 'libvirt.write-xml' || action.kind === 'file.withdraw'
        ? action.params.path
        : null
  if (path === null) return []
  const guarded = action.preconditions.some(
    precondition => precondition.check === 'target.absent-or-ours' && precondition.path === path
  )
  const replaces = action.preconditions.some(each => 'replaces' in each)
  return [
    ...(guarded ? [] : [`${action.id} writes ${path} without looking whose file is there`]),
    ...(action.kind === 'file.withdraw' && replaces
      ? [`${action.id} may take away a file that h2k did not make`]
      : [])
  ]
}

const PARTIAL = /(?:^|\/)\.[^/]+\.partial$/
const FACTS = /(?:^|\/)guest-facts\.json$/
const OVERLAY = /(?:^|\/)[^/]+\.overlay\.qcow2$/
const EVIDENCE = /^\.h2k\/evidence\/(?!\.\.?$)[^/]+$/

/** What an attempt replaces or removes without asking whose it is has a name that nobody else gives. */
function oddWorkFiles(action: Action): readonly string[] {
  const files = workFiles(action)
  if (files.length === 0) return []
  const odd = files.filter(([path, name]) => !name.test(path))
  return odd.map(([path]) => `${action.id} works on ${path}, which is not named as such files are`)
}

function workFiles(action: Action): ReadonlyArray<readonly [path: string, name: RegExp]> {
  switch (action.kind) {
    case 'qemu-img.convert':
      return [
        [action.params.to, PARTIAL],
        ...(action.params.from.overlay === null ? [] : [[action.params.from.overlay, OVERLAY] as const])
      ]
    case 'guest.inspect':
      return [[action.params.to, FACTS]]
    case 'file.publish':
      return [[action.params.from, PARTIAL]]
    case 'qemu-img.create':
      return [[action.params.path, OVERLAY]]
    case 'guestfs.open':
      return action.params.disks.flatMap(({ overlay }) =>
        overlay === null ? [] : [[overlay, OVERLAY] as const]
      )
    case 'guestfs.close':
      return action.params.overlays.map(path => [path, OVERLAY])
    case 'file.remove':
      return action.params.paths.map(path => [path, OVERLAY])
    case 'qemu.boot':
      return [[action.params.evidence, EVIDENCE]]
    case 'file.checksum':
    case 'file.withdraw':
    case 'guest.copy-file':
    case 'guest.remove-file':
    case 'guest.remove-link':
    case 'guest.run':
    case 'guest.write-file':
    case 'guest.write-link':
    case 'initramfs.append':
    case 'libvirt.define':
    case 'libvirt.undefine':
    case 'libvirt.write-xml':
    case 'qemu-img.check':
      return []
  }
}

function foreignSources(action: Action, own: Own): readonly string[] {
  const { id, vm, preconditions } = action
  const blocks =
    action.kind === 'qemu-img.convert'
      ? [action.params.from.block]
      : action.kind === 'guestfs.open'
        ? action.params.disks.map(({ block }) => block)
        : action.kind === 'guest.inspect'
          ? action.params.disks
          : []
  if (blocks.length === 0) return []
  const compared = preconditions.some(each => each.check === 'source.fingerprint' && each.vm === vm)
  const foreign = blocks.flatMap(pathsOf).filter(path => !own.files.has(path))
  const odd = foreign.length > 0 ? [] : blocks.filter(block => !own.blocks.has(textOf(block)))
  return [
    ...(compared ? [] : [`${id} reads a source without comparing it with what the plan saw`]),
    ...foreign.map(path => `${id} reads ${path}, which is no file of the source of ${vm}`),
    ...odd.map(({ path }) => `${id} reads ${path} in another way than a disk of ${vm} is read`)
  ]
}

/** Firmware as distributions name it: an absolute path without detours. */
const CODE = /^(?:\/(?!\.\.?\/)[^/]+)*\/(?:OVMF|AAVMF|ovmf-|edk2-)[^/]*code[^/]*\.(?:fd|bin)$/i
const VARS = /^(?:\/(?!\.\.?\/)[^/]+)*\/(?:OVMF|AAVMF|ovmf-|edk2-)[^/]*vars[^/]*\.(?:fd|bin)$/i

function foreignBoot(action: Action, paths: ReadonlyMap<VmAddress, ReadonlySet<string>>): readonly string[] {
  if (action.kind !== 'qemu.boot') return []
  const published = paths.get(action.vm)
  const { disks, firmware } = action.params
  const foreign = disks.filter(({ path }) => published?.has(path) !== true)
  const odd =
    firmware.kind === 'bios'
      ? []
      : [
          ...(CODE.test(firmware.code) ? [] : [firmware.code]),
          ...(VARS.test(firmware.vars) ? [] : [firmware.vars])
        ]
  return [
    ...foreign.map(
      ({ path }) => `${action.id} boots ${path}, which this plan does not make for ${action.vm}`
    ),
    ...odd.map(path => `${action.id} boots with ${path}, which is not named as UEFI firmware is`)
  ]
}

/** What makes an initramfs, in every distribution. Nothing else of a guest is ever run. */
const MAKERS: ReadonlySet<string> = new Set(['booster', 'dracut', 'mkinitcpio', 'mkinitfs', 'mkinitramfs'])

function oddProgram({ id, kind, params }: Action): readonly string[] {
  if (kind !== 'guest.run') return []
  const [program = ''] = params.argv
  return MAKERS.has(program) && params.argv.includes(params.path)
    ? []
    : [`${id} runs ${program}, which is no program that makes ${params.path}`]
}

/** A look at a guest is written where apply finds it, for the VMs that the plan leaves open. */
/** In pieces a compressed cluster would be written twice, which QEMU cannot. */
function oddCopy(action: Action): readonly string[] {
  if (action.idempotence !== 'checkpointed') return []
  const piecewise =
    action.kind === 'qemu-img.convert' &&
    action.params.compress === 'none' &&
    ['raw', 'qcow2'].includes(action.params.format)
  return piecewise ? [] : [`${action.id} cannot go on at a checkpoint`]
}

function oddInspection(action: Action, { deferred }: Plan): readonly string[] {
  if (action.kind !== 'guest.inspect') return []
  const { id, vm } = action
  const facts = `${vm.replace(/^vm\./, '')}/guest-facts.json`
  const { to } = action.params
  return [
    ...(to === facts || to.endsWith(`/${facts}`)
      ? []
      : [`${id} writes ${to}, which is not the place of ${facts}`]),
    ...(deferred !== undefined && Object.hasOwn(deferred.vms, vm) ? [] : [`${id}: ${vm} is not deferred`])
  ]
}

function pathsOf({ path, extents, backing }: BlockNode): readonly string[] {
  return [path, ...extents, ...(backing === null ? [] : pathsOf(backing))]
}
