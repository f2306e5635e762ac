import { inFolder } from '../formats/block-chain.ts'
import type { BlockNode } from '../model/block.ts'
import type { Action, Plan } from '../model/plan.ts'

/**
 * What every plan of a compiler has and nobody may take out: a result never replaces a file of somebody else, and only
 * files of the VM's source are read, compared with what the reviewer saw.
 */
export function missingSafeguards(plan: Plan): readonly string[] {
  const allowed = new Map<string, ReadonlySet<string>>()
  const missing: string[] = []
  for (const action of plan.actions) {
    const files = allowed.get(action.vm) ?? sourcePaths(plan, action.vm)
    allowed.set(action.vm, files)
    const found = [unguardedTarget(action), oddWorkFiles(action), foreignSources(action, files)]
    // There are hundreds of thousands of actions, and hardly ever anything to put together.
    for (const each of found) if (each.length > 0) missing.push(...each)
  }
  return missing
}

function sourcePaths({ sources }: Plan, name: string): ReadonlySet<string> {
  const vm = sources[name]?.vm
  return new Set(vm?.files.map(({ path }) => inFolder(vm.dir, path)))
}

function unguardedTarget(action: Action): readonly string[] {
  const path =
    action.kind === 'file.publish'
      ? action.params.to
      : action.kind === 'libvirt.write-xml' || action.kind === 'file.withdraw'
        ? action.params.path
        : null
  const guarded = action.preconditions.some(
    precondition => precondition.check === 'target.absent-or-ours' && precondition.path === path
  )
  return path === null || guarded ? [] : [`${action.id} writes ${path} without looking whose file is there`]
}

const PARTIAL = /(?:^|\/)\.[^/]+\.partial$/
const FACTS = /(?:^|\/)guest-facts\.json$/
const OVERLAY = /(?:^|\/)[^/]+\.overlay\.qcow2$/
const EVIDENCE = /^\.h2k\/evidence\/(?!\.\.?$)[^/]+$/

/** What an attempt replaces or removes without asking whose it is has a name that nobody else gives. */
function oddWorkFiles(action: Action): readonly string[] {
  const odd = workFiles(action).filter(([path, name]) => !name.test(path))
  return odd.map(([path]) => `${action.id} works on ${path}, which is not named as such files are`)
}

function workFiles(action: Action): ReadonlyArray<readonly [path: string, name: RegExp]> {
  switch (action.kind) {
    case 'qemu-img.convert':
      return [[action.params.to, PARTIAL]]
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
    case 'guest.remove-file':
    case 'guest.remove-link':
    case 'guest.write-file':
    case 'initramfs.append':
    case 'libvirt.define':
    case 'libvirt.undefine':
    case 'libvirt.write-xml':
    case 'qemu-img.check':
      return []
  }
}

function foreignSources(action: Action, files: ReadonlySet<string>): readonly string[] {
  const blocks =
    action.kind === 'qemu-img.convert'
      ? [action.params.from.block]
      : action.kind === 'guestfs.open'
        ? action.params.disks.map(({ block }) => block)
        : action.kind === 'guest.inspect'
          ? action.params.disks
          : []
  if (blocks.length === 0) return []
  const { id, vm, preconditions } = action
  const compared = preconditions.some(each => each.check === 'source.fingerprint' && each.vm === vm)
  return [
    ...(compared ? [] : [`${id} reads a source without comparing it with what the plan saw`]),
    ...blocks
      .flatMap(pathsOf)
      .filter(path => !files.has(path))
      .map(path => `${id} reads ${path}, which is no file of the source of ${vm}`)
  ]
}

function pathsOf({ path, extents, backing }: BlockNode): readonly string[] {
  return [path, ...extents, ...(backing === null ? [] : pathsOf(backing))]
}
