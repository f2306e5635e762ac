// Generated from schemas/ by `npm run generate`; edit the schemas instead.
import helper0 from "ajv/dist/runtime/equal.js";
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:plan", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-format-version": "1.0", "type": "object", "required": ["kind", "format_version", "digest", "meta", "mode", "applyable", "config", "toolchain", "sources", "actions", "diagnostics", "summary"], "properties": { "kind": { "const": "h2k/plan" }, "format_version": { "type": "string", "pattern": "^1\\.[0-9]{1,6}$" }, "digest": { "$ref": "#/$defs/digest" }, "meta": { "type": "object", "required": ["created_at", "h2k_version", "root"], "properties": { "created_at": { "type": "string", "maxLength": 64 }, "h2k_version": { "type": "string", "maxLength": 64 }, "root": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" } } }, "mode": { "enum": ["migrate", "rollback"] }, "applyable": { "type": "boolean" }, "complete": { "const": false }, "config": { "type": "object", "required": ["digest", "files"], "properties": { "digest": { "$ref": "#/$defs/digest" }, "files": { "type": "array", "items": { "type": "object", "required": ["path", "sha256"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } }, "base": { "type": "object", "required": ["lineage", "reads"], "properties": { "lineage": { "type": "string", "minLength": 1, "maxLength": 64 }, "reads": { "type": "object", "additionalProperties": { "$ref": "#/$defs/digest" } } } }, "toolchain": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 256 } }, "sources": { "type": "object", "propertyNames": { "$ref": "#/$defs/vm_address" }, "additionalProperties": { "$ref": "#/$defs/source" } }, "actions": { "type": "array", "items": { "$ref": "#/$defs/action" } }, "deferred": { "type": "object", "required": ["config", "vms"], "properties": { "config": { "$ref": "urn:h2k:schema:config" }, "vms": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/vm_address" }, "additionalProperties": { "$ref": "#/$defs/bounds" } } } }, "amends": { "$ref": "#/$defs/digest" }, "limits": { "type": "object", "propertyNames": { "maxLength": 4200 }, "additionalProperties": { "type": "integer", "minimum": 1, "maximum": 1e6 } }, "gates": { "type": "array", "items": { "$ref": "#/$defs/gate" } }, "diagnostics": { "type": "array", "items": { "$ref": "#/$defs/warning" } }, "summary": { "type": "object", "required": ["vms", "actions", "bytes", "edits", "appliance_launches", "boots"], "properties": { "vms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "actions": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "edits": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "appliance_launches": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "boots": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } }, "$defs": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "vm_address": { "type": "string", "pattern": "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$" }, "action": { "type": "object", "required": ["id", "kind", "kind_version", "vm", "phase", "effect", "idempotence", "because", "needs", "reads", "writes", "undo", "layer", "preconditions", "key", "params", "estimate_bytes"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 8192 }, "kind": { "enum": ["file.checksum", "file.publish", "file.remove", "guest.copy-file", "guest.inspect", "guest.remove-file", "guest.remove-link", "guest.run", "guest.write-file", "guest.write-link", "guestfs.close", "guestfs.open", "initramfs.append", "libvirt.define", "libvirt.write-xml", "qemu-img.check", "qemu-img.convert", "qemu-img.create", "qemu.boot", "file.withdraw", "libvirt.undefine"] }, "kind_version": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "$ref": "#/$defs/vm_address" }, "phase": { "enum": ["fetch", "flatten", "inspect", "fix", "convert", "validate", "publish", "cleanup"] }, "effect": { "enum": ["read", "create", "modify", "delete", "define", "boot"] }, "idempotence": { "enum": ["pure", "replace", "checkpointed", "probe"] }, "because": { "type": "string", "minLength": 1 }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 }, "uniqueItems": true }, "reads": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 } }, "writes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 } }, "undo": { "$ref": "#/$defs/undo" }, "layer": { "type": ["string", "null"], "minLength": 1, "maxLength": 8192 }, "preconditions": { "type": "array", "items": { "$ref": "#/$defs/precondition" } }, "key": { "$ref": "#/$defs/digest" }, "params": { "type": "object" }, "estimate_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "uses": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4200 }, "uniqueItems": true } }, "discriminator": { "propertyName": "kind" }, "oneOf": [{ "required": ["kind", "params"], "properties": { "kind": { "const": "file.checksum" }, "params": { "$ref": "urn:h2k:schema:action:file.checksum" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "file.publish" }, "params": { "$ref": "urn:h2k:schema:action:file.publish" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "file.remove" }, "params": { "$ref": "urn:h2k:schema:action:file.remove" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.copy-file" }, "params": { "$ref": "urn:h2k:schema:action:guest.copy-file" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.remove-file" }, "params": { "$ref": "urn:h2k:schema:action:guest.remove-file" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.remove-link" }, "params": { "$ref": "urn:h2k:schema:action:guest.remove-link" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.run" }, "params": { "$ref": "urn:h2k:schema:action:guest.run" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.write-file" }, "params": { "$ref": "urn:h2k:schema:action:guest.write-file" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.write-link" }, "params": { "$ref": "urn:h2k:schema:action:guest.write-link" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guestfs.close" }, "params": { "$ref": "urn:h2k:schema:action:guestfs.close" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guestfs.open" }, "params": { "$ref": "urn:h2k:schema:action:guestfs.open" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "initramfs.append" }, "params": { "$ref": "urn:h2k:schema:action:initramfs.append" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "libvirt.define" }, "params": { "$ref": "urn:h2k:schema:action:libvirt.define" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "libvirt.write-xml" }, "params": { "$ref": "urn:h2k:schema:action:libvirt.write-xml" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu-img.check" }, "params": { "$ref": "urn:h2k:schema:action:qemu-img.check" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu-img.convert" }, "params": { "$ref": "urn:h2k:schema:action:qemu-img.convert" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu-img.create" }, "params": { "$ref": "urn:h2k:schema:action:qemu-img.create" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu.boot" }, "params": { "$ref": "urn:h2k:schema:action:qemu.boot" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "file.withdraw" }, "params": { "$ref": "urn:h2k:schema:action:file.withdraw" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "libvirt.undefine" }, "params": { "$ref": "urn:h2k:schema:action:libvirt.undefine" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.inspect" }, "params": { "$ref": "urn:h2k:schema:action:guest.inspect" } } }] }, "undo": { "type": "object", "required": ["how"], "discriminator": { "propertyName": "how" }, "oneOf": [{ "type": "object", "required": ["how", "artifact"], "properties": { "how": { "const": "remove-artifact" }, "artifact": { "type": "string", "minLength": 1, "maxLength": 8192 } } }, { "type": "object", "required": ["how", "artifact"], "properties": { "how": { "const": "drop-layer" }, "artifact": { "type": "string", "minLength": 1, "maxLength": 8192 } } }, { "type": "object", "required": ["how", "uuid"], "properties": { "how": { "const": "undefine-domain" }, "uuid": { "type": "string", "maxLength": 36 } } }, { "type": "object", "required": ["how", "because"], "properties": { "how": { "const": "none" }, "because": { "type": "string", "minLength": 1 } } }] }, "precondition": { "type": "object", "required": ["check"], "discriminator": { "propertyName": "check" }, "oneOf": [{ "type": "object", "required": ["check", "vm"], "properties": { "check": { "const": "source.fingerprint" }, "vm": { "$ref": "#/$defs/vm_address" } } }, { "type": "object", "required": ["check", "path"], "properties": { "check": { "const": "target.absent-or-ours" }, "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "replaces": { "type": "object", "required": ["bytes", "mtime_ns", "inode"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mtime_ns": { "type": "string", "pattern": "^-?[0-9]{1,20}$" }, "inode": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } }, { "type": "object", "required": ["check", "path", "bytes"], "properties": { "check": { "const": "fs.free" }, "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["check", "accelerator"], "properties": { "check": { "const": "host.accelerator" }, "accelerator": { "enum": ["kvm", "tcg"] } } }] }, "warning": { "type": "object", "required": ["code", "severity", "what", "where", "hint"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$" }, "severity": { "const": "warning" }, "what": { "type": "string" }, "where": { "$ref": "urn:h2k:schema:diagnostic#/$defs/where" }, "hint": { "type": "string" }, "related": { "$ref": "urn:h2k:schema:diagnostic#/properties/related" }, "waived": { "$ref": "urn:h2k:schema:diagnostic#/properties/waived" } } }, "source": { "type": "object", "required": ["vm", "os", "inspection"], "properties": { "vm": { "$ref": "#/$defs/source_vm" }, "os": { "type": ["string", "null"] }, "inspection": { "anyOf": [{ "type": "object", "required": ["inspector", "because"], "properties": { "inspector": { "enum": ["direct", "libguestfs"] }, "because": { "type": "string" } } }, { "type": "null" }] } } }, "source_vm": { "type": "object", "required": ["from", "ref", "provider", "dir", "name", "uuid", "cpus", "cores_per_socket", "memory_bytes", "firmware", "secure_boot", "controllers", "nics", "disks", "files"], "properties": { "from": { "type": "string", "minLength": 1 }, "ref": { "type": "string", "minLength": 1 }, "provider": { "type": "string", "minLength": 1 }, "dir": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "name": { "type": "string" }, "uuid": { "type": ["string", "null"], "maxLength": 64 }, "cpus": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "cores_per_socket": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "firmware": { "enum": ["bios", "efi"] }, "secure_boot": { "type": "boolean" }, "controllers": { "type": "array", "items": { "type": "object", "required": ["key", "bus", "model"], "properties": { "key": { "type": "string" }, "bus": { "$ref": "#/$defs/source_bus" }, "model": { "type": ["string", "null"] }, "pci": { "type": "string", "pattern": "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" } } } }, "nics": { "type": "array", "items": { "type": "object", "required": ["key", "model", "mac", "network", "connected"], "properties": { "key": { "type": "string" }, "model": { "type": ["string", "null"] }, "mac": { "type": ["string", "null"], "maxLength": 32 }, "network": { "type": ["string", "null"] }, "connected": { "type": "boolean" }, "pci": { "type": "string", "pattern": "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" }, "slot": { "type": "integer", "minimum": 0, "maximum": 1023 } } } }, "disks": { "type": "array", "items": { "type": "object", "required": ["key", "bus", "virtual_bytes", "allocated_bytes", "chain"], "properties": { "key": { "type": "string" }, "bus": { "$ref": "#/$defs/source_bus" }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "allocated_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "chain": { "type": "array", "items": { "type": "object", "required": ["path", "format", "subformat", "virtual_bytes", "cid", "parent_cid", "extents"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "format": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "subformat": { "type": ["string", "null"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "cid": { "type": ["string", "null"], "pattern": "^[0-9a-f]{8}$" }, "parent_cid": { "type": ["string", "null"], "pattern": "^[0-9a-f]{8}$" }, "uuid": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "extents": { "type": "array", "items": { "type": "object", "required": ["path", "kind", "bytes", "offset_bytes"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "kind": { "enum": ["flat", "sparse"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } } } } } } } }, "files": { "type": "array", "items": { "type": "object", "required": ["path", "bytes", "mtime_ns", "inode", "header_sha256", "sha256"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mtime_ns": { "type": "string", "pattern": "^-?[0-9]{1,20}$" }, "inode": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "header_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } } } }, "source_bus": { "enum": ["scsi", "sata", "ide", "nvme", "unknown"] }, "gate": { "type": "object", "required": ["id", "vm", "policy", "reason", "after", "before", "key"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 8192 }, "vm": { "$ref": "#/$defs/vm_address" }, "policy": { "enum": ["manual"] }, "reason": { "type": "string", "minLength": 1 }, "after": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 }, "uniqueItems": true }, "before": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 }, "minItems": 1, "uniqueItems": true }, "key": { "$ref": "#/$defs/digest" } } }, "bounds": { "type": "object", "required": ["kinds", "files", "max_edits"], "properties": { "kinds": { "type": "array", "items": { "type": "string", "maxLength": 64 }, "uniqueItems": true }, "files": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4096 }, "uniqueItems": true }, "max_edits": { "type": "integer", "minimum": 0, "maximum": 1e5 } } } } };
const pattern4 = new RegExp("^1\\.[0-9]{1,6}$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[^\\u0000]*$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^vm\\.[a-z0-9][a-z0-9._-]{0,62}$", "u");
const schema36 = { "type": "object", "required": ["vm", "os", "inspection"], "properties": { "vm": { "$ref": "#/$defs/source_vm" }, "os": { "type": ["string", "null"] }, "inspection": { "anyOf": [{ "type": "object", "required": ["inspector", "because"], "properties": { "inspector": { "enum": ["direct", "libguestfs"] }, "because": { "type": "string" } } }, { "type": "null" }] } } };
const schema37 = { "type": "object", "required": ["from", "ref", "provider", "dir", "name", "uuid", "cpus", "cores_per_socket", "memory_bytes", "firmware", "secure_boot", "controllers", "nics", "disks", "files"], "properties": { "from": { "type": "string", "minLength": 1 }, "ref": { "type": "string", "minLength": 1 }, "provider": { "type": "string", "minLength": 1 }, "dir": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "name": { "type": "string" }, "uuid": { "type": ["string", "null"], "maxLength": 64 }, "cpus": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "cores_per_socket": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "firmware": { "enum": ["bios", "efi"] }, "secure_boot": { "type": "boolean" }, "controllers": { "type": "array", "items": { "type": "object", "required": ["key", "bus", "model"], "properties": { "key": { "type": "string" }, "bus": { "$ref": "#/$defs/source_bus" }, "model": { "type": ["string", "null"] }, "pci": { "type": "string", "pattern": "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" } } } }, "nics": { "type": "array", "items": { "type": "object", "required": ["key", "model", "mac", "network", "connected"], "properties": { "key": { "type": "string" }, "model": { "type": ["string", "null"] }, "mac": { "type": ["string", "null"], "maxLength": 32 }, "network": { "type": ["string", "null"] }, "connected": { "type": "boolean" }, "pci": { "type": "string", "pattern": "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" }, "slot": { "type": "integer", "minimum": 0, "maximum": 1023 } } } }, "disks": { "type": "array", "items": { "type": "object", "required": ["key", "bus", "virtual_bytes", "allocated_bytes", "chain"], "properties": { "key": { "type": "string" }, "bus": { "$ref": "#/$defs/source_bus" }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "allocated_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "chain": { "type": "array", "items": { "type": "object", "required": ["path", "format", "subformat", "virtual_bytes", "cid", "parent_cid", "extents"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "format": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "subformat": { "type": ["string", "null"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "cid": { "type": ["string", "null"], "pattern": "^[0-9a-f]{8}$" }, "parent_cid": { "type": ["string", "null"], "pattern": "^[0-9a-f]{8}$" }, "uuid": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "extents": { "type": "array", "items": { "type": "object", "required": ["path", "kind", "bytes", "offset_bytes"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "kind": { "enum": ["flat", "sparse"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } } } } } } } }, "files": { "type": "array", "items": { "type": "object", "required": ["path", "bytes", "mtime_ns", "inode", "header_sha256", "sha256"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mtime_ns": { "type": "string", "pattern": "^-?[0-9]{1,20}$" }, "inode": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "header_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } } } };
const schema38 = { "enum": ["scsi", "sata", "ide", "nvme", "unknown"] };
const pattern13 = new RegExp("^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$", "u");
const pattern16 = new RegExp("^[0-9a-f]{8}$", "u");
const pattern18 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern21 = new RegExp("^-?[0-9]{1,20}$", "u");
const pattern22 = new RegExp("^[0-9]{1,20}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ref === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.provider === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.dir === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dir" }, message: "must have required property 'dir'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.uuid === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.cpus === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property 'cpus'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.cores_per_socket === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cores_per_socket" }, message: "must have required property 'cores_per_socket'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.memory_bytes === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory_bytes" }, message: "must have required property 'memory_bytes'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.firmware === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firmware" }, message: "must have required property 'firmware'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.secure_boot === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secure_boot" }, message: "must have required property 'secure_boot'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.controllers === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "controllers" }, message: "must have required property 'controllers'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.nics === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nics" }, message: "must have required property 'nics'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.disks === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disks" }, message: "must have required property 'disks'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err15 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.ref !== void 0) {
      let data1 = data.ref;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err17 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data2 = data.provider;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err19 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.dir !== void 0) {
      let data3 = data.dir;
      if (typeof data3 === "string") {
        if (data3.length > 4096) {
          const err21 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err22 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern6.test(data3)) {
          const err23 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err25 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data5 = data.uuid;
      if (typeof data5 !== "string" && data5 !== null) {
        const err26 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: schema37.properties.uuid.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (data5.length > 64) {
          const err27 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.cpus !== void 0) {
      let data6 = data.cpus;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err28 = { instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err29 = { instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err30 = { instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.cores_per_socket !== void 0) {
      let data7 = data.cores_per_socket;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err31 = { instancePath: instancePath + "/cores_per_socket", schemaPath: "#/properties/cores_per_socket/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err32 = { instancePath: instancePath + "/cores_per_socket", schemaPath: "#/properties/cores_per_socket/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/cores_per_socket", schemaPath: "#/properties/cores_per_socket/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.memory_bytes !== void 0) {
      let data8 = data.memory_bytes;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err34 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err35 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err36 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.firmware !== void 0) {
      let data9 = data.firmware;
      if (!(data9 === "bios" || data9 === "efi")) {
        const err37 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema37.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.secure_boot !== void 0) {
      if (typeof data.secure_boot !== "boolean") {
        const err38 = { instancePath: instancePath + "/secure_boot", schemaPath: "#/properties/secure_boot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.controllers !== void 0) {
      let data11 = data.controllers;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.key === void 0) {
              const err39 = { instancePath: instancePath + "/controllers/" + i0, schemaPath: "#/properties/controllers/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data12.bus === void 0) {
              const err40 = { instancePath: instancePath + "/controllers/" + i0, schemaPath: "#/properties/controllers/items/required", keyword: "required", params: { missingProperty: "bus" }, message: "must have required property 'bus'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data12.model === void 0) {
              const err41 = { instancePath: instancePath + "/controllers/" + i0, schemaPath: "#/properties/controllers/items/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data12.key !== void 0) {
              if (typeof data12.key !== "string") {
                const err42 = { instancePath: instancePath + "/controllers/" + i0 + "/key", schemaPath: "#/properties/controllers/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data12.bus !== void 0) {
              let data14 = data12.bus;
              if (!(data14 === "scsi" || data14 === "sata" || data14 === "ide" || data14 === "nvme" || data14 === "unknown")) {
                const err43 = { instancePath: instancePath + "/controllers/" + i0 + "/bus", schemaPath: "#/$defs/source_bus/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data12.model !== void 0) {
              let data15 = data12.model;
              if (typeof data15 !== "string" && data15 !== null) {
                const err44 = { instancePath: instancePath + "/controllers/" + i0 + "/model", schemaPath: "#/properties/controllers/items/properties/model/type", keyword: "type", params: { type: schema37.properties.controllers.items.properties.model.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data12.pci !== void 0) {
              let data16 = data12.pci;
              if (typeof data16 === "string") {
                if (!pattern13.test(data16)) {
                  const err45 = { instancePath: instancePath + "/controllers/" + i0 + "/pci", schemaPath: "#/properties/controllers/items/properties/pci/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" }, message: 'must match pattern "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/controllers/" + i0 + "/pci", schemaPath: "#/properties/controllers/items/properties/pci/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/controllers/" + i0, schemaPath: "#/properties/controllers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/controllers", schemaPath: "#/properties/controllers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.nics !== void 0) {
      let data17 = data.nics;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.key === void 0) {
              const err49 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data18.model === void 0) {
              const err50 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data18.mac === void 0) {
              const err51 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "mac" }, message: "must have required property 'mac'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data18.network === void 0) {
              const err52 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "network" }, message: "must have required property 'network'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data18.connected === void 0) {
              const err53 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "connected" }, message: "must have required property 'connected'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data18.key !== void 0) {
              if (typeof data18.key !== "string") {
                const err54 = { instancePath: instancePath + "/nics/" + i1 + "/key", schemaPath: "#/properties/nics/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data18.model !== void 0) {
              let data20 = data18.model;
              if (typeof data20 !== "string" && data20 !== null) {
                const err55 = { instancePath: instancePath + "/nics/" + i1 + "/model", schemaPath: "#/properties/nics/items/properties/model/type", keyword: "type", params: { type: schema37.properties.nics.items.properties.model.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data18.mac !== void 0) {
              let data21 = data18.mac;
              if (typeof data21 !== "string" && data21 !== null) {
                const err56 = { instancePath: instancePath + "/nics/" + i1 + "/mac", schemaPath: "#/properties/nics/items/properties/mac/type", keyword: "type", params: { type: schema37.properties.nics.items.properties.mac.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (typeof data21 === "string") {
                if (data21.length > 32) {
                  const err57 = { instancePath: instancePath + "/nics/" + i1 + "/mac", schemaPath: "#/properties/nics/items/properties/mac/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            }
            if (data18.network !== void 0) {
              let data22 = data18.network;
              if (typeof data22 !== "string" && data22 !== null) {
                const err58 = { instancePath: instancePath + "/nics/" + i1 + "/network", schemaPath: "#/properties/nics/items/properties/network/type", keyword: "type", params: { type: schema37.properties.nics.items.properties.network.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data18.connected !== void 0) {
              if (typeof data18.connected !== "boolean") {
                const err59 = { instancePath: instancePath + "/nics/" + i1 + "/connected", schemaPath: "#/properties/nics/items/properties/connected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data18.pci !== void 0) {
              let data24 = data18.pci;
              if (typeof data24 === "string") {
                if (!pattern13.test(data24)) {
                  const err60 = { instancePath: instancePath + "/nics/" + i1 + "/pci", schemaPath: "#/properties/nics/items/properties/pci/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" }, message: 'must match pattern "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$"' };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/nics/" + i1 + "/pci", schemaPath: "#/properties/nics/items/properties/pci/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data18.slot !== void 0) {
              let data25 = data18.slot;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err62 = { instancePath: instancePath + "/nics/" + i1 + "/slot", schemaPath: "#/properties/nics/items/properties/slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 > 1023 || isNaN(data25)) {
                  const err63 = { instancePath: instancePath + "/nics/" + i1 + "/slot", schemaPath: "#/properties/nics/items/properties/slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1023 }, message: "must be <= 1023" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data25 < 0 || isNaN(data25)) {
                  const err64 = { instancePath: instancePath + "/nics/" + i1 + "/slot", schemaPath: "#/properties/nics/items/properties/slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/nics", schemaPath: "#/properties/nics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.disks !== void 0) {
      let data26 = data.disks;
      if (Array.isArray(data26)) {
        const len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.key === void 0) {
              const err67 = { instancePath: instancePath + "/disks/" + i2, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data27.bus === void 0) {
              const err68 = { instancePath: instancePath + "/disks/" + i2, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "bus" }, message: "must have required property 'bus'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data27.virtual_bytes === void 0) {
              const err69 = { instancePath: instancePath + "/disks/" + i2, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data27.allocated_bytes === void 0) {
              const err70 = { instancePath: instancePath + "/disks/" + i2, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "allocated_bytes" }, message: "must have required property 'allocated_bytes'" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data27.chain === void 0) {
              const err71 = { instancePath: instancePath + "/disks/" + i2, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "chain" }, message: "must have required property 'chain'" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data27.key !== void 0) {
              if (typeof data27.key !== "string") {
                const err72 = { instancePath: instancePath + "/disks/" + i2 + "/key", schemaPath: "#/properties/disks/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data27.bus !== void 0) {
              let data29 = data27.bus;
              if (!(data29 === "scsi" || data29 === "sata" || data29 === "ide" || data29 === "nvme" || data29 === "unknown")) {
                const err73 = { instancePath: instancePath + "/disks/" + i2 + "/bus", schemaPath: "#/$defs/source_bus/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data27.virtual_bytes !== void 0) {
              let data30 = data27.virtual_bytes;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                const err74 = { instancePath: instancePath + "/disks/" + i2 + "/virtual_bytes", schemaPath: "#/properties/disks/items/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 > 9007199254740991 || isNaN(data30)) {
                  const err75 = { instancePath: instancePath + "/disks/" + i2 + "/virtual_bytes", schemaPath: "#/properties/disks/items/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (data30 < 0 || isNaN(data30)) {
                  const err76 = { instancePath: instancePath + "/disks/" + i2 + "/virtual_bytes", schemaPath: "#/properties/disks/items/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            }
            if (data27.allocated_bytes !== void 0) {
              let data31 = data27.allocated_bytes;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err77 = { instancePath: instancePath + "/disks/" + i2 + "/allocated_bytes", schemaPath: "#/properties/disks/items/properties/allocated_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 > 9007199254740991 || isNaN(data31)) {
                  const err78 = { instancePath: instancePath + "/disks/" + i2 + "/allocated_bytes", schemaPath: "#/properties/disks/items/properties/allocated_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (data31 < 0 || isNaN(data31)) {
                  const err79 = { instancePath: instancePath + "/disks/" + i2 + "/allocated_bytes", schemaPath: "#/properties/disks/items/properties/allocated_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            }
            if (data27.chain !== void 0) {
              let data32 = data27.chain;
              if (Array.isArray(data32)) {
                const len3 = data32.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data33 = data32[i3];
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.path === void 0) {
                      const err80 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                    if (data33.format === void 0) {
                      const err81 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                    if (data33.subformat === void 0) {
                      const err82 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "subformat" }, message: "must have required property 'subformat'" };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                    if (data33.virtual_bytes === void 0) {
                      const err83 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (data33.cid === void 0) {
                      const err84 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "cid" }, message: "must have required property 'cid'" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                    if (data33.parent_cid === void 0) {
                      const err85 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "parent_cid" }, message: "must have required property 'parent_cid'" };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                    if (data33.extents === void 0) {
                      const err86 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/required", keyword: "required", params: { missingProperty: "extents" }, message: "must have required property 'extents'" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                    if (data33.path !== void 0) {
                      let data34 = data33.path;
                      if (typeof data34 === "string") {
                        if (data34.length > 4096) {
                          const err87 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                          if (vErrors === null) {
                            vErrors = [err87];
                          } else {
                            vErrors.push(err87);
                          }
                          errors++;
                        }
                        if (data34.length < 1) {
                          const err88 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                        if (!pattern6.test(data34)) {
                          const err89 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                          if (vErrors === null) {
                            vErrors = [err89];
                          } else {
                            vErrors.push(err89);
                          }
                          errors++;
                        }
                      } else {
                        const err90 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    }
                    if (data33.format !== void 0) {
                      let data35 = data33.format;
                      if (!(data35 === "raw" || data35 === "qcow2" || data35 === "vmdk" || data35 === "vhdx" || data35 === "vpc" || data35 === "vdi" || data35 === "qed" || data35 === "parallels")) {
                        const err91 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/format", schemaPath: "#/properties/disks/items/properties/chain/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema37.properties.disks.items.properties.chain.items.properties.format.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      }
                    }
                    if (data33.subformat !== void 0) {
                      let data36 = data33.subformat;
                      if (typeof data36 !== "string" && data36 !== null) {
                        const err92 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/subformat", schemaPath: "#/properties/disks/items/properties/chain/items/properties/subformat/type", keyword: "type", params: { type: schema37.properties.disks.items.properties.chain.items.properties.subformat.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                    if (data33.virtual_bytes !== void 0) {
                      let data37 = data33.virtual_bytes;
                      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                        const err93 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/virtual_bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                      if (typeof data37 == "number" && isFinite(data37)) {
                        if (data37 > 9007199254740991 || isNaN(data37)) {
                          const err94 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/virtual_bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                          if (vErrors === null) {
                            vErrors = [err94];
                          } else {
                            vErrors.push(err94);
                          }
                          errors++;
                        }
                        if (data37 < 0 || isNaN(data37)) {
                          const err95 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/virtual_bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          if (vErrors === null) {
                            vErrors = [err95];
                          } else {
                            vErrors.push(err95);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data33.cid !== void 0) {
                      let data38 = data33.cid;
                      if (typeof data38 !== "string" && data38 !== null) {
                        const err96 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/cid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/cid/type", keyword: "type", params: { type: schema37.properties.disks.items.properties.chain.items.properties.cid.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err96];
                        } else {
                          vErrors.push(err96);
                        }
                        errors++;
                      }
                      if (typeof data38 === "string") {
                        if (!pattern16.test(data38)) {
                          const err97 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/cid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/cid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                          if (vErrors === null) {
                            vErrors = [err97];
                          } else {
                            vErrors.push(err97);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data33.parent_cid !== void 0) {
                      let data39 = data33.parent_cid;
                      if (typeof data39 !== "string" && data39 !== null) {
                        const err98 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/parent_cid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/parent_cid/type", keyword: "type", params: { type: schema37.properties.disks.items.properties.chain.items.properties.parent_cid.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err98];
                        } else {
                          vErrors.push(err98);
                        }
                        errors++;
                      }
                      if (typeof data39 === "string") {
                        if (!pattern16.test(data39)) {
                          const err99 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/parent_cid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/parent_cid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                          if (vErrors === null) {
                            vErrors = [err99];
                          } else {
                            vErrors.push(err99);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data33.uuid !== void 0) {
                      let data40 = data33.uuid;
                      if (typeof data40 === "string") {
                        if (!pattern18.test(data40)) {
                          const err100 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/uuid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
                          if (vErrors === null) {
                            vErrors = [err100];
                          } else {
                            vErrors.push(err100);
                          }
                          errors++;
                        }
                      } else {
                        const err101 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/uuid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                    }
                    if (data33.extents !== void 0) {
                      let data41 = data33.extents;
                      if (Array.isArray(data41)) {
                        const len4 = data41.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data42 = data41[i4];
                          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                            if (data42.path === void 0) {
                              const err102 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4, schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                              if (vErrors === null) {
                                vErrors = [err102];
                              } else {
                                vErrors.push(err102);
                              }
                              errors++;
                            }
                            if (data42.kind === void 0) {
                              const err103 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4, schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err103];
                              } else {
                                vErrors.push(err103);
                              }
                              errors++;
                            }
                            if (data42.bytes === void 0) {
                              const err104 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4, schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                              if (vErrors === null) {
                                vErrors = [err104];
                              } else {
                                vErrors.push(err104);
                              }
                              errors++;
                            }
                            if (data42.offset_bytes === void 0) {
                              const err105 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4, schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/required", keyword: "required", params: { missingProperty: "offset_bytes" }, message: "must have required property 'offset_bytes'" };
                              if (vErrors === null) {
                                vErrors = [err105];
                              } else {
                                vErrors.push(err105);
                              }
                              errors++;
                            }
                            if (data42.path !== void 0) {
                              let data43 = data42.path;
                              if (typeof data43 === "string") {
                                if (data43.length > 4096) {
                                  const err106 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err106];
                                  } else {
                                    vErrors.push(err106);
                                  }
                                  errors++;
                                }
                                if (data43.length < 1) {
                                  const err107 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err107];
                                  } else {
                                    vErrors.push(err107);
                                  }
                                  errors++;
                                }
                                if (!pattern6.test(data43)) {
                                  const err108 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                                  if (vErrors === null) {
                                    vErrors = [err108];
                                  } else {
                                    vErrors.push(err108);
                                  }
                                  errors++;
                                }
                              } else {
                                const err109 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/path", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err109];
                                } else {
                                  vErrors.push(err109);
                                }
                                errors++;
                              }
                            }
                            if (data42.kind !== void 0) {
                              let data44 = data42.kind;
                              if (!(data44 === "flat" || data44 === "sparse")) {
                                const err110 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/kind", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.properties.disks.items.properties.chain.items.properties.extents.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err110];
                                } else {
                                  vErrors.push(err110);
                                }
                                errors++;
                              }
                            }
                            if (data42.bytes !== void 0) {
                              let data45 = data42.bytes;
                              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                const err111 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err111];
                                } else {
                                  vErrors.push(err111);
                                }
                                errors++;
                              }
                              if (typeof data45 == "number" && isFinite(data45)) {
                                if (data45 > 9007199254740991 || isNaN(data45)) {
                                  const err112 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                                  if (vErrors === null) {
                                    vErrors = [err112];
                                  } else {
                                    vErrors.push(err112);
                                  }
                                  errors++;
                                }
                                if (data45 < 0 || isNaN(data45)) {
                                  const err113 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err113];
                                  } else {
                                    vErrors.push(err113);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data42.offset_bytes !== void 0) {
                              let data46 = data42.offset_bytes;
                              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                const err114 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/offset_bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/offset_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err114];
                                } else {
                                  vErrors.push(err114);
                                }
                                errors++;
                              }
                              if (typeof data46 == "number" && isFinite(data46)) {
                                if (data46 > 9007199254740991 || isNaN(data46)) {
                                  const err115 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/offset_bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/offset_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                                  if (vErrors === null) {
                                    vErrors = [err115];
                                  } else {
                                    vErrors.push(err115);
                                  }
                                  errors++;
                                }
                                if (data46 < 0 || isNaN(data46)) {
                                  const err116 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/offset_bytes", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/offset_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err116];
                                  } else {
                                    vErrors.push(err116);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err117 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4, schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err117];
                            } else {
                              vErrors.push(err117);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err118 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3, schemaPath: "#/properties/disks/items/properties/chain/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = { instancePath: instancePath + "/disks/" + i2 + "/chain", schemaPath: "#/properties/disks/items/properties/chain/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
          } else {
            const err121 = { instancePath: instancePath + "/disks/" + i2, schemaPath: "#/properties/disks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
      } else {
        const err122 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data47 = data.files;
      if (Array.isArray(data47)) {
        const len5 = data47.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data48 = data47[i5];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.path === void 0) {
              const err123 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if (data48.bytes === void 0) {
              const err124 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data48.mtime_ns === void 0) {
              const err125 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data48.inode === void 0) {
              const err126 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data48.header_sha256 === void 0) {
              const err127 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "header_sha256" }, message: "must have required property 'header_sha256'" };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data48.sha256 === void 0) {
              const err128 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (data48.path !== void 0) {
              let data49 = data48.path;
              if (typeof data49 === "string") {
                if (data49.length > 4096) {
                  const err129 = { instancePath: instancePath + "/files/" + i5 + "/path", schemaPath: "#/properties/files/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (data49.length < 1) {
                  const err130 = { instancePath: instancePath + "/files/" + i5 + "/path", schemaPath: "#/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                if (!pattern6.test(data49)) {
                  const err131 = { instancePath: instancePath + "/files/" + i5 + "/path", schemaPath: "#/properties/files/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/files/" + i5 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data48.bytes !== void 0) {
              let data50 = data48.bytes;
              if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                const err133 = { instancePath: instancePath + "/files/" + i5 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
              if (typeof data50 == "number" && isFinite(data50)) {
                if (data50 > 9007199254740991 || isNaN(data50)) {
                  const err134 = { instancePath: instancePath + "/files/" + i5 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                if (data50 < 0 || isNaN(data50)) {
                  const err135 = { instancePath: instancePath + "/files/" + i5 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
            }
            if (data48.mtime_ns !== void 0) {
              let data51 = data48.mtime_ns;
              if (typeof data51 === "string") {
                if (!pattern21.test(data51)) {
                  const err136 = { instancePath: instancePath + "/files/" + i5 + "/mtime_ns", schemaPath: "#/properties/files/items/properties/mtime_ns/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,20}$" }, message: 'must match pattern "^-?[0-9]{1,20}$"' };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              } else {
                const err137 = { instancePath: instancePath + "/files/" + i5 + "/mtime_ns", schemaPath: "#/properties/files/items/properties/mtime_ns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data48.inode !== void 0) {
              let data52 = data48.inode;
              if (typeof data52 === "string") {
                if (!pattern22.test(data52)) {
                  const err138 = { instancePath: instancePath + "/files/" + i5 + "/inode", schemaPath: "#/properties/files/items/properties/inode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: 'must match pattern "^[0-9]{1,20}$"' };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              } else {
                const err139 = { instancePath: instancePath + "/files/" + i5 + "/inode", schemaPath: "#/properties/files/items/properties/inode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data48.header_sha256 !== void 0) {
              let data53 = data48.header_sha256;
              if (typeof data53 === "string") {
                if (!pattern9.test(data53)) {
                  const err140 = { instancePath: instancePath + "/files/" + i5 + "/header_sha256", schemaPath: "#/properties/files/items/properties/header_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              } else {
                const err141 = { instancePath: instancePath + "/files/" + i5 + "/header_sha256", schemaPath: "#/properties/files/items/properties/header_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            if (data48.sha256 !== void 0) {
              let data54 = data48.sha256;
              if (typeof data54 !== "string" && data54 !== null) {
                const err142 = { instancePath: instancePath + "/files/" + i5 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: schema37.properties.files.items.properties.sha256.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
              if (typeof data54 === "string") {
                if (!pattern9.test(data54)) {
                  const err143 = { instancePath: instancePath + "/files/" + i5 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err144 = { instancePath: instancePath + "/files/" + i5, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
  } else {
    const err146 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err146];
    } else {
      vErrors.push(err146);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "from": true, "ref": true, "provider": true, "dir": true, "name": true, "uuid": true, "cpus": true, "cores_per_socket": true, "memory_bytes": true, "firmware": true, "secure_boot": true, "controllers": true, "nics": true, "disks": true, "files": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vm === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.os === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property 'os'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.inspection === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inspection" }, message: "must have required property 'inspection'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.vm !== void 0) {
      if (!validate22(data.vm, { instancePath: instancePath + "/vm", parentData: data, parentDataProperty: "vm", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.os !== void 0) {
      let data1 = data.os;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: schema36.properties.os.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.inspection !== void 0) {
      let data2 = data.inspection;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.inspector === void 0) {
          const err4 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/0/required", keyword: "required", params: { missingProperty: "inspector" }, message: "must have required property 'inspector'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.because === void 0) {
          const err5 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/0/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.inspector !== void 0) {
          let data3 = data2.inspector;
          if (!(data3 === "direct" || data3 === "libguestfs")) {
            const err6 = { instancePath: instancePath + "/inspection/inspector", schemaPath: "#/properties/inspection/anyOf/0/properties/inspector/enum", keyword: "enum", params: { allowedValues: schema36.properties.inspection.anyOf[0].properties.inspector.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.because !== void 0) {
          if (typeof data2.because !== "string") {
            const err7 = { instancePath: instancePath + "/inspection/because", schemaPath: "#/properties/inspection/anyOf/0/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.inspector = true;
        props0.because = true;
      }
      const _errs11 = errors;
      if (data2 !== null) {
        const err9 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "vm": true, "os": true, "inspection": true }, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "type": "object", "required": ["id", "kind", "kind_version", "vm", "phase", "effect", "idempotence", "because", "needs", "reads", "writes", "undo", "layer", "preconditions", "key", "params", "estimate_bytes"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 8192 }, "kind": { "enum": ["file.checksum", "file.publish", "file.remove", "guest.copy-file", "guest.inspect", "guest.remove-file", "guest.remove-link", "guest.run", "guest.write-file", "guest.write-link", "guestfs.close", "guestfs.open", "initramfs.append", "libvirt.define", "libvirt.write-xml", "qemu-img.check", "qemu-img.convert", "qemu-img.create", "qemu.boot", "file.withdraw", "libvirt.undefine"] }, "kind_version": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "$ref": "#/$defs/vm_address" }, "phase": { "enum": ["fetch", "flatten", "inspect", "fix", "convert", "validate", "publish", "cleanup"] }, "effect": { "enum": ["read", "create", "modify", "delete", "define", "boot"] }, "idempotence": { "enum": ["pure", "replace", "checkpointed", "probe"] }, "because": { "type": "string", "minLength": 1 }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 }, "uniqueItems": true }, "reads": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 } }, "writes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 } }, "undo": { "$ref": "#/$defs/undo" }, "layer": { "type": ["string", "null"], "minLength": 1, "maxLength": 8192 }, "preconditions": { "type": "array", "items": { "$ref": "#/$defs/precondition" } }, "key": { "$ref": "#/$defs/digest" }, "params": { "type": "object" }, "estimate_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "uses": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4200 }, "uniqueItems": true } }, "discriminator": { "propertyName": "kind" }, "oneOf": [{ "required": ["kind", "params"], "properties": { "kind": { "const": "file.checksum" }, "params": { "$ref": "urn:h2k:schema:action:file.checksum" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "file.publish" }, "params": { "$ref": "urn:h2k:schema:action:file.publish" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "file.remove" }, "params": { "$ref": "urn:h2k:schema:action:file.remove" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.copy-file" }, "params": { "$ref": "urn:h2k:schema:action:guest.copy-file" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.remove-file" }, "params": { "$ref": "urn:h2k:schema:action:guest.remove-file" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.remove-link" }, "params": { "$ref": "urn:h2k:schema:action:guest.remove-link" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.run" }, "params": { "$ref": "urn:h2k:schema:action:guest.run" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.write-file" }, "params": { "$ref": "urn:h2k:schema:action:guest.write-file" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.write-link" }, "params": { "$ref": "urn:h2k:schema:action:guest.write-link" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guestfs.close" }, "params": { "$ref": "urn:h2k:schema:action:guestfs.close" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guestfs.open" }, "params": { "$ref": "urn:h2k:schema:action:guestfs.open" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "initramfs.append" }, "params": { "$ref": "urn:h2k:schema:action:initramfs.append" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "libvirt.define" }, "params": { "$ref": "urn:h2k:schema:action:libvirt.define" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "libvirt.write-xml" }, "params": { "$ref": "urn:h2k:schema:action:libvirt.write-xml" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu-img.check" }, "params": { "$ref": "urn:h2k:schema:action:qemu-img.check" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu-img.convert" }, "params": { "$ref": "urn:h2k:schema:action:qemu-img.convert" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu-img.create" }, "params": { "$ref": "urn:h2k:schema:action:qemu-img.create" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "qemu.boot" }, "params": { "$ref": "urn:h2k:schema:action:qemu.boot" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "file.withdraw" }, "params": { "$ref": "urn:h2k:schema:action:file.withdraw" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "libvirt.undefine" }, "params": { "$ref": "urn:h2k:schema:action:libvirt.undefine" } } }, { "required": ["kind", "params"], "properties": { "kind": { "const": "guest.inspect" }, "params": { "$ref": "urn:h2k:schema:action:guest.inspect" } } }] };
const schema46 = { "$id": "urn:h2k:schema:action:file.checksum", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "algorithm"], "properties": { "path": { "type": "string", "minLength": 1 }, "algorithm": { "enum": ["sha256"] } } };
const schema53 = { "$id": "urn:h2k:schema:action:guest.write-file", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "before_sha256", "after_sha256", "mode", "diff"], "properties": { "path": { "type": "string", "pattern": "^/" }, "before_sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "after_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "mode": { "type": "string", "pattern": "^0[0-7]{3}$" }, "diff": { "type": "string" } } };
const schema54 = { "$id": "urn:h2k:schema:action:guest.write-link", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "target", "before_target", "before_sha256", "make_folder"], "properties": { "path": { "type": "string", "pattern": "^/" }, "target": { "type": "string", "minLength": 1, "maxLength": 4095 }, "before_target": { "type": ["string", "null"] }, "before_sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "make_folder": { "type": "boolean" } } };
const schema60 = { "$id": "urn:h2k:schema:action:initramfs.append", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "before_sha256", "before_bytes", "after_bytes", "container", "entries"], "properties": { "path": { "type": "string", "pattern": "^/" }, "before_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "before_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "after_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "container": { "enum": ["none", "gzip", "zstd"] }, "entries": { "type": "array", "minItems": 1, "items": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["entry", "path"], "properties": { "entry": { "const": "folder" }, "path": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["entry", "path", "from", "sha256", "bytes"], "properties": { "entry": { "const": "copy" }, "path": { "type": "string" }, "from": { "type": "string", "pattern": "^/" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, { "type": "object", "additionalProperties": false, "required": ["entry", "path", "text"], "properties": { "entry": { "const": "text" }, "path": { "type": "string" }, "text": { "type": "string" } } }] } } } };
const schema63 = { "$id": "urn:h2k:schema:action:qemu-img.check", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "format", "virtual_bytes"], "properties": { "path": { "type": "string", "minLength": 1 }, "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
const schema68 = { "$id": "urn:h2k:schema:action:qemu.boot", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["accelerator", "machine", "firmware", "cpus", "memory_bytes", "disks", "nics", "timeout_ms", "expect", "evidence"], "properties": { "accelerator": { "enum": ["kvm", "tcg"] }, "machine": { "enum": ["q35", "pc"] }, "firmware": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "bios" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "code", "vars"], "properties": { "kind": { "const": "efi" }, "code": { "type": "string" }, "vars": { "type": "string" } } }] }, "cpus": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "disks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "format", "bus"], "properties": { "path": { "type": "string", "minLength": 1 }, "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"] }, "bus": { "enum": ["virtio-blk", "virtio-scsi", "sata", "nvme"] } } } }, "nics": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["mac", "model"], "properties": { "mac": { "type": "string", "pattern": "^([0-9a-f]{2}:){5}[0-9a-f]{2}$" }, "model": { "enum": ["virtio", "e1000e", "e1000"] } } } }, "timeout_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "expect": { "type": "array", "items": { "enum": ["login", "network"] } }, "evidence": { "type": "string", "minLength": 1 } } };
const schema69 = { "$id": "urn:h2k:schema:action:file.withdraw", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "bytes", "mtime_ns", "inode", "sha256"], "properties": { "path": { "type": "string", "minLength": 1 }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mtime_ns": { "type": "string" }, "inode": { "type": "string" }, "sha256": { "type": ["string", "null"] } } };
const pattern32 = new RegExp("^/", "u");
const pattern35 = new RegExp("^0[0-7]{3}$", "u");
const pattern52 = new RegExp("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "u");
const schema43 = { "type": "object", "required": ["check"], "discriminator": { "propertyName": "check" }, "oneOf": [{ "type": "object", "required": ["check", "vm"], "properties": { "check": { "const": "source.fingerprint" }, "vm": { "$ref": "#/$defs/vm_address" } } }, { "type": "object", "required": ["check", "path"], "properties": { "check": { "const": "target.absent-or-ours" }, "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "replaces": { "type": "object", "required": ["bytes", "mtime_ns", "inode"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mtime_ns": { "type": "string", "pattern": "^-?[0-9]{1,20}$" }, "inode": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } }, { "type": "object", "required": ["check", "path", "bytes"], "properties": { "check": { "const": "fs.free" }, "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["check", "accelerator"], "properties": { "check": { "const": "host.accelerator" }, "accelerator": { "enum": ["kvm", "tcg"] } } }] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.check;
    if (typeof tag0 == "string") {
      if (tag0 === "source.fingerprint") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.check === void 0) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.vm === void 0) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.check !== void 0) {
            if ("source.fingerprint" !== data.check) {
              const err3 = { instancePath: instancePath + "/check", schemaPath: "#/oneOf/0/properties/check/const", keyword: "const", params: { allowedValue: "source.fingerprint" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.vm !== void 0) {
            let data1 = data.vm;
            if (typeof data1 === "string") {
              if (!pattern11.test(data1)) {
                const err4 = { instancePath: instancePath + "/vm", schemaPath: "#/$defs/vm_address/pattern", keyword: "pattern", params: { pattern: "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$"' };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/vm", schemaPath: "#/$defs/vm_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var props0 = {};
        props0.check = true;
        props0.vm = true;
      } else if (tag0 === "target.absent-or-ours") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.check === void 0) {
            const err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.path === void 0) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.check !== void 0) {
            if ("target.absent-or-ours" !== data.check) {
              const err9 = { instancePath: instancePath + "/check", schemaPath: "#/oneOf/1/properties/check/const", keyword: "const", params: { allowedValue: "target.absent-or-ours" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.path !== void 0) {
            let data3 = data.path;
            if (typeof data3 === "string") {
              if (data3.length > 4096) {
                const err10 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/1/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (data3.length < 1) {
                const err11 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/1/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!pattern6.test(data3)) {
                const err12 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/1/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.replaces !== void 0) {
            let data4 = data.replaces;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.bytes === void 0) {
                const err14 = { instancePath: instancePath + "/replaces", schemaPath: "#/oneOf/1/properties/replaces/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (data4.mtime_ns === void 0) {
                const err15 = { instancePath: instancePath + "/replaces", schemaPath: "#/oneOf/1/properties/replaces/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (data4.inode === void 0) {
                const err16 = { instancePath: instancePath + "/replaces", schemaPath: "#/oneOf/1/properties/replaces/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (data4.bytes !== void 0) {
                let data5 = data4.bytes;
                if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                  const err17 = { instancePath: instancePath + "/replaces/bytes", schemaPath: "#/oneOf/1/properties/replaces/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (typeof data5 == "number" && isFinite(data5)) {
                  if (data5 > 9007199254740991 || isNaN(data5)) {
                    const err18 = { instancePath: instancePath + "/replaces/bytes", schemaPath: "#/oneOf/1/properties/replaces/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (data5 < 0 || isNaN(data5)) {
                    const err19 = { instancePath: instancePath + "/replaces/bytes", schemaPath: "#/oneOf/1/properties/replaces/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              }
              if (data4.mtime_ns !== void 0) {
                let data6 = data4.mtime_ns;
                if (typeof data6 === "string") {
                  if (!pattern21.test(data6)) {
                    const err20 = { instancePath: instancePath + "/replaces/mtime_ns", schemaPath: "#/oneOf/1/properties/replaces/properties/mtime_ns/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,20}$" }, message: 'must match pattern "^-?[0-9]{1,20}$"' };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                } else {
                  const err21 = { instancePath: instancePath + "/replaces/mtime_ns", schemaPath: "#/oneOf/1/properties/replaces/properties/mtime_ns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              if (data4.inode !== void 0) {
                let data7 = data4.inode;
                if (typeof data7 === "string") {
                  if (!pattern22.test(data7)) {
                    const err22 = { instancePath: instancePath + "/replaces/inode", schemaPath: "#/oneOf/1/properties/replaces/properties/inode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: 'must match pattern "^[0-9]{1,20}$"' };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                } else {
                  const err23 = { instancePath: instancePath + "/replaces/inode", schemaPath: "#/oneOf/1/properties/replaces/properties/inode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            } else {
              const err24 = { instancePath: instancePath + "/replaces", schemaPath: "#/oneOf/1/properties/replaces/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        } else {
          const err25 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.check = true;
          props0.path = true;
          props0.replaces = true;
        }
      } else if (tag0 === "fs.free") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.check === void 0) {
            const err26 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (data.path === void 0) {
            const err27 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (data.bytes === void 0) {
            const err28 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (data.check !== void 0) {
            if ("fs.free" !== data.check) {
              const err29 = { instancePath: instancePath + "/check", schemaPath: "#/oneOf/2/properties/check/const", keyword: "const", params: { allowedValue: "fs.free" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.path !== void 0) {
            let data9 = data.path;
            if (typeof data9 === "string") {
              if (data9.length > 4096) {
                const err30 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/2/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (data9.length < 1) {
                const err31 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/2/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (!pattern6.test(data9)) {
                const err32 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/2/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            } else {
              const err33 = { instancePath: instancePath + "/path", schemaPath: "#/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (data.bytes !== void 0) {
            let data10 = data.bytes;
            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
              const err34 = { instancePath: instancePath + "/bytes", schemaPath: "#/oneOf/2/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (typeof data10 == "number" && isFinite(data10)) {
              if (data10 > 9007199254740991 || isNaN(data10)) {
                const err35 = { instancePath: instancePath + "/bytes", schemaPath: "#/oneOf/2/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data10 < 0 || isNaN(data10)) {
                const err36 = { instancePath: instancePath + "/bytes", schemaPath: "#/oneOf/2/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          }
        } else {
          const err37 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.check = true;
          props0.path = true;
          props0.bytes = true;
        }
      } else if (tag0 === "host.accelerator") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.check === void 0) {
            const err38 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data.accelerator === void 0) {
            const err39 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "accelerator" }, message: "must have required property 'accelerator'" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data.check !== void 0) {
            if ("host.accelerator" !== data.check) {
              const err40 = { instancePath: instancePath + "/check", schemaPath: "#/oneOf/3/properties/check/const", keyword: "const", params: { allowedValue: "host.accelerator" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          if (data.accelerator !== void 0) {
            let data12 = data.accelerator;
            if (!(data12 === "kvm" || data12 === "tcg")) {
              const err41 = { instancePath: instancePath + "/accelerator", schemaPath: "#/oneOf/3/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[3].properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        } else {
          const err42 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.check = true;
          props0.accelerator = true;
        }
      } else {
        const err43 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "check", tagValue: tag0 }, message: 'value of tag "check" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    } else {
      const err44 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "check", tagValue: tag0 }, message: 'tag "check" must be string' };
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate26.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate26.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema56 = { "$id": "urn:h2k:schema:action:guestfs.open", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["accelerator", "memory_bytes", "disks", "mounts"], "properties": { "accelerator": { "enum": ["kvm", "tcg"] }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "disks": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/graph" } }, "unlock": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["volume", "opened", "secrets"], "properties": { "volume": { "type": "string" }, "opened": { "type": "string" }, "secrets": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/secret" } } } } }, "mounts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["mountpoint", "volume", "options"], "properties": { "mountpoint": { "type": "string", "pattern": "^/" }, "volume": { "type": "string" }, "options": { "type": "string" } } } } }, "$defs": { "secret": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "env": { "type": "string" }, "file": { "type": "string" } } }, "block": { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } }, "graph": { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } } } };
const schema57 = { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } };
const schema58 = { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } };
const wrapper0 = { validate: validate30 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" }, message: "must have required property 'driver'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.extents === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extents" }, message: "must have required property 'extents'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.backing === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backing" }, message: "must have required property 'backing'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "path" || key0 === "extents" || key0 === "backing")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.driver !== void 0) {
      let data0 = data.driver;
      if (!(data0 === "raw" || data0 === "qcow2" || data0 === "vmdk" || data0 === "vhdx" || data0 === "vpc" || data0 === "vdi" || data0 === "qed" || data0 === "parallels")) {
        const err5 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/enum", keyword: "enum", params: { allowedValues: schema58.properties.driver.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.extents !== void 0) {
      let data2 = data.extents;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/extents/" + i0, schemaPath: "#/properties/extents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/extents", schemaPath: "#/properties/extents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.backing !== void 0) {
      let data4 = data.backing;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!wrapper0.validate(data4, { instancePath: instancePath + "/backing", parentData: data, parentDataProperty: "backing", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      const _errs12 = errors;
      if (data4 !== null) {
        const err9 = { instancePath: instancePath + "/backing", schemaPath: "#/properties/backing/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err10 = { instancePath: instancePath + "/backing", schemaPath: "#/properties/backing/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.block === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "block" }, message: "must have required property 'block'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.overlay === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overlay" }, message: "must have required property 'overlay'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "block" || key0 === "overlay")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.block !== void 0) {
      if (!validate30(data.block, { instancePath: instancePath + "/block", parentData: data, parentDataProperty: "block", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.overlay !== void 0) {
      let data1 = data.overlay;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/overlay", schemaPath: "#/properties/overlay/type", keyword: "type", params: { type: schema57.properties.overlay.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accelerator === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accelerator" }, message: "must have required property 'accelerator'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.memory_bytes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory_bytes" }, message: "must have required property 'memory_bytes'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.disks === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disks" }, message: "must have required property 'disks'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mounts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mounts" }, message: "must have required property 'mounts'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "accelerator" || key0 === "memory_bytes" || key0 === "disks" || key0 === "unlock" || key0 === "mounts")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.accelerator !== void 0) {
      let data0 = data.accelerator;
      if (!(data0 === "kvm" || data0 === "tcg")) {
        const err5 = { instancePath: instancePath + "/accelerator", schemaPath: "#/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema56.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.memory_bytes !== void 0) {
      let data1 = data.memory_bytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.disks !== void 0) {
      let data2 = data.disks;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data2[i0], { instancePath: instancePath + "/disks/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.unlock !== void 0) {
      let data4 = data.unlock;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err11 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.volume === void 0) {
              const err12 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/properties/unlock/items/required", keyword: "required", params: { missingProperty: "volume" }, message: "must have required property 'volume'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5.opened === void 0) {
              const err13 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/properties/unlock/items/required", keyword: "required", params: { missingProperty: "opened" }, message: "must have required property 'opened'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data5.secrets === void 0) {
              const err14 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/properties/unlock/items/required", keyword: "required", params: { missingProperty: "secrets" }, message: "must have required property 'secrets'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "volume" || key1 === "opened" || key1 === "secrets")) {
                const err15 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/properties/unlock/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data5.volume !== void 0) {
              if (typeof data5.volume !== "string") {
                const err16 = { instancePath: instancePath + "/unlock/" + i1 + "/volume", schemaPath: "#/properties/unlock/items/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data5.opened !== void 0) {
              if (typeof data5.opened !== "string") {
                const err17 = { instancePath: instancePath + "/unlock/" + i1 + "/opened", schemaPath: "#/properties/unlock/items/properties/opened/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data5.secrets !== void 0) {
              let data8 = data5.secrets;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  const err18 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets", schemaPath: "#/properties/unlock/items/properties/secrets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (Object.keys(data9).length > 1) {
                      const err19 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets/" + i2, schemaPath: "#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (Object.keys(data9).length < 1) {
                      const err20 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets/" + i2, schemaPath: "#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    for (const key2 in data9) {
                      if (!(key2 === "env" || key2 === "file")) {
                        const err21 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets/" + i2, schemaPath: "#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                    if (data9.env !== void 0) {
                      if (typeof data9.env !== "string") {
                        const err22 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets/" + i2 + "/env", schemaPath: "#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data9.file !== void 0) {
                      if (typeof data9.file !== "string") {
                        const err23 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets/" + i2 + "/file", schemaPath: "#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets/" + i2, schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/unlock/" + i1 + "/secrets", schemaPath: "#/properties/unlock/items/properties/secrets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/properties/unlock/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.mounts !== void 0) {
      let data12 = data.mounts;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.mountpoint === void 0) {
              const err28 = { instancePath: instancePath + "/mounts/" + i3, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: "mountpoint" }, message: "must have required property 'mountpoint'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data13.volume === void 0) {
              const err29 = { instancePath: instancePath + "/mounts/" + i3, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: "volume" }, message: "must have required property 'volume'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data13.options === void 0) {
              const err30 = { instancePath: instancePath + "/mounts/" + i3, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "mountpoint" || key3 === "volume" || key3 === "options")) {
                const err31 = { instancePath: instancePath + "/mounts/" + i3, schemaPath: "#/properties/mounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data13.mountpoint !== void 0) {
              let data14 = data13.mountpoint;
              if (typeof data14 === "string") {
                if (!pattern32.test(data14)) {
                  const err32 = { instancePath: instancePath + "/mounts/" + i3 + "/mountpoint", schemaPath: "#/properties/mounts/items/properties/mountpoint/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/mounts/" + i3 + "/mountpoint", schemaPath: "#/properties/mounts/items/properties/mountpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data13.volume !== void 0) {
              if (typeof data13.volume !== "string") {
                const err34 = { instancePath: instancePath + "/mounts/" + i3 + "/volume", schemaPath: "#/properties/mounts/items/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data13.options !== void 0) {
              if (typeof data13.options !== "string") {
                const err35 = { instancePath: instancePath + "/mounts/" + i3 + "/options", schemaPath: "#/properties/mounts/items/properties/options/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/mounts/" + i3, schemaPath: "#/properties/mounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "$id": "urn:h2k:schema:action:qemu-img.convert", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["from", "to", "format", "compress", "virtual_bytes"], "properties": { "from": { "$ref": "#/$defs/graph" }, "to": { "type": "string", "minLength": 1 }, "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"] }, "compress": { "enum": ["none", "zlib", "zstd"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "$defs": { "block": { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } }, "graph": { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } } } };
const schema65 = { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } };
const schema66 = { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } };
const wrapper1 = { validate: validate36 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" }, message: "must have required property 'driver'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.extents === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extents" }, message: "must have required property 'extents'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.backing === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backing" }, message: "must have required property 'backing'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "path" || key0 === "extents" || key0 === "backing")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.driver !== void 0) {
      let data0 = data.driver;
      if (!(data0 === "raw" || data0 === "qcow2" || data0 === "vmdk" || data0 === "vhdx" || data0 === "vpc" || data0 === "vdi" || data0 === "qed" || data0 === "parallels")) {
        const err5 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/enum", keyword: "enum", params: { allowedValues: schema66.properties.driver.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.extents !== void 0) {
      let data2 = data.extents;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/extents/" + i0, schemaPath: "#/properties/extents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/extents", schemaPath: "#/properties/extents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.backing !== void 0) {
      let data4 = data.backing;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!wrapper1.validate(data4, { instancePath: instancePath + "/backing", parentData: data, parentDataProperty: "backing", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      const _errs12 = errors;
      if (data4 !== null) {
        const err9 = { instancePath: instancePath + "/backing", schemaPath: "#/properties/backing/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err10 = { instancePath: instancePath + "/backing", schemaPath: "#/properties/backing/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.block === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "block" }, message: "must have required property 'block'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.overlay === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overlay" }, message: "must have required property 'overlay'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "block" || key0 === "overlay")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.block !== void 0) {
      if (!validate36(data.block, { instancePath: instancePath + "/block", parentData: data, parentDataProperty: "block", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.overlay !== void 0) {
      let data1 = data.overlay;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/overlay", schemaPath: "#/properties/overlay/type", keyword: "type", params: { type: schema65.properties.overlay.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.format === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.compress === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compress" }, message: "must have required property 'compress'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.virtual_bytes === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "format" || key0 === "compress" || key0 === "virtual_bytes")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate35(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data2 = data.format;
      if (!(data2 === "qcow2" || data2 === "raw" || data2 === "vdi" || data2 === "vmdk" || data2 === "vhdx")) {
        const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema64.properties.format.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.compress !== void 0) {
      let data3 = data.compress;
      if (!(data3 === "none" || data3 === "zlib" || data3 === "zstd")) {
        const err9 = { instancePath: instancePath + "/compress", schemaPath: "#/properties/compress/enum", keyword: "enum", params: { allowedValues: schema64.properties.compress.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.virtual_bytes !== void 0) {
      let data4 = data.virtual_bytes;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema71 = { "$id": "urn:h2k:schema:action:guest.inspect", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["disks", "root_device", "accelerator", "to"], "properties": { "disks": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/block" } }, "root_device": { "type": "string", "minLength": 1 }, "unlock": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/secret" } }, "timezone": { "type": "string", "minLength": 1, "maxLength": 100 }, "accelerator": { "enum": ["kvm", "tcg"] }, "to": { "type": "string", "minLength": 1 } }, "$defs": { "secret": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "env": { "type": "string" }, "file": { "type": "string" } } }, "block": { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } } } };
const schema72 = { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } };
const wrapper2 = { validate: validate41 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" }, message: "must have required property 'driver'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.extents === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extents" }, message: "must have required property 'extents'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.backing === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backing" }, message: "must have required property 'backing'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "path" || key0 === "extents" || key0 === "backing")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.driver !== void 0) {
      let data0 = data.driver;
      if (!(data0 === "raw" || data0 === "qcow2" || data0 === "vmdk" || data0 === "vhdx" || data0 === "vpc" || data0 === "vdi" || data0 === "qed" || data0 === "parallels")) {
        const err5 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/enum", keyword: "enum", params: { allowedValues: schema72.properties.driver.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.extents !== void 0) {
      let data2 = data.extents;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/extents/" + i0, schemaPath: "#/properties/extents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/extents", schemaPath: "#/properties/extents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.backing !== void 0) {
      let data4 = data.backing;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!wrapper2.validate(data4, { instancePath: instancePath + "/backing", parentData: data, parentDataProperty: "backing", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      const _errs12 = errors;
      if (data4 !== null) {
        const err9 = { instancePath: instancePath + "/backing", schemaPath: "#/properties/backing/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err10 = { instancePath: instancePath + "/backing", schemaPath: "#/properties/backing/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.disks === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disks" }, message: "must have required property 'disks'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.root_device === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_device" }, message: "must have required property 'root_device'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.accelerator === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accelerator" }, message: "must have required property 'accelerator'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "disks" || key0 === "root_device" || key0 === "unlock" || key0 === "timezone" || key0 === "accelerator" || key0 === "to")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.disks !== void 0) {
      let data0 = data.disks;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate41(data0[i0], { instancePath: instancePath + "/disks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.root_device !== void 0) {
      let data2 = data.root_device;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/root_device", schemaPath: "#/properties/root_device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/root_device", schemaPath: "#/properties/root_device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.unlock !== void 0) {
      let data3 = data.unlock;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length > 1) {
              const err10 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (Object.keys(data4).length < 1) {
              const err11 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "env" || key1 === "file")) {
                const err12 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.env !== void 0) {
              if (typeof data4.env !== "string") {
                const err13 = { instancePath: instancePath + "/unlock/" + i1 + "/env", schemaPath: "#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.file !== void 0) {
              if (typeof data4.file !== "string") {
                const err14 = { instancePath: instancePath + "/unlock/" + i1 + "/file", schemaPath: "#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/unlock/" + i1, schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data7 = data.timezone;
      if (typeof data7 === "string") {
        if (data7.length > 100) {
          const err17 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err18 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.accelerator !== void 0) {
      let data8 = data.accelerator;
      if (!(data8 === "kvm" || data8 === "tcg")) {
        const err20 = { instancePath: instancePath + "/accelerator", schemaPath: "#/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema71.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data9 = data.to;
      if (typeof data9 === "string") {
        if (data9.length < 1) {
          const err21 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const func1 = Object.prototype.hasOwnProperty;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind_version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind_version" }, message: "must have required property 'kind_version'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.vm === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.phase === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.effect === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.idempotence === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idempotence" }, message: "must have required property 'idempotence'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.because === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.needs === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "needs" }, message: "must have required property 'needs'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.reads === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.writes === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writes" }, message: "must have required property 'writes'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.undo === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undo" }, message: "must have required property 'undo'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.layer === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layer" }, message: "must have required property 'layer'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.preconditions === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preconditions" }, message: "must have required property 'preconditions'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.params === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.estimate_bytes === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "estimate_bytes" }, message: "must have required property 'estimate_bytes'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 8192) {
          const err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "file.checksum" || data1 === "file.publish" || data1 === "file.remove" || data1 === "guest.copy-file" || data1 === "guest.inspect" || data1 === "guest.remove-file" || data1 === "guest.remove-link" || data1 === "guest.run" || data1 === "guest.write-file" || data1 === "guest.write-link" || data1 === "guestfs.close" || data1 === "guestfs.open" || data1 === "initramfs.append" || data1 === "libvirt.define" || data1 === "libvirt.write-xml" || data1 === "qemu-img.check" || data1 === "qemu-img.convert" || data1 === "qemu-img.create" || data1 === "qemu.boot" || data1 === "file.withdraw" || data1 === "libvirt.undefine")) {
        const err20 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema40.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.kind_version !== void 0) {
      let data2 = data.kind_version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err21 = { instancePath: instancePath + "/kind_version", schemaPath: "#/properties/kind_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err22 = { instancePath: instancePath + "/kind_version", schemaPath: "#/properties/kind_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err23 = { instancePath: instancePath + "/kind_version", schemaPath: "#/properties/kind_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.vm !== void 0) {
      let data3 = data.vm;
      if (typeof data3 === "string") {
        if (!pattern11.test(data3)) {
          const err24 = { instancePath: instancePath + "/vm", schemaPath: "#/$defs/vm_address/pattern", keyword: "pattern", params: { pattern: "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/vm", schemaPath: "#/$defs/vm_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data4 = data.phase;
      if (!(data4 === "fetch" || data4 === "flatten" || data4 === "inspect" || data4 === "fix" || data4 === "convert" || data4 === "validate" || data4 === "publish" || data4 === "cleanup")) {
        const err26 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema40.properties.phase.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.effect !== void 0) {
      let data5 = data.effect;
      if (!(data5 === "read" || data5 === "create" || data5 === "modify" || data5 === "delete" || data5 === "define" || data5 === "boot")) {
        const err27 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema40.properties.effect.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.idempotence !== void 0) {
      let data6 = data.idempotence;
      if (!(data6 === "pure" || data6 === "replace" || data6 === "checkpointed" || data6 === "probe")) {
        const err28 = { instancePath: instancePath + "/idempotence", schemaPath: "#/properties/idempotence/enum", keyword: "enum", params: { allowedValues: schema40.properties.idempotence.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.because !== void 0) {
      let data7 = data.because;
      if (typeof data7 === "string") {
        if (data7.length < 1) {
          const err29 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data8 = data.needs;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (data9.length > 8192) {
              const err31 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err32 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err34 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.reads !== void 0) {
      let data10 = data.reads;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (data11.length > 8192) {
              const err36 = { instancePath: instancePath + "/reads/" + i2, schemaPath: "#/properties/reads/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data11.length < 1) {
              const err37 = { instancePath: instancePath + "/reads/" + i2, schemaPath: "#/properties/reads/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/reads/" + i2, schemaPath: "#/properties/reads/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.writes !== void 0) {
      let data12 = data.writes;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data13 = data12[i3];
          if (typeof data13 === "string") {
            if (data13.length > 8192) {
              const err40 = { instancePath: instancePath + "/writes/" + i3, schemaPath: "#/properties/writes/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data13.length < 1) {
              const err41 = { instancePath: instancePath + "/writes/" + i3, schemaPath: "#/properties/writes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/writes/" + i3, schemaPath: "#/properties/writes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.undo !== void 0) {
      let data14 = data.undo;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.how === void 0) {
          const err44 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const tag0 = data14.how;
        if (typeof tag0 == "string") {
          if (tag0 === "remove-artifact") {
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.how === void 0) {
                const err45 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (data14.artifact === void 0) {
                const err46 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data14.how !== void 0) {
                if ("remove-artifact" !== data14.how) {
                  const err47 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/0/properties/how/const", keyword: "const", params: { allowedValue: "remove-artifact" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data14.artifact !== void 0) {
                let data16 = data14.artifact;
                if (typeof data16 === "string") {
                  if (data16.length > 8192) {
                    const err48 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/0/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  if (data16.length < 1) {
                    const err49 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/0/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                } else {
                  const err50 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/0/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            } else {
              const err51 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            var props0 = {};
            props0.how = true;
            props0.artifact = true;
          } else if (tag0 === "drop-layer") {
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.how === void 0) {
                const err52 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (data14.artifact === void 0) {
                const err53 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (data14.how !== void 0) {
                if ("drop-layer" !== data14.how) {
                  const err54 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/1/properties/how/const", keyword: "const", params: { allowedValue: "drop-layer" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data14.artifact !== void 0) {
                let data18 = data14.artifact;
                if (typeof data18 === "string") {
                  if (data18.length > 8192) {
                    const err55 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/1/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if (data18.length < 1) {
                    const err56 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/1/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                } else {
                  const err57 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/1/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            } else {
              const err58 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.how = true;
              props0.artifact = true;
            }
          } else if (tag0 === "undefine-domain") {
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.how === void 0) {
                const err59 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (data14.uuid === void 0) {
                const err60 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              if (data14.how !== void 0) {
                if ("undefine-domain" !== data14.how) {
                  const err61 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/2/properties/how/const", keyword: "const", params: { allowedValue: "undefine-domain" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data14.uuid !== void 0) {
                let data20 = data14.uuid;
                if (typeof data20 === "string") {
                  if (data20.length > 36) {
                    const err62 = { instancePath: instancePath + "/undo/uuid", schemaPath: "#/$defs/undo/oneOf/2/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/undo/uuid", schemaPath: "#/$defs/undo/oneOf/2/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
            } else {
              const err64 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.how = true;
              props0.uuid = true;
            }
          } else if (tag0 === "none") {
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.how === void 0) {
                const err65 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (data14.because === void 0) {
                const err66 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (data14.how !== void 0) {
                if ("none" !== data14.how) {
                  const err67 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/3/properties/how/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
              if (data14.because !== void 0) {
                let data22 = data14.because;
                if (typeof data22 === "string") {
                  if (data22.length < 1) {
                    const err68 = { instancePath: instancePath + "/undo/because", schemaPath: "#/$defs/undo/oneOf/3/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/undo/because", schemaPath: "#/$defs/undo/oneOf/3/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            } else {
              const err70 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.how = true;
              props0.because = true;
            }
          } else {
            const err71 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "how", tagValue: tag0 }, message: 'value of tag "how" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        } else {
          const err72 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "tag", tag: "how", tagValue: tag0 }, message: 'tag "how" must be string' };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.layer !== void 0) {
      let data23 = data.layer;
      if (typeof data23 !== "string" && data23 !== null) {
        const err74 = { instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: schema40.properties.layer.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      if (typeof data23 === "string") {
        if (data23.length > 8192) {
          const err75 = { instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (data23.length < 1) {
          const err76 = { instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.preconditions !== void 0) {
      let data24 = data.preconditions;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate26(data24[i4], { instancePath: instancePath + "/preconditions/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/preconditions", schemaPath: "#/properties/preconditions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data26 = data.key;
      if (typeof data26 === "string") {
        if (!pattern5.test(data26)) {
          const err78 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      } else {
        const err79 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.params !== void 0) {
      let data27 = data.params;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        const err80 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.estimate_bytes !== void 0) {
      let data28 = data.estimate_bytes;
      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
        const err81 = { instancePath: instancePath + "/estimate_bytes", schemaPath: "#/properties/estimate_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (typeof data28 == "number" && isFinite(data28)) {
        if (data28 > 9007199254740991 || isNaN(data28)) {
          const err82 = { instancePath: instancePath + "/estimate_bytes", schemaPath: "#/properties/estimate_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data28 < 0 || isNaN(data28)) {
          const err83 = { instancePath: instancePath + "/estimate_bytes", schemaPath: "#/properties/estimate_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      }
    }
    if (data.uses !== void 0) {
      let data29 = data.uses;
      if (Array.isArray(data29)) {
        const len4 = data29.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data30 = data29[i5];
          if (typeof data30 === "string") {
            if (data30.length > 4200) {
              const err84 = { instancePath: instancePath + "/uses/" + i5, schemaPath: "#/properties/uses/items/maxLength", keyword: "maxLength", params: { limit: 4200 }, message: "must NOT have more than 4200 characters" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data30.length < 1) {
              const err85 = { instancePath: instancePath + "/uses/" + i5, schemaPath: "#/properties/uses/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/uses/" + i5, schemaPath: "#/properties/uses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        let i6 = data29.length;
        let j1;
        if (i6 > 1) {
          const indices1 = {};
          for (; i6--; ) {
            let item1 = data29[i6];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err87 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
              break;
            }
            indices1[item1] = i6;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    const tag1 = data.kind;
    if (typeof tag1 == "string") {
      if (tag1 === "file.checksum") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err89 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err90 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("file.checksum" !== data.kind) {
              const err91 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "file.checksum" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data32 = data.params;
            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
              if (data32.path === void 0) {
                const err92 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.checksum/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              if (data32.algorithm === void 0) {
                const err93 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.checksum/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              for (const key0 in data32) {
                if (!(key0 === "path" || key0 === "algorithm")) {
                  const err94 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.checksum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              }
              if (data32.path !== void 0) {
                let data33 = data32.path;
                if (typeof data33 === "string") {
                  if (data33.length < 1) {
                    const err95 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:file.checksum/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                } else {
                  const err96 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:file.checksum/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
              if (data32.algorithm !== void 0) {
                if (!(data32.algorithm === "sha256")) {
                  const err97 = { instancePath: instancePath + "/params/algorithm", schemaPath: "urn:h2k:schema:action:file.checksum/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema46.properties.algorithm.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
            } else {
              const err98 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.checksum/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          }
        }
        var props2 = {};
        props2.kind = true;
        props2.params = true;
        props2.id = true;
        props2.kind_version = true;
        props2.vm = true;
        props2.phase = true;
        props2.effect = true;
        props2.idempotence = true;
        props2.because = true;
        props2.needs = true;
        props2.reads = true;
        props2.writes = true;
        props2.undo = true;
        props2.layer = true;
        props2.preconditions = true;
        props2.key = true;
        props2.estimate_bytes = true;
        props2.uses = true;
      } else if (tag1 === "file.publish") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err99 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err100 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("file.publish" !== data.kind) {
              const err101 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "file.publish" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data36 = data.params;
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              if (data36.from === void 0) {
                const err102 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.publish/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (data36.to === void 0) {
                const err103 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.publish/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              for (const key1 in data36) {
                if (!(key1 === "from" || key1 === "to")) {
                  const err104 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.publish/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
              if (data36.from !== void 0) {
                let data37 = data36.from;
                if (typeof data37 === "string") {
                  if (data37.length < 1) {
                    const err105 = { instancePath: instancePath + "/params/from", schemaPath: "urn:h2k:schema:action:file.publish/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                } else {
                  const err106 = { instancePath: instancePath + "/params/from", schemaPath: "urn:h2k:schema:action:file.publish/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (data36.to !== void 0) {
                let data38 = data36.to;
                if (typeof data38 === "string") {
                  if (data38.length < 1) {
                    const err107 = { instancePath: instancePath + "/params/to", schemaPath: "urn:h2k:schema:action:file.publish/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/params/to", schemaPath: "urn:h2k:schema:action:file.publish/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              }
            } else {
              const err109 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.publish/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "file.remove") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err110 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err111 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("file.remove" !== data.kind) {
              const err112 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "file.remove" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data40 = data.params;
            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
              if (data40.paths === void 0) {
                const err113 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.remove/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
              for (const key2 in data40) {
                if (!(key2 === "paths")) {
                  const err114 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              }
              if (data40.paths !== void 0) {
                let data41 = data40.paths;
                if (Array.isArray(data41)) {
                  const len5 = data41.length;
                  for (let i7 = 0; i7 < len5; i7++) {
                    if (typeof data41[i7] !== "string") {
                      const err115 = { instancePath: instancePath + "/params/paths/" + i7, schemaPath: "urn:h2k:schema:action:file.remove/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err116 = { instancePath: instancePath + "/params/paths", schemaPath: "urn:h2k:schema:action:file.remove/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              }
            } else {
              const err117 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.remove/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.copy-file") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err118 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err119 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.copy-file" !== data.kind) {
              const err120 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "guest.copy-file" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data44 = data.params;
            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
              if (data44.path === void 0) {
                const err121 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              if (data44.from === void 0) {
                const err122 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
              if (data44.sha256 === void 0) {
                const err123 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              if (data44.bytes === void 0) {
                const err124 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (data44.mode === void 0) {
                const err125 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              if (data44.make_folder === void 0) {
                const err126 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/required", keyword: "required", params: { missingProperty: "make_folder" }, message: "must have required property 'make_folder'" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              for (const key3 in data44) {
                if (!(key3 === "path" || key3 === "from" || key3 === "sha256" || key3 === "bytes" || key3 === "mode" || key3 === "make_folder")) {
                  const err127 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              }
              if (data44.path !== void 0) {
                let data45 = data44.path;
                if (typeof data45 === "string") {
                  if (!pattern32.test(data45)) {
                    const err128 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                } else {
                  const err129 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              }
              if (data44.from !== void 0) {
                let data46 = data44.from;
                if (typeof data46 === "string") {
                  if (!pattern32.test(data46)) {
                    const err130 = { instancePath: instancePath + "/params/from", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/from/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                } else {
                  const err131 = { instancePath: instancePath + "/params/from", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              }
              if (data44.sha256 !== void 0) {
                let data47 = data44.sha256;
                if (typeof data47 === "string") {
                  if (!pattern9.test(data47)) {
                    const err132 = { instancePath: instancePath + "/params/sha256", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                } else {
                  const err133 = { instancePath: instancePath + "/params/sha256", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              }
              if (data44.bytes !== void 0) {
                let data48 = data44.bytes;
                if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                  const err134 = { instancePath: instancePath + "/params/bytes", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                if (typeof data48 == "number" && isFinite(data48)) {
                  if (data48 > 9007199254740991 || isNaN(data48)) {
                    const err135 = { instancePath: instancePath + "/params/bytes", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  if (data48 < 0 || isNaN(data48)) {
                    const err136 = { instancePath: instancePath + "/params/bytes", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
              }
              if (data44.mode !== void 0) {
                let data49 = data44.mode;
                if (typeof data49 === "string") {
                  if (!pattern35.test(data49)) {
                    const err137 = { instancePath: instancePath + "/params/mode", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/mode/pattern", keyword: "pattern", params: { pattern: "^0[0-7]{3}$" }, message: 'must match pattern "^0[0-7]{3}$"' };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                } else {
                  const err138 = { instancePath: instancePath + "/params/mode", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
              if (data44.make_folder !== void 0) {
                if (typeof data44.make_folder !== "boolean") {
                  const err139 = { instancePath: instancePath + "/params/make_folder", schemaPath: "urn:h2k:schema:action:guest.copy-file/properties/make_folder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              }
            } else {
              const err140 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.copy-file/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.remove-file") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err141 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err142 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.remove-file" !== data.kind) {
              const err143 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "guest.remove-file" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data52 = data.params;
            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
              if (data52.path === void 0) {
                const err144 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-file/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
              if (data52.before_sha256 === void 0) {
                const err145 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-file/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
              for (const key4 in data52) {
                if (!(key4 === "path" || key4 === "before_sha256")) {
                  const err146 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              }
              if (data52.path !== void 0) {
                let data53 = data52.path;
                if (typeof data53 === "string") {
                  if (!pattern32.test(data53)) {
                    const err147 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.remove-file/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                } else {
                  const err148 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.remove-file/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
              }
              if (data52.before_sha256 !== void 0) {
                let data54 = data52.before_sha256;
                if (typeof data54 === "string") {
                  if (!pattern9.test(data54)) {
                    const err149 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.remove-file/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                } else {
                  const err150 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.remove-file/properties/before_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
              }
            } else {
              const err151 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-file/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.remove-link") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err152 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err153 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.remove-link" !== data.kind) {
              const err154 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "guest.remove-link" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data56 = data.params;
            if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
              if (data56.path === void 0) {
                const err155 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-link/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
              for (const key5 in data56) {
                if (!(key5 === "path")) {
                  const err156 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              }
              if (data56.path !== void 0) {
                let data57 = data56.path;
                if (typeof data57 === "string") {
                  if (!pattern32.test(data57)) {
                    const err157 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.remove-link/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                } else {
                  const err158 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.remove-link/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              }
            } else {
              const err159 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.remove-link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.run") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err160 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err161 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.run" !== data.kind) {
              const err162 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "guest.run" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data59 = data.params;
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              if (data59.path === void 0) {
                const err163 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.run/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              if (data59.before_sha256 === void 0) {
                const err164 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.run/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
              if (data59.before_bytes === void 0) {
                const err165 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.run/required", keyword: "required", params: { missingProperty: "before_bytes" }, message: "must have required property 'before_bytes'" };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
              if (data59.argv === void 0) {
                const err166 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.run/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              for (const key6 in data59) {
                if (!(key6 === "path" || key6 === "before_sha256" || key6 === "before_bytes" || key6 === "argv")) {
                  const err167 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
              if (data59.path !== void 0) {
                let data60 = data59.path;
                if (typeof data60 === "string") {
                  if (!pattern32.test(data60)) {
                    const err168 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.run/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                } else {
                  const err169 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.run/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
              if (data59.before_sha256 !== void 0) {
                let data61 = data59.before_sha256;
                if (typeof data61 === "string") {
                  if (!pattern9.test(data61)) {
                    const err170 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.run/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                } else {
                  const err171 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.run/properties/before_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              if (data59.before_bytes !== void 0) {
                let data62 = data59.before_bytes;
                if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                  const err172 = { instancePath: instancePath + "/params/before_bytes", schemaPath: "urn:h2k:schema:action:guest.run/properties/before_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
                if (typeof data62 == "number" && isFinite(data62)) {
                  if (data62 > 9007199254740991 || isNaN(data62)) {
                    const err173 = { instancePath: instancePath + "/params/before_bytes", schemaPath: "urn:h2k:schema:action:guest.run/properties/before_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                  if (data62 < 0 || isNaN(data62)) {
                    const err174 = { instancePath: instancePath + "/params/before_bytes", schemaPath: "urn:h2k:schema:action:guest.run/properties/before_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
              }
              if (data59.argv !== void 0) {
                let data63 = data59.argv;
                if (Array.isArray(data63)) {
                  if (data63.length > 100) {
                    const err175 = { instancePath: instancePath + "/params/argv", schemaPath: "urn:h2k:schema:action:guest.run/properties/argv/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                  if (data63.length < 1) {
                    const err176 = { instancePath: instancePath + "/params/argv", schemaPath: "urn:h2k:schema:action:guest.run/properties/argv/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                  const len6 = data63.length;
                  for (let i8 = 0; i8 < len6; i8++) {
                    let data64 = data63[i8];
                    if (typeof data64 === "string") {
                      if (data64.length > 8192) {
                        const err177 = { instancePath: instancePath + "/params/argv/" + i8, schemaPath: "urn:h2k:schema:action:guest.run/properties/argv/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                        if (vErrors === null) {
                          vErrors = [err177];
                        } else {
                          vErrors.push(err177);
                        }
                        errors++;
                      }
                    } else {
                      const err178 = { instancePath: instancePath + "/params/argv/" + i8, schemaPath: "urn:h2k:schema:action:guest.run/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err178];
                      } else {
                        vErrors.push(err178);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err179 = { instancePath: instancePath + "/params/argv", schemaPath: "urn:h2k:schema:action:guest.run/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
              }
            } else {
              const err180 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.write-file") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err181 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err182 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.write-file" !== data.kind) {
              const err183 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "guest.write-file" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data66 = data.params;
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
              if (data66.path === void 0) {
                const err184 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
              if (data66.before_sha256 === void 0) {
                const err185 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              if (data66.after_sha256 === void 0) {
                const err186 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/required", keyword: "required", params: { missingProperty: "after_sha256" }, message: "must have required property 'after_sha256'" };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
              if (data66.mode === void 0) {
                const err187 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
              if (data66.diff === void 0) {
                const err188 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/required", keyword: "required", params: { missingProperty: "diff" }, message: "must have required property 'diff'" };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
              for (const key7 in data66) {
                if (!(key7 === "path" || key7 === "before_sha256" || key7 === "after_sha256" || key7 === "mode" || key7 === "diff")) {
                  const err189 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              }
              if (data66.path !== void 0) {
                let data67 = data66.path;
                if (typeof data67 === "string") {
                  if (!pattern32.test(data67)) {
                    const err190 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                } else {
                  const err191 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
              if (data66.before_sha256 !== void 0) {
                let data68 = data66.before_sha256;
                if (typeof data68 !== "string" && data68 !== null) {
                  const err192 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/before_sha256/type", keyword: "type", params: { type: schema53.properties.before_sha256.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
                if (typeof data68 === "string") {
                  if (!pattern9.test(data68)) {
                    const err193 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
              }
              if (data66.after_sha256 !== void 0) {
                let data69 = data66.after_sha256;
                if (typeof data69 === "string") {
                  if (!pattern9.test(data69)) {
                    const err194 = { instancePath: instancePath + "/params/after_sha256", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/after_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                } else {
                  const err195 = { instancePath: instancePath + "/params/after_sha256", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/after_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
              }
              if (data66.mode !== void 0) {
                let data70 = data66.mode;
                if (typeof data70 === "string") {
                  if (!pattern35.test(data70)) {
                    const err196 = { instancePath: instancePath + "/params/mode", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/mode/pattern", keyword: "pattern", params: { pattern: "^0[0-7]{3}$" }, message: 'must match pattern "^0[0-7]{3}$"' };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                } else {
                  const err197 = { instancePath: instancePath + "/params/mode", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
              }
              if (data66.diff !== void 0) {
                if (typeof data66.diff !== "string") {
                  const err198 = { instancePath: instancePath + "/params/diff", schemaPath: "urn:h2k:schema:action:guest.write-file/properties/diff/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
              }
            } else {
              const err199 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-file/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.write-link") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err200 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err201 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.write-link" !== data.kind) {
              const err202 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "guest.write-link" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data73 = data.params;
            if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
              if (data73.path === void 0) {
                const err203 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
              if (data73.target === void 0) {
                const err204 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              if (data73.before_target === void 0) {
                const err205 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/required", keyword: "required", params: { missingProperty: "before_target" }, message: "must have required property 'before_target'" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
              if (data73.before_sha256 === void 0) {
                const err206 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
              if (data73.make_folder === void 0) {
                const err207 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/required", keyword: "required", params: { missingProperty: "make_folder" }, message: "must have required property 'make_folder'" };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
              for (const key8 in data73) {
                if (!(key8 === "path" || key8 === "target" || key8 === "before_target" || key8 === "before_sha256" || key8 === "make_folder")) {
                  const err208 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              }
              if (data73.path !== void 0) {
                let data74 = data73.path;
                if (typeof data74 === "string") {
                  if (!pattern32.test(data74)) {
                    const err209 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                } else {
                  const err210 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
              }
              if (data73.target !== void 0) {
                let data75 = data73.target;
                if (typeof data75 === "string") {
                  if (data75.length > 4095) {
                    const err211 = { instancePath: instancePath + "/params/target", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/target/maxLength", keyword: "maxLength", params: { limit: 4095 }, message: "must NOT have more than 4095 characters" };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                  if (data75.length < 1) {
                    const err212 = { instancePath: instancePath + "/params/target", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                } else {
                  const err213 = { instancePath: instancePath + "/params/target", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              }
              if (data73.before_target !== void 0) {
                let data76 = data73.before_target;
                if (typeof data76 !== "string" && data76 !== null) {
                  const err214 = { instancePath: instancePath + "/params/before_target", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/before_target/type", keyword: "type", params: { type: schema54.properties.before_target.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              }
              if (data73.before_sha256 !== void 0) {
                let data77 = data73.before_sha256;
                if (typeof data77 !== "string" && data77 !== null) {
                  const err215 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/before_sha256/type", keyword: "type", params: { type: schema54.properties.before_sha256.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
                if (typeof data77 === "string") {
                  if (!pattern9.test(data77)) {
                    const err216 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err216];
                    } else {
                      vErrors.push(err216);
                    }
                    errors++;
                  }
                }
              }
              if (data73.make_folder !== void 0) {
                if (typeof data73.make_folder !== "boolean") {
                  const err217 = { instancePath: instancePath + "/params/make_folder", schemaPath: "urn:h2k:schema:action:guest.write-link/properties/make_folder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
              }
            } else {
              const err218 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guest.write-link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guestfs.close") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err219 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err220 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guestfs.close" !== data.kind) {
              const err221 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "guestfs.close" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data80 = data.params;
            if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
              if (data80.trim === void 0) {
                const err222 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guestfs.close/required", keyword: "required", params: { missingProperty: "trim" }, message: "must have required property 'trim'" };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              if (data80.overlays === void 0) {
                const err223 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guestfs.close/required", keyword: "required", params: { missingProperty: "overlays" }, message: "must have required property 'overlays'" };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
              for (const key9 in data80) {
                if (!(key9 === "trim" || key9 === "overlays")) {
                  const err224 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guestfs.close/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              }
              if (data80.trim !== void 0) {
                let data81 = data80.trim;
                if (Array.isArray(data81)) {
                  const len7 = data81.length;
                  for (let i9 = 0; i9 < len7; i9++) {
                    if (typeof data81[i9] !== "string") {
                      const err225 = { instancePath: instancePath + "/params/trim/" + i9, schemaPath: "urn:h2k:schema:action:guestfs.close/properties/trim/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err225];
                      } else {
                        vErrors.push(err225);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err226 = { instancePath: instancePath + "/params/trim", schemaPath: "urn:h2k:schema:action:guestfs.close/properties/trim/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              }
              if (data80.overlays !== void 0) {
                let data83 = data80.overlays;
                if (Array.isArray(data83)) {
                  const len8 = data83.length;
                  for (let i10 = 0; i10 < len8; i10++) {
                    if (typeof data83[i10] !== "string") {
                      const err227 = { instancePath: instancePath + "/params/overlays/" + i10, schemaPath: "urn:h2k:schema:action:guestfs.close/properties/overlays/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err228 = { instancePath: instancePath + "/params/overlays", schemaPath: "urn:h2k:schema:action:guestfs.close/properties/overlays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
              }
            } else {
              const err229 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:guestfs.close/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guestfs.open") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err230 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err231 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guestfs.open" !== data.kind) {
              const err232 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "guestfs.open" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            if (!validate28(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "initramfs.append") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err233 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err234 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("initramfs.append" !== data.kind) {
              const err235 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "initramfs.append" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data88 = data.params;
            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
              if (data88.path === void 0) {
                const err236 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
              if (data88.before_sha256 === void 0) {
                const err237 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
              if (data88.before_bytes === void 0) {
                const err238 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/required", keyword: "required", params: { missingProperty: "before_bytes" }, message: "must have required property 'before_bytes'" };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
              if (data88.after_bytes === void 0) {
                const err239 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/required", keyword: "required", params: { missingProperty: "after_bytes" }, message: "must have required property 'after_bytes'" };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
              if (data88.container === void 0) {
                const err240 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property 'container'" };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
              if (data88.entries === void 0) {
                const err241 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'" };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
              for (const key10 in data88) {
                if (!(key10 === "path" || key10 === "before_sha256" || key10 === "before_bytes" || key10 === "after_bytes" || key10 === "container" || key10 === "entries")) {
                  const err242 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              }
              if (data88.path !== void 0) {
                let data89 = data88.path;
                if (typeof data89 === "string") {
                  if (!pattern32.test(data89)) {
                    const err243 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                    if (vErrors === null) {
                      vErrors = [err243];
                    } else {
                      vErrors.push(err243);
                    }
                    errors++;
                  }
                } else {
                  const err244 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
              }
              if (data88.before_sha256 !== void 0) {
                let data90 = data88.before_sha256;
                if (typeof data90 === "string") {
                  if (!pattern9.test(data90)) {
                    const err245 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err245];
                    } else {
                      vErrors.push(err245);
                    }
                    errors++;
                  }
                } else {
                  const err246 = { instancePath: instancePath + "/params/before_sha256", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/before_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
              }
              if (data88.before_bytes !== void 0) {
                let data91 = data88.before_bytes;
                if (!(typeof data91 == "number" && (!(data91 % 1) && !isNaN(data91)) && isFinite(data91))) {
                  const err247 = { instancePath: instancePath + "/params/before_bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/before_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
                if (typeof data91 == "number" && isFinite(data91)) {
                  if (data91 > 9007199254740991 || isNaN(data91)) {
                    const err248 = { instancePath: instancePath + "/params/before_bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/before_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                  if (data91 < 0 || isNaN(data91)) {
                    const err249 = { instancePath: instancePath + "/params/before_bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/before_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                }
              }
              if (data88.after_bytes !== void 0) {
                let data92 = data88.after_bytes;
                if (!(typeof data92 == "number" && (!(data92 % 1) && !isNaN(data92)) && isFinite(data92))) {
                  const err250 = { instancePath: instancePath + "/params/after_bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/after_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
                if (typeof data92 == "number" && isFinite(data92)) {
                  if (data92 > 9007199254740991 || isNaN(data92)) {
                    const err251 = { instancePath: instancePath + "/params/after_bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/after_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                  if (data92 < 0 || isNaN(data92)) {
                    const err252 = { instancePath: instancePath + "/params/after_bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/after_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
              }
              if (data88.container !== void 0) {
                let data93 = data88.container;
                if (!(data93 === "none" || data93 === "gzip" || data93 === "zstd")) {
                  const err253 = { instancePath: instancePath + "/params/container", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/container/enum", keyword: "enum", params: { allowedValues: schema60.properties.container.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
              }
              if (data88.entries !== void 0) {
                let data94 = data88.entries;
                if (Array.isArray(data94)) {
                  if (data94.length < 1) {
                    const err254 = { instancePath: instancePath + "/params/entries", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                  const len9 = data94.length;
                  for (let i11 = 0; i11 < len9; i11++) {
                    let data95 = data94[i11];
                    const _errs215 = errors;
                    let valid82 = false;
                    let passing0 = null;
                    const _errs216 = errors;
                    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                      if (data95.entry === void 0) {
                        const err255 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/0/required", keyword: "required", params: { missingProperty: "entry" }, message: "must have required property 'entry'" };
                        if (vErrors === null) {
                          vErrors = [err255];
                        } else {
                          vErrors.push(err255);
                        }
                        errors++;
                      }
                      if (data95.path === void 0) {
                        const err256 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err256];
                        } else {
                          vErrors.push(err256);
                        }
                        errors++;
                      }
                      for (const key11 in data95) {
                        if (!(key11 === "entry" || key11 === "path")) {
                          const err257 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err257];
                          } else {
                            vErrors.push(err257);
                          }
                          errors++;
                        }
                      }
                      if (data95.entry !== void 0) {
                        if ("folder" !== data95.entry) {
                          const err258 = { instancePath: instancePath + "/params/entries/" + i11 + "/entry", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/0/properties/entry/const", keyword: "const", params: { allowedValue: "folder" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err258];
                          } else {
                            vErrors.push(err258);
                          }
                          errors++;
                        }
                      }
                      if (data95.path !== void 0) {
                        if (typeof data95.path !== "string") {
                          const err259 = { instancePath: instancePath + "/params/entries/" + i11 + "/path", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err259];
                          } else {
                            vErrors.push(err259);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err260 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err260];
                      } else {
                        vErrors.push(err260);
                      }
                      errors++;
                    }
                    var _valid0 = _errs216 === errors;
                    if (_valid0) {
                      valid82 = true;
                      passing0 = 0;
                      var props3 = true;
                    }
                    const _errs222 = errors;
                    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                      if (data95.entry === void 0) {
                        const err261 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "entry" }, message: "must have required property 'entry'" };
                        if (vErrors === null) {
                          vErrors = [err261];
                        } else {
                          vErrors.push(err261);
                        }
                        errors++;
                      }
                      if (data95.path === void 0) {
                        const err262 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err262];
                        } else {
                          vErrors.push(err262);
                        }
                        errors++;
                      }
                      if (data95.from === void 0) {
                        const err263 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                        if (vErrors === null) {
                          vErrors = [err263];
                        } else {
                          vErrors.push(err263);
                        }
                        errors++;
                      }
                      if (data95.sha256 === void 0) {
                        const err264 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                        if (vErrors === null) {
                          vErrors = [err264];
                        } else {
                          vErrors.push(err264);
                        }
                        errors++;
                      }
                      if (data95.bytes === void 0) {
                        const err265 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                        if (vErrors === null) {
                          vErrors = [err265];
                        } else {
                          vErrors.push(err265);
                        }
                        errors++;
                      }
                      for (const key12 in data95) {
                        if (!(key12 === "entry" || key12 === "path" || key12 === "from" || key12 === "sha256" || key12 === "bytes")) {
                          const err266 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err266];
                          } else {
                            vErrors.push(err266);
                          }
                          errors++;
                        }
                      }
                      if (data95.entry !== void 0) {
                        if ("copy" !== data95.entry) {
                          const err267 = { instancePath: instancePath + "/params/entries/" + i11 + "/entry", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/entry/const", keyword: "const", params: { allowedValue: "copy" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err267];
                          } else {
                            vErrors.push(err267);
                          }
                          errors++;
                        }
                      }
                      if (data95.path !== void 0) {
                        if (typeof data95.path !== "string") {
                          const err268 = { instancePath: instancePath + "/params/entries/" + i11 + "/path", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err268];
                          } else {
                            vErrors.push(err268);
                          }
                          errors++;
                        }
                      }
                      if (data95.from !== void 0) {
                        let data100 = data95.from;
                        if (typeof data100 === "string") {
                          if (!pattern32.test(data100)) {
                            const err269 = { instancePath: instancePath + "/params/entries/" + i11 + "/from", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/from/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                            if (vErrors === null) {
                              vErrors = [err269];
                            } else {
                              vErrors.push(err269);
                            }
                            errors++;
                          }
                        } else {
                          const err270 = { instancePath: instancePath + "/params/entries/" + i11 + "/from", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err270];
                          } else {
                            vErrors.push(err270);
                          }
                          errors++;
                        }
                      }
                      if (data95.sha256 !== void 0) {
                        let data101 = data95.sha256;
                        if (typeof data101 === "string") {
                          if (!pattern9.test(data101)) {
                            const err271 = { instancePath: instancePath + "/params/entries/" + i11 + "/sha256", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err271];
                            } else {
                              vErrors.push(err271);
                            }
                            errors++;
                          }
                        } else {
                          const err272 = { instancePath: instancePath + "/params/entries/" + i11 + "/sha256", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err272];
                          } else {
                            vErrors.push(err272);
                          }
                          errors++;
                        }
                      }
                      if (data95.bytes !== void 0) {
                        let data102 = data95.bytes;
                        if (!(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102))) {
                          const err273 = { instancePath: instancePath + "/params/entries/" + i11 + "/bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err273];
                          } else {
                            vErrors.push(err273);
                          }
                          errors++;
                        }
                        if (typeof data102 == "number" && isFinite(data102)) {
                          if (data102 > 9007199254740991 || isNaN(data102)) {
                            const err274 = { instancePath: instancePath + "/params/entries/" + i11 + "/bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err274];
                            } else {
                              vErrors.push(err274);
                            }
                            errors++;
                          }
                          if (data102 < 0 || isNaN(data102)) {
                            const err275 = { instancePath: instancePath + "/params/entries/" + i11 + "/bytes", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err275];
                            } else {
                              vErrors.push(err275);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err276 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                    var _valid0 = _errs222 === errors;
                    if (_valid0 && valid82) {
                      valid82 = false;
                      passing0 = [passing0, 1];
                    } else {
                      if (_valid0) {
                        valid82 = true;
                        passing0 = 1;
                        if (props3 !== true) {
                          props3 = true;
                        }
                      }
                      const _errs234 = errors;
                      if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                        if (data95.entry === void 0) {
                          const err277 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/required", keyword: "required", params: { missingProperty: "entry" }, message: "must have required property 'entry'" };
                          if (vErrors === null) {
                            vErrors = [err277];
                          } else {
                            vErrors.push(err277);
                          }
                          errors++;
                        }
                        if (data95.path === void 0) {
                          const err278 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                          if (vErrors === null) {
                            vErrors = [err278];
                          } else {
                            vErrors.push(err278);
                          }
                          errors++;
                        }
                        if (data95.text === void 0) {
                          const err279 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                          if (vErrors === null) {
                            vErrors = [err279];
                          } else {
                            vErrors.push(err279);
                          }
                          errors++;
                        }
                        for (const key13 in data95) {
                          if (!(key13 === "entry" || key13 === "path" || key13 === "text")) {
                            const err280 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err280];
                            } else {
                              vErrors.push(err280);
                            }
                            errors++;
                          }
                        }
                        if (data95.entry !== void 0) {
                          if ("text" !== data95.entry) {
                            const err281 = { instancePath: instancePath + "/params/entries/" + i11 + "/entry", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/properties/entry/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err281];
                            } else {
                              vErrors.push(err281);
                            }
                            errors++;
                          }
                        }
                        if (data95.path !== void 0) {
                          if (typeof data95.path !== "string") {
                            const err282 = { instancePath: instancePath + "/params/entries/" + i11 + "/path", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err282];
                            } else {
                              vErrors.push(err282);
                            }
                            errors++;
                          }
                        }
                        if (data95.text !== void 0) {
                          if (typeof data95.text !== "string") {
                            const err283 = { instancePath: instancePath + "/params/entries/" + i11 + "/text", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err283];
                            } else {
                              vErrors.push(err283);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err284 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err284];
                        } else {
                          vErrors.push(err284);
                        }
                        errors++;
                      }
                      var _valid0 = _errs234 === errors;
                      if (_valid0 && valid82) {
                        valid82 = false;
                        passing0 = [passing0, 2];
                      } else {
                        if (_valid0) {
                          valid82 = true;
                          passing0 = 2;
                          if (props3 !== true) {
                            props3 = true;
                          }
                        }
                      }
                    }
                    if (!valid82) {
                      const err285 = { instancePath: instancePath + "/params/entries/" + i11, schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err285];
                      } else {
                        vErrors.push(err285);
                      }
                      errors++;
                    } else {
                      errors = _errs215;
                      if (vErrors !== null) {
                        if (_errs215) {
                          vErrors.length = _errs215;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err286 = { instancePath: instancePath + "/params/entries", schemaPath: "urn:h2k:schema:action:initramfs.append/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
              }
            } else {
              const err287 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:initramfs.append/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "libvirt.define") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err288 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err289 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("libvirt.define" !== data.kind) {
              const err290 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "libvirt.define" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err290];
              } else {
                vErrors.push(err290);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data107 = data.params;
            if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
              if (data107.uri === void 0) {
                const err291 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.define/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
              if (data107.path === void 0) {
                const err292 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.define/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err292];
                } else {
                  vErrors.push(err292);
                }
                errors++;
              }
              if (data107.uuid === void 0) {
                const err293 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.define/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
              if (data107.name === void 0) {
                const err294 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.define/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
              for (const key14 in data107) {
                if (!(key14 === "uri" || key14 === "path" || key14 === "uuid" || key14 === "name")) {
                  const err295 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.define/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              }
              if (data107.uri !== void 0) {
                if (typeof data107.uri !== "string") {
                  const err296 = { instancePath: instancePath + "/params/uri", schemaPath: "urn:h2k:schema:action:libvirt.define/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
              }
              if (data107.path !== void 0) {
                let data109 = data107.path;
                if (typeof data109 === "string") {
                  if (data109.length < 1) {
                    const err297 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:libvirt.define/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err297];
                    } else {
                      vErrors.push(err297);
                    }
                    errors++;
                  }
                } else {
                  const err298 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:libvirt.define/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err298];
                  } else {
                    vErrors.push(err298);
                  }
                  errors++;
                }
              }
              if (data107.uuid !== void 0) {
                if (typeof data107.uuid !== "string") {
                  const err299 = { instancePath: instancePath + "/params/uuid", schemaPath: "urn:h2k:schema:action:libvirt.define/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err299];
                  } else {
                    vErrors.push(err299);
                  }
                  errors++;
                }
              }
              if (data107.name !== void 0) {
                if (typeof data107.name !== "string") {
                  const err300 = { instancePath: instancePath + "/params/name", schemaPath: "urn:h2k:schema:action:libvirt.define/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
              }
            } else {
              const err301 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.define/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "libvirt.write-xml") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err302 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err302];
            } else {
              vErrors.push(err302);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err303 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err303];
            } else {
              vErrors.push(err303);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("libvirt.write-xml" !== data.kind) {
              const err304 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "libvirt.write-xml" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err304];
              } else {
                vErrors.push(err304);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data113 = data.params;
            if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
              if (data113.path === void 0) {
                const err305 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
              if (data113.uuid === void 0) {
                const err306 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
              if (data113.parts === void 0) {
                const err307 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'" };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
              for (const key15 in data113) {
                if (!(key15 === "path" || key15 === "uuid" || key15 === "parts")) {
                  const err308 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err308];
                  } else {
                    vErrors.push(err308);
                  }
                  errors++;
                }
              }
              if (data113.path !== void 0) {
                let data114 = data113.path;
                if (typeof data114 === "string") {
                  if (data114.length < 1) {
                    const err309 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err309];
                    } else {
                      vErrors.push(err309);
                    }
                    errors++;
                  }
                } else {
                  const err310 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
              }
              if (data113.uuid !== void 0) {
                if (typeof data113.uuid !== "string") {
                  const err311 = { instancePath: instancePath + "/params/uuid", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
              }
              if (data113.parts !== void 0) {
                let data116 = data113.parts;
                if (Array.isArray(data116)) {
                  const len10 = data116.length;
                  for (let i12 = 0; i12 < len10; i12++) {
                    let data117 = data116[i12];
                    const _errs269 = errors;
                    let valid96 = false;
                    let passing1 = null;
                    const _errs270 = errors;
                    if (typeof data117 !== "string") {
                      const err312 = { instancePath: instancePath + "/params/parts/" + i12, schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                    var _valid1 = _errs270 === errors;
                    if (_valid1) {
                      valid96 = true;
                      passing1 = 0;
                    }
                    const _errs272 = errors;
                    if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                      if (data117.xml_path === void 0) {
                        const err313 = { instancePath: instancePath + "/params/parts/" + i12, schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf/1/required", keyword: "required", params: { missingProperty: "xml_path" }, message: "must have required property 'xml_path'" };
                        if (vErrors === null) {
                          vErrors = [err313];
                        } else {
                          vErrors.push(err313);
                        }
                        errors++;
                      }
                      for (const key16 in data117) {
                        if (!(key16 === "xml_path")) {
                          const err314 = { instancePath: instancePath + "/params/parts/" + i12, schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err314];
                          } else {
                            vErrors.push(err314);
                          }
                          errors++;
                        }
                      }
                      if (data117.xml_path !== void 0) {
                        let data118 = data117.xml_path;
                        if (typeof data118 === "string") {
                          if (data118.length < 1) {
                            const err315 = { instancePath: instancePath + "/params/parts/" + i12 + "/xml_path", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf/1/properties/xml_path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err315];
                            } else {
                              vErrors.push(err315);
                            }
                            errors++;
                          }
                        } else {
                          const err316 = { instancePath: instancePath + "/params/parts/" + i12 + "/xml_path", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf/1/properties/xml_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err316];
                          } else {
                            vErrors.push(err316);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err317 = { instancePath: instancePath + "/params/parts/" + i12, schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err317];
                      } else {
                        vErrors.push(err317);
                      }
                      errors++;
                    }
                    var _valid1 = _errs272 === errors;
                    if (_valid1 && valid96) {
                      valid96 = false;
                      passing1 = [passing1, 1];
                    } else {
                      if (_valid1) {
                        valid96 = true;
                        passing1 = 1;
                      }
                    }
                    if (!valid96) {
                      const err318 = { instancePath: instancePath + "/params/parts/" + i12, schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err318];
                      } else {
                        vErrors.push(err318);
                      }
                      errors++;
                    } else {
                      errors = _errs269;
                      if (vErrors !== null) {
                        if (_errs269) {
                          vErrors.length = _errs269;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err319 = { instancePath: instancePath + "/params/parts", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err319];
                  } else {
                    vErrors.push(err319);
                  }
                  errors++;
                }
              }
            } else {
              const err320 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.write-xml/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err320];
              } else {
                vErrors.push(err320);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "qemu-img.check") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err321 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err322 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("qemu-img.check" !== data.kind) {
              const err323 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "qemu-img.check" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err323];
              } else {
                vErrors.push(err323);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data120 = data.params;
            if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
              if (data120.path === void 0) {
                const err324 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.check/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err324];
                } else {
                  vErrors.push(err324);
                }
                errors++;
              }
              if (data120.format === void 0) {
                const err325 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.check/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err325];
                } else {
                  vErrors.push(err325);
                }
                errors++;
              }
              if (data120.virtual_bytes === void 0) {
                const err326 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.check/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
                if (vErrors === null) {
                  vErrors = [err326];
                } else {
                  vErrors.push(err326);
                }
                errors++;
              }
              for (const key17 in data120) {
                if (!(key17 === "path" || key17 === "format" || key17 === "virtual_bytes")) {
                  const err327 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err327];
                  } else {
                    vErrors.push(err327);
                  }
                  errors++;
                }
              }
              if (data120.path !== void 0) {
                let data121 = data120.path;
                if (typeof data121 === "string") {
                  if (data121.length < 1) {
                    const err328 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:qemu-img.check/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                } else {
                  const err329 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:qemu-img.check/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err329];
                  } else {
                    vErrors.push(err329);
                  }
                  errors++;
                }
              }
              if (data120.format !== void 0) {
                let data122 = data120.format;
                if (!(data122 === "qcow2" || data122 === "raw" || data122 === "vdi" || data122 === "vmdk" || data122 === "vhdx")) {
                  const err330 = { instancePath: instancePath + "/params/format", schemaPath: "urn:h2k:schema:action:qemu-img.check/properties/format/enum", keyword: "enum", params: { allowedValues: schema63.properties.format.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err330];
                  } else {
                    vErrors.push(err330);
                  }
                  errors++;
                }
              }
              if (data120.virtual_bytes !== void 0) {
                let data123 = data120.virtual_bytes;
                if (!(typeof data123 == "number" && (!(data123 % 1) && !isNaN(data123)) && isFinite(data123))) {
                  const err331 = { instancePath: instancePath + "/params/virtual_bytes", schemaPath: "urn:h2k:schema:action:qemu-img.check/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err331];
                  } else {
                    vErrors.push(err331);
                  }
                  errors++;
                }
                if (typeof data123 == "number" && isFinite(data123)) {
                  if (data123 > 9007199254740991 || isNaN(data123)) {
                    const err332 = { instancePath: instancePath + "/params/virtual_bytes", schemaPath: "urn:h2k:schema:action:qemu-img.check/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err332];
                    } else {
                      vErrors.push(err332);
                    }
                    errors++;
                  }
                  if (data123 < 0 || isNaN(data123)) {
                    const err333 = { instancePath: instancePath + "/params/virtual_bytes", schemaPath: "urn:h2k:schema:action:qemu-img.check/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err333];
                    } else {
                      vErrors.push(err333);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err334 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.check/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err334];
              } else {
                vErrors.push(err334);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "qemu-img.convert") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err335 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err336 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("qemu-img.convert" !== data.kind) {
              const err337 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "qemu-img.convert" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err337];
              } else {
                vErrors.push(err337);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            if (!validate34(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "qemu-img.create") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err338 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err338];
            } else {
              vErrors.push(err338);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err339 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err339];
            } else {
              vErrors.push(err339);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("qemu-img.create" !== data.kind) {
              const err340 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "qemu-img.create" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err340];
              } else {
                vErrors.push(err340);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data127 = data.params;
            if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
              if (data127.path === void 0) {
                const err341 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.create/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err341];
                } else {
                  vErrors.push(err341);
                }
                errors++;
              }
              if (data127.virtual_bytes === void 0) {
                const err342 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.create/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
                if (vErrors === null) {
                  vErrors = [err342];
                } else {
                  vErrors.push(err342);
                }
                errors++;
              }
              for (const key18 in data127) {
                if (!(key18 === "path" || key18 === "virtual_bytes")) {
                  const err343 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.create/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err343];
                  } else {
                    vErrors.push(err343);
                  }
                  errors++;
                }
              }
              if (data127.path !== void 0) {
                let data128 = data127.path;
                if (typeof data128 === "string") {
                  if (data128.length < 1) {
                    const err344 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:qemu-img.create/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err344];
                    } else {
                      vErrors.push(err344);
                    }
                    errors++;
                  }
                } else {
                  const err345 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:qemu-img.create/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err345];
                  } else {
                    vErrors.push(err345);
                  }
                  errors++;
                }
              }
              if (data127.virtual_bytes !== void 0) {
                let data129 = data127.virtual_bytes;
                if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
                  const err346 = { instancePath: instancePath + "/params/virtual_bytes", schemaPath: "urn:h2k:schema:action:qemu-img.create/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
                if (typeof data129 == "number" && isFinite(data129)) {
                  if (data129 > 9007199254740991 || isNaN(data129)) {
                    const err347 = { instancePath: instancePath + "/params/virtual_bytes", schemaPath: "urn:h2k:schema:action:qemu-img.create/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                  if (data129 < 0 || isNaN(data129)) {
                    const err348 = { instancePath: instancePath + "/params/virtual_bytes", schemaPath: "urn:h2k:schema:action:qemu-img.create/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err348];
                    } else {
                      vErrors.push(err348);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err349 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu-img.create/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err349];
              } else {
                vErrors.push(err349);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "qemu.boot") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err350 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err351 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("qemu.boot" !== data.kind) {
              const err352 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "qemu.boot" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err352];
              } else {
                vErrors.push(err352);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data131 = data.params;
            if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
              if (data131.accelerator === void 0) {
                const err353 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "accelerator" }, message: "must have required property 'accelerator'" };
                if (vErrors === null) {
                  vErrors = [err353];
                } else {
                  vErrors.push(err353);
                }
                errors++;
              }
              if (data131.machine === void 0) {
                const err354 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "machine" }, message: "must have required property 'machine'" };
                if (vErrors === null) {
                  vErrors = [err354];
                } else {
                  vErrors.push(err354);
                }
                errors++;
              }
              if (data131.firmware === void 0) {
                const err355 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "firmware" }, message: "must have required property 'firmware'" };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
              if (data131.cpus === void 0) {
                const err356 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property 'cpus'" };
                if (vErrors === null) {
                  vErrors = [err356];
                } else {
                  vErrors.push(err356);
                }
                errors++;
              }
              if (data131.memory_bytes === void 0) {
                const err357 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "memory_bytes" }, message: "must have required property 'memory_bytes'" };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
              if (data131.disks === void 0) {
                const err358 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "disks" }, message: "must have required property 'disks'" };
                if (vErrors === null) {
                  vErrors = [err358];
                } else {
                  vErrors.push(err358);
                }
                errors++;
              }
              if (data131.nics === void 0) {
                const err359 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "nics" }, message: "must have required property 'nics'" };
                if (vErrors === null) {
                  vErrors = [err359];
                } else {
                  vErrors.push(err359);
                }
                errors++;
              }
              if (data131.timeout_ms === void 0) {
                const err360 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "timeout_ms" }, message: "must have required property 'timeout_ms'" };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
              if (data131.expect === void 0) {
                const err361 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'" };
                if (vErrors === null) {
                  vErrors = [err361];
                } else {
                  vErrors.push(err361);
                }
                errors++;
              }
              if (data131.evidence === void 0) {
                const err362 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
                if (vErrors === null) {
                  vErrors = [err362];
                } else {
                  vErrors.push(err362);
                }
                errors++;
              }
              for (const key19 in data131) {
                if (!func1.call(schema68.properties, key19)) {
                  const err363 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err363];
                  } else {
                    vErrors.push(err363);
                  }
                  errors++;
                }
              }
              if (data131.accelerator !== void 0) {
                let data132 = data131.accelerator;
                if (!(data132 === "kvm" || data132 === "tcg")) {
                  const err364 = { instancePath: instancePath + "/params/accelerator", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema68.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err364];
                  } else {
                    vErrors.push(err364);
                  }
                  errors++;
                }
              }
              if (data131.machine !== void 0) {
                let data133 = data131.machine;
                if (!(data133 === "q35" || data133 === "pc")) {
                  const err365 = { instancePath: instancePath + "/params/machine", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/machine/enum", keyword: "enum", params: { allowedValues: schema68.properties.machine.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err365];
                  } else {
                    vErrors.push(err365);
                  }
                  errors++;
                }
              }
              if (data131.firmware !== void 0) {
                let data134 = data131.firmware;
                const _errs310 = errors;
                let valid112 = false;
                let passing2 = null;
                const _errs311 = errors;
                if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                  if (data134.kind === void 0) {
                    const err366 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err366];
                    } else {
                      vErrors.push(err366);
                    }
                    errors++;
                  }
                  for (const key20 in data134) {
                    if (!(key20 === "kind")) {
                      const err367 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err367];
                      } else {
                        vErrors.push(err367);
                      }
                      errors++;
                    }
                  }
                  if (data134.kind !== void 0) {
                    if ("bios" !== data134.kind) {
                      const err368 = { instancePath: instancePath + "/params/firmware/kind", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bios" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err368];
                      } else {
                        vErrors.push(err368);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err369 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err369];
                  } else {
                    vErrors.push(err369);
                  }
                  errors++;
                }
                var _valid2 = _errs311 === errors;
                if (_valid2) {
                  valid112 = true;
                  passing2 = 0;
                  var props5 = true;
                }
                const _errs315 = errors;
                if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                  if (data134.kind === void 0) {
                    const err370 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err370];
                    } else {
                      vErrors.push(err370);
                    }
                    errors++;
                  }
                  if (data134.code === void 0) {
                    const err371 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                    if (vErrors === null) {
                      vErrors = [err371];
                    } else {
                      vErrors.push(err371);
                    }
                    errors++;
                  }
                  if (data134.vars === void 0) {
                    const err372 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/required", keyword: "required", params: { missingProperty: "vars" }, message: "must have required property 'vars'" };
                    if (vErrors === null) {
                      vErrors = [err372];
                    } else {
                      vErrors.push(err372);
                    }
                    errors++;
                  }
                  for (const key21 in data134) {
                    if (!(key21 === "kind" || key21 === "code" || key21 === "vars")) {
                      const err373 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err373];
                      } else {
                        vErrors.push(err373);
                      }
                      errors++;
                    }
                  }
                  if (data134.kind !== void 0) {
                    if ("efi" !== data134.kind) {
                      const err374 = { instancePath: instancePath + "/params/firmware/kind", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "efi" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err374];
                      } else {
                        vErrors.push(err374);
                      }
                      errors++;
                    }
                  }
                  if (data134.code !== void 0) {
                    if (typeof data134.code !== "string") {
                      const err375 = { instancePath: instancePath + "/params/firmware/code", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err375];
                      } else {
                        vErrors.push(err375);
                      }
                      errors++;
                    }
                  }
                  if (data134.vars !== void 0) {
                    if (typeof data134.vars !== "string") {
                      const err376 = { instancePath: instancePath + "/params/firmware/vars", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/properties/vars/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err376];
                      } else {
                        vErrors.push(err376);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err377 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err377];
                  } else {
                    vErrors.push(err377);
                  }
                  errors++;
                }
                var _valid2 = _errs315 === errors;
                if (_valid2 && valid112) {
                  valid112 = false;
                  passing2 = [passing2, 1];
                } else {
                  if (_valid2) {
                    valid112 = true;
                    passing2 = 1;
                    if (props5 !== true) {
                      props5 = true;
                    }
                  }
                }
                if (!valid112) {
                  const err378 = { instancePath: instancePath + "/params/firmware", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/firmware/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                  if (vErrors === null) {
                    vErrors = [err378];
                  } else {
                    vErrors.push(err378);
                  }
                  errors++;
                } else {
                  errors = _errs310;
                  if (vErrors !== null) {
                    if (_errs310) {
                      vErrors.length = _errs310;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data131.cpus !== void 0) {
                let data139 = data131.cpus;
                if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                  const err379 = { instancePath: instancePath + "/params/cpus", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err379];
                  } else {
                    vErrors.push(err379);
                  }
                  errors++;
                }
                if (typeof data139 == "number" && isFinite(data139)) {
                  if (data139 > 9007199254740991 || isNaN(data139)) {
                    const err380 = { instancePath: instancePath + "/params/cpus", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err380];
                    } else {
                      vErrors.push(err380);
                    }
                    errors++;
                  }
                  if (data139 < 0 || isNaN(data139)) {
                    const err381 = { instancePath: instancePath + "/params/cpus", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err381];
                    } else {
                      vErrors.push(err381);
                    }
                    errors++;
                  }
                }
              }
              if (data131.memory_bytes !== void 0) {
                let data140 = data131.memory_bytes;
                if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140))) {
                  const err382 = { instancePath: instancePath + "/params/memory_bytes", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/memory_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err382];
                  } else {
                    vErrors.push(err382);
                  }
                  errors++;
                }
                if (typeof data140 == "number" && isFinite(data140)) {
                  if (data140 > 9007199254740991 || isNaN(data140)) {
                    const err383 = { instancePath: instancePath + "/params/memory_bytes", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/memory_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err383];
                    } else {
                      vErrors.push(err383);
                    }
                    errors++;
                  }
                  if (data140 < 0 || isNaN(data140)) {
                    const err384 = { instancePath: instancePath + "/params/memory_bytes", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/memory_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                }
              }
              if (data131.disks !== void 0) {
                let data141 = data131.disks;
                if (Array.isArray(data141)) {
                  const len11 = data141.length;
                  for (let i13 = 0; i13 < len11; i13++) {
                    let data142 = data141[i13];
                    if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
                      if (data142.path === void 0) {
                        const err385 = { instancePath: instancePath + "/params/disks/" + i13, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err385];
                        } else {
                          vErrors.push(err385);
                        }
                        errors++;
                      }
                      if (data142.format === void 0) {
                        const err386 = { instancePath: instancePath + "/params/disks/" + i13, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                        if (vErrors === null) {
                          vErrors = [err386];
                        } else {
                          vErrors.push(err386);
                        }
                        errors++;
                      }
                      if (data142.bus === void 0) {
                        const err387 = { instancePath: instancePath + "/params/disks/" + i13, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/required", keyword: "required", params: { missingProperty: "bus" }, message: "must have required property 'bus'" };
                        if (vErrors === null) {
                          vErrors = [err387];
                        } else {
                          vErrors.push(err387);
                        }
                        errors++;
                      }
                      for (const key22 in data142) {
                        if (!(key22 === "path" || key22 === "format" || key22 === "bus")) {
                          const err388 = { instancePath: instancePath + "/params/disks/" + i13, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err388];
                          } else {
                            vErrors.push(err388);
                          }
                          errors++;
                        }
                      }
                      if (data142.path !== void 0) {
                        let data143 = data142.path;
                        if (typeof data143 === "string") {
                          if (data143.length < 1) {
                            const err389 = { instancePath: instancePath + "/params/disks/" + i13 + "/path", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err389];
                            } else {
                              vErrors.push(err389);
                            }
                            errors++;
                          }
                        } else {
                          const err390 = { instancePath: instancePath + "/params/disks/" + i13 + "/path", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err390];
                          } else {
                            vErrors.push(err390);
                          }
                          errors++;
                        }
                      }
                      if (data142.format !== void 0) {
                        let data144 = data142.format;
                        if (!(data144 === "qcow2" || data144 === "raw" || data144 === "vdi" || data144 === "vmdk" || data144 === "vhdx")) {
                          const err391 = { instancePath: instancePath + "/params/disks/" + i13 + "/format", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema68.properties.disks.items.properties.format.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err391];
                          } else {
                            vErrors.push(err391);
                          }
                          errors++;
                        }
                      }
                      if (data142.bus !== void 0) {
                        let data145 = data142.bus;
                        if (!(data145 === "virtio-blk" || data145 === "virtio-scsi" || data145 === "sata" || data145 === "nvme")) {
                          const err392 = { instancePath: instancePath + "/params/disks/" + i13 + "/bus", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/properties/bus/enum", keyword: "enum", params: { allowedValues: schema68.properties.disks.items.properties.bus.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err392];
                          } else {
                            vErrors.push(err392);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err393 = { instancePath: instancePath + "/params/disks/" + i13, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err393];
                      } else {
                        vErrors.push(err393);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err394 = { instancePath: instancePath + "/params/disks", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err394];
                  } else {
                    vErrors.push(err394);
                  }
                  errors++;
                }
              }
              if (data131.nics !== void 0) {
                let data146 = data131.nics;
                if (Array.isArray(data146)) {
                  const len12 = data146.length;
                  for (let i14 = 0; i14 < len12; i14++) {
                    let data147 = data146[i14];
                    if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                      if (data147.mac === void 0) {
                        const err395 = { instancePath: instancePath + "/params/nics/" + i14, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/required", keyword: "required", params: { missingProperty: "mac" }, message: "must have required property 'mac'" };
                        if (vErrors === null) {
                          vErrors = [err395];
                        } else {
                          vErrors.push(err395);
                        }
                        errors++;
                      }
                      if (data147.model === void 0) {
                        const err396 = { instancePath: instancePath + "/params/nics/" + i14, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
                        if (vErrors === null) {
                          vErrors = [err396];
                        } else {
                          vErrors.push(err396);
                        }
                        errors++;
                      }
                      for (const key23 in data147) {
                        if (!(key23 === "mac" || key23 === "model")) {
                          const err397 = { instancePath: instancePath + "/params/nics/" + i14, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err397];
                          } else {
                            vErrors.push(err397);
                          }
                          errors++;
                        }
                      }
                      if (data147.mac !== void 0) {
                        let data148 = data147.mac;
                        if (typeof data148 === "string") {
                          if (!pattern52.test(data148)) {
                            const err398 = { instancePath: instancePath + "/params/nics/" + i14 + "/mac", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/properties/mac/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{2}:){5}[0-9a-f]{2}$" }, message: 'must match pattern "^([0-9a-f]{2}:){5}[0-9a-f]{2}$"' };
                            if (vErrors === null) {
                              vErrors = [err398];
                            } else {
                              vErrors.push(err398);
                            }
                            errors++;
                          }
                        } else {
                          const err399 = { instancePath: instancePath + "/params/nics/" + i14 + "/mac", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/properties/mac/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err399];
                          } else {
                            vErrors.push(err399);
                          }
                          errors++;
                        }
                      }
                      if (data147.model !== void 0) {
                        let data149 = data147.model;
                        if (!(data149 === "virtio" || data149 === "e1000e" || data149 === "e1000")) {
                          const err400 = { instancePath: instancePath + "/params/nics/" + i14 + "/model", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/properties/model/enum", keyword: "enum", params: { allowedValues: schema68.properties.nics.items.properties.model.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err400];
                          } else {
                            vErrors.push(err400);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err401 = { instancePath: instancePath + "/params/nics/" + i14, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err401];
                      } else {
                        vErrors.push(err401);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err402 = { instancePath: instancePath + "/params/nics", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/nics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err402];
                  } else {
                    vErrors.push(err402);
                  }
                  errors++;
                }
              }
              if (data131.timeout_ms !== void 0) {
                let data150 = data131.timeout_ms;
                if (!(typeof data150 == "number" && (!(data150 % 1) && !isNaN(data150)) && isFinite(data150))) {
                  const err403 = { instancePath: instancePath + "/params/timeout_ms", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err403];
                  } else {
                    vErrors.push(err403);
                  }
                  errors++;
                }
                if (typeof data150 == "number" && isFinite(data150)) {
                  if (data150 > 9007199254740991 || isNaN(data150)) {
                    const err404 = { instancePath: instancePath + "/params/timeout_ms", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err404];
                    } else {
                      vErrors.push(err404);
                    }
                    errors++;
                  }
                  if (data150 < 0 || isNaN(data150)) {
                    const err405 = { instancePath: instancePath + "/params/timeout_ms", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err405];
                    } else {
                      vErrors.push(err405);
                    }
                    errors++;
                  }
                }
              }
              if (data131.expect !== void 0) {
                let data151 = data131.expect;
                if (Array.isArray(data151)) {
                  const len13 = data151.length;
                  for (let i15 = 0; i15 < len13; i15++) {
                    let data152 = data151[i15];
                    if (!(data152 === "login" || data152 === "network")) {
                      const err406 = { instancePath: instancePath + "/params/expect/" + i15, schemaPath: "urn:h2k:schema:action:qemu.boot/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema68.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err406];
                      } else {
                        vErrors.push(err406);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err407 = { instancePath: instancePath + "/params/expect", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err407];
                  } else {
                    vErrors.push(err407);
                  }
                  errors++;
                }
              }
              if (data131.evidence !== void 0) {
                let data153 = data131.evidence;
                if (typeof data153 === "string") {
                  if (data153.length < 1) {
                    const err408 = { instancePath: instancePath + "/params/evidence", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err408];
                    } else {
                      vErrors.push(err408);
                    }
                    errors++;
                  }
                } else {
                  const err409 = { instancePath: instancePath + "/params/evidence", schemaPath: "urn:h2k:schema:action:qemu.boot/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err409];
                  } else {
                    vErrors.push(err409);
                  }
                  errors++;
                }
              }
            } else {
              const err410 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:qemu.boot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err410];
              } else {
                vErrors.push(err410);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "file.withdraw") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err411 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err411];
            } else {
              vErrors.push(err411);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err412 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err412];
            } else {
              vErrors.push(err412);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("file.withdraw" !== data.kind) {
              const err413 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/18/properties/kind/const", keyword: "const", params: { allowedValue: "file.withdraw" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err413];
              } else {
                vErrors.push(err413);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data155 = data.params;
            if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
              if (data155.path === void 0) {
                const err414 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err414];
                } else {
                  vErrors.push(err414);
                }
                errors++;
              }
              if (data155.bytes === void 0) {
                const err415 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                if (vErrors === null) {
                  vErrors = [err415];
                } else {
                  vErrors.push(err415);
                }
                errors++;
              }
              if (data155.mtime_ns === void 0) {
                const err416 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
                if (vErrors === null) {
                  vErrors = [err416];
                } else {
                  vErrors.push(err416);
                }
                errors++;
              }
              if (data155.inode === void 0) {
                const err417 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
                if (vErrors === null) {
                  vErrors = [err417];
                } else {
                  vErrors.push(err417);
                }
                errors++;
              }
              if (data155.sha256 === void 0) {
                const err418 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                if (vErrors === null) {
                  vErrors = [err418];
                } else {
                  vErrors.push(err418);
                }
                errors++;
              }
              for (const key24 in data155) {
                if (!(key24 === "path" || key24 === "bytes" || key24 === "mtime_ns" || key24 === "inode" || key24 === "sha256")) {
                  const err419 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err419];
                  } else {
                    vErrors.push(err419);
                  }
                  errors++;
                }
              }
              if (data155.path !== void 0) {
                let data156 = data155.path;
                if (typeof data156 === "string") {
                  if (data156.length < 1) {
                    const err420 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err420];
                    } else {
                      vErrors.push(err420);
                    }
                    errors++;
                  }
                } else {
                  const err421 = { instancePath: instancePath + "/params/path", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err421];
                  } else {
                    vErrors.push(err421);
                  }
                  errors++;
                }
              }
              if (data155.bytes !== void 0) {
                let data157 = data155.bytes;
                if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
                  const err422 = { instancePath: instancePath + "/params/bytes", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err422];
                  } else {
                    vErrors.push(err422);
                  }
                  errors++;
                }
                if (typeof data157 == "number" && isFinite(data157)) {
                  if (data157 > 9007199254740991 || isNaN(data157)) {
                    const err423 = { instancePath: instancePath + "/params/bytes", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err423];
                    } else {
                      vErrors.push(err423);
                    }
                    errors++;
                  }
                  if (data157 < 0 || isNaN(data157)) {
                    const err424 = { instancePath: instancePath + "/params/bytes", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err424];
                    } else {
                      vErrors.push(err424);
                    }
                    errors++;
                  }
                }
              }
              if (data155.mtime_ns !== void 0) {
                if (typeof data155.mtime_ns !== "string") {
                  const err425 = { instancePath: instancePath + "/params/mtime_ns", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/mtime_ns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err425];
                  } else {
                    vErrors.push(err425);
                  }
                  errors++;
                }
              }
              if (data155.inode !== void 0) {
                if (typeof data155.inode !== "string") {
                  const err426 = { instancePath: instancePath + "/params/inode", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/inode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err426];
                  } else {
                    vErrors.push(err426);
                  }
                  errors++;
                }
              }
              if (data155.sha256 !== void 0) {
                let data160 = data155.sha256;
                if (typeof data160 !== "string" && data160 !== null) {
                  const err427 = { instancePath: instancePath + "/params/sha256", schemaPath: "urn:h2k:schema:action:file.withdraw/properties/sha256/type", keyword: "type", params: { type: schema69.properties.sha256.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err427];
                  } else {
                    vErrors.push(err427);
                  }
                  errors++;
                }
              }
            } else {
              const err428 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:file.withdraw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err428];
              } else {
                vErrors.push(err428);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "libvirt.undefine") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err429 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err429];
            } else {
              vErrors.push(err429);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err430 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err430];
            } else {
              vErrors.push(err430);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("libvirt.undefine" !== data.kind) {
              const err431 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/19/properties/kind/const", keyword: "const", params: { allowedValue: "libvirt.undefine" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err431];
              } else {
                vErrors.push(err431);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            let data162 = data.params;
            if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
              if (data162.uri === void 0) {
                const err432 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.undefine/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
                if (vErrors === null) {
                  vErrors = [err432];
                } else {
                  vErrors.push(err432);
                }
                errors++;
              }
              if (data162.uuid === void 0) {
                const err433 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.undefine/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                if (vErrors === null) {
                  vErrors = [err433];
                } else {
                  vErrors.push(err433);
                }
                errors++;
              }
              if (data162.name === void 0) {
                const err434 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.undefine/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err434];
                } else {
                  vErrors.push(err434);
                }
                errors++;
              }
              for (const key25 in data162) {
                if (!(key25 === "uri" || key25 === "uuid" || key25 === "name")) {
                  const err435 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.undefine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err435];
                  } else {
                    vErrors.push(err435);
                  }
                  errors++;
                }
              }
              if (data162.uri !== void 0) {
                if (typeof data162.uri !== "string") {
                  const err436 = { instancePath: instancePath + "/params/uri", schemaPath: "urn:h2k:schema:action:libvirt.undefine/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
              }
              if (data162.uuid !== void 0) {
                if (typeof data162.uuid !== "string") {
                  const err437 = { instancePath: instancePath + "/params/uuid", schemaPath: "urn:h2k:schema:action:libvirt.undefine/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err437];
                  } else {
                    vErrors.push(err437);
                  }
                  errors++;
                }
              }
              if (data162.name !== void 0) {
                if (typeof data162.name !== "string") {
                  const err438 = { instancePath: instancePath + "/params/name", schemaPath: "urn:h2k:schema:action:libvirt.undefine/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err438];
                  } else {
                    vErrors.push(err438);
                  }
                  errors++;
                }
              }
            } else {
              const err439 = { instancePath: instancePath + "/params", schemaPath: "urn:h2k:schema:action:libvirt.undefine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err439];
              } else {
                vErrors.push(err439);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else if (tag1 === "guest.inspect") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err440 = { instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err440];
            } else {
              vErrors.push(err440);
            }
            errors++;
          }
          if (data.params === void 0) {
            const err441 = { instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
            if (vErrors === null) {
              vErrors = [err441];
            } else {
              vErrors.push(err441);
            }
            errors++;
          }
          if (data.kind !== void 0) {
            if ("guest.inspect" !== data.kind) {
              const err442 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/20/properties/kind/const", keyword: "const", params: { allowedValue: "guest.inspect" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err442];
              } else {
                vErrors.push(err442);
              }
              errors++;
            }
          }
          if (data.params !== void 0) {
            if (!validate40(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.kind = true;
          props2.params = true;
        }
      } else {
        const err443 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag1 }, message: 'value of tag "kind" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err443];
        } else {
          vErrors.push(err443);
        }
        errors++;
      }
    } else {
      const err444 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag1 }, message: 'tag "kind" must be string' };
      if (vErrors === null) {
        vErrors = [err444];
      } else {
        vErrors.push(err444);
      }
      errors++;
    }
  } else {
    const err445 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err445];
    } else {
      vErrors.push(err445);
    }
    errors++;
  }
  validate25.errors = vErrors;
  evaluated0.props = props2;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema75 = { "type": "object", "additionalProperties": false, "required": ["provider", "path"], "properties": { "provider": { "enum": ["local"] }, "path": { "type": "string", "pattern": "^(?!~)[^\\u0000-\\u001f\\u007f]+$", "x-expected": "a path; for ~ write ${env:HOME}, and no control characters" } } };
const pattern53 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern54 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern55 = new RegExp("^(?!~)[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern61 = new RegExp("^(cpu|appliance|source|disk|source:[a-z0-9][a-z0-9._-]{0,62}|disk:(?!~)[^\\u0000-\\u001f\\u007f]+)$", "u");
const pattern58 = new RegExp("^[a-z][a-z0-9+.-]*://(?![^/@]*:[^/@]*@)[^\\u0000-\\u0020\\u007f]*$", "u");
const pattern59 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$", "u");
const pattern60 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dir === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dir" }, message: "must have required property 'dir'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dir" || key0 === "work_dir" || key0 === "libvirt" || key0 === "networks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.dir !== void 0) {
      let data0 = data.dir;
      if (typeof data0 === "string") {
        if (!pattern55.test(data0)) {
          const err2 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/pattern", keyword: "pattern", params: { pattern: "^(?!~)[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?!~)[^\\u0000-\\u001f\\u007f]+$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.work_dir !== void 0) {
      let data1 = data.work_dir;
      if (typeof data1 === "string") {
        if (!pattern55.test(data1)) {
          const err4 = { instancePath: instancePath + "/work_dir", schemaPath: "#/properties/work_dir/pattern", keyword: "pattern", params: { pattern: "^(?!~)[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?!~)[^\\u0000-\\u001f\\u007f]+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/work_dir", schemaPath: "#/properties/work_dir/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.libvirt !== void 0) {
      let data2 = data.libvirt;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "uri" || key1 === "define")) {
            const err6 = { instancePath: instancePath + "/libvirt", schemaPath: "#/properties/libvirt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.uri !== void 0) {
          let data3 = data2.uri;
          if (typeof data3 === "string") {
            if (!pattern58.test(data3)) {
              const err7 = { instancePath: instancePath + "/libvirt/uri", schemaPath: "#/properties/libvirt/properties/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*://(?![^/@]*:[^/@]*@)[^\\u0000-\\u0020\\u007f]*$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*://(?![^/@]*:[^/@]*@)[^\\u0000-\\u0020\\u007f]*$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/libvirt/uri", schemaPath: "#/properties/libvirt/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.define !== void 0) {
          if (typeof data2.define !== "boolean") {
            const err9 = { instancePath: instancePath + "/libvirt/define", schemaPath: "#/properties/libvirt/properties/define/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/libvirt", schemaPath: "#/properties/libvirt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data5 = data.networks;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (Object.keys(data6).length > 1) {
              const err11 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/attachment/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (Object.keys(data6).length < 1) {
              const err12 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/attachment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key3 in data6) {
              if (!(key3 === "bridge" || key3 === "network")) {
                const err13 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/attachment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data6.bridge !== void 0) {
              let data7 = data6.bridge;
              if (typeof data7 === "string") {
                if (!pattern59.test(data7)) {
                  const err14 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/$defs/attachment/properties/bridge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$"' };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/$defs/attachment/properties/bridge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data6.network !== void 0) {
              let data8 = data6.network;
              if (typeof data8 === "string") {
                if (!pattern60.test(data8)) {
                  const err16 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/$defs/attachment/properties/network/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}$"' };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/$defs/attachment/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/attachment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern62 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f]{1,500}$", "u");
const pattern63 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.reason === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.until === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "code" || key0 === "reason" || key0 === "until")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 === "string") {
            if (data1.length > 64) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/$defs/waiver/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/$defs/waiver/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.reason !== void 0) {
          let data2 = data0.reason;
          if (typeof data2 === "string") {
            if (!pattern62.test(data2)) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/$defs/waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f]{1,500}$" }, message: 'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f]{1,500}$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/$defs/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.until !== void 0) {
          let data3 = data0.until;
          if (typeof data3 === "string") {
            if (!pattern63.test(data3)) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/$defs/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/$defs/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema81 = { "type": "object", "additionalProperties": false, "properties": { "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"], "default": "qcow2" }, "compress": { "enum": ["none", "zlib", "zstd"], "default": "none" }, "disk_bus": { "enum": ["virtio-blk", "virtio-scsi", "sata", "nvme"], "default": "virtio-blk" }, "checksum": { "enum": ["sha256", "none"], "default": "sha256" } } };
const schema82 = { "type": "object", "additionalProperties": false, "properties": { "firmware": { "enum": ["auto", "bios", "efi"], "default": "auto" }, "cpus": { "anyOf": [{ "const": "auto" }, { "type": "integer", "minimum": 1, "maximum": 1024 }], "x-expected": "auto or a whole number from 1 to 1024", "default": "auto" }, "memory": { "type": "string", "pattern": "^(auto|[0-9]{1,9}[KMGT])$", "x-expected": "auto or a size with its unit, such as 4G or 512M", "default": "auto" }, "machine": { "enum": ["auto", "q35", "pc"], "default": "auto" } } };
const schema89 = { "type": "object", "additionalProperties": false, "properties": { "boot": { "enum": ["qemu", "none"], "default": "qemu" }, "timeout": { "type": "string", "pattern": "^(auto|[0-9]{1,9}(ms|s|m|h))$", "x-expected": "auto or a duration with its unit, such as 90s or 5m", "default": "auto" }, "expect": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["login", "network"] }, "default": ["login", "network"] }, "accelerator": { "enum": ["auto", "kvm", "tcg"], "default": "auto" } } };
const schema90 = { "type": "object", "additionalProperties": false, "properties": { "publish": { "enum": ["auto", "manual"], "default": "auto" }, "boot": { "enum": ["auto", "manual"], "default": "auto" }, "define": { "enum": ["auto", "manual"], "default": "auto" } } };
const pattern64 = new RegExp("^(auto|[0-9]{1,9}[KMGT])$", "u");
const pattern73 = new RegExp("^(auto|[0-9]{1,9}(ms|s|m|h))$", "u");
const schema84 = { "type": "object", "additionalProperties": false, "properties": { "mac": { "type": "string", "pattern": "^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$", "x-expected": "keep, new, or a unicast address such as 52:54:00:12:34:56", "default": "keep" }, "network": { "anyOf": [{ "const": "auto" }, { "$ref": "#/$defs/attachment" }], "x-expected": "auto, { bridge: NAME } or { network: NAME }", "default": "auto" }, "model": { "enum": ["virtio", "e1000e", "e1000"], "default": "virtio" } } };
const pattern65 = new RegExp("^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "mac" || key0 === "network" || key0 === "model")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mac !== void 0) {
      let data0 = data.mac;
      if (typeof data0 === "string") {
        if (!pattern65.test(data0)) {
          const err1 = { instancePath: instancePath + "/mac", schemaPath: "#/properties/mac/pattern", keyword: "pattern", params: { pattern: "^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$" }, message: 'must match pattern "^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/mac", schemaPath: "#/properties/mac/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data1 = data.network;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if ("auto" !== data1) {
        const err3 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/anyOf/0/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 1) {
          const err4 = { instancePath: instancePath + "/network", schemaPath: "#/$defs/attachment/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (Object.keys(data1).length < 1) {
          const err5 = { instancePath: instancePath + "/network", schemaPath: "#/$defs/attachment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "bridge" || key1 === "network")) {
            const err6 = { instancePath: instancePath + "/network", schemaPath: "#/$defs/attachment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.bridge !== void 0) {
          let data2 = data1.bridge;
          if (typeof data2 === "string") {
            if (!pattern59.test(data2)) {
              const err7 = { instancePath: instancePath + "/network/bridge", schemaPath: "#/$defs/attachment/properties/bridge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/network/bridge", schemaPath: "#/$defs/attachment/properties/bridge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.network !== void 0) {
          let data3 = data1.network;
          if (typeof data3 === "string") {
            if (!pattern60.test(data3)) {
              const err9 = { instancePath: instancePath + "/network/network", schemaPath: "#/$defs/attachment/properties/network/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/network/network", schemaPath: "#/$defs/attachment/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/network", schemaPath: "#/$defs/attachment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err12 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.model !== void 0) {
      let data4 = data.model;
      if (!(data4 === "virtio" || data4 === "e1000e" || data4 === "e1000")) {
        const err13 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema84.properties.model.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 32) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema87 = { "type": "object", "additionalProperties": false, "properties": { "fstab": { "enum": ["uuid", "partuuid", "label", "keep"], "default": "uuid" }, "bootloader": { "enum": ["fix", "keep"], "default": "fix" }, "console": { "enum": ["keep", "serial"], "default": "keep" }, "initramfs": { "enum": ["auto", "supplement", "regenerate", "keep"], "default": "auto" }, "network": { "enum": ["pin", "keep"], "default": "pin" }, "tools": { "enum": ["disable", "keep"], "default": "disable" }, "cloud_init": { "enum": ["disable", "nocloud", "keep"] }, "qemu_guest_agent": { "enum": ["enable", "install_on_first_boot", "keep"], "default": "enable" }, "hostname": { "type": "string", "pattern": "^(?!keep$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "x-expected": "a host name: letters, digits and minus, at most 63; without the setting the name stays" }, "machine_id": { "enum": ["keep", "reset"], "default": "keep" }, "ssh_host_keys": { "enum": ["keep", "reset"], "default": "keep" }, "timezone": { "type": "string", "maxLength": 64, "pattern": "^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "x-expected": "a time zone of the guest such as Europe/Berlin or UTC; without the setting it stays" }, "root_device": { "type": "string", "pattern": "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*(\\[/[A-Za-z0-9/._+@:-]*\\])?)$", "x-expected": "auto or a device of the guest such as /dev/sda2, /dev/vg/root or /dev/sda2[/@]", "default": "auto" }, "unlock": { "type": "array", "minItems": 1, "maxItems": 8, "items": { "$ref": "#/$defs/secret" } } } };
const pattern68 = new RegExp("^(?!keep$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "u");
const pattern69 = new RegExp("^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "u");
const pattern70 = new RegExp("^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*(\\[/[A-Za-z0-9/._+@:-]*\\])?)$", "u");
const pattern71 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema87.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.fstab !== void 0) {
      let data0 = data.fstab;
      if (!(data0 === "uuid" || data0 === "partuuid" || data0 === "label" || data0 === "keep")) {
        const err1 = { instancePath: instancePath + "/fstab", schemaPath: "#/properties/fstab/enum", keyword: "enum", params: { allowedValues: schema87.properties.fstab.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.bootloader !== void 0) {
      let data1 = data.bootloader;
      if (!(data1 === "fix" || data1 === "keep")) {
        const err2 = { instancePath: instancePath + "/bootloader", schemaPath: "#/properties/bootloader/enum", keyword: "enum", params: { allowedValues: schema87.properties.bootloader.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.console !== void 0) {
      let data2 = data.console;
      if (!(data2 === "keep" || data2 === "serial")) {
        const err3 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/enum", keyword: "enum", params: { allowedValues: schema87.properties.console.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.initramfs !== void 0) {
      let data3 = data.initramfs;
      if (!(data3 === "auto" || data3 === "supplement" || data3 === "regenerate" || data3 === "keep")) {
        const err4 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/enum", keyword: "enum", params: { allowedValues: schema87.properties.initramfs.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data4 = data.network;
      if (!(data4 === "pin" || data4 === "keep")) {
        const err5 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/enum", keyword: "enum", params: { allowedValues: schema87.properties.network.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tools !== void 0) {
      let data5 = data.tools;
      if (!(data5 === "disable" || data5 === "keep")) {
        const err6 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/enum", keyword: "enum", params: { allowedValues: schema87.properties.tools.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cloud_init !== void 0) {
      let data6 = data.cloud_init;
      if (!(data6 === "disable" || data6 === "nocloud" || data6 === "keep")) {
        const err7 = { instancePath: instancePath + "/cloud_init", schemaPath: "#/properties/cloud_init/enum", keyword: "enum", params: { allowedValues: schema87.properties.cloud_init.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.qemu_guest_agent !== void 0) {
      let data7 = data.qemu_guest_agent;
      if (!(data7 === "enable" || data7 === "install_on_first_boot" || data7 === "keep")) {
        const err8 = { instancePath: instancePath + "/qemu_guest_agent", schemaPath: "#/properties/qemu_guest_agent/enum", keyword: "enum", params: { allowedValues: schema87.properties.qemu_guest_agent.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      let data8 = data.hostname;
      if (typeof data8 === "string") {
        if (!pattern68.test(data8)) {
          const err9 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/pattern", keyword: "pattern", params: { pattern: "^(?!keep$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$" }, message: 'must match pattern "^(?!keep$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.machine_id !== void 0) {
      let data9 = data.machine_id;
      if (!(data9 === "keep" || data9 === "reset")) {
        const err11 = { instancePath: instancePath + "/machine_id", schemaPath: "#/properties/machine_id/enum", keyword: "enum", params: { allowedValues: schema87.properties.machine_id.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.ssh_host_keys !== void 0) {
      let data10 = data.ssh_host_keys;
      if (!(data10 === "keep" || data10 === "reset")) {
        const err12 = { instancePath: instancePath + "/ssh_host_keys", schemaPath: "#/properties/ssh_host_keys/enum", keyword: "enum", params: { allowedValues: schema87.properties.ssh_host_keys.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data11 = data.timezone;
      if (typeof data11 === "string") {
        if (data11.length > 64) {
          const err13 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern69.test(data11)) {
          const err14 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$" }, message: 'must match pattern "^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.root_device !== void 0) {
      let data12 = data.root_device;
      if (typeof data12 === "string") {
        if (!pattern70.test(data12)) {
          const err16 = { instancePath: instancePath + "/root_device", schemaPath: "#/properties/root_device/pattern", keyword: "pattern", params: { pattern: "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*(\\[/[A-Za-z0-9/._+@:-]*\\])?)$" }, message: 'must match pattern "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*(\\[/[A-Za-z0-9/._+@:-]*\\])?)$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/root_device", schemaPath: "#/properties/root_device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.unlock !== void 0) {
      let data13 = data.unlock;
      if (Array.isArray(data13)) {
        if (data13.length > 8) {
          const err18 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data13.length < 1) {
          const err19 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (Object.keys(data14).length > 1) {
              const err20 = { instancePath: instancePath + "/unlock/" + i0, schemaPath: "#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (Object.keys(data14).length < 1) {
              const err21 = { instancePath: instancePath + "/unlock/" + i0, schemaPath: "#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key1 in data14) {
              if (!(key1 === "env" || key1 === "file")) {
                const err22 = { instancePath: instancePath + "/unlock/" + i0, schemaPath: "#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data14.env !== void 0) {
              let data15 = data14.env;
              if (typeof data15 === "string") {
                if (!pattern71.test(data15)) {
                  const err23 = { instancePath: instancePath + "/unlock/" + i0 + "/env", schemaPath: "#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"' };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/unlock/" + i0 + "/env", schemaPath: "#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data14.file !== void 0) {
              let data16 = data14.file;
              if (typeof data16 === "string") {
                if (!pattern55.test(data16)) {
                  const err25 = { instancePath: instancePath + "/unlock/" + i0 + "/file", schemaPath: "#/$defs/secret/properties/file/pattern", keyword: "pattern", params: { pattern: "^(?!~)[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?!~)[^\\u0000-\\u001f\\u007f]+$"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/unlock/" + i0 + "/file", schemaPath: "#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/unlock/" + i0, schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/unlock", schemaPath: "#/properties/unlock/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if ("none" !== data) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate55.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": true, "dynamicItems": false };
const func0 = helper0.default ?? helper0;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "output" || key0 === "hardware" || key0 === "nics" || key0 === "guest" || key0 === "validate" || key0 === "gates" || key0 === "waive")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      let data0 = data.output;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "format" || key1 === "compress" || key1 === "disk_bus" || key1 === "checksum")) {
            const err1 = { instancePath: instancePath + "/output", schemaPath: "#/$defs/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.format !== void 0) {
          let data1 = data0.format;
          if (!(data1 === "qcow2" || data1 === "raw" || data1 === "vdi" || data1 === "vmdk" || data1 === "vhdx")) {
            const err2 = { instancePath: instancePath + "/output/format", schemaPath: "#/$defs/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema81.properties.format.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.compress !== void 0) {
          let data2 = data0.compress;
          if (!(data2 === "none" || data2 === "zlib" || data2 === "zstd")) {
            const err3 = { instancePath: instancePath + "/output/compress", schemaPath: "#/$defs/output/properties/compress/enum", keyword: "enum", params: { allowedValues: schema81.properties.compress.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.disk_bus !== void 0) {
          let data3 = data0.disk_bus;
          if (!(data3 === "virtio-blk" || data3 === "virtio-scsi" || data3 === "sata" || data3 === "nvme")) {
            const err4 = { instancePath: instancePath + "/output/disk_bus", schemaPath: "#/$defs/output/properties/disk_bus/enum", keyword: "enum", params: { allowedValues: schema81.properties.disk_bus.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.checksum !== void 0) {
          let data4 = data0.checksum;
          if (!(data4 === "sha256" || data4 === "none")) {
            const err5 = { instancePath: instancePath + "/output/checksum", schemaPath: "#/$defs/output/properties/checksum/enum", keyword: "enum", params: { allowedValues: schema81.properties.checksum.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/output", schemaPath: "#/$defs/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hardware !== void 0) {
      let data5 = data.hardware;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "firmware" || key2 === "cpus" || key2 === "memory" || key2 === "machine")) {
            const err7 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/hardware/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data5.firmware !== void 0) {
          let data6 = data5.firmware;
          if (!(data6 === "auto" || data6 === "bios" || data6 === "efi")) {
            const err8 = { instancePath: instancePath + "/hardware/firmware", schemaPath: "#/$defs/hardware/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema82.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.cpus !== void 0) {
          let data7 = data5.cpus;
          const _errs16 = errors;
          let valid5 = false;
          const _errs17 = errors;
          if ("auto" !== data7) {
            const err9 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/0/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid0 = _errs17 === errors;
          valid5 = valid5 || _valid0;
          const _errs18 = errors;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err10 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1024 || isNaN(data7)) {
              const err11 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err12 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var _valid0 = _errs18 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const err13 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          } else {
            errors = _errs16;
            if (vErrors !== null) {
              if (_errs16) {
                vErrors.length = _errs16;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data5.memory !== void 0) {
          let data8 = data5.memory;
          if (typeof data8 === "string") {
            if (!pattern64.test(data8)) {
              const err14 = { instancePath: instancePath + "/hardware/memory", schemaPath: "#/$defs/hardware/properties/memory/pattern", keyword: "pattern", params: { pattern: "^(auto|[0-9]{1,9}[KMGT])$" }, message: 'must match pattern "^(auto|[0-9]{1,9}[KMGT])$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/hardware/memory", schemaPath: "#/$defs/hardware/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.machine !== void 0) {
          let data9 = data5.machine;
          if (!(data9 === "auto" || data9 === "q35" || data9 === "pc")) {
            const err16 = { instancePath: instancePath + "/hardware/machine", schemaPath: "#/$defs/hardware/properties/machine/enum", keyword: "enum", params: { allowedValues: schema82.properties.machine.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/hardware/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.nics !== void 0) {
      if (!validate51(data.nics, { instancePath: instancePath + "/nics", parentData: data, parentDataProperty: "nics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      if (!validate55(data.guest, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.validate !== void 0) {
      let data12 = data.validate;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "boot" || key3 === "timeout" || key3 === "expect" || key3 === "accelerator")) {
            const err18 = { instancePath: instancePath + "/validate", schemaPath: "#/$defs/validate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data12.boot !== void 0) {
          let data13 = data12.boot;
          if (!(data13 === "qemu" || data13 === "none")) {
            const err19 = { instancePath: instancePath + "/validate/boot", schemaPath: "#/$defs/validate/properties/boot/enum", keyword: "enum", params: { allowedValues: schema89.properties.boot.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.timeout !== void 0) {
          let data14 = data12.timeout;
          if (typeof data14 === "string") {
            if (!pattern73.test(data14)) {
              const err20 = { instancePath: instancePath + "/validate/timeout", schemaPath: "#/$defs/validate/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(auto|[0-9]{1,9}(ms|s|m|h))$" }, message: 'must match pattern "^(auto|[0-9]{1,9}(ms|s|m|h))$"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/validate/timeout", schemaPath: "#/$defs/validate/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.expect !== void 0) {
          let data15 = data12.expect;
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              const err22 = { instancePath: instancePath + "/validate/expect", schemaPath: "#/$defs/validate/properties/expect/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (!(data16 === "login" || data16 === "network")) {
                const err23 = { instancePath: instancePath + "/validate/expect/" + i0, schemaPath: "#/$defs/validate/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema89.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            let i1 = data15.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data15[i1], data15[j0])) {
                    const err24 = { instancePath: instancePath + "/validate/expect", schemaPath: "#/$defs/validate/properties/expect/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/validate/expect", schemaPath: "#/$defs/validate/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.accelerator !== void 0) {
          let data17 = data12.accelerator;
          if (!(data17 === "auto" || data17 === "kvm" || data17 === "tcg")) {
            const err26 = { instancePath: instancePath + "/validate/accelerator", schemaPath: "#/$defs/validate/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema89.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/validate", schemaPath: "#/$defs/validate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data18 = data.gates;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "publish" || key4 === "boot" || key4 === "define")) {
            const err28 = { instancePath: instancePath + "/gates", schemaPath: "#/$defs/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.publish !== void 0) {
          let data19 = data18.publish;
          if (!(data19 === "auto" || data19 === "manual")) {
            const err29 = { instancePath: instancePath + "/gates/publish", schemaPath: "#/$defs/gates/properties/publish/enum", keyword: "enum", params: { allowedValues: schema90.properties.publish.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data18.boot !== void 0) {
          let data20 = data18.boot;
          if (!(data20 === "auto" || data20 === "manual")) {
            const err30 = { instancePath: instancePath + "/gates/boot", schemaPath: "#/$defs/gates/properties/boot/enum", keyword: "enum", params: { allowedValues: schema90.properties.boot.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.define !== void 0) {
          let data21 = data18.define;
          if (!(data21 === "auto" || data21 === "manual")) {
            const err31 = { instancePath: instancePath + "/gates/define", schemaPath: "#/$defs/gates/properties/define/enum", keyword: "enum", params: { allowedValues: schema90.properties.define.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/gates", schemaPath: "#/$defs/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.waive !== void 0) {
      if (!validate48(data.waive, { instancePath: instancePath + "/waive", parentData: data, parentDataProperty: "waive", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema93 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "x-expected": "a path; no control characters" }, "format": { "enum": ["auto", "raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"], "default": "auto" } } };
const pattern75 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "vmx" || key0 === "disks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (typeof data.from !== "string") {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.vmx !== void 0) {
      let data1 = data.vmx;
      if (typeof data1 === "string") {
        if (!pattern75.test(data1)) {
          const err3 = { instancePath: instancePath + "/vmx", schemaPath: "#/properties/vmx/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]+$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/vmx", schemaPath: "#/properties/vmx/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.disks !== void 0) {
      let data2 = data.disks;
      if (Array.isArray(data2)) {
        if (data2.length > 64) {
          const err5 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const _errs9 = errors;
          let valid3 = false;
          const _errs10 = errors;
          if (typeof data3 === "string") {
            if (!pattern75.test(data3)) {
              const err7 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]+$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
          const _errs12 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.path === void 0) {
              const err9 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/$defs/disk/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "path" || key1 === "format")) {
                const err10 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/$defs/disk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.path !== void 0) {
              let data4 = data3.path;
              if (typeof data4 === "string") {
                if (!pattern75.test(data4)) {
                  const err11 = { instancePath: instancePath + "/disks/" + i0 + "/path", schemaPath: "#/$defs/disk/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]+$"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/disks/" + i0 + "/path", schemaPath: "#/$defs/disk/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.format !== void 0) {
              let data5 = data3.format;
              if (!(data5 === "auto" || data5 === "raw" || data5 === "qcow2" || data5 === "vmdk" || data5 === "vhdx" || data5 === "vpc" || data5 === "vdi" || data5 === "qed" || data5 === "parallels")) {
                const err13 = { instancePath: instancePath + "/disks/" + i0 + "/format", schemaPath: "#/$defs/disk/properties/format/enum", keyword: "enum", params: { allowedValues: schema93.properties.format.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/$defs/disk/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err15 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "output" || key0 === "hardware" || key0 === "nics" || key0 === "guest" || key0 === "validate" || key0 === "gates" || key0 === "waive")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate62(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.output !== void 0) {
      let data1 = data.output;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "format" || key1 === "compress" || key1 === "disk_bus" || key1 === "checksum")) {
            const err2 = { instancePath: instancePath + "/output", schemaPath: "#/$defs/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.format !== void 0) {
          let data2 = data1.format;
          if (!(data2 === "qcow2" || data2 === "raw" || data2 === "vdi" || data2 === "vmdk" || data2 === "vhdx")) {
            const err3 = { instancePath: instancePath + "/output/format", schemaPath: "#/$defs/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema81.properties.format.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.compress !== void 0) {
          let data3 = data1.compress;
          if (!(data3 === "none" || data3 === "zlib" || data3 === "zstd")) {
            const err4 = { instancePath: instancePath + "/output/compress", schemaPath: "#/$defs/output/properties/compress/enum", keyword: "enum", params: { allowedValues: schema81.properties.compress.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.disk_bus !== void 0) {
          let data4 = data1.disk_bus;
          if (!(data4 === "virtio-blk" || data4 === "virtio-scsi" || data4 === "sata" || data4 === "nvme")) {
            const err5 = { instancePath: instancePath + "/output/disk_bus", schemaPath: "#/$defs/output/properties/disk_bus/enum", keyword: "enum", params: { allowedValues: schema81.properties.disk_bus.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.checksum !== void 0) {
          let data5 = data1.checksum;
          if (!(data5 === "sha256" || data5 === "none")) {
            const err6 = { instancePath: instancePath + "/output/checksum", schemaPath: "#/$defs/output/properties/checksum/enum", keyword: "enum", params: { allowedValues: schema81.properties.checksum.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/output", schemaPath: "#/$defs/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.hardware !== void 0) {
      let data6 = data.hardware;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "firmware" || key2 === "cpus" || key2 === "memory" || key2 === "machine")) {
            const err8 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/hardware/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data6.firmware !== void 0) {
          let data7 = data6.firmware;
          if (!(data7 === "auto" || data7 === "bios" || data7 === "efi")) {
            const err9 = { instancePath: instancePath + "/hardware/firmware", schemaPath: "#/$defs/hardware/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema82.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.cpus !== void 0) {
          let data8 = data6.cpus;
          const _errs17 = errors;
          let valid5 = false;
          const _errs18 = errors;
          if ("auto" !== data8) {
            const err10 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/0/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid0 = _errs18 === errors;
          valid5 = valid5 || _valid0;
          const _errs19 = errors;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err11 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1024 || isNaN(data8)) {
              const err12 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err13 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          var _valid0 = _errs19 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const err14 = { instancePath: instancePath + "/hardware/cpus", schemaPath: "#/$defs/hardware/properties/cpus/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          } else {
            errors = _errs17;
            if (vErrors !== null) {
              if (_errs17) {
                vErrors.length = _errs17;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data6.memory !== void 0) {
          let data9 = data6.memory;
          if (typeof data9 === "string") {
            if (!pattern64.test(data9)) {
              const err15 = { instancePath: instancePath + "/hardware/memory", schemaPath: "#/$defs/hardware/properties/memory/pattern", keyword: "pattern", params: { pattern: "^(auto|[0-9]{1,9}[KMGT])$" }, message: 'must match pattern "^(auto|[0-9]{1,9}[KMGT])$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/hardware/memory", schemaPath: "#/$defs/hardware/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.machine !== void 0) {
          let data10 = data6.machine;
          if (!(data10 === "auto" || data10 === "q35" || data10 === "pc")) {
            const err17 = { instancePath: instancePath + "/hardware/machine", schemaPath: "#/$defs/hardware/properties/machine/enum", keyword: "enum", params: { allowedValues: schema82.properties.machine.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/hardware/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.nics !== void 0) {
      if (!validate51(data.nics, { instancePath: instancePath + "/nics", parentData: data, parentDataProperty: "nics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      if (!validate55(data.guest, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.validate !== void 0) {
      let data13 = data.validate;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "boot" || key3 === "timeout" || key3 === "expect" || key3 === "accelerator")) {
            const err19 = { instancePath: instancePath + "/validate", schemaPath: "#/$defs/validate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data13.boot !== void 0) {
          let data14 = data13.boot;
          if (!(data14 === "qemu" || data14 === "none")) {
            const err20 = { instancePath: instancePath + "/validate/boot", schemaPath: "#/$defs/validate/properties/boot/enum", keyword: "enum", params: { allowedValues: schema89.properties.boot.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data13.timeout !== void 0) {
          let data15 = data13.timeout;
          if (typeof data15 === "string") {
            if (!pattern73.test(data15)) {
              const err21 = { instancePath: instancePath + "/validate/timeout", schemaPath: "#/$defs/validate/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(auto|[0-9]{1,9}(ms|s|m|h))$" }, message: 'must match pattern "^(auto|[0-9]{1,9}(ms|s|m|h))$"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/validate/timeout", schemaPath: "#/$defs/validate/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data13.expect !== void 0) {
          let data16 = data13.expect;
          if (Array.isArray(data16)) {
            if (data16.length < 1) {
              const err23 = { instancePath: instancePath + "/validate/expect", schemaPath: "#/$defs/validate/properties/expect/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            const len0 = data16.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data17 = data16[i0];
              if (!(data17 === "login" || data17 === "network")) {
                const err24 = { instancePath: instancePath + "/validate/expect/" + i0, schemaPath: "#/$defs/validate/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema89.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            let i1 = data16.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data16[i1], data16[j0])) {
                    const err25 = { instancePath: instancePath + "/validate/expect", schemaPath: "#/$defs/validate/properties/expect/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/validate/expect", schemaPath: "#/$defs/validate/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data13.accelerator !== void 0) {
          let data18 = data13.accelerator;
          if (!(data18 === "auto" || data18 === "kvm" || data18 === "tcg")) {
            const err27 = { instancePath: instancePath + "/validate/accelerator", schemaPath: "#/$defs/validate/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema89.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/validate", schemaPath: "#/$defs/validate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data19 = data.gates;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key4 in data19) {
          if (!(key4 === "publish" || key4 === "boot" || key4 === "define")) {
            const err29 = { instancePath: instancePath + "/gates", schemaPath: "#/$defs/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.publish !== void 0) {
          let data20 = data19.publish;
          if (!(data20 === "auto" || data20 === "manual")) {
            const err30 = { instancePath: instancePath + "/gates/publish", schemaPath: "#/$defs/gates/properties/publish/enum", keyword: "enum", params: { allowedValues: schema90.properties.publish.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data19.boot !== void 0) {
          let data21 = data19.boot;
          if (!(data21 === "auto" || data21 === "manual")) {
            const err31 = { instancePath: instancePath + "/gates/boot", schemaPath: "#/$defs/gates/properties/boot/enum", keyword: "enum", params: { allowedValues: schema90.properties.boot.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data19.define !== void 0) {
          let data22 = data19.define;
          if (!(data22 === "auto" || data22 === "manual")) {
            const err32 = { instancePath: instancePath + "/gates/define", schemaPath: "#/$defs/gates/properties/define/enum", keyword: "enum", params: { allowedValues: schema90.properties.define.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/gates", schemaPath: "#/$defs/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.waive !== void 0) {
      if (!validate48(data.waive, { instancePath: instancePath + "/waive", parentData: data, parentDataProperty: "waive", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.sources === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "vars" || key0 === "sources" || key0 === "target" || key0 === "limits" || key0 === "waive" || key0 === "defaults" || key0 === "vms")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.vars !== void 0) {
      let data1 = data.vars;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern53.test(key1)) {
              const err5 = { instancePath: instancePath + "/vars", schemaPath: "#/properties/vars/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err6 = { instancePath: instancePath + "/vars", schemaPath: "#/properties/vars/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (typeof data1[key2] !== "string") {
            const err7 = { instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/vars", schemaPath: "#/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data3 = data.sources;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key3 in data3) {
          const _errs11 = errors;
          if (typeof key3 === "string") {
            if (!pattern54.test(key3)) {
              const err9 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"', propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid3 = _errs11 === errors;
          if (!valid3) {
            const err10 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key4 in data3) {
          let data4 = data3[key4];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.provider === void 0) {
              const err11 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.path === void 0) {
              const err12 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key5 in data4) {
              if (!(key5 === "provider" || key5 === "path")) {
                const err13 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.provider !== void 0) {
              if (!(data4.provider === "local")) {
                const err14 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/$defs/source/properties/provider/enum", keyword: "enum", params: { allowedValues: schema75.properties.provider.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.path !== void 0) {
              let data6 = data4.path;
              if (typeof data6 === "string") {
                if (!pattern55.test(data6)) {
                  const err15 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/source/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!~)[^\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?!~)[^\\u0000-\\u001f\\u007f]+$"' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/source/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate46(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== void 0) {
      let data8 = data.limits;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key6 in data8) {
          const _errs23 = errors;
          if (typeof key6 === "string") {
            if (!pattern61.test(key6)) {
              const err19 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(cpu|appliance|source|disk|source:[a-z0-9][a-z0-9._-]{0,62}|disk:(?!~)[^\\u0000-\\u001f\\u007f]+)$" }, message: 'must match pattern "^(cpu|appliance|source|disk|source:[a-z0-9][a-z0-9._-]{0,62}|disk:(?!~)[^\\u0000-\\u001f\\u007f]+)$"', propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          var valid7 = _errs23 === errors;
          if (!valid7) {
            const err20 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key7 in data8) {
          if (!(key7 === "cpu" || key7 === "appliance" || key7 === "source" || key7 === "disk")) {
            let data9 = data8[key7];
            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
              const err21 = { instancePath: instancePath + "/limits/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (typeof data9 == "number" && isFinite(data9)) {
              if (data9 > 1e6 || isNaN(data9)) {
                const err22 = { instancePath: instancePath + "/limits/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (data9 < 1 || isNaN(data9)) {
                const err23 = { instancePath: instancePath + "/limits/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          }
        }
        if (data8.cpu !== void 0) {
          let data10 = data8.cpu;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err24 = { instancePath: instancePath + "/limits/cpu", schemaPath: "#/properties/limits/properties/cpu/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 1e6 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/limits/cpu", schemaPath: "#/properties/limits/properties/cpu/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err26 = { instancePath: instancePath + "/limits/cpu", schemaPath: "#/properties/limits/properties/cpu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data8.appliance !== void 0) {
          let data11 = data8.appliance;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err27 = { instancePath: instancePath + "/limits/appliance", schemaPath: "#/properties/limits/properties/appliance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 1e6 || isNaN(data11)) {
              const err28 = { instancePath: instancePath + "/limits/appliance", schemaPath: "#/properties/limits/properties/appliance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/limits/appliance", schemaPath: "#/properties/limits/properties/appliance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data8.source !== void 0) {
          let data12 = data8.source;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err30 = { instancePath: instancePath + "/limits/source", schemaPath: "#/properties/limits/properties/source/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1e6 || isNaN(data12)) {
              const err31 = { instancePath: instancePath + "/limits/source", schemaPath: "#/properties/limits/properties/source/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err32 = { instancePath: instancePath + "/limits/source", schemaPath: "#/properties/limits/properties/source/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data8.disk !== void 0) {
          let data13 = data8.disk;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err33 = { instancePath: instancePath + "/limits/disk", schemaPath: "#/properties/limits/properties/disk/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1e6 || isNaN(data13)) {
              const err34 = { instancePath: instancePath + "/limits/disk", schemaPath: "#/properties/limits/properties/disk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              const err35 = { instancePath: instancePath + "/limits/disk", schemaPath: "#/properties/limits/properties/disk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.waive !== void 0) {
      if (!validate48(data.waive, { instancePath: instancePath + "/waive", parentData: data, parentDataProperty: "waive", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate50(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.vms !== void 0) {
      let data16 = data.vms;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key8 in data16) {
          const _errs39 = errors;
          if (typeof key8 === "string") {
            if (!pattern54.test(key8)) {
              const err37 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"', propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
          var valid10 = _errs39 === errors;
          if (!valid10) {
            const err38 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        for (const key9 in data16) {
          if (!validate61(data16[key9], { instancePath: instancePath + "/vms/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema101 = { "type": "object", "required": ["id", "vm", "policy", "reason", "after", "before", "key"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 8192 }, "vm": { "$ref": "#/$defs/vm_address" }, "policy": { "enum": ["manual"] }, "reason": { "type": "string", "minLength": 1 }, "after": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 }, "uniqueItems": true }, "before": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 8192 }, "minItems": 1, "uniqueItems": true }, "key": { "$ref": "#/$defs/digest" } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.vm === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.policy === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 8192) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.vm !== void 0) {
      let data1 = data.vm;
      if (typeof data1 === "string") {
        if (!pattern11.test(data1)) {
          const err10 = { instancePath: instancePath + "/vm", schemaPath: "#/$defs/vm_address/pattern", keyword: "pattern", params: { pattern: "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/vm", schemaPath: "#/$defs/vm_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      if (!(data.policy === "manual")) {
        const err12 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: schema101.properties.policy.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (data5.length > 8192) {
              const err15 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5.length < 1) {
              const err16 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err18 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data6 = data.before;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err20 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (data7.length > 8192) {
              const err21 = { instancePath: instancePath + "/before/" + i2, schemaPath: "#/properties/before/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7.length < 1) {
              const err22 = { instancePath: instancePath + "/before/" + i2, schemaPath: "#/properties/before/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/before/" + i2, schemaPath: "#/properties/before/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        let i3 = data6.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data6[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err24 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data8 = data.key;
      if (typeof data8 === "string") {
        if (!pattern5.test(data8)) {
          const err26 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": { "id": true, "vm": true, "policy": true, "reason": true, "after": true, "before": true, "key": true }, "dynamicProps": false, "dynamicItems": false };
const schema111 = { "type": "object", "required": ["severity", "reason", "until"], "properties": { "severity": { "enum": ["error", "warning"] }, "reason": { "type": "string" }, "until": { "type": "string" } } };
const pattern84 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.what === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.where === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.what !== void 0) {
          if (typeof data0.what !== "string") {
            const err2 = { instancePath: instancePath + "/" + i0 + "/what", schemaPath: "#/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.where !== void 0) {
          let data2 = data0.where;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.in === void 0) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const tag0 = data2.in;
            if (typeof tag0 == "string") {
              if (tag0 === "config") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err4 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                  if (data2.file === void 0) {
                    const err5 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (data2.path === void 0) {
                    const err6 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("config" !== data2.in) {
                      const err7 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/0/properties/in/const", keyword: "const", params: { allowedValue: "config" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  }
                  if (data2.file !== void 0) {
                    if (typeof data2.file !== "string") {
                      const err8 = { instancePath: instancePath + "/" + i0 + "/where/file", schemaPath: "#/$defs/where/oneOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  }
                  if (data2.path !== void 0) {
                    if (typeof data2.path !== "string") {
                      const err9 = { instancePath: instancePath + "/" + i0 + "/where/path", schemaPath: "#/$defs/where/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                  if (data2.line !== void 0) {
                    let data6 = data2.line;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                      const err10 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    if (typeof data6 == "number" && isFinite(data6)) {
                      if (data6 > 9007199254740991 || isNaN(data6)) {
                        const err11 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err11];
                        } else {
                          vErrors.push(err11);
                        }
                        errors++;
                      }
                      if (data6 < 1 || isNaN(data6)) {
                        const err12 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data2.column !== void 0) {
                    let data7 = data2.column;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      const err13 = { instancePath: instancePath + "/" + i0 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                    if (typeof data7 == "number" && isFinite(data7)) {
                      if (data7 > 9007199254740991 || isNaN(data7)) {
                        const err14 = { instancePath: instancePath + "/" + i0 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err14];
                        } else {
                          vErrors.push(err14);
                        }
                        errors++;
                      }
                      if (data7 < 1 || isNaN(data7)) {
                        const err15 = { instancePath: instancePath + "/" + i0 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data2.source !== void 0) {
                    if (typeof data2.source !== "string") {
                      const err16 = { instancePath: instancePath + "/" + i0 + "/where/source", schemaPath: "#/$defs/where/oneOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                  if (data2.width !== void 0) {
                    let data9 = data2.width;
                    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                      const err17 = { instancePath: instancePath + "/" + i0 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (typeof data9 == "number" && isFinite(data9)) {
                      if (data9 > 9007199254740991 || isNaN(data9)) {
                        const err18 = { instancePath: instancePath + "/" + i0 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err18];
                        } else {
                          vErrors.push(err18);
                        }
                        errors++;
                      }
                      if (data9 < 1 || isNaN(data9)) {
                        const err19 = { instancePath: instancePath + "/" + i0 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                var props0 = {};
                props0.in = true;
                props0.file = true;
                props0.path = true;
                props0.line = true;
                props0.column = true;
                props0.source = true;
                props0.width = true;
              } else if (tag0 === "action") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err21 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (data2.id === void 0) {
                    const err22 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("action" !== data2.in) {
                      const err23 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/1/properties/in/const", keyword: "const", params: { allowedValue: "action" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  }
                  if (data2.id !== void 0) {
                    if (typeof data2.id !== "string") {
                      const err24 = { instancePath: instancePath + "/" + i0 + "/where/id", schemaPath: "#/$defs/where/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  }
                  if (data2.argv !== void 0) {
                    let data12 = data2.argv;
                    if (Array.isArray(data12)) {
                      const len1 = data12.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        if (typeof data12[i1] !== "string") {
                          const err25 = { instancePath: instancePath + "/" + i0 + "/where/argv/" + i1, schemaPath: "#/$defs/where/oneOf/1/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err26 = { instancePath: instancePath + "/" + i0 + "/where/argv", schemaPath: "#/$defs/where/oneOf/1/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.id = true;
                  props0.argv = true;
                }
              } else if (tag0 === "guest") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err28 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                  if (data2.path === void 0) {
                    const err29 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("guest" !== data2.in) {
                      const err30 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/2/properties/in/const", keyword: "const", params: { allowedValue: "guest" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                  if (data2.path !== void 0) {
                    if (typeof data2.path !== "string") {
                      const err31 = { instancePath: instancePath + "/" + i0 + "/where/path", schemaPath: "#/$defs/where/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                  if (data2.line !== void 0) {
                    let data16 = data2.line;
                    if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                      const err32 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (typeof data16 == "number" && isFinite(data16)) {
                      if (data16 > 9007199254740991 || isNaN(data16)) {
                        const err33 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                      if (data16 < 1 || isNaN(data16)) {
                        const err34 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data2.vm !== void 0) {
                    let data17 = data2.vm;
                    if (typeof data17 === "string") {
                      if (data17.length > 4096) {
                        const err35 = { instancePath: instancePath + "/" + i0 + "/where/vm", schemaPath: "#/$defs/where/oneOf/2/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    } else {
                      const err36 = { instancePath: instancePath + "/" + i0 + "/where/vm", schemaPath: "#/$defs/where/oneOf/2/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err37 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.path = true;
                  props0.line = true;
                  props0.vm = true;
                }
              } else if (tag0 === "source") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err38 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  if (data2.path === void 0) {
                    const err39 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("source" !== data2.in) {
                      const err40 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/3/properties/in/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                  if (data2.path !== void 0) {
                    if (typeof data2.path !== "string") {
                      const err41 = { instancePath: instancePath + "/" + i0 + "/where/path", schemaPath: "#/$defs/where/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  }
                  if (data2.line !== void 0) {
                    let data20 = data2.line;
                    if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                      const err42 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (typeof data20 == "number" && isFinite(data20)) {
                      if (data20 > 9007199254740991 || isNaN(data20)) {
                        const err43 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                      if (data20 < 1 || isNaN(data20)) {
                        const err44 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data2.byte !== void 0) {
                    let data21 = data2.byte;
                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                      const err45 = { instancePath: instancePath + "/" + i0 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (typeof data21 == "number" && isFinite(data21)) {
                      if (data21 > 9007199254740991 || isNaN(data21)) {
                        const err46 = { instancePath: instancePath + "/" + i0 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                      if (data21 < 0 || isNaN(data21)) {
                        const err47 = { instancePath: instancePath + "/" + i0 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data2.vm !== void 0) {
                    let data22 = data2.vm;
                    if (typeof data22 === "string") {
                      if (data22.length > 4096) {
                        const err48 = { instancePath: instancePath + "/" + i0 + "/where/vm", schemaPath: "#/$defs/where/oneOf/3/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    } else {
                      const err49 = { instancePath: instancePath + "/" + i0 + "/where/vm", schemaPath: "#/$defs/where/oneOf/3/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err50 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.path = true;
                  props0.line = true;
                  props0.byte = true;
                  props0.vm = true;
                }
              } else if (tag0 === "file") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err51 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                  if (data2.path === void 0) {
                    const err52 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("file" !== data2.in) {
                      const err53 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/4/properties/in/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  }
                  if (data2.path !== void 0) {
                    if (typeof data2.path !== "string") {
                      const err54 = { instancePath: instancePath + "/" + i0 + "/where/path", schemaPath: "#/$defs/where/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  }
                  if (data2.line !== void 0) {
                    let data25 = data2.line;
                    if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                      const err55 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                    if (typeof data25 == "number" && isFinite(data25)) {
                      if (data25 > 9007199254740991 || isNaN(data25)) {
                        const err56 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                      if (data25 < 1 || isNaN(data25)) {
                        const err57 = { instancePath: instancePath + "/" + i0 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.path = true;
                  props0.line = true;
                }
              } else if (tag0 === "target") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err59 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  if (data2.path === void 0) {
                    const err60 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("target" !== data2.in) {
                      const err61 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/5/properties/in/const", keyword: "const", params: { allowedValue: "target" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  }
                  if (data2.path !== void 0) {
                    if (typeof data2.path !== "string") {
                      const err62 = { instancePath: instancePath + "/" + i0 + "/where/path", schemaPath: "#/$defs/where/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.path = true;
                }
              } else if (tag0 === "host") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err64 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                  if (data2.argv === void 0) {
                    const err65 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("host" !== data2.in) {
                      const err66 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/6/properties/in/const", keyword: "const", params: { allowedValue: "host" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  }
                  if (data2.argv !== void 0) {
                    let data29 = data2.argv;
                    if (Array.isArray(data29)) {
                      const len2 = data29.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        if (typeof data29[i2] !== "string") {
                          const err67 = { instancePath: instancePath + "/" + i0 + "/where/argv/" + i2, schemaPath: "#/$defs/where/oneOf/6/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err68 = { instancePath: instancePath + "/" + i0 + "/where/argv", schemaPath: "#/$defs/where/oneOf/6/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.argv = true;
                }
              } else if (tag0 === "option") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err70 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                  if (data2.name === void 0) {
                    const err71 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("option" !== data2.in) {
                      const err72 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/7/properties/in/const", keyword: "const", params: { allowedValue: "option" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  }
                  if (data2.name !== void 0) {
                    if (typeof data2.name !== "string") {
                      const err73 = { instancePath: instancePath + "/" + i0 + "/where/name", schemaPath: "#/$defs/where/oneOf/7/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err74 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.name = true;
                }
              } else if (tag0 === "vm") {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.in === void 0) {
                    const err75 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (data2.vm === void 0) {
                    const err76 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (data2.in !== void 0) {
                    if ("vm" !== data2.in) {
                      const err77 = { instancePath: instancePath + "/" + i0 + "/where/in", schemaPath: "#/$defs/where/oneOf/8/properties/in/const", keyword: "const", params: { allowedValue: "vm" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  if (data2.vm !== void 0) {
                    if (typeof data2.vm !== "string") {
                      const err78 = { instancePath: instancePath + "/" + i0 + "/where/vm", schemaPath: "#/$defs/where/oneOf/8/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.in = true;
                  props0.vm = true;
                }
              } else {
                const err80 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "in", tagValue: tag0 }, message: 'value of tag "in" must be in oneOf' };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            } else {
              const err81 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "tag", tag: "in", tagValue: tag0 }, message: 'tag "in" must be string' };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/$defs/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.what === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.where === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.hint === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" }, message: "must have required property 'hint'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern84.test(data0)) {
          const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,63}$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]{0,63}$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if ("warning" !== data.severity) {
        const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/const", keyword: "const", params: { allowedValue: "warning" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (typeof data.what !== "string") {
        const err8 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data3 = data.where;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.in === void 0) {
          const err9 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const tag0 = data3.in;
        if (typeof tag0 == "string") {
          if (tag0 === "config") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err10 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (data3.file === void 0) {
                const err11 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err12 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("config" !== data3.in) {
                  const err13 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/in/const", keyword: "const", params: { allowedValue: "config" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data3.file !== void 0) {
                if (typeof data3.file !== "string") {
                  const err14 = { instancePath: instancePath + "/where/file", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err15 = { instancePath: instancePath + "/where/path", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data7 = data3.line;
                if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                  const err16 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (typeof data7 == "number" && isFinite(data7)) {
                  if (data7 > 9007199254740991 || isNaN(data7)) {
                    const err17 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                  if (data7 < 1 || isNaN(data7)) {
                    const err18 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              }
              if (data3.column !== void 0) {
                let data8 = data3.column;
                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                  const err19 = { instancePath: instancePath + "/where/column", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (typeof data8 == "number" && isFinite(data8)) {
                  if (data8 > 9007199254740991 || isNaN(data8)) {
                    const err20 = { instancePath: instancePath + "/where/column", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  if (data8 < 1 || isNaN(data8)) {
                    const err21 = { instancePath: instancePath + "/where/column", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              }
              if (data3.source !== void 0) {
                if (typeof data3.source !== "string") {
                  const err22 = { instancePath: instancePath + "/where/source", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data3.width !== void 0) {
                let data10 = data3.width;
                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                  const err23 = { instancePath: instancePath + "/where/width", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (typeof data10 == "number" && isFinite(data10)) {
                  if (data10 > 9007199254740991 || isNaN(data10)) {
                    const err24 = { instancePath: instancePath + "/where/width", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  if (data10 < 1 || isNaN(data10)) {
                    const err25 = { instancePath: instancePath + "/where/width", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err26 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            var props0 = {};
            props0.in = true;
            props0.file = true;
            props0.path = true;
            props0.line = true;
            props0.column = true;
            props0.source = true;
            props0.width = true;
          } else if (tag0 === "action") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err27 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (data3.id === void 0) {
                const err28 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("action" !== data3.in) {
                  const err29 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/properties/in/const", keyword: "const", params: { allowedValue: "action" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
              if (data3.id !== void 0) {
                if (typeof data3.id !== "string") {
                  const err30 = { instancePath: instancePath + "/where/id", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data3.argv !== void 0) {
                let data13 = data3.argv;
                if (Array.isArray(data13)) {
                  const len0 = data13.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data13[i0] !== "string") {
                      const err31 = { instancePath: instancePath + "/where/argv/" + i0, schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err32 = { instancePath: instancePath + "/where/argv", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
            } else {
              const err33 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.id = true;
              props0.argv = true;
            }
          } else if (tag0 === "guest") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err34 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err35 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("guest" !== data3.in) {
                  const err36 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/in/const", keyword: "const", params: { allowedValue: "guest" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err37 = { instancePath: instancePath + "/where/path", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data17 = data3.line;
                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                  const err38 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 9007199254740991 || isNaN(data17)) {
                    const err39 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (data17 < 1 || isNaN(data17)) {
                    const err40 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              }
              if (data3.vm !== void 0) {
                let data18 = data3.vm;
                if (typeof data18 === "string") {
                  if (data18.length > 4096) {
                    const err41 = { instancePath: instancePath + "/where/vm", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                } else {
                  const err42 = { instancePath: instancePath + "/where/vm", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            } else {
              const err43 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.path = true;
              props0.line = true;
              props0.vm = true;
            }
          } else if (tag0 === "source") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err44 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err45 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("source" !== data3.in) {
                  const err46 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/in/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err47 = { instancePath: instancePath + "/where/path", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data21 = data3.line;
                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                  const err48 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 9007199254740991 || isNaN(data21)) {
                    const err49 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (data21 < 1 || isNaN(data21)) {
                    const err50 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              }
              if (data3.byte !== void 0) {
                let data22 = data3.byte;
                if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                  const err51 = { instancePath: instancePath + "/where/byte", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/byte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (typeof data22 == "number" && isFinite(data22)) {
                  if (data22 > 9007199254740991 || isNaN(data22)) {
                    const err52 = { instancePath: instancePath + "/where/byte", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/byte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  if (data22 < 0 || isNaN(data22)) {
                    const err53 = { instancePath: instancePath + "/where/byte", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/byte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              }
              if (data3.vm !== void 0) {
                let data23 = data3.vm;
                if (typeof data23 === "string") {
                  if (data23.length > 4096) {
                    const err54 = { instancePath: instancePath + "/where/vm", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                } else {
                  const err55 = { instancePath: instancePath + "/where/vm", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
            } else {
              const err56 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.path = true;
              props0.line = true;
              props0.byte = true;
              props0.vm = true;
            }
          } else if (tag0 === "file") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err57 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err58 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("file" !== data3.in) {
                  const err59 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/properties/in/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err60 = { instancePath: instancePath + "/where/path", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data26 = data3.line;
                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                  const err61 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (typeof data26 == "number" && isFinite(data26)) {
                  if (data26 > 9007199254740991 || isNaN(data26)) {
                    const err62 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (data26 < 1 || isNaN(data26)) {
                    const err63 = { instancePath: instancePath + "/where/line", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err64 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.path = true;
              props0.line = true;
            }
          } else if (tag0 === "target") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err65 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err66 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("target" !== data3.in) {
                  const err67 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/5/properties/in/const", keyword: "const", params: { allowedValue: "target" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err68 = { instancePath: instancePath + "/where/path", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            } else {
              const err69 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.path = true;
            }
          } else if (tag0 === "host") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err70 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (data3.argv === void 0) {
                const err71 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("host" !== data3.in) {
                  const err72 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/6/properties/in/const", keyword: "const", params: { allowedValue: "host" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              if (data3.argv !== void 0) {
                let data30 = data3.argv;
                if (Array.isArray(data30)) {
                  const len1 = data30.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data30[i1] !== "string") {
                      const err73 = { instancePath: instancePath + "/where/argv/" + i1, schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/6/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err74 = { instancePath: instancePath + "/where/argv", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/6/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
            } else {
              const err75 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.argv = true;
            }
          } else if (tag0 === "option") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err76 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              if (data3.name === void 0) {
                const err77 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("option" !== data3.in) {
                  const err78 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/7/properties/in/const", keyword: "const", params: { allowedValue: "option" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
              if (data3.name !== void 0) {
                if (typeof data3.name !== "string") {
                  const err79 = { instancePath: instancePath + "/where/name", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/7/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.name = true;
            }
          } else if (tag0 === "vm") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err81 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (data3.vm === void 0) {
                const err82 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("vm" !== data3.in) {
                  const err83 = { instancePath: instancePath + "/where/in", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/8/properties/in/const", keyword: "const", params: { allowedValue: "vm" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
              if (data3.vm !== void 0) {
                if (typeof data3.vm !== "string") {
                  const err84 = { instancePath: instancePath + "/where/vm", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/8/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            } else {
              const err85 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.vm = true;
            }
          } else {
            const err86 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "in", tagValue: tag0 }, message: 'value of tag "in" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        } else {
          const err87 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/discriminator", keyword: "discriminator", params: { error: "tag", tag: "in", tagValue: tag0 }, message: 'tag "in" must be string' };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
      } else {
        const err88 = { instancePath: instancePath + "/where", schemaPath: "urn:h2k:schema:diagnostic#/$defs/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      if (typeof data.hint !== "string") {
        const err89 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.related !== void 0) {
      if (!validate73(data.related, { instancePath: instancePath + "/related", parentData: data, parentDataProperty: "related", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.waived !== void 0) {
      let data38 = data.waived;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.severity === void 0) {
          const err90 = { instancePath: instancePath + "/waived", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (data38.reason === void 0) {
          const err91 = { instancePath: instancePath + "/waived", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        if (data38.until === void 0) {
          const err92 = { instancePath: instancePath + "/waived", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data38.severity !== void 0) {
          let data39 = data38.severity;
          if (!(data39 === "error" || data39 === "warning")) {
            const err93 = { instancePath: instancePath + "/waived/severity", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/properties/severity/enum", keyword: "enum", params: { allowedValues: schema111.properties.severity.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data38.reason !== void 0) {
          if (typeof data38.reason !== "string") {
            const err94 = { instancePath: instancePath + "/waived/reason", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data38.until !== void 0) {
          if (typeof data38.until !== "string") {
            const err95 = { instancePath: instancePath + "/waived/until", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/waived", schemaPath: "urn:h2k:schema:diagnostic#/properties/waived/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
  } else {
    const err97 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err97];
    } else {
      vErrors.push(err97);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "code": true, "severity": true, "what": true, "where": true, "hint": true, "related": true, "waived": true }, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.format_version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format_version" }, message: "must have required property 'format_version'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.applyable === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applyable" }, message: "must have required property 'applyable'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.config === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.toolchain === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toolchain" }, message: "must have required property 'toolchain'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.sources === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.actions === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actions" }, message: "must have required property 'actions'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.diagnostics === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "diagnostics" }, message: "must have required property 'diagnostics'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("h2k/plan" !== data.kind) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "h2k/plan" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.format_version !== void 0) {
      let data1 = data.format_version;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err13 = { instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]{1,6}$" }, message: 'must match pattern "^1\\.[0-9]{1,6}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data2 = data.digest;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err15 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data3 = data.meta;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.created_at === void 0) {
          const err17 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data3.h2k_version === void 0) {
          const err18 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data3.root === void 0) {
          const err19 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data3.created_at !== void 0) {
          let data4 = data3.created_at;
          if (typeof data4 === "string") {
            if (data4.length > 64) {
              const err20 = { instancePath: instancePath + "/meta/created_at", schemaPath: "#/properties/meta/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/meta/created_at", schemaPath: "#/properties/meta/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.h2k_version !== void 0) {
          let data5 = data3.h2k_version;
          if (typeof data5 === "string") {
            if (data5.length > 64) {
              const err22 = { instancePath: instancePath + "/meta/h2k_version", schemaPath: "#/properties/meta/properties/h2k_version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/meta/h2k_version", schemaPath: "#/properties/meta/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data3.root !== void 0) {
          let data6 = data3.root;
          if (typeof data6 === "string") {
            if (data6.length > 4096) {
              const err24 = { instancePath: instancePath + "/meta/root", schemaPath: "#/properties/meta/properties/root/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data6.length < 1) {
              const err25 = { instancePath: instancePath + "/meta/root", schemaPath: "#/properties/meta/properties/root/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!pattern6.test(data6)) {
              const err26 = { instancePath: instancePath + "/meta/root", schemaPath: "#/properties/meta/properties/root/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/meta/root", schemaPath: "#/properties/meta/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data7 = data.mode;
      if (!(data7 === "migrate" || data7 === "rollback")) {
        const err29 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.mode.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.applyable !== void 0) {
      if (typeof data.applyable !== "boolean") {
        const err30 = { instancePath: instancePath + "/applyable", schemaPath: "#/properties/applyable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.complete !== void 0) {
      if (false !== data.complete) {
        const err31 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.config !== void 0) {
      let data10 = data.config;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.digest === void 0) {
          const err32 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10.files === void 0) {
          const err33 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data10.digest !== void 0) {
          let data11 = data10.digest;
          if (typeof data11 === "string") {
            if (!pattern5.test(data11)) {
              const err34 = { instancePath: instancePath + "/config/digest", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/config/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.files !== void 0) {
          let data12 = data10.files;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.path === void 0) {
                  const err36 = { instancePath: instancePath + "/config/files/" + i0, schemaPath: "#/properties/config/properties/files/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data13.sha256 === void 0) {
                  const err37 = { instancePath: instancePath + "/config/files/" + i0, schemaPath: "#/properties/config/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (data13.path !== void 0) {
                  let data14 = data13.path;
                  if (typeof data14 === "string") {
                    if (data14.length > 4096) {
                      const err38 = { instancePath: instancePath + "/config/files/" + i0 + "/path", schemaPath: "#/properties/config/properties/files/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    if (data14.length < 1) {
                      const err39 = { instancePath: instancePath + "/config/files/" + i0 + "/path", schemaPath: "#/properties/config/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data14)) {
                      const err40 = { instancePath: instancePath + "/config/files/" + i0 + "/path", schemaPath: "#/properties/config/properties/files/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/config/files/" + i0 + "/path", schemaPath: "#/properties/config/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data13.sha256 !== void 0) {
                  let data15 = data13.sha256;
                  if (typeof data15 === "string") {
                    if (!pattern9.test(data15)) {
                      const err42 = { instancePath: instancePath + "/config/files/" + i0 + "/sha256", schemaPath: "#/properties/config/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/config/files/" + i0 + "/sha256", schemaPath: "#/properties/config/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/config/files/" + i0, schemaPath: "#/properties/config/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/config/files", schemaPath: "#/properties/config/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data16 = data.base;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.lineage === void 0) {
          const err47 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data16.reads === void 0) {
          const err48 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data16.lineage !== void 0) {
          let data17 = data16.lineage;
          if (typeof data17 === "string") {
            if (data17.length > 64) {
              const err49 = { instancePath: instancePath + "/base/lineage", schemaPath: "#/properties/base/properties/lineage/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data17.length < 1) {
              const err50 = { instancePath: instancePath + "/base/lineage", schemaPath: "#/properties/base/properties/lineage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/base/lineage", schemaPath: "#/properties/base/properties/lineage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data16.reads !== void 0) {
          let data18 = data16.reads;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key0 in data18) {
              let data19 = data18[key0];
              if (typeof data19 === "string") {
                if (!pattern5.test(data19)) {
                  const err52 = { instancePath: instancePath + "/base/reads/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/base/reads/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/base/reads", schemaPath: "#/properties/base/properties/reads/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.toolchain !== void 0) {
      let data20 = data.toolchain;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key1 in data20) {
          let data21 = data20[key1];
          if (typeof data21 === "string") {
            if (data21.length > 256) {
              const err56 = { instancePath: instancePath + "/toolchain/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/toolchain/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/toolchain/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/toolchain/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/toolchain", schemaPath: "#/properties/toolchain/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data22 = data.sources;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key2 in data22) {
          const _errs49 = errors;
          if (typeof key2 === "string") {
            if (!pattern11.test(key2)) {
              const err59 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/vm_address/pattern", keyword: "pattern", params: { pattern: "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$"', propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/vm_address/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          var valid12 = _errs49 === errors;
          if (!valid12) {
            const err61 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key3 in data22) {
          if (!validate21(data22[key3], { instancePath: instancePath + "/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data24 = data.actions;
      if (Array.isArray(data24)) {
        const len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate25(data24[i1], { instancePath: instancePath + "/actions/" + i1, parentData: data24, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.deferred !== void 0) {
      let data26 = data.deferred;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.config === void 0) {
          const err64 = { instancePath: instancePath + "/deferred", schemaPath: "#/properties/deferred/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data26.vms === void 0) {
          const err65 = { instancePath: instancePath + "/deferred", schemaPath: "#/properties/deferred/required", keyword: "required", params: { missingProperty: "vms" }, message: "must have required property 'vms'" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data26.config !== void 0) {
          if (!validate45(data26.config, { instancePath: instancePath + "/deferred/config", parentData: data26, parentDataProperty: "config", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
        if (data26.vms !== void 0) {
          let data28 = data26.vms;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (Object.keys(data28).length < 1) {
              const err66 = { instancePath: instancePath + "/deferred/vms", schemaPath: "#/properties/deferred/properties/vms/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key4 in data28) {
              const _errs62 = errors;
              if (typeof key4 === "string") {
                if (!pattern11.test(key4)) {
                  const err67 = { instancePath: instancePath + "/deferred/vms", schemaPath: "#/$defs/vm_address/pattern", keyword: "pattern", params: { pattern: "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^vm\\.[a-z0-9][a-z0-9._-]{0,62}$"', propertyName: key4 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/deferred/vms", schemaPath: "#/$defs/vm_address/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key4 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              var valid18 = _errs62 === errors;
              if (!valid18) {
                const err69 = { instancePath: instancePath + "/deferred/vms", schemaPath: "#/properties/deferred/properties/vms/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            for (const key5 in data28) {
              let data29 = data28[key5];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                if (data29.kinds === void 0) {
                  const err70 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/bounds/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data29.files === void 0) {
                  const err71 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/bounds/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (data29.max_edits === void 0) {
                  const err72 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/bounds/required", keyword: "required", params: { missingProperty: "max_edits" }, message: "must have required property 'max_edits'" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data29.kinds !== void 0) {
                  let data30 = data29.kinds;
                  if (Array.isArray(data30)) {
                    const len2 = data30.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data31 = data30[i2];
                      if (typeof data31 === "string") {
                        if (data31.length > 64) {
                          const err73 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds/" + i2, schemaPath: "#/$defs/bounds/properties/kinds/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors++;
                        }
                      } else {
                        const err74 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds/" + i2, schemaPath: "#/$defs/bounds/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    }
                    let i3 = data30.length;
                    let j0;
                    if (i3 > 1) {
                      const indices0 = {};
                      for (; i3--; ) {
                        let item0 = data30[i3];
                        if (typeof item0 !== "string") {
                          continue;
                        }
                        if (typeof indices0[item0] == "number") {
                          j0 = indices0[item0];
                          const err75 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds", schemaPath: "#/$defs/bounds/properties/kinds/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err75];
                          } else {
                            vErrors.push(err75);
                          }
                          errors++;
                          break;
                        }
                        indices0[item0] = i3;
                      }
                    }
                  } else {
                    const err76 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds", schemaPath: "#/$defs/bounds/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data29.files !== void 0) {
                  let data32 = data29.files;
                  if (Array.isArray(data32)) {
                    const len3 = data32.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                      let data33 = data32[i4];
                      if (typeof data33 === "string") {
                        if (data33.length > 4096) {
                          const err77 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i4, schemaPath: "#/$defs/bounds/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                        if (data33.length < 1) {
                          const err78 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i4, schemaPath: "#/$defs/bounds/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err78];
                          } else {
                            vErrors.push(err78);
                          }
                          errors++;
                        }
                      } else {
                        const err79 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i4, schemaPath: "#/$defs/bounds/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    let i5 = data32.length;
                    let j1;
                    if (i5 > 1) {
                      const indices1 = {};
                      for (; i5--; ) {
                        let item1 = data32[i5];
                        if (typeof item1 !== "string") {
                          continue;
                        }
                        if (typeof indices1[item1] == "number") {
                          j1 = indices1[item1];
                          const err80 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/$defs/bounds/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err80];
                          } else {
                            vErrors.push(err80);
                          }
                          errors++;
                          break;
                        }
                        indices1[item1] = i5;
                      }
                    }
                  } else {
                    const err81 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/$defs/bounds/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data29.max_edits !== void 0) {
                  let data34 = data29.max_edits;
                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                    const err82 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_edits", schemaPath: "#/$defs/bounds/properties/max_edits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 > 1e5 || isNaN(data34)) {
                      const err83 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_edits", schemaPath: "#/$defs/bounds/properties/max_edits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (data34 < 0 || isNaN(data34)) {
                      const err84 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_edits", schemaPath: "#/$defs/bounds/properties/max_edits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err85 = { instancePath: instancePath + "/deferred/vms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/bounds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/deferred/vms", schemaPath: "#/properties/deferred/properties/vms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/deferred", schemaPath: "#/properties/deferred/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.amends !== void 0) {
      let data35 = data.amends;
      if (typeof data35 === "string") {
        if (!pattern5.test(data35)) {
          const err88 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      } else {
        const err89 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data36 = data.limits;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key6 in data36) {
          const _errs84 = errors;
          if (typeof key6 === "string") {
            if (key6.length > 4200) {
              const err90 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/propertyNames/maxLength", keyword: "maxLength", params: { limit: 4200 }, message: "must NOT have more than 4200 characters", propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          var valid30 = _errs84 === errors;
          if (!valid30) {
            const err91 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        for (const key7 in data36) {
          let data37 = data36[key7];
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err92 = { instancePath: instancePath + "/limits/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 1e6 || isNaN(data37)) {
              const err93 = { instancePath: instancePath + "/limits/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data37 < 1 || isNaN(data37)) {
              const err94 = { instancePath: instancePath + "/limits/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data38 = data.gates;
      if (Array.isArray(data38)) {
        const len4 = data38.length;
        for (let i6 = 0; i6 < len4; i6++) {
          if (!validate69(data38[i6], { instancePath: instancePath + "/gates/" + i6, parentData: data38, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.diagnostics !== void 0) {
      let data40 = data.diagnostics;
      if (Array.isArray(data40)) {
        const len5 = data40.length;
        for (let i7 = 0; i7 < len5; i7++) {
          if (!validate71(data40[i7], { instancePath: instancePath + "/diagnostics/" + i7, parentData: data40, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data42 = data.summary;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.vms === void 0) {
          const err98 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "vms" }, message: "must have required property 'vms'" };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (data42.actions === void 0) {
          const err99 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "actions" }, message: "must have required property 'actions'" };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        if (data42.bytes === void 0) {
          const err100 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        if (data42.edits === void 0) {
          const err101 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "edits" }, message: "must have required property 'edits'" };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
        if (data42.appliance_launches === void 0) {
          const err102 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "appliance_launches" }, message: "must have required property 'appliance_launches'" };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        if (data42.boots === void 0) {
          const err103 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "boots" }, message: "must have required property 'boots'" };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (data42.vms !== void 0) {
          let data43 = data42.vms;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err104 = { instancePath: instancePath + "/summary/vms", schemaPath: "#/properties/summary/properties/vms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 > 9007199254740991 || isNaN(data43)) {
              const err105 = { instancePath: instancePath + "/summary/vms", schemaPath: "#/properties/summary/properties/vms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data43 < 0 || isNaN(data43)) {
              const err106 = { instancePath: instancePath + "/summary/vms", schemaPath: "#/properties/summary/properties/vms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        }
        if (data42.actions !== void 0) {
          let data44 = data42.actions;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
            const err107 = { instancePath: instancePath + "/summary/actions", schemaPath: "#/properties/summary/properties/actions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 > 9007199254740991 || isNaN(data44)) {
              const err108 = { instancePath: instancePath + "/summary/actions", schemaPath: "#/properties/summary/properties/actions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data44 < 0 || isNaN(data44)) {
              const err109 = { instancePath: instancePath + "/summary/actions", schemaPath: "#/properties/summary/properties/actions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
        if (data42.bytes !== void 0) {
          let data45 = data42.bytes;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err110 = { instancePath: instancePath + "/summary/bytes", schemaPath: "#/properties/summary/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 > 9007199254740991 || isNaN(data45)) {
              const err111 = { instancePath: instancePath + "/summary/bytes", schemaPath: "#/properties/summary/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data45 < 0 || isNaN(data45)) {
              const err112 = { instancePath: instancePath + "/summary/bytes", schemaPath: "#/properties/summary/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
        }
        if (data42.edits !== void 0) {
          let data46 = data42.edits;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err113 = { instancePath: instancePath + "/summary/edits", schemaPath: "#/properties/summary/properties/edits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 > 9007199254740991 || isNaN(data46)) {
              const err114 = { instancePath: instancePath + "/summary/edits", schemaPath: "#/properties/summary/properties/edits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data46 < 0 || isNaN(data46)) {
              const err115 = { instancePath: instancePath + "/summary/edits", schemaPath: "#/properties/summary/properties/edits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
        if (data42.appliance_launches !== void 0) {
          let data47 = data42.appliance_launches;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err116 = { instancePath: instancePath + "/summary/appliance_launches", schemaPath: "#/properties/summary/properties/appliance_launches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 > 9007199254740991 || isNaN(data47)) {
              const err117 = { instancePath: instancePath + "/summary/appliance_launches", schemaPath: "#/properties/summary/properties/appliance_launches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data47 < 0 || isNaN(data47)) {
              const err118 = { instancePath: instancePath + "/summary/appliance_launches", schemaPath: "#/properties/summary/properties/appliance_launches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
        }
        if (data42.boots !== void 0) {
          let data48 = data42.boots;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
            const err119 = { instancePath: instancePath + "/summary/boots", schemaPath: "#/properties/summary/properties/boots/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 > 9007199254740991 || isNaN(data48)) {
              const err120 = { instancePath: instancePath + "/summary/boots", schemaPath: "#/properties/summary/properties/boots/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data48 < 0 || isNaN(data48)) {
              const err121 = { instancePath: instancePath + "/summary/boots", schemaPath: "#/properties/summary/properties/boots/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          }
        }
      } else {
        const err122 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
  } else {
    const err123 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err123];
    } else {
      vErrors.push(err123);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "kind": true, "format_version": true, "digest": true, "meta": true, "mode": true, "applyable": true, "complete": true, "config": true, "base": true, "toolchain": true, "sources": true, "actions": true, "deferred": true, "amends": true, "limits": true, "gates": true, "diagnostics": true, "summary": true }, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
