#!/bin/sh
# Prints a folder with the files of Debian's packages, which are unpacked and not installed: such tools would take over the
# network, or the whole, of the machine that the tests run on.
#
#   sh test/tools/unpack-packages.sh NAME PACKAGE...
#
# NAME is that of the cache.
set -eu

cache=${H2K_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/h2k}/$1
shift
key=$(apt-cache policy "$@" | awk '/Candidate:/ { print $2 }' | sha256sum | cut -c1-12)
folder=$cache/$key

if [ ! -d "$folder" ]; then
  mkdir -p "$cache"
  fresh=$(mktemp -d "$cache/new.XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  mkdir "$fresh/debs" "$fresh/root"
  # Lists can name a version that the mirror has replaced.
  (cd "$fresh/debs" && { apt-get download -q "$@" || { apt-get update -q && apt-get download -q "$@"; }; }) >&2
  for deb in "$fresh"/debs/*.deb; do dpkg-deb -x "$deb" "$fresh/root"; done
  # Another run may have been faster.
  mv -T "$fresh/root" "$folder" 2>/dev/null || [ -d "$folder" ]
fi
echo "$folder"
