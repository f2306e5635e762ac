/** One mistake, as ajv reports it. */
export interface SchemaError {
  /** JSON pointer into the value; '' is the value itself. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A validator that was made of a schema when h2k was built. */
export interface Validate {
  (value: unknown): boolean
  /** What was wrong with the value of the last call; read it before the next one. */
  readonly errors?: readonly SchemaError[] | null
}
