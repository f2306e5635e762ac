// Every parser of a text that a guest holds, with texts to start from: real files, and those that no Debian system has.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCloudDevices } from '../../src/formats/cloud-network.ts'
import { parseApkInstalled } from '../../src/formats/apk-installed.ts'
import { parseCrypttab } from '../../src/formats/crypttab.ts'
import { parseDeviceName } from '../../src/formats/device-name.ts'
import { parseDeviceTag } from '../../src/formats/device-tag.ts'
import { dhcpcdInterfaces } from '../../src/formats/dhcpcd.ts'
import { parseDpkgStatus } from '../../src/formats/dpkg-status.ts'
import { parseFstab, printFstab } from '../../src/formats/fstab.ts'
import { parseGrubConfig } from '../../src/formats/grub-config.ts'
import { kernelOptions, refillBlock } from '../../src/formats/grub-env.ts'
import { parseIfupdown } from '../../src/formats/ifupdown.ts'
import { parseIni } from '../../src/formats/ini-file.ts'
import { deviceArguments } from '../../src/formats/kernel-cmdline.ts'
import { parseLvmConfig } from '../../src/formats/lvm-config.ts'
import { parseLvmFilters } from '../../src/formats/lvm-filter.ts'
import { parseLvmPattern } from '../../src/formats/lvm-pattern.ts'
import { parseLvmText } from '../../src/formats/lvm-text.ts'
import { parseMdadmConf } from '../../src/formats/mdadm-conf.ts'
import { parseModuleList, parseModulesDep } from '../../src/formats/modules-dep.ts'
import { parseMultipathConf } from '../../src/formats/multipath-conf.ts'
import { guestYaml, readNetplan } from '../../src/formats/netplan.ts'
import { networkArguments } from '../../src/formats/network-arguments.ts'
import { hideSecrets } from '../../src/formats/network-secrets.ts'
import { parseOsRelease } from '../../src/formats/os-release.ts'
import { secretLines, showsSecret } from '../../src/formats/secret-lines.ts'
import { parseShellAssignments } from '../../src/formats/shell-assignments.ts'
import { parseShellLists } from '../../src/formats/shell-lists.ts'
import { parseSystemdLink } from '../../src/formats/systemd-link.ts'
import { parseUdevNetRules } from '../../src/formats/udev-net-rules.ts'
import { parseWickedXml } from '../../src/formats/wicked-xml.ts'

export interface Fuzzed {
  readonly parse: (text: string) => unknown
  readonly seeds: readonly string[]
}

const FIXTURES = join(import.meta.dirname, '../fixtures')

/** The fixtures whose paths end like this. */
const fixtures = (end: RegExp): readonly string[] =>
  readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && end.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

const MAC = '00:50:56:9a:4e:21'
const NETPLAN = `network:\n  version: 2\n  ethernets:\n    a: {match: {macaddress: "${MAC}", driver: vmxnet3}, set-name: ens192}\n  bonds:\n    bond0: {interfaces: [a], macaddress: ${MAC}}\n`
const CLOUD = `network:\n  version: 1\n  config:\n  - type: physical\n    name: ens192\n    mac_address: ${MAC}\n`
const INI = `[Match]\nMACAddress=${MAC} \\\n; why\n 0050.569a.4e22\n[Link]\nName=ens192\n[connection]\ntype=ethernet\n`
const LVM = 'devices {\n  # only ours\n  global_filter = [ "a|^/dev/sda.*|", "r/.*/" ]\n  scan_lvs = 0\n}\n'
const LVM_TEXT =
  'vg {\nid = "aaaaaa-bbbb"\nseqno = 2\nextent_size = 8192\nphysical_volumes {\npv0 {\nid = "x"\npe_start = 2048\n}\n}\nlogical_volumes {\nroot {\nid = "y"\nsegment_count = 1\nsegment1 {\ntype = "striped"\nstripe_count = 1\nstripes = ["pv0", 0]\n}\n}\n}\n}\n'
const MDADM = 'DEVICE /dev/sda* /dev/sdb1\nARRAY /dev/md0 devices=/dev/sda1,/dev/sdb1\n   UUID=a:b:c:d\n'
const MULTIPATH =
  'blacklist {\n  wwid "3600.*"\n  devnode "^sd[a-z]"\n}\ndefaults { user_friendly_names yes }\n'
const UDEV = `SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${MAC}", NAME="ens192"\n`
const WICKED = `<interface><name>eth0</name><link><mac-address>${MAC}</mac-address></link><!-- x --></interface>\n`
const CRYPTTAB = 'root /dev/sda5 none luks,discard\ndata UUID=1-2 /root/key luks,keyscript=/bin/x\n'
const CMDLINE = `root=/dev/sda1 ro ifname=ens192:${MAC} ip=10.0.0.5::10.0.0.1:255.0.0.0:h:ens192:none "x=a b" resume=/dev/sda5`
const NAMES =
  '/dev/sda1 /dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:1:0-part2 /dev/nvme0n1p2 LABEL=x UUID=1-2'
const STATUS = 'Package: grub-pc\nStatus: install ok installed\nVersion: 2.06-13\n continued\n\n'

const shell = [
  ...fixtures(/^(?:grub|resume|initramfs\.conf|.*\.cfg)$/),
  'MODULES=(ext4 "x y")\nadd_drivers+=" a b "\n'
]

export const PARSERS: Readonly<Record<string, Fuzzed>> = {
  'apk-installed': {
    parse: text => parseApkInstalled(text, () => true),
    seeds: ['P:musl\nV:1.2.4-r4\nF:lib\nR:x\n\nP:a\nV:1\n\n']
  },
  'cloud-network': { parse: text => readCloudDevices(text, guestYaml(text)), seeds: [CLOUD, NETPLAN] },
  crypttab: { parse: parseCrypttab, seeds: [CRYPTTAB] },
  'device-name': { parse: parseDeviceName, seeds: NAMES.split(' ') },
  'device-tag': { parse: parseDeviceTag, seeds: NAMES.split(' ') },
  dhcpcd: { parse: dhcpcdInterfaces, seeds: ['interface ens192\nstatic ip_address=10.0.0.5/24\n'] },
  'dpkg-status': { parse: text => parseDpkgStatus(text, () => true), seeds: [STATUS] },
  fstab: {
    parse(text) {
      const { value } = parseFstab(text)
      if (printFstab(value) !== text) throw new Error('what was parsed is not printed as it was')
    },
    seeds: fixtures(/^fstab$/)
  },
  'grub-config': {
    parse: text => parseGrubConfig(text, '/boot/grub/grub.cfg'),
    seeds: fixtures(/^(?:grub\.cfg|grub\.conf|menu\.lst|.*\.conf)$/)
  },
  'grub-env': { parse: text => [kernelOptions(text), refillBlock(text)], seeds: fixtures(/^grubenv$/) },
  ifupdown: { parse: parseIfupdown, seeds: fixtures(/^interfaces$/) },
  'ini-file': { parse: parseIni, seeds: [INI] },
  'kernel-cmdline': { parse: deviceArguments, seeds: [CMDLINE, ...fixtures(/^cmdline$/)] },
  'lvm-config': { parse: parseLvmConfig, seeds: [LVM] },
  'lvm-filter': { parse: parseLvmFilters, seeds: [LVM] },
  'lvm-pattern': { parse: parseLvmPattern, seeds: ['a|^/dev/(sd|vd)[a-c].*$|', 'r/.*/'] },
  'lvm-text': { parse: parseLvmText, seeds: [LVM_TEXT] },
  'mdadm-conf': { parse: parseMdadmConf, seeds: [MDADM] },
  'modules-dep': { parse: parseModulesDep, seeds: ['kernel/a.ko.xz: kernel/b.ko.xz\nkernel/b.ko.xz:\n'] },
  'modules-list': { parse: parseModuleList, seeds: ['kernel/fs/ext4.ko\n'] },
  'multipath-conf': { parse: parseMultipathConf, seeds: [MULTIPATH] },
  netplan: { parse: text => readNetplan(text, guestYaml(text)), seeds: [NETPLAN, CLOUD] },
  'network-arguments': { parse: networkArguments, seeds: [CMDLINE] },
  'network-secrets': {
    parse: hideSecrets,
    seeds: [`${INI}[wifi-security]\npsk=x\n`, `${NETPLAN}password: y\n`]
  },
  'secret-lines': {
    parse: text => text.split('\n').map(showsSecret).length + secretLines(text.split('\n')).size,
    seeds: [
      `${INI}psk=x\n`,
      `${CMDLINE} rd.iscsi.password=x\n`,
      'password_pbkdf2 root \\\n grub.pbkdf2.sha512.1.A\n'
    ]
  },
  'os-release': { parse: parseOsRelease, seeds: ['ID=debian\nNAME="Debian"\nVERSION_ID=\'12\'\n'] },
  'shell-assignments': { parse: parseShellAssignments, seeds: shell },
  'shell-lists': { parse: parseShellLists, seeds: shell },
  'systemd-link': { parse: parseSystemdLink, seeds: [INI] },
  'udev-net-rules': { parse: parseUdevNetRules, seeds: [UDEV, ...fixtures(/\.rules$/)] },
  'wicked-xml': { parse: parseWickedXml, seeds: [WICKED] }
}
