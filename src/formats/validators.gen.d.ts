// Generated from schemas/ by `npm run generate`; edit the schemas instead.

export interface SchemaError {
  /** JSON pointer into the value; '' is the value itself. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

export interface Validate {
  (value: unknown): boolean
  /** What was wrong with the value of the last call; read it before the next one. */
  readonly errors?: readonly SchemaError[] | null
}

/** By schema file: 'config' for schemas/config.schema.json, the action kind for schemas/actions/. */
export declare const validators: {
  readonly 'config': Validate
  readonly 'diagnostic': Validate
  readonly 'event': Validate
  readonly 'facts': Validate
  readonly 'inventory': Validate
  readonly 'journal': Validate
  readonly 'plan': Validate
  readonly 'state': Validate
  readonly 'file.checksum': Validate
  readonly 'file.publish': Validate
  readonly 'file.remove': Validate
  readonly 'guest.remove-file': Validate
  readonly 'guest.remove-link': Validate
  readonly 'guest.write-file': Validate
  readonly 'guestfs.close': Validate
  readonly 'guestfs.open': Validate
  readonly 'initramfs.append': Validate
  readonly 'libvirt.define': Validate
  readonly 'libvirt.write-xml': Validate
  readonly 'qemu-img.check': Validate
  readonly 'qemu-img.convert': Validate
  readonly 'qemu-img.create': Validate
  readonly 'qemu.boot': Validate
}
