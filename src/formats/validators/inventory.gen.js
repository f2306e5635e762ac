// Generated from schemas/ by `npm run generate`; edit the schemas instead.
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:inventory", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-format-version": "1.0", "type": "object", "required": ["source", "guest", "inspection"], "properties": { "source": { "$ref": "urn:h2k:schema:plan#/$defs/source_vm" }, "guest": { "anyOf": [{ "$ref": "urn:h2k:schema:facts" }, { "type": "null" }] }, "inspection": { "anyOf": [{ "type": "object", "required": ["inspector", "because"], "properties": { "inspector": { "enum": ["direct", "libguestfs"] }, "because": { "type": "string", "maxLength": 4096 } } }, { "type": "null" }] }, "warnings": { "type": "array", "maxItems": 1e5, "items": { "$ref": "urn:h2k:schema:diagnostic" } } }, "$defs": { "header": { "type": "object", "required": ["kind", "format_version"], "properties": { "kind": { "const": "h2k/inventory" }, "format_version": { "type": "string", "pattern": "^1\\.[0-9]{1,6}$" }, "complete": { "const": false }, "missing": { "type": "array", "items": { "type": "string" } } } } } };
const schema38 = { "type": "object", "required": ["from", "ref", "provider", "dir", "name", "uuid", "cpus", "cores_per_socket", "memory_bytes", "firmware", "secure_boot", "controllers", "nics", "disks", "files"], "properties": { "from": { "type": "string", "minLength": 1 }, "ref": { "type": "string", "minLength": 1 }, "provider": { "type": "string", "minLength": 1 }, "dir": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "name": { "type": "string" }, "uuid": { "type": ["string", "null"], "maxLength": 64 }, "cpus": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "cores_per_socket": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "firmware": { "enum": ["bios", "efi"] }, "secure_boot": { "type": "boolean" }, "controllers": { "type": "array", "items": { "type": "object", "required": ["key", "bus", "model"], "properties": { "key": { "type": "string" }, "bus": { "$ref": "#/$defs/source_bus" }, "model": { "type": ["string", "null"] }, "pci": { "type": "string", "pattern": "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" } } } }, "nics": { "type": "array", "items": { "type": "object", "required": ["key", "model", "mac", "network", "connected"], "properties": { "key": { "type": "string" }, "model": { "type": ["string", "null"] }, "mac": { "type": ["string", "null"], "maxLength": 32 }, "network": { "type": ["string", "null"] }, "connected": { "type": "boolean" }, "pci": { "type": "string", "pattern": "^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$" }, "slot": { "type": "integer", "minimum": 0, "maximum": 1023 } } } }, "disks": { "type": "array", "items": { "type": "object", "required": ["key", "bus", "virtual_bytes", "allocated_bytes", "chain"], "properties": { "key": { "type": "string" }, "bus": { "$ref": "#/$defs/source_bus" }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "allocated_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "chain": { "type": "array", "items": { "type": "object", "required": ["path", "format", "subformat", "virtual_bytes", "cid", "parent_cid", "extents"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "format": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "subformat": { "type": ["string", "null"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "cid": { "type": ["string", "null"], "pattern": "^[0-9a-f]{8}$" }, "parent_cid": { "type": ["string", "null"], "pattern": "^[0-9a-f]{8}$" }, "uuid": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "extents": { "type": "array", "items": { "type": "object", "required": ["path", "kind", "bytes", "offset_bytes"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "kind": { "enum": ["flat", "sparse"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } } } } } } } }, "files": { "type": "array", "items": { "type": "object", "required": ["path", "bytes", "mtime_ns", "inode", "header_sha256", "sha256"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\u0000]*$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mtime_ns": { "type": "string", "pattern": "^-?[0-9]{1,20}$" }, "inode": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "header_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } } } };
const schema39 = { "enum": ["scsi", "sata", "ide", "nvme", "unknown"] };
const pattern6 = new RegExp("^[^\\u0000]*$", "u");
const pattern13 = new RegExp("^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]$", "u");
const pattern16 = new RegExp("^[0-9a-f]{8}$", "u");
const pattern18 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern21 = new RegExp("^-?[0-9]{1,20}$", "u");
const pattern22 = new RegExp("^[0-9]{1,20}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
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
        const err26 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: schema38.properties.uuid.type }, message: "must be string,null" };
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
        const err37 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema38.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
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
                const err43 = { instancePath: instancePath + "/controllers/" + i0 + "/bus", schemaPath: "#/$defs/source_bus/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" };
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
                const err44 = { instancePath: instancePath + "/controllers/" + i0 + "/model", schemaPath: "#/properties/controllers/items/properties/model/type", keyword: "type", params: { type: schema38.properties.controllers.items.properties.model.type }, message: "must be string,null" };
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
                const err55 = { instancePath: instancePath + "/nics/" + i1 + "/model", schemaPath: "#/properties/nics/items/properties/model/type", keyword: "type", params: { type: schema38.properties.nics.items.properties.model.type }, message: "must be string,null" };
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
                const err56 = { instancePath: instancePath + "/nics/" + i1 + "/mac", schemaPath: "#/properties/nics/items/properties/mac/type", keyword: "type", params: { type: schema38.properties.nics.items.properties.mac.type }, message: "must be string,null" };
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
                const err58 = { instancePath: instancePath + "/nics/" + i1 + "/network", schemaPath: "#/properties/nics/items/properties/network/type", keyword: "type", params: { type: schema38.properties.nics.items.properties.network.type }, message: "must be string,null" };
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
                const err73 = { instancePath: instancePath + "/disks/" + i2 + "/bus", schemaPath: "#/$defs/source_bus/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" };
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
                        const err91 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/format", schemaPath: "#/properties/disks/items/properties/chain/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema38.properties.disks.items.properties.chain.items.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
                        const err92 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/subformat", schemaPath: "#/properties/disks/items/properties/chain/items/properties/subformat/type", keyword: "type", params: { type: schema38.properties.disks.items.properties.chain.items.properties.subformat.type }, message: "must be string,null" };
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
                        const err96 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/cid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/cid/type", keyword: "type", params: { type: schema38.properties.disks.items.properties.chain.items.properties.cid.type }, message: "must be string,null" };
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
                        const err98 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/parent_cid", schemaPath: "#/properties/disks/items/properties/chain/items/properties/parent_cid/type", keyword: "type", params: { type: schema38.properties.disks.items.properties.chain.items.properties.parent_cid.type }, message: "must be string,null" };
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
                                const err110 = { instancePath: instancePath + "/disks/" + i2 + "/chain/" + i3 + "/extents/" + i4 + "/kind", schemaPath: "#/properties/disks/items/properties/chain/items/properties/extents/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema38.properties.disks.items.properties.chain.items.properties.extents.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
                const err142 = { instancePath: instancePath + "/files/" + i5 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: schema38.properties.files.items.properties.sha256.type }, message: "must be string,null" };
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
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": { "from": true, "ref": true, "provider": true, "dir": true, "name": true, "uuid": true, "cpus": true, "cores_per_socket": true, "memory_bytes": true, "firmware": true, "secure_boot": true, "controllers": true, "nics": true, "disks": true, "files": true }, "dynamicProps": false, "dynamicItems": false };
const schema119 = { "type": "object", "required": ["volume", "type", "uuid", "label", "unclean"], "properties": { "volume": { "type": "string", "pattern": "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, "type": { "type": "string", "maxLength": 64 }, "uuid": { "type": ["string", "null"], "maxLength": 64 }, "label": { "type": ["string", "null"], "maxLength": 256 }, "unclean": { "type": "boolean" }, "fsck": { "enum": ["errors", "due"] } } };
const schema121 = { "type": "object", "required": ["volume", "name", "level", "metadata", "disks", "members", "others", "synced"], "properties": { "volume": { "type": "string", "pattern": "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, "name": { "type": ["string", "null"], "maxLength": 64 }, "level": { "type": "integer", "minimum": -1e3, "maximum": 1e3 }, "metadata": { "enum": ["0.90", "1.0", "1.1", "1.2"] }, "disks": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "members": { "type": "array", "items": { "type": "string", "pattern": "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, "maxItems": 1024 }, "others": { "type": "array", "items": { "type": "string", "pattern": "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, "maxItems": 1024 }, "synced": { "type": "boolean" } } };
const schema117 = { "type": "object", "required": ["disk", "table", "id", "partitions"], "properties": { "disk": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "table": { "enum": ["mbr", "gpt", "none"] }, "id": { "type": ["string", "null"], "maxLength": 36 }, "partitions": { "type": "array", "items": { "$ref": "#/$defs/partition" }, "maxItems": 1024 } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.disk === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disk" }, message: "must have required property 'disk'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.table === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table" }, message: "must have required property 'table'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.partitions === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partitions" }, message: "must have required property 'partitions'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.disk !== void 0) {
      let data0 = data.disk;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.table !== void 0) {
      let data1 = data.table;
      if (!(data1 === "mbr" || data1 === "gpt" || data1 === "none")) {
        const err7 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/enum", keyword: "enum", params: { allowedValues: schema117.properties.table.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 !== "string" && data2 !== null) {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema117.properties.id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 36) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.partitions !== void 0) {
      let data3 = data.partitions;
      if (Array.isArray(data3)) {
        if (data3.length > 1024) {
          const err10 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.number === void 0) {
              const err11 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.start_bytes === void 0) {
              const err12 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: "start_bytes" }, message: "must have required property 'start_bytes'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.bytes === void 0) {
              const err13 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.type === void 0) {
              const err14 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.partuuid === void 0) {
              const err15 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: "partuuid" }, message: "must have required property 'partuuid'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.bootable === void 0) {
              const err16 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: "bootable" }, message: "must have required property 'bootable'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4.number !== void 0) {
              let data5 = data4.number;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err17 = { instancePath: instancePath + "/partitions/" + i0 + "/number", schemaPath: "#/$defs/partition/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 1024 || isNaN(data5)) {
                  const err18 = { instancePath: instancePath + "/partitions/" + i0 + "/number", schemaPath: "#/$defs/partition/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data5 < 1 || isNaN(data5)) {
                  const err19 = { instancePath: instancePath + "/partitions/" + i0 + "/number", schemaPath: "#/$defs/partition/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data4.start_bytes !== void 0) {
              let data6 = data4.start_bytes;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err20 = { instancePath: instancePath + "/partitions/" + i0 + "/start_bytes", schemaPath: "#/$defs/partition/properties/start_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 9007199254740991 || isNaN(data6)) {
                  const err21 = { instancePath: instancePath + "/partitions/" + i0 + "/start_bytes", schemaPath: "#/$defs/partition/properties/start_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  const err22 = { instancePath: instancePath + "/partitions/" + i0 + "/start_bytes", schemaPath: "#/$defs/partition/properties/start_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if (data4.bytes !== void 0) {
              let data7 = data4.bytes;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err23 = { instancePath: instancePath + "/partitions/" + i0 + "/bytes", schemaPath: "#/$defs/partition/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 9007199254740991 || isNaN(data7)) {
                  const err24 = { instancePath: instancePath + "/partitions/" + i0 + "/bytes", schemaPath: "#/$defs/partition/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err25 = { instancePath: instancePath + "/partitions/" + i0 + "/bytes", schemaPath: "#/$defs/partition/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data4.type !== void 0) {
              let data8 = data4.type;
              if (typeof data8 === "string") {
                if (data8.length > 36) {
                  const err26 = { instancePath: instancePath + "/partitions/" + i0 + "/type", schemaPath: "#/$defs/partition/properties/type/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/partitions/" + i0 + "/type", schemaPath: "#/$defs/partition/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data4.partuuid !== void 0) {
              let data9 = data4.partuuid;
              if (typeof data9 === "string") {
                if (data9.length > 36) {
                  const err28 = { instancePath: instancePath + "/partitions/" + i0 + "/partuuid", schemaPath: "#/$defs/partition/properties/partuuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/partitions/" + i0 + "/partuuid", schemaPath: "#/$defs/partition/properties/partuuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data4.bootable !== void 0) {
              if (typeof data4.bootable !== "boolean") {
                const err30 = { instancePath: instancePath + "/partitions/" + i0 + "/bootable", schemaPath: "#/$defs/partition/properties/bootable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/partitions/" + i0, schemaPath: "#/$defs/partition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
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
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "disk": true, "table": true, "id": true, "partitions": true }, "dynamicProps": false, "dynamicItems": false };
const schema122 = { "type": "object", "required": ["kind", "root", "release", "arch", "mounts", "files", "folders", "kernels", "initramfs", "efi", "packages", "package_format", "init", "space"], "properties": { "kind": { "const": "linux" }, "root": { "type": "string", "pattern": "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, "release": { "type": "object", "required": ["id", "id_like", "version_id", "name"], "properties": { "id": { "type": "string", "maxLength": 256 }, "id_like": { "type": "array", "items": { "type": "string", "maxLength": 256 }, "maxItems": 100 }, "version_id": { "type": ["string", "null"], "maxLength": 4096 }, "name": { "type": "string", "maxLength": 4096 } } }, "arch": { "type": "string", "maxLength": 64 }, "mounts": { "type": "array", "items": { "$ref": "#/$defs/mount" }, "maxItems": 64 }, "files": { "type": "object", "propertyNames": { "pattern": "^/" }, "additionalProperties": { "$ref": "#/$defs/file" }, "maxProperties": 1e4 }, "folders": { "type": "object", "propertyNames": { "pattern": "^/" }, "additionalProperties": { "type": "array", "items": { "type": "string", "maxLength": 4096 }, "maxItems": 1e5 }, "maxProperties": 1e4 }, "entries": { "type": "object", "propertyNames": { "pattern": "^/" }, "additionalProperties": { "$ref": "#/$defs/entry" }, "maxProperties": 1e3 }, "unified_images": { "type": "array", "items": { "$ref": "#/$defs/unified_image" }, "maxItems": 64 }, "kernels": { "type": "array", "items": { "$ref": "#/$defs/kernel" }, "maxItems": 1e3 }, "initramfs": { "type": "array", "items": { "$ref": "#/$defs/initramfs" }, "maxItems": 1e3 }, "efi": { "anyOf": [{ "$ref": "#/$defs/efi" }, { "type": "null" }] }, "packages": { "type": "array", "items": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 256 }, "version": { "type": "string", "maxLength": 256 } } }, "maxItems": 1e4 }, "package_format": { "enum": ["deb", "rpm", "apk", null] }, "init": { "enum": ["systemd", "sysvinit", "openrc", "unknown"] }, "space": { "type": "array", "items": { "type": "object", "required": ["mountpoint", "free_bytes", "free_inodes"], "properties": { "mountpoint": { "type": "string", "maxLength": 4096 }, "free_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "free_inodes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "maxItems": 64 } } };
const schema125 = { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["link", "file", "folder", "other", "unknown"] }, "target": { "type": "string", "maxLength": 4096 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
const schema130 = { "type": "object", "required": ["path", "sha256", "bytes", "generator", "loader", "nested", "segments", "module_dir", "kernel", "modules", "module_suffixes", "builtin", "resume"], "properties": { "path": { "type": "string", "maxLength": 4096, "pattern": "^/" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "generator": { "enum": ["initramfs-tools", "dracut", "mkinitcpio", "mkinitfs", "booster", "unknown"] }, "loader": { "enum": ["udev", "nlplug-findfs", null] }, "nested": { "type": "boolean" }, "segments": { "type": "array", "items": { "enum": ["none", "gzip", "xz", "lz4", "zstd", "bzip2", "lzma", "lzo"] }, "maxItems": 16 }, "module_dir": { "type": ["string", "null"], "maxLength": 4096 }, "kernel": { "type": ["string", "null"], "maxLength": 4096 }, "modules": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 1e5 }, "module_suffixes": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 100 }, "builtin": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 1e3 }, "resume": { "type": ["string", "null"], "maxLength": 4096 }, "crypttab": { "type": "object", "required": ["path", "text"], "properties": { "path": { "type": "string", "maxLength": 4096 }, "text": { "type": "string", "maxLength": 65536 } } } } };
const schema131 = { "type": "object", "required": ["mountpoint", "folders", "loaders"], "properties": { "mountpoint": { "type": "string", "maxLength": 4096, "pattern": "^/" }, "folders": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 32 }, "loaders": { "type": "array", "items": { "type": "object", "required": ["path", "sha256", "bytes", "grub_prefix"], "properties": { "path": { "type": "string", "maxLength": 4096 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "grub_prefix": { "type": ["string", "null"], "maxLength": 4096 } } }, "maxItems": 64 } } };
const pattern99 = new RegExp("^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$", "u");
const pattern32 = new RegExp("^/", "u");
const schema126 = { "type": "object", "required": ["path", "cmdline", "kernel", "system", "signed", "initramfs"], "properties": { "path": { "type": "string", "maxLength": 4096, "pattern": "^/" }, "cmdline": { "type": ["string", "null"], "maxLength": 3e5 }, "kernel": { "type": ["string", "null"], "maxLength": 16384 }, "system": { "type": ["string", "null"], "maxLength": 16384 }, "initramfs": { "anyOf": [{ "$ref": "#/$defs/unified_initramfs" }, { "type": "null" }] }, "signed": { "type": "boolean" } } };
const schema127 = { "type": "object", "required": ["kernel", "modules", "builtin"], "properties": { "kernel": { "type": ["string", "null"], "maxLength": 4096 }, "modules": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 1e5 }, "builtin": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 100 } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cmdline === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cmdline" }, message: "must have required property 'cmdline'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kernel === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.system === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signed === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signed" }, message: "must have required property 'signed'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.initramfs === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initramfs" }, message: "must have required property 'initramfs'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (data0.length > 4096) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern32.test(data0)) {
          const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.cmdline !== void 0) {
      let data1 = data.cmdline;
      if (typeof data1 !== "string" && data1 !== null) {
        const err9 = { instancePath: instancePath + "/cmdline", schemaPath: "#/properties/cmdline/type", keyword: "type", params: { type: schema126.properties.cmdline.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (data1.length > 3e5) {
          const err10 = { instancePath: instancePath + "/cmdline", schemaPath: "#/properties/cmdline/maxLength", keyword: "maxLength", params: { limit: 3e5 }, message: "must NOT have more than 300000 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.kernel !== void 0) {
      let data2 = data.kernel;
      if (typeof data2 !== "string" && data2 !== null) {
        const err11 = { instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: schema126.properties.kernel.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 16384) {
          const err12 = { instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.system !== void 0) {
      let data3 = data.system;
      if (typeof data3 !== "string" && data3 !== null) {
        const err13 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: schema126.properties.system.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (data3.length > 16384) {
          const err14 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.initramfs !== void 0) {
      let data4 = data.initramfs;
      const _errs10 = errors;
      let valid1 = false;
      const _errs11 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.kernel === void 0) {
          const err15 = { instancePath: instancePath + "/initramfs", schemaPath: "#/$defs/unified_initramfs/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4.modules === void 0) {
          const err16 = { instancePath: instancePath + "/initramfs", schemaPath: "#/$defs/unified_initramfs/required", keyword: "required", params: { missingProperty: "modules" }, message: "must have required property 'modules'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4.builtin === void 0) {
          const err17 = { instancePath: instancePath + "/initramfs", schemaPath: "#/$defs/unified_initramfs/required", keyword: "required", params: { missingProperty: "builtin" }, message: "must have required property 'builtin'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4.kernel !== void 0) {
          let data5 = data4.kernel;
          if (typeof data5 !== "string" && data5 !== null) {
            const err18 = { instancePath: instancePath + "/initramfs/kernel", schemaPath: "#/$defs/unified_initramfs/properties/kernel/type", keyword: "type", params: { type: schema127.properties.kernel.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (data5.length > 4096) {
              const err19 = { instancePath: instancePath + "/initramfs/kernel", schemaPath: "#/$defs/unified_initramfs/properties/kernel/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data4.modules !== void 0) {
          let data6 = data4.modules;
          if (Array.isArray(data6)) {
            if (data6.length > 1e5) {
              const err20 = { instancePath: instancePath + "/initramfs/modules", schemaPath: "#/$defs/unified_initramfs/properties/modules/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 === "string") {
                if (data7.length > 255) {
                  const err21 = { instancePath: instancePath + "/initramfs/modules/" + i0, schemaPath: "#/$defs/unified_initramfs/properties/modules/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/initramfs/modules/" + i0, schemaPath: "#/$defs/unified_initramfs/properties/modules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/initramfs/modules", schemaPath: "#/$defs/unified_initramfs/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data4.builtin !== void 0) {
          let data8 = data4.builtin;
          if (Array.isArray(data8)) {
            if (data8.length > 100) {
              const err24 = { instancePath: instancePath + "/initramfs/builtin", schemaPath: "#/$defs/unified_initramfs/properties/builtin/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 === "string") {
                if (data9.length > 255) {
                  const err25 = { instancePath: instancePath + "/initramfs/builtin/" + i1, schemaPath: "#/$defs/unified_initramfs/properties/builtin/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/initramfs/builtin/" + i1, schemaPath: "#/$defs/unified_initramfs/properties/builtin/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/initramfs/builtin", schemaPath: "#/$defs/unified_initramfs/properties/builtin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/initramfs", schemaPath: "#/$defs/unified_initramfs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.kernel = true;
        props0.modules = true;
        props0.builtin = true;
      }
      const _errs24 = errors;
      if (data4 !== null) {
        const err29 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid0 = _errs24 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err30 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
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
    if (data.signed !== void 0) {
      if (typeof data.signed !== "boolean") {
        const err31 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": { "path": true, "cmdline": true, "kernel": true, "system": true, "initramfs": true, "signed": true }, "dynamicProps": false, "dynamicItems": false };
const schema128 = { "type": "object", "required": ["version", "image", "initramfs", "builtin", "modules", "indexes"], "properties": { "version": { "type": "string", "maxLength": 255 }, "image": { "type": "string", "maxLength": 4096, "pattern": "^/" }, "initramfs": { "type": ["string", "null"], "maxLength": 4096, "pattern": "^/" }, "builtin": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 1e3 }, "modules": { "type": "array", "items": { "type": "object", "required": ["name", "path", "sha256", "bytes", "needs"], "properties": { "name": { "type": "string", "maxLength": 255 }, "path": { "type": "string", "maxLength": 4096, "pattern": "^/" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "needs": { "type": "array", "items": { "type": "string", "maxLength": 255 }, "maxItems": 1e4 } } }, "maxItems": 1e4 }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/digest" }, "maxItems": 100 } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
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
    if (data.image === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.initramfs === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initramfs" }, message: "must have required property 'initramfs'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.builtin === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "builtin" }, message: "must have required property 'builtin'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.modules === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modules" }, message: "must have required property 'modules'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.indexes === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indexes" }, message: "must have required property 'indexes'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (typeof data0 === "string") {
        if (data0.length > 255) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data1 = data.image;
      if (typeof data1 === "string") {
        if (data1.length > 4096) {
          const err8 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern32.test(data1)) {
          const err9 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.initramfs !== void 0) {
      let data2 = data.initramfs;
      if (typeof data2 !== "string" && data2 !== null) {
        const err11 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/type", keyword: "type", params: { type: schema128.properties.initramfs.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 4096) {
          const err12 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern32.test(data2)) {
          const err13 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.builtin !== void 0) {
      let data3 = data.builtin;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          const err14 = { instancePath: instancePath + "/builtin", schemaPath: "#/properties/builtin/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (data4.length > 255) {
              const err15 = { instancePath: instancePath + "/builtin/" + i0, schemaPath: "#/properties/builtin/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/builtin/" + i0, schemaPath: "#/properties/builtin/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/builtin", schemaPath: "#/properties/builtin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data5 = data.modules;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          const err18 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name === void 0) {
              const err19 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data6.path === void 0) {
              const err20 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data6.sha256 === void 0) {
              const err21 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data6.bytes === void 0) {
              const err22 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data6.needs === void 0) {
              const err23 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "needs" }, message: "must have required property 'needs'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 === "string") {
                if (data7.length > 255) {
                  const err24 = { instancePath: instancePath + "/modules/" + i1 + "/name", schemaPath: "#/properties/modules/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/modules/" + i1 + "/name", schemaPath: "#/properties/modules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data6.path !== void 0) {
              let data8 = data6.path;
              if (typeof data8 === "string") {
                if (data8.length > 4096) {
                  const err26 = { instancePath: instancePath + "/modules/" + i1 + "/path", schemaPath: "#/properties/modules/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (!pattern32.test(data8)) {
                  const err27 = { instancePath: instancePath + "/modules/" + i1 + "/path", schemaPath: "#/properties/modules/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/modules/" + i1 + "/path", schemaPath: "#/properties/modules/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data6.sha256 !== void 0) {
              let data9 = data6.sha256;
              if (typeof data9 === "string") {
                if (!pattern9.test(data9)) {
                  const err29 = { instancePath: instancePath + "/modules/" + i1 + "/sha256", schemaPath: "#/properties/modules/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/modules/" + i1 + "/sha256", schemaPath: "#/properties/modules/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data6.bytes !== void 0) {
              let data10 = data6.bytes;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err31 = { instancePath: instancePath + "/modules/" + i1 + "/bytes", schemaPath: "#/properties/modules/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 9007199254740991 || isNaN(data10)) {
                  const err32 = { instancePath: instancePath + "/modules/" + i1 + "/bytes", schemaPath: "#/properties/modules/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                  const err33 = { instancePath: instancePath + "/modules/" + i1 + "/bytes", schemaPath: "#/properties/modules/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data6.needs !== void 0) {
              let data11 = data6.needs;
              if (Array.isArray(data11)) {
                if (data11.length > 1e4) {
                  const err34 = { instancePath: instancePath + "/modules/" + i1 + "/needs", schemaPath: "#/properties/modules/items/properties/needs/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                const len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2];
                  if (typeof data12 === "string") {
                    if (data12.length > 255) {
                      const err35 = { instancePath: instancePath + "/modules/" + i1 + "/needs/" + i2, schemaPath: "#/properties/modules/items/properties/needs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/modules/" + i1 + "/needs/" + i2, schemaPath: "#/properties/modules/items/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/modules/" + i1 + "/needs", schemaPath: "#/properties/modules/items/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.indexes !== void 0) {
      let data13 = data.indexes;
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          const err40 = { instancePath: instancePath + "/indexes", schemaPath: "#/properties/indexes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.path === void 0) {
              const err41 = { instancePath: instancePath + "/indexes/" + i3, schemaPath: "#/$defs/digest/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data14.sha256 === void 0) {
              const err42 = { instancePath: instancePath + "/indexes/" + i3, schemaPath: "#/$defs/digest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data14.bytes === void 0) {
              const err43 = { instancePath: instancePath + "/indexes/" + i3, schemaPath: "#/$defs/digest/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data14.path !== void 0) {
              let data15 = data14.path;
              if (typeof data15 === "string") {
                if (data15.length > 4096) {
                  const err44 = { instancePath: instancePath + "/indexes/" + i3 + "/path", schemaPath: "#/$defs/digest/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (!pattern32.test(data15)) {
                  const err45 = { instancePath: instancePath + "/indexes/" + i3 + "/path", schemaPath: "#/$defs/digest/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/indexes/" + i3 + "/path", schemaPath: "#/$defs/digest/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data14.sha256 !== void 0) {
              let data16 = data14.sha256;
              if (typeof data16 === "string") {
                if (!pattern9.test(data16)) {
                  const err47 = { instancePath: instancePath + "/indexes/" + i3 + "/sha256", schemaPath: "#/$defs/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/indexes/" + i3 + "/sha256", schemaPath: "#/$defs/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data14.bytes !== void 0) {
              let data17 = data14.bytes;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err49 = { instancePath: instancePath + "/indexes/" + i3 + "/bytes", schemaPath: "#/$defs/digest/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 9007199254740991 || isNaN(data17)) {
                  const err50 = { instancePath: instancePath + "/indexes/" + i3 + "/bytes", schemaPath: "#/$defs/digest/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err51 = { instancePath: instancePath + "/indexes/" + i3 + "/bytes", schemaPath: "#/$defs/digest/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/indexes/" + i3, schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/indexes", schemaPath: "#/properties/indexes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": { "version": true, "image": true, "initramfs": true, "builtin": true, "modules": true, "indexes": true }, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
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
    if (data.root === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.release === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, message: "must have required property 'release'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.arch === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property 'arch'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.mounts === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mounts" }, message: "must have required property 'mounts'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.folders === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "folders" }, message: "must have required property 'folders'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.kernels === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kernels" }, message: "must have required property 'kernels'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.initramfs === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initramfs" }, message: "must have required property 'initramfs'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.efi === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "efi" }, message: "must have required property 'efi'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.packages === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packages" }, message: "must have required property 'packages'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.package_format === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package_format" }, message: "must have required property 'package_format'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.init === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "init" }, message: "must have required property 'init'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.space === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("linux" !== data.kind) {
        const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "linux" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.root !== void 0) {
      let data1 = data.root;
      if (typeof data1 === "string") {
        if (!pattern99.test(data1)) {
          const err15 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.release !== void 0) {
      let data2 = data.release;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err17 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data2.id_like === void 0) {
          const err18 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id_like" }, message: "must have required property 'id_like'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data2.version_id === void 0) {
          const err19 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "version_id" }, message: "must have required property 'version_id'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data2.name === void 0) {
          const err20 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 === "string") {
            if (data3.length > 256) {
              const err21 = { instancePath: instancePath + "/release/id", schemaPath: "#/properties/release/properties/id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/release/id", schemaPath: "#/properties/release/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data2.id_like !== void 0) {
          let data4 = data2.id_like;
          if (Array.isArray(data4)) {
            if (data4.length > 100) {
              const err23 = { instancePath: instancePath + "/release/id_like", schemaPath: "#/properties/release/properties/id_like/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (data5.length > 256) {
                  const err24 = { instancePath: instancePath + "/release/id_like/" + i0, schemaPath: "#/properties/release/properties/id_like/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/release/id_like/" + i0, schemaPath: "#/properties/release/properties/id_like/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/release/id_like", schemaPath: "#/properties/release/properties/id_like/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data2.version_id !== void 0) {
          let data6 = data2.version_id;
          if (typeof data6 !== "string" && data6 !== null) {
            const err27 = { instancePath: instancePath + "/release/version_id", schemaPath: "#/properties/release/properties/version_id/type", keyword: "type", params: { type: schema122.properties.release.properties.version_id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (data6.length > 4096) {
              const err28 = { instancePath: instancePath + "/release/version_id", schemaPath: "#/properties/release/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data2.name !== void 0) {
          let data7 = data2.name;
          if (typeof data7 === "string") {
            if (data7.length > 4096) {
              const err29 = { instancePath: instancePath + "/release/name", schemaPath: "#/properties/release/properties/name/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/release/name", schemaPath: "#/properties/release/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.arch !== void 0) {
      let data8 = data.arch;
      if (typeof data8 === "string") {
        if (data8.length > 64) {
          const err32 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.mounts !== void 0) {
      let data9 = data.mounts;
      if (Array.isArray(data9)) {
        if (data9.length > 64) {
          const err34 = { instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.mountpoint === void 0) {
              const err35 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/$defs/mount/required", keyword: "required", params: { missingProperty: "mountpoint" }, message: "must have required property 'mountpoint'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data10.volume === void 0) {
              const err36 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/$defs/mount/required", keyword: "required", params: { missingProperty: "volume" }, message: "must have required property 'volume'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data10.options === void 0) {
              const err37 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/$defs/mount/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data10.mountpoint !== void 0) {
              let data11 = data10.mountpoint;
              if (typeof data11 === "string") {
                if (data11.length > 4096) {
                  const err38 = { instancePath: instancePath + "/mounts/" + i1 + "/mountpoint", schemaPath: "#/$defs/mount/properties/mountpoint/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (!pattern32.test(data11)) {
                  const err39 = { instancePath: instancePath + "/mounts/" + i1 + "/mountpoint", schemaPath: "#/$defs/mount/properties/mountpoint/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/mounts/" + i1 + "/mountpoint", schemaPath: "#/$defs/mount/properties/mountpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data10.volume !== void 0) {
              let data12 = data10.volume;
              if (typeof data12 === "string") {
                if (!pattern99.test(data12)) {
                  const err41 = { instancePath: instancePath + "/mounts/" + i1 + "/volume", schemaPath: "#/$defs/mount/properties/volume/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/mounts/" + i1 + "/volume", schemaPath: "#/$defs/mount/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data10.options !== void 0) {
              let data13 = data10.options;
              if (typeof data13 === "string") {
                if (data13.length > 1024) {
                  const err43 = { instancePath: instancePath + "/mounts/" + i1 + "/options", schemaPath: "#/$defs/mount/properties/options/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/mounts/" + i1 + "/options", schemaPath: "#/$defs/mount/properties/options/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/$defs/mount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data14 = data.files;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (Object.keys(data14).length > 1e4) {
          const err47 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxProperties", keyword: "maxProperties", params: { limit: 1e4 }, message: "must NOT have more than 10000 properties" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key0 in data14) {
          const _errs31 = errors;
          if (typeof key0 === "string") {
            if (!pattern32.test(key0)) {
              const err48 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          var valid8 = _errs31 === errors;
          if (!valid8) {
            const err49 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        for (const key1 in data14) {
          let data15 = data14[key1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.text === void 0) {
              const err50 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/file/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data15.sha256 === void 0) {
              const err51 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/file/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data15.bytes === void 0) {
              const err52 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/file/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data15.text !== void 0) {
              let data16 = data15.text;
              if (typeof data16 === "string") {
                if (data16.length > 1048576) {
                  const err53 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/$defs/file/properties/text/maxLength", keyword: "maxLength", params: { limit: 1048576 }, message: "must NOT have more than 1048576 characters" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/$defs/file/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data15.sha256 !== void 0) {
              let data17 = data15.sha256;
              if (typeof data17 === "string") {
                if (!pattern9.test(data17)) {
                  const err55 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/file/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/file/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data15.redacted !== void 0) {
              if (true !== data15.redacted) {
                const err57 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/redacted", schemaPath: "#/$defs/file/properties/redacted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data15.encoding !== void 0) {
              if ("unknown" !== data15.encoding) {
                const err58 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/encoding", schemaPath: "#/$defs/file/properties/encoding/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data15.bytes !== void 0) {
              let data20 = data15.bytes;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err59 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/file/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 9007199254740991 || isNaN(data20)) {
                  const err60 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/file/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (data20 < 0 || isNaN(data20)) {
                  const err61 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/file/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/file/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.folders !== void 0) {
      let data21 = data.folders;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 1e4) {
          const err64 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/maxProperties", keyword: "maxProperties", params: { limit: 1e4 }, message: "must NOT have more than 10000 properties" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key2 in data21) {
          const _errs46 = errors;
          if (typeof key2 === "string") {
            if (!pattern32.test(key2)) {
              const err65 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/propertyNames/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
          var valid12 = _errs46 === errors;
          if (!valid12) {
            const err66 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        for (const key3 in data21) {
          let data22 = data21[key3];
          if (Array.isArray(data22)) {
            if (data22.length > 1e5) {
              const err67 = { instancePath: instancePath + "/folders/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/folders/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data23 = data22[i2];
              if (typeof data23 === "string") {
                if (data23.length > 4096) {
                  const err68 = { instancePath: instancePath + "/folders/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/folders/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/folders/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/folders/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/folders/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/folders/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data24 = data.entries;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (Object.keys(data24).length > 1e3) {
          const err72 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        for (const key4 in data24) {
          const _errs54 = errors;
          if (typeof key4 === "string") {
            if (!pattern32.test(key4)) {
              const err73 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
          var valid16 = _errs54 === errors;
          if (!valid16) {
            const err74 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        for (const key5 in data24) {
          let data25 = data24[key5];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.kind === void 0) {
              const err75 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data25.kind !== void 0) {
              let data26 = data25.kind;
              if (!(data26 === "link" || data26 === "file" || data26 === "folder" || data26 === "other" || data26 === "unknown")) {
                const err76 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/$defs/entry/properties/kind/enum", keyword: "enum", params: { allowedValues: schema125.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data25.target !== void 0) {
              let data27 = data25.target;
              if (typeof data27 === "string") {
                if (data27.length > 4096) {
                  const err77 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/$defs/entry/properties/target/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/$defs/entry/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data25.sha256 !== void 0) {
              let data28 = data25.sha256;
              if (typeof data28 === "string") {
                if (!pattern9.test(data28)) {
                  const err79 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/entry/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/entry/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data25.bytes !== void 0) {
              let data29 = data25.bytes;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err81 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/entry/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 9007199254740991 || isNaN(data29)) {
                  const err82 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/entry/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err83 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/entry/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/entry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.unified_images !== void 0) {
      let data30 = data.unified_images;
      if (Array.isArray(data30)) {
        if (data30.length > 64) {
          const err86 = { instancePath: instancePath + "/unified_images", schemaPath: "#/properties/unified_images/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        const len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate83(data30[i3], { instancePath: instancePath + "/unified_images/" + i3, parentData: data30, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/unified_images", schemaPath: "#/properties/unified_images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.kernels !== void 0) {
      let data32 = data.kernels;
      if (Array.isArray(data32)) {
        if (data32.length > 1e3) {
          const err88 = { instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        const len4 = data32.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate85(data32[i4], { instancePath: instancePath + "/kernels/" + i4, parentData: data32, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.initramfs !== void 0) {
      let data34 = data.initramfs;
      if (Array.isArray(data34)) {
        if (data34.length > 1e3) {
          const err90 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        const len5 = data34.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data35 = data34[i5];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.path === void 0) {
              const err91 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data35.sha256 === void 0) {
              const err92 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data35.bytes === void 0) {
              const err93 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data35.generator === void 0) {
              const err94 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "generator" }, message: "must have required property 'generator'" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data35.loader === void 0) {
              const err95 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "loader" }, message: "must have required property 'loader'" };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data35.nested === void 0) {
              const err96 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "nested" }, message: "must have required property 'nested'" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data35.segments === void 0) {
              const err97 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "segments" }, message: "must have required property 'segments'" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data35.module_dir === void 0) {
              const err98 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "module_dir" }, message: "must have required property 'module_dir'" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data35.kernel === void 0) {
              const err99 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data35.modules === void 0) {
              const err100 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "modules" }, message: "must have required property 'modules'" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data35.module_suffixes === void 0) {
              const err101 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "module_suffixes" }, message: "must have required property 'module_suffixes'" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data35.builtin === void 0) {
              const err102 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "builtin" }, message: "must have required property 'builtin'" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (data35.resume === void 0) {
              const err103 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/required", keyword: "required", params: { missingProperty: "resume" }, message: "must have required property 'resume'" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data35.path !== void 0) {
              let data36 = data35.path;
              if (typeof data36 === "string") {
                if (data36.length > 4096) {
                  const err104 = { instancePath: instancePath + "/initramfs/" + i5 + "/path", schemaPath: "#/$defs/initramfs/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (!pattern32.test(data36)) {
                  const err105 = { instancePath: instancePath + "/initramfs/" + i5 + "/path", schemaPath: "#/$defs/initramfs/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/initramfs/" + i5 + "/path", schemaPath: "#/$defs/initramfs/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data35.sha256 !== void 0) {
              let data37 = data35.sha256;
              if (typeof data37 === "string") {
                if (!pattern9.test(data37)) {
                  const err107 = { instancePath: instancePath + "/initramfs/" + i5 + "/sha256", schemaPath: "#/$defs/initramfs/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/initramfs/" + i5 + "/sha256", schemaPath: "#/$defs/initramfs/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data35.bytes !== void 0) {
              let data38 = data35.bytes;
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                const err109 = { instancePath: instancePath + "/initramfs/" + i5 + "/bytes", schemaPath: "#/$defs/initramfs/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 > 9007199254740991 || isNaN(data38)) {
                  const err110 = { instancePath: instancePath + "/initramfs/" + i5 + "/bytes", schemaPath: "#/$defs/initramfs/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (data38 < 0 || isNaN(data38)) {
                  const err111 = { instancePath: instancePath + "/initramfs/" + i5 + "/bytes", schemaPath: "#/$defs/initramfs/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            }
            if (data35.generator !== void 0) {
              let data39 = data35.generator;
              if (!(data39 === "initramfs-tools" || data39 === "dracut" || data39 === "mkinitcpio" || data39 === "mkinitfs" || data39 === "booster" || data39 === "unknown")) {
                const err112 = { instancePath: instancePath + "/initramfs/" + i5 + "/generator", schemaPath: "#/$defs/initramfs/properties/generator/enum", keyword: "enum", params: { allowedValues: schema130.properties.generator.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data35.loader !== void 0) {
              let data40 = data35.loader;
              if (!(data40 === "udev" || data40 === "nlplug-findfs" || data40 === null)) {
                const err113 = { instancePath: instancePath + "/initramfs/" + i5 + "/loader", schemaPath: "#/$defs/initramfs/properties/loader/enum", keyword: "enum", params: { allowedValues: schema130.properties.loader.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data35.nested !== void 0) {
              if (typeof data35.nested !== "boolean") {
                const err114 = { instancePath: instancePath + "/initramfs/" + i5 + "/nested", schemaPath: "#/$defs/initramfs/properties/nested/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data35.segments !== void 0) {
              let data42 = data35.segments;
              if (Array.isArray(data42)) {
                if (data42.length > 16) {
                  const err115 = { instancePath: instancePath + "/initramfs/" + i5 + "/segments", schemaPath: "#/$defs/initramfs/properties/segments/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
                const len6 = data42.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data43 = data42[i6];
                  if (!(data43 === "none" || data43 === "gzip" || data43 === "xz" || data43 === "lz4" || data43 === "zstd" || data43 === "bzip2" || data43 === "lzma" || data43 === "lzo")) {
                    const err116 = { instancePath: instancePath + "/initramfs/" + i5 + "/segments/" + i6, schemaPath: "#/$defs/initramfs/properties/segments/items/enum", keyword: "enum", params: { allowedValues: schema130.properties.segments.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/initramfs/" + i5 + "/segments", schemaPath: "#/$defs/initramfs/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data35.module_dir !== void 0) {
              let data44 = data35.module_dir;
              if (typeof data44 !== "string" && data44 !== null) {
                const err118 = { instancePath: instancePath + "/initramfs/" + i5 + "/module_dir", schemaPath: "#/$defs/initramfs/properties/module_dir/type", keyword: "type", params: { type: schema130.properties.module_dir.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              if (typeof data44 === "string") {
                if (data44.length > 4096) {
                  const err119 = { instancePath: instancePath + "/initramfs/" + i5 + "/module_dir", schemaPath: "#/$defs/initramfs/properties/module_dir/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              }
            }
            if (data35.kernel !== void 0) {
              let data45 = data35.kernel;
              if (typeof data45 !== "string" && data45 !== null) {
                const err120 = { instancePath: instancePath + "/initramfs/" + i5 + "/kernel", schemaPath: "#/$defs/initramfs/properties/kernel/type", keyword: "type", params: { type: schema130.properties.kernel.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
              if (typeof data45 === "string") {
                if (data45.length > 4096) {
                  const err121 = { instancePath: instancePath + "/initramfs/" + i5 + "/kernel", schemaPath: "#/$defs/initramfs/properties/kernel/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              }
            }
            if (data35.modules !== void 0) {
              let data46 = data35.modules;
              if (Array.isArray(data46)) {
                if (data46.length > 1e5) {
                  const err122 = { instancePath: instancePath + "/initramfs/" + i5 + "/modules", schemaPath: "#/$defs/initramfs/properties/modules/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                const len7 = data46.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data47 = data46[i7];
                  if (typeof data47 === "string") {
                    if (data47.length > 255) {
                      const err123 = { instancePath: instancePath + "/initramfs/" + i5 + "/modules/" + i7, schemaPath: "#/$defs/initramfs/properties/modules/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  } else {
                    const err124 = { instancePath: instancePath + "/initramfs/" + i5 + "/modules/" + i7, schemaPath: "#/$defs/initramfs/properties/modules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
              } else {
                const err125 = { instancePath: instancePath + "/initramfs/" + i5 + "/modules", schemaPath: "#/$defs/initramfs/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data35.module_suffixes !== void 0) {
              let data48 = data35.module_suffixes;
              if (Array.isArray(data48)) {
                if (data48.length > 100) {
                  const err126 = { instancePath: instancePath + "/initramfs/" + i5 + "/module_suffixes", schemaPath: "#/$defs/initramfs/properties/module_suffixes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                const len8 = data48.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data49 = data48[i8];
                  if (typeof data49 === "string") {
                    if (data49.length > 255) {
                      const err127 = { instancePath: instancePath + "/initramfs/" + i5 + "/module_suffixes/" + i8, schemaPath: "#/$defs/initramfs/properties/module_suffixes/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  } else {
                    const err128 = { instancePath: instancePath + "/initramfs/" + i5 + "/module_suffixes/" + i8, schemaPath: "#/$defs/initramfs/properties/module_suffixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/initramfs/" + i5 + "/module_suffixes", schemaPath: "#/$defs/initramfs/properties/module_suffixes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data35.builtin !== void 0) {
              let data50 = data35.builtin;
              if (Array.isArray(data50)) {
                if (data50.length > 1e3) {
                  const err130 = { instancePath: instancePath + "/initramfs/" + i5 + "/builtin", schemaPath: "#/$defs/initramfs/properties/builtin/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                const len9 = data50.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data51 = data50[i9];
                  if (typeof data51 === "string") {
                    if (data51.length > 255) {
                      const err131 = { instancePath: instancePath + "/initramfs/" + i5 + "/builtin/" + i9, schemaPath: "#/$defs/initramfs/properties/builtin/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  } else {
                    const err132 = { instancePath: instancePath + "/initramfs/" + i5 + "/builtin/" + i9, schemaPath: "#/$defs/initramfs/properties/builtin/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
              } else {
                const err133 = { instancePath: instancePath + "/initramfs/" + i5 + "/builtin", schemaPath: "#/$defs/initramfs/properties/builtin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data35.resume !== void 0) {
              let data52 = data35.resume;
              if (typeof data52 !== "string" && data52 !== null) {
                const err134 = { instancePath: instancePath + "/initramfs/" + i5 + "/resume", schemaPath: "#/$defs/initramfs/properties/resume/type", keyword: "type", params: { type: schema130.properties.resume.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              if (typeof data52 === "string") {
                if (data52.length > 4096) {
                  const err135 = { instancePath: instancePath + "/initramfs/" + i5 + "/resume", schemaPath: "#/$defs/initramfs/properties/resume/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
            }
            if (data35.crypttab !== void 0) {
              let data53 = data35.crypttab;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                if (data53.path === void 0) {
                  const err136 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab", schemaPath: "#/$defs/initramfs/properties/crypttab/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
                if (data53.text === void 0) {
                  const err137 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab", schemaPath: "#/$defs/initramfs/properties/crypttab/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                if (data53.path !== void 0) {
                  let data54 = data53.path;
                  if (typeof data54 === "string") {
                    if (data54.length > 4096) {
                      const err138 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab/path", schemaPath: "#/$defs/initramfs/properties/crypttab/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  } else {
                    const err139 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab/path", schemaPath: "#/$defs/initramfs/properties/crypttab/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data53.text !== void 0) {
                  let data55 = data53.text;
                  if (typeof data55 === "string") {
                    if (data55.length > 65536) {
                      const err140 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab/text", schemaPath: "#/$defs/initramfs/properties/crypttab/properties/text/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                      if (vErrors === null) {
                        vErrors = [err140];
                      } else {
                        vErrors.push(err140);
                      }
                      errors++;
                    }
                  } else {
                    const err141 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab/text", schemaPath: "#/$defs/initramfs/properties/crypttab/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
              } else {
                const err142 = { instancePath: instancePath + "/initramfs/" + i5 + "/crypttab", schemaPath: "#/$defs/initramfs/properties/crypttab/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
          } else {
            const err143 = { instancePath: instancePath + "/initramfs/" + i5, schemaPath: "#/$defs/initramfs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
      } else {
        const err144 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
    }
    if (data.efi !== void 0) {
      let data56 = data.efi;
      const _errs115 = errors;
      let valid37 = false;
      const _errs116 = errors;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        if (data56.mountpoint === void 0) {
          const err145 = { instancePath: instancePath + "/efi", schemaPath: "#/$defs/efi/required", keyword: "required", params: { missingProperty: "mountpoint" }, message: "must have required property 'mountpoint'" };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
        if (data56.folders === void 0) {
          const err146 = { instancePath: instancePath + "/efi", schemaPath: "#/$defs/efi/required", keyword: "required", params: { missingProperty: "folders" }, message: "must have required property 'folders'" };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
        if (data56.loaders === void 0) {
          const err147 = { instancePath: instancePath + "/efi", schemaPath: "#/$defs/efi/required", keyword: "required", params: { missingProperty: "loaders" }, message: "must have required property 'loaders'" };
          if (vErrors === null) {
            vErrors = [err147];
          } else {
            vErrors.push(err147);
          }
          errors++;
        }
        if (data56.mountpoint !== void 0) {
          let data57 = data56.mountpoint;
          if (typeof data57 === "string") {
            if (data57.length > 4096) {
              const err148 = { instancePath: instancePath + "/efi/mountpoint", schemaPath: "#/$defs/efi/properties/mountpoint/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (!pattern32.test(data57)) {
              const err149 = { instancePath: instancePath + "/efi/mountpoint", schemaPath: "#/$defs/efi/properties/mountpoint/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          } else {
            const err150 = { instancePath: instancePath + "/efi/mountpoint", schemaPath: "#/$defs/efi/properties/mountpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data56.folders !== void 0) {
          let data58 = data56.folders;
          if (Array.isArray(data58)) {
            if (data58.length > 32) {
              const err151 = { instancePath: instancePath + "/efi/folders", schemaPath: "#/$defs/efi/properties/folders/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            const len10 = data58.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data59 = data58[i10];
              if (typeof data59 === "string") {
                if (data59.length > 255) {
                  const err152 = { instancePath: instancePath + "/efi/folders/" + i10, schemaPath: "#/$defs/efi/properties/folders/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              } else {
                const err153 = { instancePath: instancePath + "/efi/folders/" + i10, schemaPath: "#/$defs/efi/properties/folders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
          } else {
            const err154 = { instancePath: instancePath + "/efi/folders", schemaPath: "#/$defs/efi/properties/folders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data56.loaders !== void 0) {
          let data60 = data56.loaders;
          if (Array.isArray(data60)) {
            if (data60.length > 64) {
              const err155 = { instancePath: instancePath + "/efi/loaders", schemaPath: "#/$defs/efi/properties/loaders/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            const len11 = data60.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data61 = data60[i11];
              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                if (data61.path === void 0) {
                  const err156 = { instancePath: instancePath + "/efi/loaders/" + i11, schemaPath: "#/$defs/efi/properties/loaders/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
                if (data61.sha256 === void 0) {
                  const err157 = { instancePath: instancePath + "/efi/loaders/" + i11, schemaPath: "#/$defs/efi/properties/loaders/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
                if (data61.bytes === void 0) {
                  const err158 = { instancePath: instancePath + "/efi/loaders/" + i11, schemaPath: "#/$defs/efi/properties/loaders/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                if (data61.grub_prefix === void 0) {
                  const err159 = { instancePath: instancePath + "/efi/loaders/" + i11, schemaPath: "#/$defs/efi/properties/loaders/items/required", keyword: "required", params: { missingProperty: "grub_prefix" }, message: "must have required property 'grub_prefix'" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
                if (data61.path !== void 0) {
                  let data62 = data61.path;
                  if (typeof data62 === "string") {
                    if (data62.length > 4096) {
                      const err160 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/path", schemaPath: "#/$defs/efi/properties/loaders/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/path", schemaPath: "#/$defs/efi/properties/loaders/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
                if (data61.sha256 !== void 0) {
                  let data63 = data61.sha256;
                  if (typeof data63 === "string") {
                    if (!pattern9.test(data63)) {
                      const err162 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/sha256", schemaPath: "#/$defs/efi/properties/loaders/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                  } else {
                    const err163 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/sha256", schemaPath: "#/$defs/efi/properties/loaders/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                }
                if (data61.bytes !== void 0) {
                  let data64 = data61.bytes;
                  if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                    const err164 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/bytes", schemaPath: "#/$defs/efi/properties/loaders/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                  if (typeof data64 == "number" && isFinite(data64)) {
                    if (data64 > 9007199254740991 || isNaN(data64)) {
                      const err165 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/bytes", schemaPath: "#/$defs/efi/properties/loaders/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                    if (data64 < 0 || isNaN(data64)) {
                      const err166 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/bytes", schemaPath: "#/$defs/efi/properties/loaders/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                }
                if (data61.grub_prefix !== void 0) {
                  let data65 = data61.grub_prefix;
                  if (typeof data65 !== "string" && data65 !== null) {
                    const err167 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/grub_prefix", schemaPath: "#/$defs/efi/properties/loaders/items/properties/grub_prefix/type", keyword: "type", params: { type: schema131.properties.loaders.items.properties.grub_prefix.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                  if (typeof data65 === "string") {
                    if (data65.length > 4096) {
                      const err168 = { instancePath: instancePath + "/efi/loaders/" + i11 + "/grub_prefix", schemaPath: "#/$defs/efi/properties/loaders/items/properties/grub_prefix/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err169 = { instancePath: instancePath + "/efi/loaders/" + i11, schemaPath: "#/$defs/efi/properties/loaders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
          } else {
            const err170 = { instancePath: instancePath + "/efi/loaders", schemaPath: "#/$defs/efi/properties/loaders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
      } else {
        const err171 = { instancePath: instancePath + "/efi", schemaPath: "#/$defs/efi/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
      var _valid0 = _errs116 === errors;
      valid37 = valid37 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.mountpoint = true;
        props0.folders = true;
        props0.loaders = true;
      }
      const _errs137 = errors;
      if (data56 !== null) {
        const err172 = { instancePath: instancePath + "/efi", schemaPath: "#/properties/efi/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
      var _valid0 = _errs137 === errors;
      valid37 = valid37 || _valid0;
      if (!valid37) {
        const err173 = { instancePath: instancePath + "/efi", schemaPath: "#/properties/efi/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      } else {
        errors = _errs115;
        if (vErrors !== null) {
          if (_errs115) {
            vErrors.length = _errs115;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.packages !== void 0) {
      let data66 = data.packages;
      if (Array.isArray(data66)) {
        if (data66.length > 1e4) {
          const err174 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        const len12 = data66.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data67 = data66[i12];
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (data67.name === void 0) {
              const err175 = { instancePath: instancePath + "/packages/" + i12, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            if (data67.version === void 0) {
              const err176 = { instancePath: instancePath + "/packages/" + i12, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
            if (data67.name !== void 0) {
              let data68 = data67.name;
              if (typeof data68 === "string") {
                if (data68.length > 256) {
                  const err177 = { instancePath: instancePath + "/packages/" + i12 + "/name", schemaPath: "#/properties/packages/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
              } else {
                const err178 = { instancePath: instancePath + "/packages/" + i12 + "/name", schemaPath: "#/properties/packages/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data67.version !== void 0) {
              let data69 = data67.version;
              if (typeof data69 === "string") {
                if (data69.length > 256) {
                  const err179 = { instancePath: instancePath + "/packages/" + i12 + "/version", schemaPath: "#/properties/packages/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
              } else {
                const err180 = { instancePath: instancePath + "/packages/" + i12 + "/version", schemaPath: "#/properties/packages/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
          } else {
            const err181 = { instancePath: instancePath + "/packages/" + i12, schemaPath: "#/properties/packages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
      } else {
        const err182 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err182];
        } else {
          vErrors.push(err182);
        }
        errors++;
      }
    }
    if (data.package_format !== void 0) {
      let data70 = data.package_format;
      if (!(data70 === "deb" || data70 === "rpm" || data70 === "apk" || data70 === null)) {
        const err183 = { instancePath: instancePath + "/package_format", schemaPath: "#/properties/package_format/enum", keyword: "enum", params: { allowedValues: schema122.properties.package_format.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if (data.init !== void 0) {
      let data71 = data.init;
      if (!(data71 === "systemd" || data71 === "sysvinit" || data71 === "openrc" || data71 === "unknown")) {
        const err184 = { instancePath: instancePath + "/init", schemaPath: "#/properties/init/enum", keyword: "enum", params: { allowedValues: schema122.properties.init.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err184];
        } else {
          vErrors.push(err184);
        }
        errors++;
      }
    }
    if (data.space !== void 0) {
      let data72 = data.space;
      if (Array.isArray(data72)) {
        if (data72.length > 64) {
          const err185 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
          if (vErrors === null) {
            vErrors = [err185];
          } else {
            vErrors.push(err185);
          }
          errors++;
        }
        const len13 = data72.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data73 = data72[i13];
          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
            if (data73.mountpoint === void 0) {
              const err186 = { instancePath: instancePath + "/space/" + i13, schemaPath: "#/properties/space/items/required", keyword: "required", params: { missingProperty: "mountpoint" }, message: "must have required property 'mountpoint'" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if (data73.free_bytes === void 0) {
              const err187 = { instancePath: instancePath + "/space/" + i13, schemaPath: "#/properties/space/items/required", keyword: "required", params: { missingProperty: "free_bytes" }, message: "must have required property 'free_bytes'" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data73.free_inodes === void 0) {
              const err188 = { instancePath: instancePath + "/space/" + i13, schemaPath: "#/properties/space/items/required", keyword: "required", params: { missingProperty: "free_inodes" }, message: "must have required property 'free_inodes'" };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            if (data73.mountpoint !== void 0) {
              let data74 = data73.mountpoint;
              if (typeof data74 === "string") {
                if (data74.length > 4096) {
                  const err189 = { instancePath: instancePath + "/space/" + i13 + "/mountpoint", schemaPath: "#/properties/space/items/properties/mountpoint/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              } else {
                const err190 = { instancePath: instancePath + "/space/" + i13 + "/mountpoint", schemaPath: "#/properties/space/items/properties/mountpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data73.free_bytes !== void 0) {
              let data75 = data73.free_bytes;
              if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                const err191 = { instancePath: instancePath + "/space/" + i13 + "/free_bytes", schemaPath: "#/properties/space/items/properties/free_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 > 9007199254740991 || isNaN(data75)) {
                  const err192 = { instancePath: instancePath + "/space/" + i13 + "/free_bytes", schemaPath: "#/properties/space/items/properties/free_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
                if (data75 < 0 || isNaN(data75)) {
                  const err193 = { instancePath: instancePath + "/space/" + i13 + "/free_bytes", schemaPath: "#/properties/space/items/properties/free_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
            }
            if (data73.free_inodes !== void 0) {
              let data76 = data73.free_inodes;
              if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                const err194 = { instancePath: instancePath + "/space/" + i13 + "/free_inodes", schemaPath: "#/properties/space/items/properties/free_inodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
              if (typeof data76 == "number" && isFinite(data76)) {
                if (data76 > 9007199254740991 || isNaN(data76)) {
                  const err195 = { instancePath: instancePath + "/space/" + i13 + "/free_inodes", schemaPath: "#/properties/space/items/properties/free_inodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                if (data76 < 0 || isNaN(data76)) {
                  const err196 = { instancePath: instancePath + "/space/" + i13 + "/free_inodes", schemaPath: "#/properties/space/items/properties/free_inodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err197 = { instancePath: instancePath + "/space/" + i13, schemaPath: "#/properties/space/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
      } else {
        const err198 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
    }
  } else {
    const err199 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err199];
    } else {
      vErrors.push(err199);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "kind": true, "root": true, "release": true, "arch": true, "mounts": true, "files": true, "folders": true, "entries": true, "unified_images": true, "kernels": true, "initramfs": true, "efi": true, "packages": true, "package_format": true, "init": true, "space": true }, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
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
    if (data.filesystems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filesystems" }, message: "must have required property 'filesystems'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.volume_groups === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volume_groups" }, message: "must have required property 'volume_groups'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.os === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property 'os'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.disks !== void 0) {
      let data0 = data.disks;
      if (Array.isArray(data0)) {
        if (data0.length > 1024) {
          const err4 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate80(data0[i0], { instancePath: instancePath + "/disks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.filesystems !== void 0) {
      let data2 = data.filesystems;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          const err6 = { instancePath: instancePath + "/filesystems", schemaPath: "#/properties/filesystems/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.volume === void 0) {
              const err7 = { instancePath: instancePath + "/filesystems/" + i1, schemaPath: "#/$defs/filesystem/required", keyword: "required", params: { missingProperty: "volume" }, message: "must have required property 'volume'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.type === void 0) {
              const err8 = { instancePath: instancePath + "/filesystems/" + i1, schemaPath: "#/$defs/filesystem/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.uuid === void 0) {
              const err9 = { instancePath: instancePath + "/filesystems/" + i1, schemaPath: "#/$defs/filesystem/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3.label === void 0) {
              const err10 = { instancePath: instancePath + "/filesystems/" + i1, schemaPath: "#/$defs/filesystem/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.unclean === void 0) {
              const err11 = { instancePath: instancePath + "/filesystems/" + i1, schemaPath: "#/$defs/filesystem/required", keyword: "required", params: { missingProperty: "unclean" }, message: "must have required property 'unclean'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3.volume !== void 0) {
              let data4 = data3.volume;
              if (typeof data4 === "string") {
                if (!pattern99.test(data4)) {
                  const err12 = { instancePath: instancePath + "/filesystems/" + i1 + "/volume", schemaPath: "#/$defs/filesystem/properties/volume/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/filesystems/" + i1 + "/volume", schemaPath: "#/$defs/filesystem/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.type !== void 0) {
              let data5 = data3.type;
              if (typeof data5 === "string") {
                if (data5.length > 64) {
                  const err14 = { instancePath: instancePath + "/filesystems/" + i1 + "/type", schemaPath: "#/$defs/filesystem/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/filesystems/" + i1 + "/type", schemaPath: "#/$defs/filesystem/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.uuid !== void 0) {
              let data6 = data3.uuid;
              if (typeof data6 !== "string" && data6 !== null) {
                const err16 = { instancePath: instancePath + "/filesystems/" + i1 + "/uuid", schemaPath: "#/$defs/filesystem/properties/uuid/type", keyword: "type", params: { type: schema119.properties.uuid.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data6 === "string") {
                if (data6.length > 64) {
                  const err17 = { instancePath: instancePath + "/filesystems/" + i1 + "/uuid", schemaPath: "#/$defs/filesystem/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data3.label !== void 0) {
              let data7 = data3.label;
              if (typeof data7 !== "string" && data7 !== null) {
                const err18 = { instancePath: instancePath + "/filesystems/" + i1 + "/label", schemaPath: "#/$defs/filesystem/properties/label/type", keyword: "type", params: { type: schema119.properties.label.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data7 === "string") {
                if (data7.length > 256) {
                  const err19 = { instancePath: instancePath + "/filesystems/" + i1 + "/label", schemaPath: "#/$defs/filesystem/properties/label/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data3.unclean !== void 0) {
              if (typeof data3.unclean !== "boolean") {
                const err20 = { instancePath: instancePath + "/filesystems/" + i1 + "/unclean", schemaPath: "#/$defs/filesystem/properties/unclean/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data3.fsck !== void 0) {
              let data9 = data3.fsck;
              if (!(data9 === "errors" || data9 === "due")) {
                const err21 = { instancePath: instancePath + "/filesystems/" + i1 + "/fsck", schemaPath: "#/$defs/filesystem/properties/fsck/enum", keyword: "enum", params: { allowedValues: schema119.properties.fsck.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/filesystems/" + i1, schemaPath: "#/$defs/filesystem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/filesystems", schemaPath: "#/properties/filesystems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.volume_groups !== void 0) {
      let data10 = data.volume_groups;
      if (Array.isArray(data10)) {
        if (data10.length > 1e3) {
          const err24 = { instancePath: instancePath + "/volume_groups", schemaPath: "#/properties/volume_groups/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.name === void 0) {
              const err25 = { instancePath: instancePath + "/volume_groups/" + i2, schemaPath: "#/$defs/volume_group/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data11.uuid === void 0) {
              const err26 = { instancePath: instancePath + "/volume_groups/" + i2, schemaPath: "#/$defs/volume_group/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data11.physical_volumes === void 0) {
              const err27 = { instancePath: instancePath + "/volume_groups/" + i2, schemaPath: "#/$defs/volume_group/required", keyword: "required", params: { missingProperty: "physical_volumes" }, message: "must have required property 'physical_volumes'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data11.logical_volumes === void 0) {
              const err28 = { instancePath: instancePath + "/volume_groups/" + i2, schemaPath: "#/$defs/volume_group/required", keyword: "required", params: { missingProperty: "logical_volumes" }, message: "must have required property 'logical_volumes'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data11.name !== void 0) {
              let data12 = data11.name;
              if (typeof data12 === "string") {
                if (data12.length > 127) {
                  const err29 = { instancePath: instancePath + "/volume_groups/" + i2 + "/name", schemaPath: "#/$defs/volume_group/properties/name/maxLength", keyword: "maxLength", params: { limit: 127 }, message: "must NOT have more than 127 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/volume_groups/" + i2 + "/name", schemaPath: "#/$defs/volume_group/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data11.uuid !== void 0) {
              let data13 = data11.uuid;
              if (typeof data13 === "string") {
                if (data13.length > 38) {
                  const err31 = { instancePath: instancePath + "/volume_groups/" + i2 + "/uuid", schemaPath: "#/$defs/volume_group/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 38 }, message: "must NOT have more than 38 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/volume_groups/" + i2 + "/uuid", schemaPath: "#/$defs/volume_group/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data11.physical_volumes !== void 0) {
              let data14 = data11.physical_volumes;
              if (Array.isArray(data14)) {
                if (data14.length > 1024) {
                  const err33 = { instancePath: instancePath + "/volume_groups/" + i2 + "/physical_volumes", schemaPath: "#/$defs/volume_group/properties/physical_volumes/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data15 = data14[i3];
                  if (typeof data15 === "string") {
                    if (!pattern99.test(data15)) {
                      const err34 = { instancePath: instancePath + "/volume_groups/" + i2 + "/physical_volumes/" + i3, schemaPath: "#/$defs/volume_group/properties/physical_volumes/items/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/volume_groups/" + i2 + "/physical_volumes/" + i3, schemaPath: "#/$defs/volume_group/properties/physical_volumes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/volume_groups/" + i2 + "/physical_volumes", schemaPath: "#/$defs/volume_group/properties/physical_volumes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data11.logical_volumes !== void 0) {
              let data16 = data11.logical_volumes;
              if (Array.isArray(data16)) {
                if (data16.length > 1e4) {
                  const err37 = { instancePath: instancePath + "/volume_groups/" + i2 + "/logical_volumes", schemaPath: "#/$defs/volume_group/properties/logical_volumes/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                const len4 = data16.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data17 = data16[i4];
                  if (typeof data17 === "string") {
                    if (data17.length > 127) {
                      const err38 = { instancePath: instancePath + "/volume_groups/" + i2 + "/logical_volumes/" + i4, schemaPath: "#/$defs/volume_group/properties/logical_volumes/items/maxLength", keyword: "maxLength", params: { limit: 127 }, message: "must NOT have more than 127 characters" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/volume_groups/" + i2 + "/logical_volumes/" + i4, schemaPath: "#/$defs/volume_group/properties/logical_volumes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/volume_groups/" + i2 + "/logical_volumes", schemaPath: "#/$defs/volume_group/properties/logical_volumes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data11.no_discard !== void 0) {
              let data18 = data11.no_discard;
              if (Array.isArray(data18)) {
                if (data18.length > 1e4) {
                  const err41 = { instancePath: instancePath + "/volume_groups/" + i2 + "/no_discard", schemaPath: "#/$defs/volume_group/properties/no_discard/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                const len5 = data18.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data19 = data18[i5];
                  if (typeof data19 === "string") {
                    if (data19.length > 127) {
                      const err42 = { instancePath: instancePath + "/volume_groups/" + i2 + "/no_discard/" + i5, schemaPath: "#/$defs/volume_group/properties/no_discard/items/maxLength", keyword: "maxLength", params: { limit: 127 }, message: "must NOT have more than 127 characters" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/volume_groups/" + i2 + "/no_discard/" + i5, schemaPath: "#/$defs/volume_group/properties/no_discard/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/volume_groups/" + i2 + "/no_discard", schemaPath: "#/$defs/volume_group/properties/no_discard/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/volume_groups/" + i2, schemaPath: "#/$defs/volume_group/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/volume_groups", schemaPath: "#/properties/volume_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.arrays !== void 0) {
      let data20 = data.arrays;
      if (Array.isArray(data20)) {
        if (data20.length > 1e3) {
          const err47 = { instancePath: instancePath + "/arrays", schemaPath: "#/properties/arrays/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data21 = data20[i6];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.volume === void 0) {
              const err48 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "volume" }, message: "must have required property 'volume'" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data21.name === void 0) {
              const err49 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data21.level === void 0) {
              const err50 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data21.metadata === void 0) {
              const err51 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data21.disks === void 0) {
              const err52 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "disks" }, message: "must have required property 'disks'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data21.members === void 0) {
              const err53 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "members" }, message: "must have required property 'members'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data21.others === void 0) {
              const err54 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "others" }, message: "must have required property 'others'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data21.synced === void 0) {
              const err55 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/required", keyword: "required", params: { missingProperty: "synced" }, message: "must have required property 'synced'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data21.volume !== void 0) {
              let data22 = data21.volume;
              if (typeof data22 === "string") {
                if (!pattern99.test(data22)) {
                  const err56 = { instancePath: instancePath + "/arrays/" + i6 + "/volume", schemaPath: "#/$defs/raid_array/properties/volume/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/arrays/" + i6 + "/volume", schemaPath: "#/$defs/raid_array/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data21.name !== void 0) {
              let data23 = data21.name;
              if (typeof data23 !== "string" && data23 !== null) {
                const err58 = { instancePath: instancePath + "/arrays/" + i6 + "/name", schemaPath: "#/$defs/raid_array/properties/name/type", keyword: "type", params: { type: schema121.properties.name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (data23.length > 64) {
                  const err59 = { instancePath: instancePath + "/arrays/" + i6 + "/name", schemaPath: "#/$defs/raid_array/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
            if (data21.level !== void 0) {
              let data24 = data21.level;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err60 = { instancePath: instancePath + "/arrays/" + i6 + "/level", schemaPath: "#/$defs/raid_array/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 > 1e3 || isNaN(data24)) {
                  const err61 = { instancePath: instancePath + "/arrays/" + i6 + "/level", schemaPath: "#/$defs/raid_array/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (data24 < -1e3 || isNaN(data24)) {
                  const err62 = { instancePath: instancePath + "/arrays/" + i6 + "/level", schemaPath: "#/$defs/raid_array/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e3 }, message: "must be >= -1000" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
            }
            if (data21.metadata !== void 0) {
              let data25 = data21.metadata;
              if (!(data25 === "0.90" || data25 === "1.0" || data25 === "1.1" || data25 === "1.2")) {
                const err63 = { instancePath: instancePath + "/arrays/" + i6 + "/metadata", schemaPath: "#/$defs/raid_array/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema121.properties.metadata.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data21.disks !== void 0) {
              let data26 = data21.disks;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err64 = { instancePath: instancePath + "/arrays/" + i6 + "/disks", schemaPath: "#/$defs/raid_array/properties/disks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 > 4294967295 || isNaN(data26)) {
                  const err65 = { instancePath: instancePath + "/arrays/" + i6 + "/disks", schemaPath: "#/$defs/raid_array/properties/disks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data26 < 0 || isNaN(data26)) {
                  const err66 = { instancePath: instancePath + "/arrays/" + i6 + "/disks", schemaPath: "#/$defs/raid_array/properties/disks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
            }
            if (data21.members !== void 0) {
              let data27 = data21.members;
              if (Array.isArray(data27)) {
                if (data27.length > 1024) {
                  const err67 = { instancePath: instancePath + "/arrays/" + i6 + "/members", schemaPath: "#/$defs/raid_array/properties/members/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                const len7 = data27.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data28 = data27[i7];
                  if (typeof data28 === "string") {
                    if (!pattern99.test(data28)) {
                      const err68 = { instancePath: instancePath + "/arrays/" + i6 + "/members/" + i7, schemaPath: "#/$defs/raid_array/properties/members/items/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/arrays/" + i6 + "/members/" + i7, schemaPath: "#/$defs/raid_array/properties/members/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/arrays/" + i6 + "/members", schemaPath: "#/$defs/raid_array/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data21.others !== void 0) {
              let data29 = data21.others;
              if (Array.isArray(data29)) {
                if (data29.length > 1024) {
                  const err71 = { instancePath: instancePath + "/arrays/" + i6 + "/others", schemaPath: "#/$defs/raid_array/properties/others/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                const len8 = data29.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data30 = data29[i8];
                  if (typeof data30 === "string") {
                    if (!pattern99.test(data30)) {
                      const err72 = { instancePath: instancePath + "/arrays/" + i6 + "/others/" + i8, schemaPath: "#/$defs/raid_array/properties/others/items/pattern", keyword: "pattern", params: { pattern: "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$" }, message: 'must match pattern "^(disk\\.[0-9]{1,4}(/part\\.[0-9]{1,4})?|lvm/[A-Za-z0-9+_.-]{1,127}/[A-Za-z0-9+_.-]{1,127}|(md|luks)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"' };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/arrays/" + i6 + "/others/" + i8, schemaPath: "#/$defs/raid_array/properties/others/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
              } else {
                const err74 = { instancePath: instancePath + "/arrays/" + i6 + "/others", schemaPath: "#/$defs/raid_array/properties/others/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data21.synced !== void 0) {
              if (typeof data21.synced !== "boolean") {
                const err75 = { instancePath: instancePath + "/arrays/" + i6 + "/synced", schemaPath: "#/$defs/raid_array/properties/synced/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/arrays/" + i6, schemaPath: "#/$defs/raid_array/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/arrays", schemaPath: "#/properties/arrays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.os !== void 0) {
      let data32 = data.os;
      const _errs66 = errors;
      let valid25 = false;
      const _errs67 = errors;
      if (!validate82(data32, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs67 === errors;
      valid25 = valid25 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.kind = true;
        props0.root = true;
        props0.release = true;
        props0.arch = true;
        props0.mounts = true;
        props0.files = true;
        props0.folders = true;
        props0.entries = true;
        props0.unified_images = true;
        props0.kernels = true;
        props0.initramfs = true;
        props0.efi = true;
        props0.packages = true;
        props0.package_format = true;
        props0.init = true;
        props0.space = true;
      }
      const _errs68 = errors;
      if (data32 !== null) {
        const err78 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
      var _valid0 = _errs68 === errors;
      valid25 = valid25 || _valid0;
      if (!valid25) {
        const err79 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      } else {
        errors = _errs66;
        if (vErrors !== null) {
          if (_errs66) {
            vErrors.length = _errs66;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err80 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err80];
    } else {
      vErrors.push(err80);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": { "disks": true, "filesystems": true, "volume_groups": true, "arrays": true, "os": true }, "dynamicProps": false, "dynamicItems": false };
const schema106 = { "$id": "urn:h2k:schema:diagnostic", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["code", "severity", "what", "where", "hint"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "severity": { "enum": ["error", "warning"] }, "what": { "type": "string", "minLength": 1 }, "where": { "$ref": "#/$defs/where" }, "hint": { "type": "string", "minLength": 1 }, "waived": { "type": "object", "required": ["severity", "reason", "until"], "properties": { "severity": { "enum": ["error", "warning"] }, "reason": { "type": "string" }, "until": { "type": "string" } } }, "related": { "type": "array", "items": { "type": "object", "required": ["what", "where"], "properties": { "what": { "type": "string" }, "where": { "$ref": "#/$defs/where" } } } } }, "$defs": { "where": { "type": "object", "required": ["in"], "discriminator": { "propertyName": "in" }, "oneOf": [{ "type": "object", "required": ["in", "file", "path"], "properties": { "in": { "const": "config" }, "file": { "type": "string" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "column": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "source": { "type": "string" }, "width": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "id"], "properties": { "in": { "const": "action" }, "id": { "type": "string" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "guest" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "vm": { "type": "string", "maxLength": 4096 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "source" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "byte": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string", "maxLength": 4096 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "file" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "target" }, "path": { "type": "string" } } }, { "type": "object", "required": ["in", "argv"], "properties": { "in": { "const": "host" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "name"], "properties": { "in": { "const": "option" }, "name": { "type": "string" } } }, { "type": "object", "required": ["in", "vm"], "properties": { "in": { "const": "vm" }, "vm": { "type": "string" } } }] } } };
const pattern85 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
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
        if (!pattern85.test(data0)) {
          const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*$"' };
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
      let data1 = data.severity;
      if (!(data1 === "error" || data1 === "warning")) {
        const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema106.properties.severity.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.what !== void 0) {
      let data2 = data.what;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data3 = data.where;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.in === void 0) {
          const err10 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const tag0 = data3.in;
        if (typeof tag0 == "string") {
          if (tag0 === "config") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err11 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (data3.file === void 0) {
                const err12 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err13 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("config" !== data3.in) {
                  const err14 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/0/properties/in/const", keyword: "const", params: { allowedValue: "config" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (data3.file !== void 0) {
                if (typeof data3.file !== "string") {
                  const err15 = { instancePath: instancePath + "/where/file", schemaPath: "#/$defs/where/oneOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err16 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data7 = data3.line;
                if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                  const err17 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (typeof data7 == "number" && isFinite(data7)) {
                  if (data7 > 9007199254740991 || isNaN(data7)) {
                    const err18 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (data7 < 1 || isNaN(data7)) {
                    const err19 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              }
              if (data3.column !== void 0) {
                let data8 = data3.column;
                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                  const err20 = { instancePath: instancePath + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (typeof data8 == "number" && isFinite(data8)) {
                  if (data8 > 9007199254740991 || isNaN(data8)) {
                    const err21 = { instancePath: instancePath + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (data8 < 1 || isNaN(data8)) {
                    const err22 = { instancePath: instancePath + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              }
              if (data3.source !== void 0) {
                if (typeof data3.source !== "string") {
                  const err23 = { instancePath: instancePath + "/where/source", schemaPath: "#/$defs/where/oneOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data3.width !== void 0) {
                let data10 = data3.width;
                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                  const err24 = { instancePath: instancePath + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (typeof data10 == "number" && isFinite(data10)) {
                  if (data10 > 9007199254740991 || isNaN(data10)) {
                    const err25 = { instancePath: instancePath + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  if (data10 < 1 || isNaN(data10)) {
                    const err26 = { instancePath: instancePath + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err27 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
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
                const err28 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data3.id === void 0) {
                const err29 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("action" !== data3.in) {
                  const err30 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/1/properties/in/const", keyword: "const", params: { allowedValue: "action" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data3.id !== void 0) {
                if (typeof data3.id !== "string") {
                  const err31 = { instancePath: instancePath + "/where/id", schemaPath: "#/$defs/where/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
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
                      const err32 = { instancePath: instancePath + "/where/argv/" + i0, schemaPath: "#/$defs/where/oneOf/1/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err33 = { instancePath: instancePath + "/where/argv", schemaPath: "#/$defs/where/oneOf/1/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            } else {
              const err34 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
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
                const err35 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err36 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("guest" !== data3.in) {
                  const err37 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/2/properties/in/const", keyword: "const", params: { allowedValue: "guest" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err38 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data17 = data3.line;
                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                  const err39 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 9007199254740991 || isNaN(data17)) {
                    const err40 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                  if (data17 < 1 || isNaN(data17)) {
                    const err41 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              }
              if (data3.vm !== void 0) {
                let data18 = data3.vm;
                if (typeof data18 === "string") {
                  if (data18.length > 4096) {
                    const err42 = { instancePath: instancePath + "/where/vm", schemaPath: "#/$defs/where/oneOf/2/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                } else {
                  const err43 = { instancePath: instancePath + "/where/vm", schemaPath: "#/$defs/where/oneOf/2/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            } else {
              const err44 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
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
                const err45 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err46 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("source" !== data3.in) {
                  const err47 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/3/properties/in/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err48 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data21 = data3.line;
                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                  const err49 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 9007199254740991 || isNaN(data21)) {
                    const err50 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  if (data21 < 1 || isNaN(data21)) {
                    const err51 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              }
              if (data3.byte !== void 0) {
                let data22 = data3.byte;
                if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                  const err52 = { instancePath: instancePath + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (typeof data22 == "number" && isFinite(data22)) {
                  if (data22 > 9007199254740991 || isNaN(data22)) {
                    const err53 = { instancePath: instancePath + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  if (data22 < 0 || isNaN(data22)) {
                    const err54 = { instancePath: instancePath + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              }
              if (data3.vm !== void 0) {
                let data23 = data3.vm;
                if (typeof data23 === "string") {
                  if (data23.length > 4096) {
                    const err55 = { instancePath: instancePath + "/where/vm", schemaPath: "#/$defs/where/oneOf/3/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                } else {
                  const err56 = { instancePath: instancePath + "/where/vm", schemaPath: "#/$defs/where/oneOf/3/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            } else {
              const err57 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
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
                const err58 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err59 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("file" !== data3.in) {
                  const err60 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/4/properties/in/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err61 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data26 = data3.line;
                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                  const err62 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (typeof data26 == "number" && isFinite(data26)) {
                  if (data26 > 9007199254740991 || isNaN(data26)) {
                    const err63 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                  if (data26 < 1 || isNaN(data26)) {
                    const err64 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
              const err65 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
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
                const err66 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err67 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("target" !== data3.in) {
                  const err68 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/5/properties/in/const", keyword: "const", params: { allowedValue: "target" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err69 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            } else {
              const err70 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
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
                const err71 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (data3.argv === void 0) {
                const err72 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("host" !== data3.in) {
                  const err73 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/6/properties/in/const", keyword: "const", params: { allowedValue: "host" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
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
                      const err74 = { instancePath: instancePath + "/where/argv/" + i1, schemaPath: "#/$defs/where/oneOf/6/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err75 = { instancePath: instancePath + "/where/argv", schemaPath: "#/$defs/where/oneOf/6/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
            } else {
              const err76 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
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
                const err77 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (data3.name === void 0) {
                const err78 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("option" !== data3.in) {
                  const err79 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/7/properties/in/const", keyword: "const", params: { allowedValue: "option" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (data3.name !== void 0) {
                if (typeof data3.name !== "string") {
                  const err80 = { instancePath: instancePath + "/where/name", schemaPath: "#/$defs/where/oneOf/7/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
            } else {
              const err81 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
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
                const err82 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (data3.vm === void 0) {
                const err83 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("vm" !== data3.in) {
                  const err84 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/8/properties/in/const", keyword: "const", params: { allowedValue: "vm" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
              if (data3.vm !== void 0) {
                if (typeof data3.vm !== "string") {
                  const err85 = { instancePath: instancePath + "/where/vm", schemaPath: "#/$defs/where/oneOf/8/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.vm = true;
            }
          } else {
            const err87 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "in", tagValue: tag0 }, message: 'value of tag "in" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        } else {
          const err88 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "tag", tag: "in", tagValue: tag0 }, message: 'tag "in" must be string' };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      } else {
        const err89 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data36 = data.hint;
      if (typeof data36 === "string") {
        if (data36.length < 1) {
          const err90 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
      } else {
        const err91 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.waived !== void 0) {
      let data37 = data.waived;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.severity === void 0) {
          const err92 = { instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data37.reason === void 0) {
          const err93 = { instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        if (data37.until === void 0) {
          const err94 = { instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data37.severity !== void 0) {
          let data38 = data37.severity;
          if (!(data38 === "error" || data38 === "warning")) {
            const err95 = { instancePath: instancePath + "/waived/severity", schemaPath: "#/properties/waived/properties/severity/enum", keyword: "enum", params: { allowedValues: schema106.properties.waived.properties.severity.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data37.reason !== void 0) {
          if (typeof data37.reason !== "string") {
            const err96 = { instancePath: instancePath + "/waived/reason", schemaPath: "#/properties/waived/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data37.until !== void 0) {
          if (typeof data37.until !== "string") {
            const err97 = { instancePath: instancePath + "/waived/until", schemaPath: "#/properties/waived/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.related !== void 0) {
      let data41 = data.related;
      if (Array.isArray(data41)) {
        const len2 = data41.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data42 = data41[i2];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.what === void 0) {
              const err99 = { instancePath: instancePath + "/related/" + i2, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data42.where === void 0) {
              const err100 = { instancePath: instancePath + "/related/" + i2, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data42.what !== void 0) {
              if (typeof data42.what !== "string") {
                const err101 = { instancePath: instancePath + "/related/" + i2 + "/what", schemaPath: "#/properties/related/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data42.where !== void 0) {
              let data44 = data42.where;
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (data44.in === void 0) {
                  const err102 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
                const tag1 = data44.in;
                if (typeof tag1 == "string") {
                  if (tag1 === "config") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err103 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                      if (data44.file === void 0) {
                        const err104 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                      if (data44.path === void 0) {
                        const err105 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("config" !== data44.in) {
                          const err106 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/0/properties/in/const", keyword: "const", params: { allowedValue: "config" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err106];
                          } else {
                            vErrors.push(err106);
                          }
                          errors++;
                        }
                      }
                      if (data44.file !== void 0) {
                        if (typeof data44.file !== "string") {
                          const err107 = { instancePath: instancePath + "/related/" + i2 + "/where/file", schemaPath: "#/$defs/where/oneOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                      }
                      if (data44.path !== void 0) {
                        if (typeof data44.path !== "string") {
                          const err108 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err108];
                          } else {
                            vErrors.push(err108);
                          }
                          errors++;
                        }
                      }
                      if (data44.line !== void 0) {
                        let data48 = data44.line;
                        if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                          const err109 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err109];
                          } else {
                            vErrors.push(err109);
                          }
                          errors++;
                        }
                        if (typeof data48 == "number" && isFinite(data48)) {
                          if (data48 > 9007199254740991 || isNaN(data48)) {
                            const err110 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err110];
                            } else {
                              vErrors.push(err110);
                            }
                            errors++;
                          }
                          if (data48 < 1 || isNaN(data48)) {
                            const err111 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err111];
                            } else {
                              vErrors.push(err111);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data44.column !== void 0) {
                        let data49 = data44.column;
                        if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                          const err112 = { instancePath: instancePath + "/related/" + i2 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err112];
                          } else {
                            vErrors.push(err112);
                          }
                          errors++;
                        }
                        if (typeof data49 == "number" && isFinite(data49)) {
                          if (data49 > 9007199254740991 || isNaN(data49)) {
                            const err113 = { instancePath: instancePath + "/related/" + i2 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err113];
                            } else {
                              vErrors.push(err113);
                            }
                            errors++;
                          }
                          if (data49 < 1 || isNaN(data49)) {
                            const err114 = { instancePath: instancePath + "/related/" + i2 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err114];
                            } else {
                              vErrors.push(err114);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data44.source !== void 0) {
                        if (typeof data44.source !== "string") {
                          const err115 = { instancePath: instancePath + "/related/" + i2 + "/where/source", schemaPath: "#/$defs/where/oneOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err115];
                          } else {
                            vErrors.push(err115);
                          }
                          errors++;
                        }
                      }
                      if (data44.width !== void 0) {
                        let data51 = data44.width;
                        if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                          const err116 = { instancePath: instancePath + "/related/" + i2 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err116];
                          } else {
                            vErrors.push(err116);
                          }
                          errors++;
                        }
                        if (typeof data51 == "number" && isFinite(data51)) {
                          if (data51 > 9007199254740991 || isNaN(data51)) {
                            const err117 = { instancePath: instancePath + "/related/" + i2 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err117];
                            } else {
                              vErrors.push(err117);
                            }
                            errors++;
                          }
                          if (data51 < 1 || isNaN(data51)) {
                            const err118 = { instancePath: instancePath + "/related/" + i2 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err118];
                            } else {
                              vErrors.push(err118);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err119 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                    var props1 = {};
                    props1.in = true;
                    props1.file = true;
                    props1.path = true;
                    props1.line = true;
                    props1.column = true;
                    props1.source = true;
                    props1.width = true;
                  } else if (tag1 === "action") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err120 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                      if (data44.id === void 0) {
                        const err121 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("action" !== data44.in) {
                          const err122 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/1/properties/in/const", keyword: "const", params: { allowedValue: "action" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err122];
                          } else {
                            vErrors.push(err122);
                          }
                          errors++;
                        }
                      }
                      if (data44.id !== void 0) {
                        if (typeof data44.id !== "string") {
                          const err123 = { instancePath: instancePath + "/related/" + i2 + "/where/id", schemaPath: "#/$defs/where/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      }
                      if (data44.argv !== void 0) {
                        let data54 = data44.argv;
                        if (Array.isArray(data54)) {
                          const len3 = data54.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data54[i3] !== "string") {
                              const err124 = { instancePath: instancePath + "/related/" + i2 + "/where/argv/" + i3, schemaPath: "#/$defs/where/oneOf/1/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err124];
                              } else {
                                vErrors.push(err124);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err125 = { instancePath: instancePath + "/related/" + i2 + "/where/argv", schemaPath: "#/$defs/where/oneOf/1/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err125];
                          } else {
                            vErrors.push(err125);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err126 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.id = true;
                      props1.argv = true;
                    }
                  } else if (tag1 === "guest") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err127 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                      if (data44.path === void 0) {
                        const err128 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("guest" !== data44.in) {
                          const err129 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/2/properties/in/const", keyword: "const", params: { allowedValue: "guest" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                        }
                      }
                      if (data44.path !== void 0) {
                        if (typeof data44.path !== "string") {
                          const err130 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err130];
                          } else {
                            vErrors.push(err130);
                          }
                          errors++;
                        }
                      }
                      if (data44.line !== void 0) {
                        let data58 = data44.line;
                        if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                          const err131 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err131];
                          } else {
                            vErrors.push(err131);
                          }
                          errors++;
                        }
                        if (typeof data58 == "number" && isFinite(data58)) {
                          if (data58 > 9007199254740991 || isNaN(data58)) {
                            const err132 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err132];
                            } else {
                              vErrors.push(err132);
                            }
                            errors++;
                          }
                          if (data58 < 1 || isNaN(data58)) {
                            const err133 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err133];
                            } else {
                              vErrors.push(err133);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data44.vm !== void 0) {
                        let data59 = data44.vm;
                        if (typeof data59 === "string") {
                          if (data59.length > 4096) {
                            const err134 = { instancePath: instancePath + "/related/" + i2 + "/where/vm", schemaPath: "#/$defs/where/oneOf/2/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                            if (vErrors === null) {
                              vErrors = [err134];
                            } else {
                              vErrors.push(err134);
                            }
                            errors++;
                          }
                        } else {
                          const err135 = { instancePath: instancePath + "/related/" + i2 + "/where/vm", schemaPath: "#/$defs/where/oneOf/2/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err136 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                      props1.line = true;
                      props1.vm = true;
                    }
                  } else if (tag1 === "source") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err137 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err137];
                        } else {
                          vErrors.push(err137);
                        }
                        errors++;
                      }
                      if (data44.path === void 0) {
                        const err138 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("source" !== data44.in) {
                          const err139 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/3/properties/in/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err139];
                          } else {
                            vErrors.push(err139);
                          }
                          errors++;
                        }
                      }
                      if (data44.path !== void 0) {
                        if (typeof data44.path !== "string") {
                          const err140 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err140];
                          } else {
                            vErrors.push(err140);
                          }
                          errors++;
                        }
                      }
                      if (data44.line !== void 0) {
                        let data62 = data44.line;
                        if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                          const err141 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err141];
                          } else {
                            vErrors.push(err141);
                          }
                          errors++;
                        }
                        if (typeof data62 == "number" && isFinite(data62)) {
                          if (data62 > 9007199254740991 || isNaN(data62)) {
                            const err142 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors++;
                          }
                          if (data62 < 1 || isNaN(data62)) {
                            const err143 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err143];
                            } else {
                              vErrors.push(err143);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data44.byte !== void 0) {
                        let data63 = data44.byte;
                        if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                          const err144 = { instancePath: instancePath + "/related/" + i2 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err144];
                          } else {
                            vErrors.push(err144);
                          }
                          errors++;
                        }
                        if (typeof data63 == "number" && isFinite(data63)) {
                          if (data63 > 9007199254740991 || isNaN(data63)) {
                            const err145 = { instancePath: instancePath + "/related/" + i2 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err145];
                            } else {
                              vErrors.push(err145);
                            }
                            errors++;
                          }
                          if (data63 < 0 || isNaN(data63)) {
                            const err146 = { instancePath: instancePath + "/related/" + i2 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err146];
                            } else {
                              vErrors.push(err146);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data44.vm !== void 0) {
                        let data64 = data44.vm;
                        if (typeof data64 === "string") {
                          if (data64.length > 4096) {
                            const err147 = { instancePath: instancePath + "/related/" + i2 + "/where/vm", schemaPath: "#/$defs/where/oneOf/3/properties/vm/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                            if (vErrors === null) {
                              vErrors = [err147];
                            } else {
                              vErrors.push(err147);
                            }
                            errors++;
                          }
                        } else {
                          const err148 = { instancePath: instancePath + "/related/" + i2 + "/where/vm", schemaPath: "#/$defs/where/oneOf/3/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err148];
                          } else {
                            vErrors.push(err148);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err149 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                      props1.line = true;
                      props1.byte = true;
                      props1.vm = true;
                    }
                  } else if (tag1 === "file") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err150 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err150];
                        } else {
                          vErrors.push(err150);
                        }
                        errors++;
                      }
                      if (data44.path === void 0) {
                        const err151 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("file" !== data44.in) {
                          const err152 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/4/properties/in/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err152];
                          } else {
                            vErrors.push(err152);
                          }
                          errors++;
                        }
                      }
                      if (data44.path !== void 0) {
                        if (typeof data44.path !== "string") {
                          const err153 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err153];
                          } else {
                            vErrors.push(err153);
                          }
                          errors++;
                        }
                      }
                      if (data44.line !== void 0) {
                        let data67 = data44.line;
                        if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                          const err154 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err154];
                          } else {
                            vErrors.push(err154);
                          }
                          errors++;
                        }
                        if (typeof data67 == "number" && isFinite(data67)) {
                          if (data67 > 9007199254740991 || isNaN(data67)) {
                            const err155 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err155];
                            } else {
                              vErrors.push(err155);
                            }
                            errors++;
                          }
                          if (data67 < 1 || isNaN(data67)) {
                            const err156 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err156];
                            } else {
                              vErrors.push(err156);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err157 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                      props1.line = true;
                    }
                  } else if (tag1 === "target") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err158 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err158];
                        } else {
                          vErrors.push(err158);
                        }
                        errors++;
                      }
                      if (data44.path === void 0) {
                        const err159 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("target" !== data44.in) {
                          const err160 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/5/properties/in/const", keyword: "const", params: { allowedValue: "target" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                      }
                      if (data44.path !== void 0) {
                        if (typeof data44.path !== "string") {
                          const err161 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err161];
                          } else {
                            vErrors.push(err161);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err162 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                    }
                  } else if (tag1 === "host") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err163 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err163];
                        } else {
                          vErrors.push(err163);
                        }
                        errors++;
                      }
                      if (data44.argv === void 0) {
                        const err164 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                        if (vErrors === null) {
                          vErrors = [err164];
                        } else {
                          vErrors.push(err164);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("host" !== data44.in) {
                          const err165 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/6/properties/in/const", keyword: "const", params: { allowedValue: "host" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err165];
                          } else {
                            vErrors.push(err165);
                          }
                          errors++;
                        }
                      }
                      if (data44.argv !== void 0) {
                        let data71 = data44.argv;
                        if (Array.isArray(data71)) {
                          const len4 = data71.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            if (typeof data71[i4] !== "string") {
                              const err166 = { instancePath: instancePath + "/related/" + i2 + "/where/argv/" + i4, schemaPath: "#/$defs/where/oneOf/6/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err166];
                              } else {
                                vErrors.push(err166);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err167 = { instancePath: instancePath + "/related/" + i2 + "/where/argv", schemaPath: "#/$defs/where/oneOf/6/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err167];
                          } else {
                            vErrors.push(err167);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err168 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.argv = true;
                    }
                  } else if (tag1 === "option") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err169 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err169];
                        } else {
                          vErrors.push(err169);
                        }
                        errors++;
                      }
                      if (data44.name === void 0) {
                        const err170 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                        if (vErrors === null) {
                          vErrors = [err170];
                        } else {
                          vErrors.push(err170);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("option" !== data44.in) {
                          const err171 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/7/properties/in/const", keyword: "const", params: { allowedValue: "option" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err171];
                          } else {
                            vErrors.push(err171);
                          }
                          errors++;
                        }
                      }
                      if (data44.name !== void 0) {
                        if (typeof data44.name !== "string") {
                          const err172 = { instancePath: instancePath + "/related/" + i2 + "/where/name", schemaPath: "#/$defs/where/oneOf/7/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err172];
                          } else {
                            vErrors.push(err172);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err173 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err173];
                      } else {
                        vErrors.push(err173);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.name = true;
                    }
                  } else if (tag1 === "vm") {
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                      if (data44.in === void 0) {
                        const err174 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err174];
                        } else {
                          vErrors.push(err174);
                        }
                        errors++;
                      }
                      if (data44.vm === void 0) {
                        const err175 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                        if (vErrors === null) {
                          vErrors = [err175];
                        } else {
                          vErrors.push(err175);
                        }
                        errors++;
                      }
                      if (data44.in !== void 0) {
                        if ("vm" !== data44.in) {
                          const err176 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/8/properties/in/const", keyword: "const", params: { allowedValue: "vm" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err176];
                          } else {
                            vErrors.push(err176);
                          }
                          errors++;
                        }
                      }
                      if (data44.vm !== void 0) {
                        if (typeof data44.vm !== "string") {
                          const err177 = { instancePath: instancePath + "/related/" + i2 + "/where/vm", schemaPath: "#/$defs/where/oneOf/8/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err177];
                          } else {
                            vErrors.push(err177);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err178 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err178];
                      } else {
                        vErrors.push(err178);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.vm = true;
                    }
                  } else {
                    const err179 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "in", tagValue: tag1 }, message: 'value of tag "in" must be in oneOf' };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                } else {
                  const err180 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "tag", tag: "in", tagValue: tag1 }, message: 'tag "in" must be string' };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              } else {
                const err181 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
          } else {
            const err182 = { instancePath: instancePath + "/related/" + i2, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
  } else {
    const err184 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err184];
    } else {
      vErrors.push(err184);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "code": true, "severity": true, "what": true, "where": true, "hint": true, "waived": true, "related": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.guest === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guest" }, message: "must have required property 'guest'" };
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
    if (data.source !== void 0) {
      if (!validate77(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      let data1 = data.guest;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate79(data1, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.disks = true;
        props0.filesystems = true;
        props0.volume_groups = true;
        props0.arrays = true;
        props0.os = true;
      }
      const _errs5 = errors;
      if (data1 !== null) {
        const err3 = { instancePath: instancePath + "/guest", schemaPath: "#/properties/guest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/guest", schemaPath: "#/properties/guest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.inspection !== void 0) {
      let data2 = data.inspection;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.inspector === void 0) {
          const err5 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/0/required", keyword: "required", params: { missingProperty: "inspector" }, message: "must have required property 'inspector'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.because === void 0) {
          const err6 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/0/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.inspector !== void 0) {
          let data3 = data2.inspector;
          if (!(data3 === "direct" || data3 === "libguestfs")) {
            const err7 = { instancePath: instancePath + "/inspection/inspector", schemaPath: "#/properties/inspection/anyOf/0/properties/inspector/enum", keyword: "enum", params: { allowedValues: schema31.properties.inspection.anyOf[0].properties.inspector.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.because !== void 0) {
          let data4 = data2.because;
          if (typeof data4 === "string") {
            if (data4.length > 4096) {
              const err8 = { instancePath: instancePath + "/inspection/because", schemaPath: "#/properties/inspection/anyOf/0/properties/because/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/inspection/because", schemaPath: "#/properties/inspection/anyOf/0/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (_valid1) {
        var props1 = {};
        props1.inspector = true;
        props1.because = true;
      }
      const _errs14 = errors;
      if (data2 !== null) {
        const err11 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err12 = { instancePath: instancePath + "/inspection", schemaPath: "#/properties/inspection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.warnings !== void 0) {
      let data5 = data.warnings;
      if (Array.isArray(data5)) {
        if (data5.length > 1e5) {
          const err13 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data5[i0], { instancePath: instancePath + "/warnings/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "source": true, "guest": true, "inspection": true, "warnings": true }, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
