import type { LinuxFacts } from '../model/facts.ts'

/**
 * What hypervisors and clouds put into their guests, by the names that distributions and vendors give its parts. None of
 * it has anything to do on KVM.
 */
export interface GuestProduct {
  /** As its makers call it. */
  readonly name: string
  /** What is not there any more. */
  readonly needs: string
  /** Names of packages: Debian's, Fedora's, SUSE's. */
  readonly packages: RegExp
  /** Its units in /etc/systemd/system, without what follows the last dot. */
  readonly units: RegExp
  /** Its scripts in /etc/init.d and its jobs of upstart. */
  readonly scripts: RegExp
  /** Other names that enabling a unit gives it, as links in /etc/systemd/system: `[link, unit]`. */
  readonly aliases?: ReadonlyArray<readonly [string, string]>
  /** False where its services are scripts on a system with systemd, too. */
  readonly native: boolean
  /** Names in a folder that its own installer left there; packages leave none of them. */
  readonly archive?: { readonly folder: string; readonly names: RegExp; readonly remove: string }
}

export const GUEST_PRODUCTS: readonly GuestProduct[] = [
  {
    name: 'open-vm-tools',
    needs: 'VMware',
    packages: /^open-vm-tools(?:-.+)?$/,
    units: /^(?:open-vm-tools|vmtoolsd|vgauthd?|run-vmblock\\x2dfuse|vmware-vmblock-fuse)$/,
    scripts: /^(?:open-vm-tools|vmtoolsd|vgauthd?)$/,
    aliases: [['vmtoolsd.service', 'open-vm-tools.service']],
    native: true
  },
  {
    name: 'VMware Tools',
    needs: 'VMware',
    packages: /^(?:VMwareTools|vmware-tools(?:-.+)?|kmod-vmware-tools.*)$/,
    units: /^(?:vmware-tools(?:-thinprint|-services)?|vmware-guestd|vmware-caf-.+|vmware-USBArbitrator)$/,
    scripts: /^(?:vmware-tools(?:-thinprint|-services)?|vmware-guestd|vmware-USBArbitrator)$/,
    native: false,
    archive: {
      folder: '/etc/vmware-tools',
      names: /^(?:locations|installer\.sh)$/,
      remove: '/usr/bin/vmware-uninstall-tools.pl'
    }
  },
  {
    name: 'VirtualBox Guest Additions',
    needs: 'VirtualBox',
    packages: /^(?:virtualbox(?:-ose)?-guest-.+|virtualbox-guest)$/,
    units: /^(?:vboxadd(?:-service|-x11)?|vboxservice|virtualbox-guest-(?:utils|additions))$/,
    scripts: /^(?:vboxadd(?:-service|-x11)?|virtualbox(?:-ose)?-guest-(?:utils|additions|x11))$/,
    native: false,
    archive: {
      folder: '/var/lib/VBoxGuestAdditions',
      names: /^(?:config|filelist)$/,
      remove: 'the uninstall.sh of the folder that INSTALL_DIR in /var/lib/VBoxGuestAdditions/config names'
    }
  },
  {
    name: 'Hyper-V daemons',
    needs: 'Hyper-V',
    packages:
      /^(?:hyperv-(?:daemons|tools)|hyperv(?:kvp|vss|fcopy)d|hv-kvp-daemon-init|linux-cloud-tools-.+)$/,
    units: /^(?:(?:hyperv-daemons\.)?hv[-_](?:kvp|vss|fcopy)[-_]daemon|hyperv(?:kvp|vss|fcopy)d)$/,
    scripts: /^(?:(?:hyperv-daemons\.)?hv[-_](?:kvp|vss|fcopy)[-_]daemon|hyperv(?:kvp|vss|fcopy)d)$/,
    native: true
  },
  {
    name: 'Xen guest utilities',
    needs: 'Xen',
    packages: /^(?:xe-guest-utilities(?:-.+)?|xen-guest-agent)$/,
    units: /^(?:xe-linux-distribution|xe-daemon|xen-guest-agent)$/,
    scripts: /^(?:xe-linux-distribution|xe-daemon)$/,
    native: false
  },
  {
    name: 'Parallels Tools',
    needs: 'Parallels',
    packages: /^(?:parallels-tools|prl-tools.*)$/,
    units: /^(?:prltoolsd|prl-x11|prl_nettool)$/,
    scripts: /^(?:prltoolsd|prl-x11)$/,
    native: false,
    archive: { folder: '/usr/lib/parallels-tools', names: /^install/, remove: 'its installer with --remove' }
  },
  {
    name: 'Azure Linux Agent',
    needs: 'Azure',
    packages: /^(?:walinuxagent|WALinuxAgent|waagent|python-azure-agent)$/,
    units: /^(?:walinuxagent(?:-network-setup)?|waagent(?:-network-setup)?)$/,
    scripts: /^(?:walinuxagent|waagent)$/,
    aliases: [['waagent.service', 'walinuxagent.service']],
    native: true
  },
  {
    name: 'Google guest agents',
    needs: 'Google Cloud',
    packages: /^(?:google-(?:guest-agent|compute-engine|osconfig-agent)|gce-compute-image-packages)$/,
    units:
      /^(?:google-(?:guest-agent(?:-manager)?|guest-compat-manager|osconfig-agent|(?:startup|shutdown)-scripts|accounts-daemon|clock-skew-daemon|network-daemon|ip-forwarding-daemon|instance-setup|oslogin-cache)|gce-workload-cert-refresh)$/,
    scripts: /^google-(?:accounts-daemon|clock-skew-daemon|network-daemon|instance-setup|startup-scripts)$/,
    native: true
  },
  {
    name: 'EC2 network scripts',
    needs: 'EC2',
    packages: /^(?:amazon-)?ec2-net-utils$/,
    units: /^(?:policy-routes@.*|refresh-policy-routes@.*|ec2net-scan|hibinit-agent)$/,
    scripts: /^ec2-ifup$/,
    native: true
  }
]

/** The name of a unit without its type: `vgauth` of `vgauth.service`. */
export const unitName = (unit: string): string => unit.replace(/\.[a-z]+$/, '')

/** Whether a package, or what its own installer leaves, is there. Services alone say less: their links outlive them. */
export const isInstalled = ({ packages, folders }: LinuxFacts, product: GuestProduct): boolean =>
  packages.some(({ name }) => product.packages.test(name)) || isFromArchive(folders, product)

export const isFromArchive = (folders: LinuxFacts['folders'], { archive }: GuestProduct): boolean =>
  archive !== undefined && (folders[archive.folder] ?? []).some(name => archive.names.test(name))
