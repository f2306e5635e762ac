#!/bin/sh
# Prints a folder with QEMU's guest agent from Debian's packages, as a package source of one folder: what a guest of this
# machine's release lacks of it. Where the guest has a library already, apt leaves that alone.
#
#   sh test/guests/agent-packages.sh
set -eu

packages='qemu-guest-agent libglib2.0-0 libnuma1 liburing2'
cache=${H2K_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/h2k}/agent-packages
key=$(apt-cache policy $packages | awk '/Candidate:/ { print $2 }' | cat - "$0" | sha256sum | cut -c1-12)
folder=$cache/$key

if [ ! -d "$folder" ]; then
  mkdir -p "$cache"
  fresh=$(mktemp -d "$cache/new.XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  mkdir "$fresh/debs"
  cd "$fresh/debs"
  # Lists can name a version that the mirror has replaced.
  { apt-get download -q $packages || { apt-get update -q && apt-get download -q $packages; }; } >&2
  for deb in *.deb; do
    # apt-get writes an epoch's colon as "%3a", which would be decoded on its way.
    plain=$(echo "$deb" | tr -d %)
    [ "$deb" = "$plain" ] || mv "$deb" "$plain"
    dpkg-deb -f "$plain"
    printf 'Filename: %s\nSize: %s\nSHA256: %s\n\n' "$plain" "$(stat -c %s "$plain")" "$(sha256sum "$plain" | cut -d' ' -f1)"
  done >Packages
  # Another run may have been faster.
  mv -T "$fresh/debs" "$folder" 2>/dev/null || [ -d "$folder" ]
fi
echo "$folder"
