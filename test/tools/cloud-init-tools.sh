#!/bin/sh
# Prints a folder with cloud-init from Debian's packages, and what it imports. They are unpacked and not installed:
# cloud-init would take over the machine that the tests run on.
#
#   sh test/tools/cloud-init-tools.sh
set -eu

packages='cloud-init python3-attr python3-certifi python3-chardet python3-charset-normalizer python3-configobj python3-idna
  python3-jinja2 python3-json-pointer python3-jsonpatch python3-jsonschema python3-markupsafe python3-netifaces
  python3-oauthlib python3-pyrsistent python3-requests python3-serial python3-six python3-urllib3 python3-yaml'
cache=${H2K_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/h2k}/cloud-init-tools
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
