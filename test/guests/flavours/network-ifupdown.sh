# ifupdown for one card by its name, which may be pinned to its address.
# shellcheck shell=bash

network_ifupdown() {
  local root=$1
  cat >"$root/etc/network/interfaces" <<-END
	# This file describes the network interfaces available on your system
	# and how to activate them. For more information, see interfaces(5).

	source /etc/network/interfaces.d/*

	# The loopback network interface
	auto lo
	iface lo inet loopback

	# The primary network interface
	allow-hotplug $NIC
	iface $NIC inet dhcp
	END
  if [ "$NIC_PINNED" = yes ]; then pin_nic "$root"; fi
}

pin_nic() {
  local root=$1
  echo "    hwaddress ether $MAC" >>"$root/etc/network/interfaces"
  cat >"$root/etc/udev/rules.d/70-persistent-net.rules" <<-END
	# PCI device 0x15ad:0x07b0 (vmxnet3)
	SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="$MAC", ATTR{dev_id}=="0x0", ATTR{type}=="1", NAME="$NIC"
	END
}
