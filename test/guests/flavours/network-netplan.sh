# netplan for systemd-networkd: the first card found by its address, the second by its name, both static.
# shellcheck shell=bash

network_netplan() {
  local root=$1
  cat >"$root/etc/netplan/01-netcfg.yaml" <<-END
	# This file describes the network interfaces available on your system
	# For more information, see netplan(5).
	network:
	  version: 2
	  renderer: networkd
	  ethernets:
	    uplink:
	      match:
	        macaddress: $MAC
	      addresses: [$ADDRESS]
	      routes:
	        - to: default
	          via: $GATEWAY
	      nameservers:
	        addresses: [$GATEWAY]
	    $SECOND_NIC:   # storage network
	      addresses:
	        - $SECOND_ADDRESS
	END
  chmod 600 "$root/etc/netplan/01-netcfg.yaml"
  chroot "$root" systemctl --quiet enable systemd-networkd.service
}
