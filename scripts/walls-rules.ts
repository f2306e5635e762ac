import type { IForbiddenRuleType } from 'dependency-cruiser'

// The walls of the house, as docs/ARCHITECTURE.md draws them. `npm run walls` runs them, test/repo/walls.test.ts plants
// one violation for each and expects it to be named. Type-only imports count everywhere.

// Files that run without being imported: the program, and what it starts.
const ENTRIES = [
  '^src/cli/main\\.ts$',
  '^src/cli/(?:compile|show)-worker\\.ts$',
  '^src/data/host/guestfs-child\\.ts$'
]

const PLUGINS = '^src/(?:control/(?:fixers|checks|passes)|data/executors)/'
const TOOLING = ['^test/', '^scripts/', '^bench/']
const npm = (names: readonly string[]): string[] => names.map(name => `^node_modules/${name}/`)

export const rules: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'a cycle has no lower end to read, test or delete first',
    from: {},
    to: { circular: true }
  },
  {
    name: 'no-unresolvable',
    severity: 'error',
    comment: 'an import that leads nowhere hides what is behind it from every other wall',
    from: {},
    to: { couldNotResolve: true }
  },
  {
    name: 'no-unreachable',
    severity: 'error',
    comment: 'a plug-in that no index.ts lists would never run and nobody would notice',
    from: { path: ENTRIES },
    to: { path: '^(src|providers)/.*\\.ts$', pathNot: ['\\.d\\.ts$', ...ENTRIES], reachable: false }
  },
  {
    name: 'model-knows-nobody',
    severity: 'error',
    comment: 'words have no dependencies',
    from: { path: '^src/model/' },
    to: { pathNot: '^src/model/' }
  },
  {
    name: 'formats-know-the-model',
    severity: 'error',
    comment: 'both planes trust them, so they are pure; only these packages parse without side effects',
    from: { path: '^src/formats/' },
    to: {
      pathNot: ['^src/(formats|plan|model)/', '^schemas/', ...npm(['yaml', 'ajv', 'diff', 'fast-xml-parser'])]
    }
  },
  {
    name: 'plan-knows-the-model',
    severity: 'error',
    comment: 'both planes trust the contract between them, so it needs nothing but words and formats',
    from: { path: '^src/plan/' },
    to: { pathNot: ['^src/(plan|formats|model)/'] }
  },
  {
    name: 'control-is-pure',
    severity: 'error',
    comment: 'decisions see values only; providers are passed in',
    from: { path: '^src/control/' },
    to: { pathNot: ['^src/(control|plan|formats|model)/'] }
  },
  {
    name: 'data-never-decides',
    severity: 'error',
    comment: 'apply performs a plan that it read back from bytes; it must not be able to ask the planner',
    from: { path: '^src/data/' },
    to: { path: ['^src/(control|views|cli)/', '^providers/'] }
  },
  {
    name: 'executors-use-the-port',
    severity: 'error',
    comment: 'executors and inspectors get a Host as an argument, so one fake tests them all',
    from: { path: '^src/data/(executors|inspect)/' },
    to: { path: '^src/data/(host|apply|state)/' }
  },
  {
    name: 'only-host-touches-the-machine',
    severity: 'error',
    comment: 'one door to the machine, one fake',
    from: { pathNot: ['^src/data/host/', '^src/cli/', ...TOOLING, '^node_modules/'] },
    to: { dependencyTypes: ['core'] }
  },
  {
    name: 'packages-stay-at-the-door',
    severity: 'error',
    comment: 'what data needs from others comes through the Host',
    from: { path: '^src/data/', pathNot: '^src/data/host/' },
    to: { path: '^node_modules/' }
  },
  {
    name: 'koffi-only-in-host',
    severity: 'error',
    comment: 'a wrong call through it crashes the process',
    from: { pathNot: ['^src/data/host/', ...TOOLING, '^node_modules/'] },
    to: { path: npm(['koffi', '@koromix']) }
  },
  {
    name: 'views-only-render',
    severity: 'error',
    comment: 'rendering cannot fetch or decide',
    from: { path: '^src/views/' },
    to: { pathNot: ['^src/(views|model|plan)/', ...npm(['chalk', '@dagrejs/dagre'])] }
  },
  {
    name: 'layout-only-in-the-graph-view',
    severity: 'error',
    comment: 'a large package for one purpose: who does not draw a graph does not load it',
    from: { path: '^(src|providers)/', pathNot: '^src/views/graph/layout\\.ts$' },
    to: { path: npm(['@dagrejs']) }
  },
  {
    name: 'colour-only-in-the-terminal-view',
    severity: 'error',
    comment: 'the other tongues would carry escape bytes',
    from: { path: '^(src|providers)/', pathNot: '^src/views/terminal[^/]*\\.ts$' },
    to: { path: npm(['chalk']) }
  },
  {
    name: 'providers-know-the-contract',
    severity: 'error',
    comment: 'a provider is a guest: it can be written, tested and deleted alone',
    from: { path: '^providers/([^/]+?)(?:/|\\.ts$)', pathNot: '^providers/index\\.ts$' },
    to: { pathNot: ['^src/(model|formats)/', '^providers/$1/'] }
  },
  {
    name: 'siblings-do-not-talk',
    severity: 'error',
    comment: 'any fixer, check, pass or executor can be deleted alone',
    from: { path: PLUGINS, pathNot: '/index\\.ts$' },
    to: { path: PLUGINS }
  },
  {
    name: 'nobody-imports-the-cli',
    severity: 'error',
    comment: 'it only wires',
    from: { path: '^(src|providers)/', pathNot: '^src/cli/' },
    to: { path: '^src/cli/' }
  },
  {
    name: 'product-stands-alone',
    severity: 'error',
    comment: 'tests, scripts and development packages are not there where h2k is installed',
    from: { path: '^(src|providers)/' },
    to: { path: TOOLING }
  },
  {
    name: 'no-development-package',
    severity: 'error',
    comment: 'it is not there where h2k is installed',
    from: { path: '^(src|providers)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }
  }
]
