# NetworkManager with one connection that belongs to no card in particular.
# shellcheck shell=bash

network_networkmanager() {
  local file=$1/etc/NetworkManager/system-connections/wired.nmconnection
  cat >"$file" <<-END
	[connection]
	id=wired
	uuid=0b9d6c1e-5a47-4f3b-8e21-7c6d5e4f3a08
	type=ethernet

	[ethernet]

	[ipv4]
	method=auto

	[ipv6]
	addr-gen-mode=default
	method=auto
	END
  chmod 600 "$file"
}
