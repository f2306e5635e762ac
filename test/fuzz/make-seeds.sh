#!/bin/sh
# Makes the images of test/fixtures/disks with the real tools, as root in a scratch folder: sh test/fuzz/make-seeds.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../fixtures/disks
work=$(mktemp -d)
mounted=
loop=
trap '[ -z "$mounted" ] || umount "$mounted"; [ -z "$loop" ] || losetup -d "$loop"; rm -rf "$work"' EXIT
mkdir -p "$out"
cd "$work"
# Keys and tables of characters are nothing that anybody here reads: the first pages are enough.
keep() { node "$here/pack-seed.ts" "$1" "$out/$2.gz" "${3:-4096}"; }

for type in ext2 ext3 ext4; do
  truncate -s 8M $type.img
  mkfs.$type -q -L data $type.img
  keep $type.img $type
done
truncate -s 300M xfs.img
mkfs.xfs -q -L root xfs.img
keep xfs.img xfs
# Links as a kernel makes them: mkfs.xfs -p leaves out what comes before a long target.
target() { printf '/piece-%03d-of-a-long-target' $(seq 0 $(($1 - 1))); }
for image in 5 4 5-small-blocks; do truncate -s 300M xfs-links-$image.img; done
mkfs.xfs -q xfs-links-5.img
mkfs.xfs -q -m crc=0 xfs-links-4.img
mkfs.xfs -q -b size=1024 xfs-links-5-small-blocks.img
for disk in sda sdb sdc; do
  printf '%s\n' "mount /dev/$disk /" 'mkdir /etc' "ln-s $(target 2) /etc/local" "ln-s $(target 16) /etc/remote" \
    "ln-s $(target 37) /etc/longest" 'umount /'
done >links
{ echo run; cat links; } |
  guestfish --format=raw -a xfs-links-5.img --format=raw -a xfs-links-4.img --format=raw -a xfs-links-5-small-blocks.img
for image in 5 4 5-small-blocks; do keep xfs-links-$image.img xfs-links-$image 512; done
truncate -s 8M vfat.img
mkfs.vfat -n EFI vfat.img >/dev/null
keep vfat.img vfat
truncate -s 8M ntfs.img
mkfs.ntfs -q -F -L win ntfs.img
keep ntfs.img ntfs 96
truncate -s 1M swap.img
mkswap -q -L swap swap.img
keep swap.img swap
for type in luks1 luks2; do
  truncate -s 20M $type.img
  printf x | cryptsetup luksFormat -q --type $type --pbkdf pbkdf2 --pbkdf-force-iterations 1000 $type.img -
  keep $type.img $type 64
done

truncate -s 120M btrfs.img
mkfs.btrfs -q -L root btrfs.img
mkdir top
mount -o loop btrfs.img top
mounted=$work/top
btrfs -q subvolume create top/@
btrfs -q subvolume create top/@home
mkdir -p top/@/var/lib
btrfs -q subvolume create top/@/var/lib/machines
btrfs -q subvolume snapshot -r top/@ top/@snap
btrfs -q subvolume set-default "$(btrfs subvolume list top | sed -n 's/^ID \([0-9]*\) .* path @$/\1/p')" top
umount top
mounted=
keep btrfs.img btrfs

truncate -s 12M lvm.img
loop=$(losetup -f --show lvm.img)
pvcreate -q -y "$loop" >/dev/null
vgcreate -q -s 1M vg-a "$loop" >/dev/null
vgcfgbackup -q -f text vg-a >/dev/null
# Without device mapper in the kernel no volume can be made but by the text.
awk '/^\t\tpv0 /{inside=1} {print} inside&&/^\t}$/{inside=0; print "\tlogical_volumes {"
  for (i=1;i<=2;i++) printf "\t\tlv%d {\n\t\t\tid = \"AAAAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAAA%d\"\n\t\t\tstatus = [\"READ\", \"WRITE\", \"VISIBLE\"]\n\t\t\tflags = []\n\t\t\tsegment_count = 1\n\t\t\tsegment1 {\n\t\t\t\tstart_extent = 0\n\t\t\t\textent_count = 2\n\t\t\t\ttype = \"striped\"\n\t\t\t\tstripe_count = 1\n\t\t\t\tstripes = [\"pv0\", %d]\n\t\t\t}\n\t\t}\n", i, i, 2*i
  print "\t}"}' text >more
vgcfgrestore -q -f more vg-a >/dev/null
losetup -d "$loop"
loop=
keep lvm.img lvm

truncate -s 64M mbr.img
printf '2048,20480,83,*\n22528,20480,fd\n43008,,5\n45056,2048,82\n49152,4096,83\n55296,4096,83\n' |
  sfdisk -q mbr.img
dd if=ext4.img of=mbr.img bs=1M seek=1 conv=notrunc status=none
dd if=swap.img of=mbr.img bs=1M seek=22 conv=notrunc status=none
keep mbr.img mbr
truncate -s 64M gpt.img
sgdisk -n 1:2048:+10M -t 1:ef00 -n 2:0:+10M -n 3:0:0 gpt.img >/dev/null
dd if=vfat.img of=gpt.img bs=1M seek=1 conv=notrunc status=none
dd if=ext2.img of=gpt.img bs=1M seek=11 conv=notrunc status=none
keep gpt.img gpt

truncate -s 1M base.raw
for kind in monolithicSparse streamOptimized monolithicFlat; do
  qemu-img create -q -f vmdk -o subformat=$kind $kind.vmdk 1M
  qemu-io -f vmdk -c 'write -P 7 0 64k' $kind.vmdk >/dev/null
  keep $kind.vmdk $kind
done
qemu-img create -q -f qcow2 -b base.raw -F raw a.qcow2
qemu-io -f qcow2 -c 'write -P 7 0 64k' a.qcow2 >/dev/null
keep a.qcow2 qcow2
for format in qed vdi vpc vhdx; do
  qemu-img create -q -f $format a.$format 1M
  keep a.$format $format
done

mkdir -p tree/conf/conf.d tree/usr/lib/modules/6.1/kernel
echo RESUME=/dev/sda5 >tree/conf/conf.d/resume
echo x >tree/usr/lib/modules/6.1/kernel/virtio_blk.ko
(cd tree && find . | sort | cpio -o -H newc --quiet) >cpio
gzip -9 <cpio >gzip
(cat cpio; head -c 512 /dev/zero; cat cpio) >both
xz -9 <cpio >xz
(cat xz; head -c 12 /dev/zero; cat cpio) >tail
for name in both gzip tail; do keep $name initramfs-$name; done
