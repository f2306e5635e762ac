// schemas/config.schema.json -> the tables of docs/config.md. The rules that no schema holds are written here.

interface Node {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly $defs?: Readonly<Record<string, Node>>
  readonly 'x-expected'?: string
}

const RULES = `# The configuration

Generated from \`schemas/config.schema.json\` by \`npm run generate\`. \`h2k schema\` prints the schema itself, for completion in
an editor.

Give files with \`-c\`, several times if you like; of a folder, its \`*.yaml\` in name order. Without \`-c\`, \`h2k.yaml\` in the
current folder. \`h2k validate\` reports all mistakes of all files at once.

## How files become one

- Later files win. Maps merge by key; texts, numbers and lists are replaced. \`!append\` and \`!prepend\` add to the list of an
  earlier file, \`!replace\` takes a map without what earlier files say, \`!unset\` takes a setting away.
- Every VM starts from \`defaults\`, by the same rules: \`nics: !append\` adds to the default NICs, \`web01: !replace\` takes nothing
  from \`defaults\`.
- \`\${env:NAME}\` and \`\${var:NAME}\` are replaced in texts, after merging; a var is given by \`--var NAME=VALUE\` or \`vars\`, and
  \`vars\` may use the environment. \`$\${\` stands for the characters themselves. Inside \`{ }\` and \`[ ]\` YAML wants such a
  text in quotes. What is replaced stays a text: it is no number and no list.
  Neither is for secrets: what they stand for becomes part of the plan wherever it is used. Messages about the configuration
  show the reference.
- A secret is named where it is wanted, \`{ env: NAME }\` or \`{ file: PATH }\`, and read by each plan and apply that needs it. It is
  in no plan, state, log or argument list.
- Paths in \`sources\`, \`target\` and \`unlock\` are relative to the file that contains them, paths in a VM's \`source\` to the folder of that
  source, which they cannot leave.
- \`waive\` is a list like others: a VM's takes the place of that in \`defaults\`, and \`waive: !append\` adds to it. The list at the
  top of the file is no default but counts for every VM, beside its own. A code is waived for a VM whatever its place; what is
  waived stays in the plan with reason and date. After the date no plan is made until the waiver is renewed or removed; the day
  is no part of a plan, so a plan that was made keeps its bytes and can be applied.
- The language is YAML 1.2: \`yes\` and \`off\` are texts. Sizes have a unit (\`512M\`, \`10G\`: powers of 1024), durations too
  (\`90s\`, \`5m\`). Unknown keys, keys given twice and tabs are errors.
`

/** The reference page: the rules, then one table for each map of the schema. */
export function configPage(schema: object): string {
  const root = schema as Node
  const definitions = root.$defs ?? {}
  const sections = [section('The file', root, definitions)]
  for (const [name, node] of Object.entries(definitions))
    if (node.properties !== undefined) sections.push(section(titleOf(name), node, definitions))
  return [RULES, ...sections].join('\n')
}

const TITLES: Readonly<Record<string, string>> = {
  source: 'sources.NAME',
  vm: 'vms.NAME',
  vm_settings: 'defaults',
  vm_source: 'vms.NAME.source',
  disk: 'vms.NAME.source.disks[]',
  nic: 'vms.NAME.nics[]',
  guest_settings: 'vms.NAME.guest',
  attachment: 'networks: bridge or network'
}
const PER_VM: readonly string[] = ['output', 'hardware', 'validate']
const titleOf = (name: string): string => TITLES[name] ?? (PER_VM.includes(name) ? `vms.NAME.${name}` : name)

function section(title: string, node: Node, definitions: Readonly<Record<string, Node>>): string {
  const rows = rowsOf(node, '', definitions)
  const text = node.description === undefined ? [] : [node.description, '']
  return [
    `## ${title}`,
    '',
    ...text,
    '| key | value | default | |',
    '| --- | --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

function rowsOf(node: Node, prefix: string, definitions: Readonly<Record<string, Node>>): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, written]) => {
    const property = resolve(written, definitions)
    const fallback = node.required?.includes(key) === true ? 'required' : code(property.default)
    const row = `| \`${prefix}${key}\` | ${cell(valueOf(written, definitions))} | ${cell(fallback)} | ${cell(property.description ?? '')} |`
    // A map that has no section of its own is shown with its keys.
    const inner = written.$ref === undefined ? rowsOf(property, `${prefix}${key}.`, definitions) : []
    return [row, ...inner]
  })
}

function valueOf(node: Node, definitions: Readonly<Record<string, Node>>): string {
  const target = resolve(node, definitions)
  if (target['x-expected'] !== undefined) return target['x-expected']
  if (target.enum !== undefined) return target.enum.map(code).join(', ')
  if (target.const !== undefined) return code(target.const)
  if (target.type === 'array') return `list of: ${valueOf(target.items ?? {}, definitions)}`
  if (typeof target.additionalProperties === 'object')
    return `map of names to: ${valueOf(target.additionalProperties, definitions)}`
  const words: Readonly<Record<string, string>> = {
    object: 'map',
    boolean: '`true`, `false`',
    string: 'text'
  }
  return words[target.type ?? ''] ?? 'value'
}

function resolve(node: Node, definitions: Readonly<Record<string, Node>>): Node {
  const target = definitions[node.$ref?.replace('#/$defs/', '') ?? '']
  return target ?? node
}

const code = (value: unknown): string =>
  value === undefined
    ? ''
    : `\`${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ')}\``

// In a table cell a bar ends the cell.
const cell = (text: string): string => text.replaceAll('|', '\\|')
