# The VM's description, in the words and with the oddities of one that ESX wrote.
# shellcheck shell=bash

make_vmx() {
  cat <<-END
	.encoding = "UTF-8"
	config.version = "8"
	virtualHW.version = "19"
	vmci0.present = "TRUE"
	floppy0.present = "FALSE"
	# moved from the old cluster, keep the MAC (licence server)
	displayName = "$DISPLAY_NAME"
	annotation = "Owner: ops|0AVLAN \"VM Network\", see ticket 4711"
	guestOS = "debian11-64"
	firmware = "$FIRMWARE"
	numvcpus = "$CPUS"
	cpuid.coresPerSocket = "1"
	memSize = "$MEMORY_MIB"
	nvram = "$DISPLAY_NAME.nvram"
	uuid.bios = "$BIOS_UUID"
	uuid.location = "$BIOS_UUID"
	vc.uuid = "50 1a 6c 0e 7d 3b 42 f1-8e 90 55 1f a2 6d b8 43"
	tools.syncTime = "FALSE"
	toolScripts.afterPowerOn = "TRUE"
	pciBridge0.present = "TRUE"
	pciBridge4.present = "TRUE"
	pciBridge4.virtualDev = "pcieRootPort"
	pciBridge4.functions = "8"
	scsi0.present = "TRUE"
	scsi0.virtualDev = "pvscsi"
	scsi0.pciSlotNumber = "160"
	$(vmx_disks)
	sata0.present = "TRUE"
	sata0:0.present = "TRUE"
	sata0:0.deviceType = "cdrom-raw"
	sata0:0.fileName = "auto detect"
	sata0:0.startConnected = "FALSE"
	$(vmx_nics)
	serial0.present = "TRUE"
	serial0.fileType = "network"
	serial0.fileName = "telnet://:12346"
	serial0.network.endPoint = "server"

	migrate.hostLog = "./$DISPLAY_NAME-1f0c.hlog"
	svga.vramSize = "8388608"
	END
}

vmx_disks() {
  local i
  for i in "${!DISKS[@]}"; do
    printf '%s\n' "scsi0:$i.present = \"TRUE\"" "scsi0:$i.deviceType = \"scsi-hardDisk\"" \
      "scsi0:$i.fileName = \"$(layer_name "${DISKS[i]}" "$SNAPSHOTS")\"" "sched.scsi0:$i.shares = \"normal\""
  done
}

# The slots are VMware's: each further card is 32 after the one before.
vmx_nics() {
  local i mac macs=("$MAC" ${MORE_MACS[@]+"${MORE_MACS[@]}"})
  for i in "${!macs[@]}"; do
    mac=${macs[i]}
    printf '%s\n' "ethernet$i.present = \"TRUE\"" "ethernet$i.virtualDev = \"vmxnet3\"" \
      "ethernet$i.connectionType = \"bridged\"" "ethernet$i.networkName = \"VM Network\"" \
      "ethernet$i.addressType = \"static\"" "ethernet$i.address = \"${mac^^}\"" \
      "ethernet$i.pciSlotNumber = \"$((192 + 32 * i))\""
  done
}

# The snapshot list that VMware keeps beside the VMX: one snapshot a layer below the current one.
make_vmsd() {
  local i disk
  printf '%s\n' '.encoding = "UTF-8"' "snapshot.lastUID = \"$SNAPSHOTS\"" \
    "snapshot.current = \"$SNAPSHOTS\"" "snapshot.numSnapshots = \"$SNAPSHOTS\""
  for ((i = 0; i < SNAPSHOTS; i++)); do
    printf '%s\n' "snapshot$i.uid = \"$((i + 1))\"" "snapshot$i.filename = \"$DISPLAY_NAME-Snapshot$((i + 1)).vmsn\"" \
      "snapshot$i.displayName = \"before change $((i + 1))\"" "snapshot$i.numDisks = \"${#DISKS[@]}\""
    for disk in "${!DISKS[@]}"; do
      printf '%s\n' "snapshot$i.disk$disk.fileName = \"$(layer_name "${DISKS[disk]}" "$i")\"" \
        "snapshot$i.disk$disk.node = \"scsi0:$disk\""
    done
    [ "$i" = 0 ] || echo "snapshot$i.parent = \"$i\""
  done
}
