import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { bootConfig } from '../../src/control/fixers/linux/boot-config.ts'
import { DISTRIBUTIONS, filesOf, inputOf } from '../control/boot-fixtures.ts'
import { ROOT_UUID, texts } from '../control/guest-input.ts'
import { folder } from '../data/stage.ts'

// The boot configuration of each distribution, edited, and then read by the tools that it is made for.

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8' })

for (const distribution of DISTRIBUTIONS)
  test(`${distribution}: what is edited is still read by its tools`, () => {
    const root = folder()
    const files = filesOf(distribution)
    const edited = texts(bootConfig.fix(inputOf(distribution, files, { console: 'serial' })))
    for (const [path, text] of Object.entries({ ...files, ...edited })) {
      const file = join(root, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      if (path.endsWith('grub.cfg')) run('grub-script-check', file)
      if (path.endsWith('grubenv')) {
        expect(Buffer.byteLength(text)).toBe(1024)
        const before = join(root, 'before')
        writeFileSync(before, files[path] ?? '')
        const names = (list: string): readonly string[] =>
          list.split('\n').map(line => line.split('=')[0] ?? '')
        expect(names(run('grub-editenv', file, 'list'))).toEqual(names(run('grub-editenv', before, 'list')))
        // It can still be changed by who owns it.
        run('grub-editenv', file, 'set', 'h2k=1')
      }
      if (path.startsWith('/etc/default/grub'))
        expect(
          run(
            'sh',
            '-uc',
            `GRUB_CMDLINE_LINUX=; GRUB_CMDLINE_LINUX_DEFAULT=; . '${file}'; echo "$GRUB_CMDLINE_LINUX $GRUB_CMDLINE_LINUX_DEFAULT"`
          )
        ).not.toMatch(/\/dev\/sd/)
    }
  })

test('grub-editenv lists what was changed in an environment block', () => {
  const path = '/boot/grub2/grubenv'
  const file = join(folder(), 'grubenv')
  writeFileSync(file, texts(bootConfig.fix(inputOf('rhel-8')))[path] ?? '')
  expect(run('grub-editenv', file, 'list')).toContain(
    `\nkernelopts=root=UUID=${ROOT_UUID} ro crashkernel=auto `
  )
})
