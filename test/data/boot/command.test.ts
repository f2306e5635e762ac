import { expect, test } from 'vitest'
import { bootCommand } from '../../../src/data/boot/command.ts'
import type { QemuBootParams } from '../../../src/model/action.gen.ts'

const params: QemuBootParams = {
  accelerator: 'tcg',
  machine: 'q35',
  firmware: { kind: 'bios' },
  cpus: 2,
  memory_bytes: 1073741824,
  disks: [{ path: 'd0', format: 'qcow2', bus: 'virtio-blk' }],
  nics: [{ mac: '00:50:56:9a:4e:21', model: 'virtio' }],
  timeout_ms: 60000,
  expect: ['login'],
  evidence: 'evidence'
}
const files = { qmp: '/t/qmp', serial: '/e/serial.log', captures: ['/e/a,b.pcap'], vars: null }
const graph = { driver: 'qcow2' }
const after = (argv: readonly string[], option: string): readonly string[] =>
  argv.flatMap((word, at) => (word === option ? [argv[at + 1] ?? ''] : []))

test('a BIOS guest on virtio, word by word', () => {
  expect(bootCommand(params, files, [graph])).toEqual([
    'qemu-system-x86_64',
    ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-device', 'VGA'],
    ...['-machine', 'q35,accel=tcg', '-cpu', 'max', '-smp', '2', '-m', '1024M'],
    ...['-device', 'pvpanic-pci', '-action', 'panic=none'],
    ...['-chardev', 'socket,id=qmp,path=/t/qmp,server=on,wait=off', '-mon', 'chardev=qmp,mode=control'],
    ...['-chardev', 'file,id=serial,path=/e/serial.log', '-serial', 'chardev:serial'],
    ...['-blockdev', '{"driver":"qcow2","node-name":"disk0","cache":{"no-flush":true}}'],
    ...['-device', 'virtio-blk-pci,drive=disk0,bootindex=1'],
    ...['-netdev', 'user,id=net0,restrict=on'],
    ...['-device', 'virtio-net-pci,netdev=net0,mac=00:50:56:9a:4e:21,romfile='],
    ...['-object', 'filter-dump,id=dump0,netdev=net0,file=/e/a,,b.pcap']
  ])
})

test('every bus has one controller, and ports count per bus', () => {
  const disks = (['sata', 'virtio-scsi', 'sata', 'nvme', 'virtio-scsi'] as const).map(bus => ({
    ...{ path: 'd', format: 'raw' as const, bus }
  }))
  const argv = bootCommand(
    { ...params, disks, nics: [] },
    files,
    disks.map(() => graph)
  )
  expect(after(argv, '-device').slice(2)).toEqual([
    'ich9-ahci,id=sata',
    'virtio-scsi-pci,id=scsi',
    'ide-hd,bus=sata.0,drive=disk0,bootindex=1',
    'scsi-hd,bus=scsi.0,drive=disk1,bootindex=2',
    'ide-hd,bus=sata.1,drive=disk2,bootindex=3',
    'nvme,serial=disk0,drive=disk3,bootindex=4',
    'scsi-hd,bus=scsi.0,drive=disk4,bootindex=5'
  ])
})

test('UEFI gets its code read-only and a store of its own', () => {
  const firmware = { kind: 'efi', code: '/f/CODE.fd', vars: '/f/VARS.fd' } as const
  const argv = bootCommand({ ...params, firmware }, { ...files, vars: '/t/vars.fd' }, [graph])
  expect(after(argv, '-machine')).toEqual(['q35,accel=tcg,pflash0=code,pflash1=vars'])
  expect(
    after(argv, '-blockdev')
      .slice(0, 2)
      .map(text => JSON.parse(text))
  ).toEqual([
    {
      ...{ driver: 'raw', 'node-name': 'code', 'read-only': true },
      file: { driver: 'file', filename: '/f/CODE.fd', 'read-only': true }
    },
    {
      ...{ driver: 'raw', 'node-name': 'vars' },
      file: { driver: 'file', filename: '/t/vars.fd', 'read-only': false }
    }
  ])
})
