#!/bin/sh
# Installs what h2k needs to be developed and tested: system packages, node_modules and, through
# them, Node 24. Says what it installs before it does; quick and silent when nothing is missing.
#
#   sh scripts/setup.sh [--with-bench]      --with-bench adds what `npm run bench` compares with
set -eu

# check | Debian package | why. A check is a command, or a file pattern when it holds a slash;
# where there are several, any one of them will do.
needed() {
  cat <<'END'
qemu-img | qemu-utils | reads, converts and checks disk images
qemu-system-x86_64 /usr/libexec/qemu-kvm | qemu-system-x86 | boots guests and libguestfs' appliance
qemu-storage-daemon | qemu-system-common | serves any image, jailed: for the view at plan time, to the appliance
/usr/share/OVMF/OVMF_CODE* /usr/share/edk2/*/OVMF_CODE* /usr/share/qemu/ovmf-x86_64* | ovmf | UEFI firmware for boots
/usr/lib*/libguestfs.so.0 /usr/lib/*/libguestfs.so.0 | libguestfs0 | edits guests; h2k calls its C interface
guestfish | guestfish | tests read results back with a tool that is not ours
virt-inspector | guestfs-tools | tests read results back: virt-inspector, virt-cat
/boot/vmlinuz* /lib/modules/*/vmlinuz | linux-image-amd64 | kernel and modules for libguestfs' appliance, whatever kernel runs here
grub-fstest grub2-fstest | grub-common | reads guest files at plan time without an appliance
bwrap | bubblewrap | the jail around what reads images and guest data
fusermount3 | fuse3 | removes a view that was left behind
xz | xz-utils | unpacks initramfs images: Node has no xz
lz4 | lz4 | unpacks initramfs images: Node has no lz4
lzop | lzop | unpacks initramfs images: Node has no lzo
zstd | zstd | tests make initramfs images
cpio | cpio | tests make and list initramfs archives
lsinitramfs lsinitrd lsinitcpio | initramfs-tools-core | tests list an initramfs with its distribution's own tool
virt-xml-validate | libvirt-clients | checks the domain XML against libvirt's schema
xmllint | libxml2-utils | virt-xml-validate calls it
mmdebstrap | mmdebstrap | builds test guests from Debian packages
mke2fs | e2fsprogs | fills their file systems without mounting; debugfs
sfdisk | fdisk | writes their partition tables
flock | util-linux | one build of a guest at a time; mkswap
mkfs.xfs | xfsprogs | tests of inspection make one filesystem of each kind
mkfs.btrfs | btrfs-progs | likewise
mkfs.vfat | dosfstools | likewise
mkntfs | ntfs-3g | likewise
mcopy | mtools | test guests with UEFI: fills the ESP without mounting
/usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed | grub-efi-amd64-signed | tests start a UEFI guest by the loaders that distributions sign
/usr/lib/shim/fbx64.efi.signed | shim-helpers-amd64-signed | likewise
/usr/lib/systemd/boot/efi/systemd-bootx64.efi | systemd-boot-efi | likewise; and its stub, of which unified kernel images are made
objcopy | binutils | makes these images, as dracut does
cryptsetup | cryptsetup-bin | tests of inspection make encrypted volumes
lvmconfig | lvm2 | tests read lvm.conf back
mdadm | mdadm | tests read mdadm.conf back
findmnt | util-linux | tests read fstab back
/usr/lib/systemd/system-generators/systemd-cryptsetup-generator /lib/systemd/system-generators/systemd-cryptsetup-generator | systemd | tests read crypttab back
udevadm | udev | tests ask it which name it gives to a network card
/usr/bin/python3 | python3 | tests run cloud-init on what the plan writes for it
tmux | tmux | tests look at what a terminal shows
zsh | zsh | tests of its completion script
fish | fish | likewise
nbdfuse | libnbd-bin | mounts the raw view of what a jailed qemu-storage-daemon serves
dot | graphviz | tests read the DOT of a plan's graph
chromium | chromium | tests look at the HTML report as people do: in a browser
pdftotext | poppler-utils | tests read the report back after it was printed
openssl | openssl | tests make keys, and verify the signatures of plans
END
  if [ "$bench" = yes ]; then
    cat <<'END'
virt-v2v | virt-v2v | what the benchmark compares with
nbdkit | nbdkit | what virt-v2v reads disks with
hyperfine | hyperfine | measures
END
  fi
}

# The same set under other names. Not tested in CI: a wrong name is a bug worth reporting.
other_distribution() {
  if command -v dnf >/dev/null; then
    echo 'dnf install qemu-img qemu-kvm edk2-ovmf libguestfs guestfs-tools kernel-core grub2-tools-extra grub2-tools-minimal bubblewrap fuse3 xz lz4 lzop zstd cpio dracut libvirt-client libxml2 mmdebstrap e2fsprogs util-linux xfsprogs btrfs-progs dosfstools mtools binutils ntfs-3g cryptsetup libnbd chromium poppler-utils graphviz openssl'
  elif command -v zypper >/dev/null; then
    echo 'zypper install qemu-img qemu-x86 qemu-ovmf-x86_64 libguestfs0 libguestfs guestfs-tools kernel-default grub2 bubblewrap fuse3 xz lz4 lzop zstd cpio libvirt-client libxml2-tools mmdebstrap e2fsprogs util-linux xfsprogs btrfs-progs dosfstools mtools binutils ntfs-3g cryptsetup libnbd chromium poppler-tools graphviz'
  elif command -v pacman >/dev/null; then
    echo 'pacman -S --needed qemu-base qemu-img edk2-ovmf libguestfs guestfs-tools linux grub bubblewrap fuse3 xz lz4 lzop zstd cpio libvirt libxml2 mmdebstrap e2fsprogs util-linux xfsprogs btrfs-progs dosfstools mtools binutils ntfs-3g cryptsetup libnbd chromium poppler graphviz'
  elif command -v apk >/dev/null; then
    echo 'apk add qemu-img qemu-system-x86_64 ovmf libguestfs guestfs-tools linux-lts grub bubblewrap fuse3 xz lz4 lzop zstd cpio libvirt-client libxml2-utils mmdebstrap e2fsprogs sfdisk util-linux xfsprogs btrfs-progs dosfstools mtools binutils ntfs-3g-progs cryptsetup libnbd chromium poppler-utils graphviz openssl'
  else
    echo '(no known package manager: install what provides the names above)'
  fi
}

main() {
  bench=no
  for argument; do
    case $argument in
      --with-bench) bench=yes ;;
      *) echo 'usage: sh scripts/setup.sh [--with-bench]' >&2; exit 2 ;;
    esac
  done
  cd "$(dirname "$0")/.."
  # Not on every user's PATH, and mke2fs and sfdisk live there.
  PATH=$PATH:/usr/sbin:/sbin
  check_node
  system_packages
  node_packages
}

say() { echo "setup: $*"; }
fail() { echo "setup: $*" >&2; exit 1; }

check_node() {
  command -v node >/dev/null && command -v npm >/dev/null || fail 'Node >= 20 with npm is needed to begin with'
  node=$(node --version) major=${node#v} major=${major%%.*}
  [ "$major" -ge 20 ] || fail "Node >= 20 is needed to begin with, found $node"
}

system_packages() {
  missing=$(needed | while IFS='|' read -r check package why; do
    present $check || echo "$package $why"
  done)
  [ -n "$missing" ] || return 0
  packages=$(echo "$missing" | awk '{ printf "%s%s", space, $1; space = " " }')
  list=$(echo "$missing" | awk '{ name = $1; $1 = ""; printf "  %-22s%s\n", name, $0 }')

  if ! command -v apt-get >/dev/null; then
    printf 'setup: missing, by their Debian names:\n%s\n' "$list" >&2
    fail "install them, then run this again:  $(other_distribution)"
  fi
  command="apt-get install -y --no-install-recommends $packages"
  as_root=$(root_prefix) || { printf 'setup: missing:\n%s\n' "$list" >&2; fail "needs root for this:  $command"; }
  printf 'setup: installing Debian packages:\n%s\n' "$list"
  fresh_lists || $as_root apt-get update -q
  # A list can be newer than a day and still name a version that its mirror has replaced.
  install_packages || { $as_root apt-get update -q; install_packages; }
}

# True when any of the arguments exists: a command, or a file pattern (which the caller's
# unquoted expansion has already resolved as far as it matches).
present() {
  for candidate; do
    case $candidate in
      */*) [ -e "$candidate" ] && return 0 ;;
      *) command -v "$candidate" >/dev/null && return 0 ;;
    esac
  done
  return 1
}

root_prefix() {
  if [ "$(id -u)" = 0 ]; then return 0; fi
  command -v sudo >/dev/null || return 1
  # Without a terminal nobody can type a password.
  if [ -t 0 ]; then echo 'sudo'; else sudo -n true 2>/dev/null && echo 'sudo -n'; fi
}

fresh_lists() {
  [ -n "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mtime -1 2>/dev/null | head -n 1)" ]
}

install_packages() {
  # Another apt may be at work, such as the unattended upgrade after a machine's first boot.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 $packages </dev/null
}

# Node 24 is the npm package "node"; inside npm scripts its binary is first on the PATH.
node_packages() {
  stamp=node_modules/.installed-package-lock.json
  if cmp -s package-lock.json "$stamp" && [ -x node_modules/.bin/node ]; then return 0; fi
  say 'installing node_modules, Node 24 among them (npm ci)'
  # Only errors: the Node that runs this npm is not yet the one that the packages ask for.
  npm ci --no-audit --no-fund --loglevel=error </dev/null
  # The package fetches its binary in an install script, which an npm may be told not to run.
  node_24 || npm rebuild node </dev/null
  node_24 || fail 'node_modules/.bin/node is not Node >= 24: allow the install script of the npm package "node"'
  cp package-lock.json "$stamp"
}

node_24() {
  version=$(node_modules/.bin/node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 24 ]
}

main "$@"
