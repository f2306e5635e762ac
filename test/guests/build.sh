#!/usr/bin/env bash
# Builds a guest as VMware would hold it, once, and prints its folder.
#
#   test/guests/build.sh NAME [--out DIR]
#
# NAME.conf beside this file holds the parameters, stages/ the steps that all guests have in common and
# flavours/ those that some have. The result goes to a cache outside the repository and is reused as long
# as the parameters and the scripts that it came from are the same.
set -euo pipefail

usage() { echo "usage: ${0##*/} NAME [--out DIR]" >&2; exit 2; }

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
name='' out=''
while [ $# -gt 0 ]; do
  case $1 in
    --out) out=${2:?--out needs a folder}; shift 2 ;;
    -*) usage ;;
    *) [ -z "$name" ] || usage; name=$1; shift ;;
  esac
done
[ -n "$name" ] && [ -f "$here/$name.conf" ] || usage

# shellcheck disable=SC1090
source "$here/$name.conf"
# Only the flavours that this guest has: work on one guest must not make all others be built again.
flavours=()
for flavour in "layout-$LAYOUT" "boot-$BOOT" "initramfs-$INITRAMFS" "network-$NETWORK"; do
  [ -f "$here/flavours/$flavour.sh" ] || { echo "build.sh: no flavour $flavour" >&2; exit 1; }
  flavours+=("$here/flavours/$flavour.sh")
done
inputs=("$here/$name.conf" "$here/build.sh" "$here"/stages/*.sh "${flavours[@]}")
key=$(cat -- "${inputs[@]}" | sha256sum | cut -c1-16)
cache=${H2K_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/h2k}/guests
folder=${out:-$cache/$name-$key}

# The folder is renamed into place as the last step, so its existence means that it is whole.
if [ -d "$folder" ]; then
  echo "$folder"
  exit 0
fi

[ "$(id -u)" = 0 ] || { echo "build.sh: needs root: it makes a Debian root file system with its owners and device nodes" >&2; exit 1; }
# The sbin folders are not on every PATH, and mke2fs, debugfs and sfdisk live there.
export PATH="$PATH:/usr/sbin:/sbin"
for tool in mmdebstrap qemu-img mke2fs debugfs sfdisk mkswap flock ${TOOLS[@]+"${TOOLS[@]}"}; do
  command -v "$tool" >/dev/null || { echo "build.sh: $tool is missing; run scripts/setup.sh" >&2; exit 1; }
done

mkdir -p -- "$(dirname -- "$folder")"
exec 9>"$(dirname -- "$folder")/.$(basename -- "$folder").lock"
flock 9
if [ -d "$folder" ]; then # another process built it while this one waited
  echo "$folder"
  exit 0
fi

# Beside the result, so that the last step is a rename within one file system. Under the lock
# such a folder can only be what a killed build left.
work=$folder.partial
rm -rf --one-file-system -- "$work"
trap 'rm -rf --one-file-system -- "$work"' EXIT
mkdir -- "$work"

trap 'echo "build.sh: failed at ${BASH_SOURCE[0]}:$LINENO: $BASH_COMMAND" >&2' ERR
set -o errtrace
say() { printf '%(%H:%M:%S)T %s: %s\n' -1 "$name" "$*" >&2; }

# Locale and clock would leak into listings and timestamps.
export LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=$EPOCH E2FSPROGS_FAKE_TIME=$EPOCH
umask 022
for script in "$here"/stages/*.sh "${flavours[@]}"; do
  # shellcheck disable=SC1090
  source "$script"
done

say "building $folder (a few minutes, once)"
make_root "$work/root"
make_disks "$work/root"
rm -rf --one-file-system -- "$work/root"
mkdir "$work/guest"
for disk in "${!DISKS[@]}"; do make_layers "$disk" "$work/guest"; done
make_vmx >"$work/guest/$DISPLAY_NAME.vmx"
make_vmsd >"$work/guest/$DISPLAY_NAME.vmsd"
touch -d "@$EPOCH" -- "$work"/guest/*
mv -T -- "$work/guest" "$folder"
say "done in ${SECONDS}s"
echo "$folder"
