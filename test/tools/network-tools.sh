#!/bin/sh
# Prints a folder with netplan's generator, nmcli and ifup from Debian's packages. They are unpacked and not installed:
# NetworkManager and ifupdown would take over the network of the machine that the tests run on.
#
#   sh test/tools/network-tools.sh
set -eu

packages='ifupdown libnetplan0 libnm0 netplan.io network-manager'
cache=${H2K_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/h2k}/network-tools
key=$(apt-cache policy $packages | awk '/Candidate:/ { print $2 }' | sha256sum | cut -c1-12)
folder=$cache/$key

if [ ! -d "$folder" ]; then
  mkdir -p "$cache"
  fresh=$(mktemp -d "$cache/new.XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  mkdir "$fresh/debs" "$fresh/root"
  # Lists can name a version that the mirror has replaced.
  (cd "$fresh/debs" && { apt-get download -q $packages || { apt-get update -q && apt-get download -q $packages; }; }) >&2
  for deb in "$fresh"/debs/*.deb; do dpkg-deb -x "$deb" "$fresh/root"; done
  # Another run may have been faster.
  mv -T "$fresh/root" "$folder" 2>/dev/null || [ -d "$folder" ]
fi
echo "$folder"
