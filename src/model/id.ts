declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]?: Name }

/** `vm.NAME`: the address of one virtual machine in config, plan and state. */
export type VmAddress = Id<'vm'>

/** `vm.NAME/disk.0/convert`: stable across plans, made from the address of what it concerns and what it does. */
export type ActionId = Id<'action'>

/** `art:vm.NAME/disk.0/overlay`: a thing that an action makes and another one reads. */
export type ArtifactId = Id<'artifact'>

/** `disk.0`, `disk.0/part.1`, `lvm/VG/LV`, `md/UUID`, `luks/UUID`: a place that holds a filesystem, independent of what any kernel calls it. */
export type Volume = Id<'volume'>

/** `sha256:` and 64 hex digits. */
export type Digest = Id<'digest'>
