import type { PartsOf, VmPart } from '../control/compile-part.ts'
import { partCompiler } from '../control/compile-part.ts'
import type { CompiledVm } from '../control/compile-vm.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Text } from '../plan/plan-text.ts'
import { renderVm } from '../views/plan-terminal.ts'
import { reportOfVm } from '../views/report/report.ts'
import { type InventoryPiece, vmsInPiece } from './inventory-pieces.ts'
import { sha256 } from './plan-file.ts'

/** What all pieces of an inventory are compiled with. */
export interface PiecesOf extends Omit<PartsOf, 'sha256'> {
  /** Of the inventory. */
  readonly path: string
  /** How the VMs are shown; null when nobody looks. */
  readonly show: { readonly colour: boolean } | null
}

/** What comes of a piece: text is bytes, which can be handed over. */
export interface CompiledPiece {
  readonly vms: readonly VmPart[]
  readonly unseen: readonly string[]
  /** Damaged lines. */
  readonly wrong: readonly Diagnostic[]
}

/** Compiles one piece of an inventory after the other. */
export function pieceCompiler(of: PiecesOf): (piece: InventoryPiece) => CompiledPiece {
  const compile = partCompiler({ ...of, sha256 })
  return piece => {
    const wrong: Diagnostic[] = []
    const shown: string[] = []
    const show = of.show
    const { vms, unseen } = compile(
      vmsInPiece(piece, of.path, each => wrong.push(each)),
      vm => show !== null && shown.push(sectionOf(vm, show))
    )
    return { vms: encoded(vms, shown), unseen, wrong }
  }
}

const sectionOf = (
  { name, source, actions, gates }: CompiledVm,
  show: { readonly colour: boolean }
): string => renderVm(reportOfVm({ address: `vm.${name}`, source, gates }, actions), show)

/** All texts of a piece in one memory. */
function encoded(vms: readonly VmPart[], shown: readonly string[]): readonly VmPart[] {
  const texts = vms.flatMap(({ actions, source }, index) => [actions, source, shown[index] ?? ''])
  const whole = texts.join('')
  const bytes = Buffer.from(new TextEncoder().encode(whole).buffer)
  // Nearly all is ASCII, of which nobody has to count the bytes.
  const isAscii = bytes.length === whole.length
  let at = 0
  const take = (text: Text): Uint8Array => {
    const from = at
    at += isAscii ? text.length : Buffer.byteLength(text)
    return bytes.subarray(from, at)
  }
  return vms.map((vm, index) => {
    const section = shown[index]
    const [actions, source] = [take(vm.actions), take(vm.source)]
    return { ...vm, actions, source, ...(section !== undefined && { shown: take(section) }) }
  })
}
