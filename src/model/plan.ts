import type { ActionKind, ActionParams } from './action.gen.ts'
import type { Config } from './config.gen.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { ActionId, ArtifactId, Digest, VmAddress } from './id.ts'
import type { Inspection } from './inventory.ts'
import type { Bytes } from './size.ts'
import type { SourceVm } from './source.ts'
import type { TargetFile } from './target.ts'

/**
 * The frozen plan: a program whose interpreter is apply. Everything but `meta` and `digest` is covered by the digest and
 * is the same for the same inputs, whatever the day and the folder. Paths are relative to the plan's root unless the
 * user wrote an absolute one. Numbers are integers (bytes, ms).
 */
export interface Plan {
  readonly kind: 'h2k/plan'
  readonly format_version: '1.0'
  /** Over the canonical form of everything except `meta` and `digest`. */
  readonly digest: Digest
  readonly meta: PlanMeta
  readonly mode: 'migrate' | 'rollback'
  /** False when there is nothing to do. */
  readonly applyable: boolean
  /** There when the plan leaves out VMs of the configuration, or what is inside them. */
  readonly complete?: false
  readonly config: PlanConfig
  /** What the plan took into account of the state; absent when that was nothing. Apply refuses when it is another now. */
  readonly base?: PlanBase
  /** Tools that the actions run, with the version that the plan was made with. Apply refuses another major version. */
  readonly toolchain: Readonly<Record<string, string>>
  /** What each VM's source was when the plan was made; apply compares the fingerprints before it reads. Sorted by address. */
  readonly sources: Readonly<Record<VmAddress, PlanSource>>
  /** In an order that respects `needs`: by VM, then topological, then by id. */
  readonly actions: readonly Action[]
  /** VMs whose guests nobody has looked into yet. Absent when there are none; `complete` is false where there are. */
  readonly deferred?: Deferral
  /** Digest of the plan whose deferred VMs this one is about. */
  readonly amends?: Digest
  /** How many actions may use a resource at once, by class; a class that is not here has no limit. Absent when none has. */
  readonly limits?: Readonly<Record<string, number>>
  /** Sorted by the plan's order of VMs, then as they are reached. Absent when there are none. */
  readonly gates?: readonly Gate[]
  /** Warnings, kept for reviewers. A plan with errors is never written. */
  readonly diagnostics: readonly Diagnostic[]
  readonly summary: PlanSummary
}

/** For people only: never digested, never read by an executor. `root` alone is used, by apply, to find the files. */
export interface PlanMeta {
  readonly created_at: string
  readonly h2k_version: string
  /** Folder that relative paths start from, relative to the folder of the plan file. */
  readonly root: string
}

export interface PlanConfig {
  readonly digest: Digest
  readonly files: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
}

export interface PlanBase {
  /** Of the state that was read. */
  readonly lineage: string
  /** Digests of the state's entries of the plan's VMs, without those that this plan's own work made. Sorted by id. */
  readonly reads: Readonly<Record<ActionId, Digest>>
}

export interface PlanSource {
  readonly vm: SourceVm
  readonly os: string | null
  readonly inspection: Inspection | null
}

export interface PlanSummary {
  readonly vms: number
  readonly actions: number
  /** Upper bound of what will be copied. */
  readonly bytes: Bytes
  readonly edits: number
  readonly appliance_launches: number
  readonly boots: number
}

export type Phase = 'fetch' | 'flatten' | 'inspect' | 'fix' | 'convert' | 'validate' | 'publish' | 'cleanup'
export type Effect = 'read' | 'create' | 'modify' | 'delete' | 'define' | 'boot'

/** What apply does when it finds `begin` without `commit` after a crash. See docs/state-format.md. */
export type Idempotence = 'pure' | 'replace' | 'checkpointed' | 'probe'

/** One step. `id` says where it stands, `key` what it means: equal keys make equal results. */
export type Action = { readonly [Kind in ActionKind]: ActionOf<Kind> }[ActionKind]

export interface ActionOf<Kind extends ActionKind> {
  readonly id: ActionId
  readonly kind: Kind
  readonly kind_version: number
  readonly vm: VmAddress
  readonly phase: Phase
  readonly effect: Effect
  readonly idempotence: Idempotence
  /** Why this action exists, as a sentence without a full stop. */
  readonly because: string
  readonly needs: readonly ActionId[]
  readonly reads: readonly ArtifactId[]
  readonly writes: readonly ArtifactId[]
  /** How to take it back, or why that is not needed or not possible. */
  readonly undo: Undo
  /**
   * The unsealed artifact that this action changes in place. Such an action counts as done only when the action that
   * seals the layer is done; otherwise the layer is dropped and all its actions run again. Null for all others.
   */
  readonly layer: ArtifactId | null
  readonly preconditions: readonly Precondition[]
  /** sha256 of kind, kind_version, params, the keys of `needs`, and the fingerprints of the sources it reads. */
  readonly key: Digest
  readonly params: ActionParams[Kind]
  /** Upper bound of the bytes it moves; 0 for small ones. */
  readonly estimate_bytes: Bytes
  /** Classes of resources that it uses while it runs, sorted. What one action of a layer uses, the layer holds to its end. */
  readonly uses?: readonly string[]
}

/** What is planned once apply has looked inside: with this configuration, and within these bounds unless somebody reviews it. */
export interface Deferral {
  readonly config: Config
  readonly vms: Readonly<Record<VmAddress, Bounds>>
}

export interface Bounds {
  /** Kinds of edits of the guest. */
  readonly kinds: readonly ActionKind[]
  /** Paths of the guest: `*` stands for anything within a name, `**` for anything. */
  readonly files: readonly string[]
  readonly max_edits: number
}

/** A point that needs somebody's consent: when all of `after` is done, what is in `before` waits for it. */
export interface Gate {
  readonly id: string
  readonly vm: VmAddress
  readonly policy: 'manual'
  /** What happens behind it, as a sentence without a full stop. */
  readonly reason: string
  readonly after: readonly ActionId[]
  readonly before: readonly ActionId[]
  /** Of the keys of these actions: a consent to something else does not count. */
  readonly key: Digest
}

export type Undo =
  | { readonly how: 'remove-artifact'; readonly artifact: ArtifactId }
  | { readonly how: 'drop-layer'; readonly artifact: ArtifactId }
  | { readonly how: 'undefine-domain'; readonly uuid: string }
  | { readonly how: 'none'; readonly because: string }

/** Tested for all actions before the first effect, and for each action again just before it runs. */
export type Precondition =
  | { readonly check: 'source.fingerprint'; readonly vm: VmAddress }
  | {
      readonly check: 'target.absent-or-ours'
      readonly path: string
      /** The file of somebody else that was there when the plan was made, and that the plan may replace. Absent when it may none. */
      readonly replaces?: TargetFile
    }
  | { readonly check: 'fs.free'; readonly path: string; readonly bytes: Bytes }
  | { readonly check: 'host.accelerator'; readonly accelerator: 'kvm' | 'tcg' }
