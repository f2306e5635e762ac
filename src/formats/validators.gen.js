// Generated from schemas/ by `npm run generate`; edit the schemas instead.
import helper0 from "ajv/dist/runtime/equal.js";
import helper1 from "ajv/dist/runtime/ucs2length.js";
const validate_config = validate20;
const schema32 = { "type": "object", "additionalProperties": false, "required": ["provider", "path"], "properties": { "provider": { "enum": ["local"] }, "path": { "type": "string", "pattern": "^(?!~)[^\\u0000-\\u001f\\u007f]+$", "x-expected": "a path without control characters; for a home folder write ${env:HOME}" } } };
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern6 = new RegExp("^(?!~)[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9+.-]*://[^\\u0000-\\u0020\\u007f]*$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}$", "u");
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
        if (!pattern6.test(data0)) {
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
        if (!pattern6.test(data1)) {
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
            if (!pattern9.test(data3)) {
              const err7 = { instancePath: instancePath + "/libvirt/uri", schemaPath: "#/properties/libvirt/properties/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*://[^\\u0000-\\u0020\\u007f]*$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*://[^\\u0000-\\u0020\\u007f]*$"' };
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
                if (!pattern10.test(data7)) {
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
                if (!pattern11.test(data8)) {
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "type": "object", "additionalProperties": false, "properties": { "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"], "default": "qcow2" }, "compress": { "enum": ["none", "zlib", "zstd"], "default": "none" }, "disk_bus": { "enum": ["virtio-blk", "virtio-scsi", "sata", "nvme"], "default": "virtio-blk" }, "checksum": { "enum": ["sha256", "none"], "default": "sha256" } } };
const schema37 = { "type": "object", "additionalProperties": false, "properties": { "firmware": { "enum": ["auto", "bios", "efi"], "default": "auto" }, "cpus": { "anyOf": [{ "const": "auto" }, { "type": "integer", "minimum": 1, "maximum": 1024 }], "x-expected": "auto or a whole number from 1 to 1024", "default": "auto" }, "memory": { "type": "string", "pattern": "^(auto|[0-9]{1,9}[KMGT])$", "x-expected": "auto or a size with its unit, such as 4G or 512M", "default": "auto" }, "machine": { "enum": ["auto", "q35", "pc"], "default": "auto" } } };
const schema43 = { "type": "object", "additionalProperties": false, "properties": { "boot": { "enum": ["qemu", "none"], "default": "qemu" }, "timeout": { "type": "string", "pattern": "^[0-9]{1,9}(ms|s|m|h)$", "x-expected": "a duration with its unit, such as 90s or 5m", "default": "5m" }, "expect": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["login", "network"] }, "default": ["login", "network"] }, "accelerator": { "enum": ["auto", "kvm", "tcg"], "default": "auto" } } };
const pattern12 = new RegExp("^(auto|[0-9]{1,9}[KMGT])$", "u");
const pattern17 = new RegExp("^[0-9]{1,9}(ms|s|m|h)$", "u");
const schema39 = { "type": "object", "additionalProperties": false, "properties": { "mac": { "type": "string", "pattern": "^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$", "x-expected": "keep, new, or a unicast address such as 52:54:00:12:34:56", "default": "keep" }, "network": { "anyOf": [{ "const": "auto" }, { "$ref": "#/$defs/attachment" }], "x-expected": "auto, { bridge: NAME } or { network: NAME }", "default": "auto" }, "model": { "enum": ["virtio", "e1000e", "e1000"], "default": "virtio" } } };
const pattern13 = new RegExp("^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$", "u");
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
        if (!pattern13.test(data0)) {
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
            if (!pattern10.test(data2)) {
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
            if (!pattern11.test(data3)) {
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
        const err13 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema39.properties.model.enum }, message: "must be equal to one of the allowed values" };
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
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
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
      if (!validate25(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "additionalProperties": false, "properties": { "fstab": { "enum": ["uuid", "partuuid", "label", "keep"], "default": "uuid" }, "bootloader": { "enum": ["fix", "keep"], "default": "fix" }, "initramfs": { "enum": ["auto", "supplement", "keep"], "default": "auto" }, "network": { "enum": ["pin", "keep"], "default": "pin" }, "tools": { "enum": ["disable", "keep"], "default": "disable" }, "root_device": { "type": "string", "pattern": "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*)$", "x-expected": "auto or a device of the guest such as /dev/sda2 or /dev/vg/root", "default": "auto" } } };
const pattern16 = new RegExp("^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*)$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fstab" || key0 === "bootloader" || key0 === "initramfs" || key0 === "network" || key0 === "tools" || key0 === "root_device")) {
        const err1 = { instancePath, schemaPath: "#/$defs/guest_settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fstab !== void 0) {
      let data0 = data.fstab;
      if (!(data0 === "uuid" || data0 === "partuuid" || data0 === "label" || data0 === "keep")) {
        const err2 = { instancePath: instancePath + "/fstab", schemaPath: "#/$defs/guest_settings/properties/fstab/enum", keyword: "enum", params: { allowedValues: schema42.properties.fstab.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.bootloader !== void 0) {
      let data1 = data.bootloader;
      if (!(data1 === "fix" || data1 === "keep")) {
        const err3 = { instancePath: instancePath + "/bootloader", schemaPath: "#/$defs/guest_settings/properties/bootloader/enum", keyword: "enum", params: { allowedValues: schema42.properties.bootloader.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.initramfs !== void 0) {
      let data2 = data.initramfs;
      if (!(data2 === "auto" || data2 === "supplement" || data2 === "keep")) {
        const err4 = { instancePath: instancePath + "/initramfs", schemaPath: "#/$defs/guest_settings/properties/initramfs/enum", keyword: "enum", params: { allowedValues: schema42.properties.initramfs.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data3 = data.network;
      if (!(data3 === "pin" || data3 === "keep")) {
        const err5 = { instancePath: instancePath + "/network", schemaPath: "#/$defs/guest_settings/properties/network/enum", keyword: "enum", params: { allowedValues: schema42.properties.network.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tools !== void 0) {
      let data4 = data.tools;
      if (!(data4 === "disable" || data4 === "keep")) {
        const err6 = { instancePath: instancePath + "/tools", schemaPath: "#/$defs/guest_settings/properties/tools/enum", keyword: "enum", params: { allowedValues: schema42.properties.tools.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.root_device !== void 0) {
      let data5 = data.root_device;
      if (typeof data5 === "string") {
        if (!pattern16.test(data5)) {
          const err7 = { instancePath: instancePath + "/root_device", schemaPath: "#/$defs/guest_settings/properties/root_device/pattern", keyword: "pattern", params: { pattern: "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*)$" }, message: 'must match pattern "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*)$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/root_device", schemaPath: "#/$defs/guest_settings/properties/root_device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/$defs/guest_settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
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
  validate28.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate28.evaluated = { "dynamicProps": true, "dynamicItems": false };
const func0 = helper0.default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "output" || key0 === "hardware" || key0 === "nics" || key0 === "guest" || key0 === "validate")) {
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
            const err2 = { instancePath: instancePath + "/output/format", schemaPath: "#/$defs/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema36.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
            const err3 = { instancePath: instancePath + "/output/compress", schemaPath: "#/$defs/output/properties/compress/enum", keyword: "enum", params: { allowedValues: schema36.properties.compress.enum }, message: "must be equal to one of the allowed values" };
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
            const err4 = { instancePath: instancePath + "/output/disk_bus", schemaPath: "#/$defs/output/properties/disk_bus/enum", keyword: "enum", params: { allowedValues: schema36.properties.disk_bus.enum }, message: "must be equal to one of the allowed values" };
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
            const err5 = { instancePath: instancePath + "/output/checksum", schemaPath: "#/$defs/output/properties/checksum/enum", keyword: "enum", params: { allowedValues: schema36.properties.checksum.enum }, message: "must be equal to one of the allowed values" };
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
            const err8 = { instancePath: instancePath + "/hardware/firmware", schemaPath: "#/$defs/hardware/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema37.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern12.test(data8)) {
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
            const err16 = { instancePath: instancePath + "/hardware/machine", schemaPath: "#/$defs/hardware/properties/machine/enum", keyword: "enum", params: { allowedValues: schema37.properties.machine.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate24(data.nics, { instancePath: instancePath + "/nics", parentData: data, parentDataProperty: "nics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      if (!validate28(data.guest, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
            const err19 = { instancePath: instancePath + "/validate/boot", schemaPath: "#/$defs/validate/properties/boot/enum", keyword: "enum", params: { allowedValues: schema43.properties.boot.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern17.test(data14)) {
              const err20 = { instancePath: instancePath + "/validate/timeout", schemaPath: "#/$defs/validate/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(ms|s|m|h)$" }, message: 'must match pattern "^[0-9]{1,9}(ms|s|m|h)$"' };
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
                const err23 = { instancePath: instancePath + "/validate/expect/" + i0, schemaPath: "#/$defs/validate/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema43.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
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
            const err26 = { instancePath: instancePath + "/validate/accelerator", schemaPath: "#/$defs/validate/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema43.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
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
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "x-expected": "a path without control characters" }, "format": { "enum": ["auto", "raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"], "default": "auto" } } };
const pattern19 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
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
        if (!pattern19.test(data1)) {
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
            if (!pattern19.test(data3)) {
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
                if (!pattern19.test(data4)) {
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
                const err13 = { instancePath: instancePath + "/disks/" + i0 + "/format", schemaPath: "#/$defs/disk/properties/format/enum", keyword: "enum", params: { allowedValues: schema46.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
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
      if (!(key0 === "source" || key0 === "output" || key0 === "hardware" || key0 === "nics" || key0 === "guest" || key0 === "validate")) {
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
      if (!validate32(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
            const err3 = { instancePath: instancePath + "/output/format", schemaPath: "#/$defs/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema36.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
            const err4 = { instancePath: instancePath + "/output/compress", schemaPath: "#/$defs/output/properties/compress/enum", keyword: "enum", params: { allowedValues: schema36.properties.compress.enum }, message: "must be equal to one of the allowed values" };
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
            const err5 = { instancePath: instancePath + "/output/disk_bus", schemaPath: "#/$defs/output/properties/disk_bus/enum", keyword: "enum", params: { allowedValues: schema36.properties.disk_bus.enum }, message: "must be equal to one of the allowed values" };
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
            const err6 = { instancePath: instancePath + "/output/checksum", schemaPath: "#/$defs/output/properties/checksum/enum", keyword: "enum", params: { allowedValues: schema36.properties.checksum.enum }, message: "must be equal to one of the allowed values" };
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
            const err9 = { instancePath: instancePath + "/hardware/firmware", schemaPath: "#/$defs/hardware/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema37.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern12.test(data9)) {
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
            const err17 = { instancePath: instancePath + "/hardware/machine", schemaPath: "#/$defs/hardware/properties/machine/enum", keyword: "enum", params: { allowedValues: schema37.properties.machine.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate24(data.nics, { instancePath: instancePath + "/nics", parentData: data, parentDataProperty: "nics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      if (!validate28(data.guest, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
            const err20 = { instancePath: instancePath + "/validate/boot", schemaPath: "#/$defs/validate/properties/boot/enum", keyword: "enum", params: { allowedValues: schema43.properties.boot.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern17.test(data15)) {
              const err21 = { instancePath: instancePath + "/validate/timeout", schemaPath: "#/$defs/validate/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(ms|s|m|h)$" }, message: 'must match pattern "^[0-9]{1,9}(ms|s|m|h)$"' };
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
                const err24 = { instancePath: instancePath + "/validate/expect/" + i0, schemaPath: "#/$defs/validate/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema43.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
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
            const err27 = { instancePath: instancePath + "/validate/accelerator", schemaPath: "#/$defs/validate/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema43.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
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
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "version" || key0 === "vars" || key0 === "sources" || key0 === "target" || key0 === "defaults" || key0 === "vms")) {
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
            if (!pattern4.test(key1)) {
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
            if (!pattern5.test(key3)) {
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
                const err14 = { instancePath: instancePath + "/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/$defs/source/properties/provider/enum", keyword: "enum", params: { allowedValues: schema32.properties.provider.enum }, message: "must be equal to one of the allowed values" };
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
                if (!pattern6.test(data6)) {
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
      if (!validate21(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate23(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.vms !== void 0) {
      let data9 = data.vms;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key6 in data9) {
          const _errs24 = errors;
          if (typeof key6 === "string") {
            if (!pattern5.test(key6)) {
              const err19 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"', propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          var valid7 = _errs24 === errors;
          if (!valid7) {
            const err20 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key7 in data9) {
          if (!validate31(data9[key7], { instancePath: instancePath + "/vms/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_diagnostic = validate37;
const schema50 = { "$id": "urn:h2k:schema:diagnostic", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["code", "severity", "what", "where", "hint"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "severity": { "enum": ["error", "warning"] }, "what": { "type": "string", "minLength": 1 }, "where": { "$ref": "#/$defs/where" }, "hint": { "type": "string", "minLength": 1 }, "related": { "type": "array", "items": { "type": "object", "required": ["what", "where"], "properties": { "what": { "type": "string" }, "where": { "$ref": "#/$defs/where" } } } } }, "$defs": { "where": { "type": "object", "required": ["in"], "discriminator": { "propertyName": "in" }, "oneOf": [{ "type": "object", "required": ["in", "file", "path"], "properties": { "in": { "const": "config" }, "file": { "type": "string" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "column": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "source": { "type": "string" }, "width": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "id"], "properties": { "in": { "const": "action" }, "id": { "type": "string" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "guest" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "source" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "byte": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "file" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "target" }, "path": { "type": "string" } } }, { "type": "object", "required": ["in", "argv"], "properties": { "in": { "const": "host" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "name"], "properties": { "in": { "const": "option" }, "name": { "type": "string" } } }, { "type": "object", "required": ["in", "vm"], "properties": { "in": { "const": "vm" }, "vm": { "type": "string" } } }] } } };
const pattern24 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const func3 = helper1.default;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
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
        if (!pattern24.test(data0)) {
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
        const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema50.properties.severity.enum }, message: "must be equal to one of the allowed values" };
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
        if (func3(data2) < 1) {
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
            } else {
              const err42 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.path = true;
              props0.line = true;
            }
          } else if (tag0 === "source") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err43 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err44 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("source" !== data3.in) {
                  const err45 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/3/properties/in/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err46 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data20 = data3.line;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err47 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 > 9007199254740991 || isNaN(data20)) {
                    const err48 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  if (data20 < 1 || isNaN(data20)) {
                    const err49 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              }
              if (data3.byte !== void 0) {
                let data21 = data3.byte;
                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                  const err50 = { instancePath: instancePath + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 9007199254740991 || isNaN(data21)) {
                    const err51 = { instancePath: instancePath + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                  if (data21 < 0 || isNaN(data21)) {
                    const err52 = { instancePath: instancePath + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err53 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.path = true;
              props0.line = true;
              props0.byte = true;
            }
          } else if (tag0 === "file") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.in === void 0) {
                const err54 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err55 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("file" !== data3.in) {
                  const err56 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/4/properties/in/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err57 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
              if (data3.line !== void 0) {
                let data24 = data3.line;
                if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                  const err58 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (typeof data24 == "number" && isFinite(data24)) {
                  if (data24 > 9007199254740991 || isNaN(data24)) {
                    const err59 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  if (data24 < 1 || isNaN(data24)) {
                    const err60 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err61 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
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
                const err62 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (data3.path === void 0) {
                const err63 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("target" !== data3.in) {
                  const err64 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/5/properties/in/const", keyword: "const", params: { allowedValue: "target" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
              if (data3.path !== void 0) {
                if (typeof data3.path !== "string") {
                  const err65 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/where/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            } else {
              const err66 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
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
                const err67 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (data3.argv === void 0) {
                const err68 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("host" !== data3.in) {
                  const err69 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/6/properties/in/const", keyword: "const", params: { allowedValue: "host" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
              if (data3.argv !== void 0) {
                let data28 = data3.argv;
                if (Array.isArray(data28)) {
                  const len1 = data28.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data28[i1] !== "string") {
                      const err70 = { instancePath: instancePath + "/where/argv/" + i1, schemaPath: "#/$defs/where/oneOf/6/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/where/argv", schemaPath: "#/$defs/where/oneOf/6/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            } else {
              const err72 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
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
                const err73 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (data3.name === void 0) {
                const err74 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("option" !== data3.in) {
                  const err75 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/7/properties/in/const", keyword: "const", params: { allowedValue: "option" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
              if (data3.name !== void 0) {
                if (typeof data3.name !== "string") {
                  const err76 = { instancePath: instancePath + "/where/name", schemaPath: "#/$defs/where/oneOf/7/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            } else {
              const err77 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
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
                const err78 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              if (data3.vm === void 0) {
                const err79 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (data3.in !== void 0) {
                if ("vm" !== data3.in) {
                  const err80 = { instancePath: instancePath + "/where/in", schemaPath: "#/$defs/where/oneOf/8/properties/in/const", keyword: "const", params: { allowedValue: "vm" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
              if (data3.vm !== void 0) {
                if (typeof data3.vm !== "string") {
                  const err81 = { instancePath: instancePath + "/where/vm", schemaPath: "#/$defs/where/oneOf/8/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            } else {
              const err82 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.in = true;
              props0.vm = true;
            }
          } else {
            const err83 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "in", tagValue: tag0 }, message: 'value of tag "in" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        } else {
          const err84 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "tag", tag: "in", tagValue: tag0 }, message: 'tag "in" must be string' };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      } else {
        const err85 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data34 = data.hint;
      if (typeof data34 === "string") {
        if (func3(data34) < 1) {
          const err86 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.related !== void 0) {
      let data35 = data.related;
      if (Array.isArray(data35)) {
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.what === void 0) {
              const err88 = { instancePath: instancePath + "/related/" + i2, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data36.where === void 0) {
              const err89 = { instancePath: instancePath + "/related/" + i2, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data36.what !== void 0) {
              if (typeof data36.what !== "string") {
                const err90 = { instancePath: instancePath + "/related/" + i2 + "/what", schemaPath: "#/properties/related/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data36.where !== void 0) {
              let data38 = data36.where;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.in === void 0) {
                  const err91 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                const tag1 = data38.in;
                if (typeof tag1 == "string") {
                  if (tag1 === "config") {
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err92 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                      if (data38.file === void 0) {
                        const err93 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                      if (data38.path === void 0) {
                        const err94 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("config" !== data38.in) {
                          const err95 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/0/properties/in/const", keyword: "const", params: { allowedValue: "config" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err95];
                          } else {
                            vErrors.push(err95);
                          }
                          errors++;
                        }
                      }
                      if (data38.file !== void 0) {
                        if (typeof data38.file !== "string") {
                          const err96 = { instancePath: instancePath + "/related/" + i2 + "/where/file", schemaPath: "#/$defs/where/oneOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
                          errors++;
                        }
                      }
                      if (data38.path !== void 0) {
                        if (typeof data38.path !== "string") {
                          const err97 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err97];
                          } else {
                            vErrors.push(err97);
                          }
                          errors++;
                        }
                      }
                      if (data38.line !== void 0) {
                        let data42 = data38.line;
                        if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                          const err98 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err98];
                          } else {
                            vErrors.push(err98);
                          }
                          errors++;
                        }
                        if (typeof data42 == "number" && isFinite(data42)) {
                          if (data42 > 9007199254740991 || isNaN(data42)) {
                            const err99 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err99];
                            } else {
                              vErrors.push(err99);
                            }
                            errors++;
                          }
                          if (data42 < 1 || isNaN(data42)) {
                            const err100 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err100];
                            } else {
                              vErrors.push(err100);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data38.column !== void 0) {
                        let data43 = data38.column;
                        if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                          const err101 = { instancePath: instancePath + "/related/" + i2 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err101];
                          } else {
                            vErrors.push(err101);
                          }
                          errors++;
                        }
                        if (typeof data43 == "number" && isFinite(data43)) {
                          if (data43 > 9007199254740991 || isNaN(data43)) {
                            const err102 = { instancePath: instancePath + "/related/" + i2 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err102];
                            } else {
                              vErrors.push(err102);
                            }
                            errors++;
                          }
                          if (data43 < 1 || isNaN(data43)) {
                            const err103 = { instancePath: instancePath + "/related/" + i2 + "/where/column", schemaPath: "#/$defs/where/oneOf/0/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err103];
                            } else {
                              vErrors.push(err103);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data38.source !== void 0) {
                        if (typeof data38.source !== "string") {
                          const err104 = { instancePath: instancePath + "/related/" + i2 + "/where/source", schemaPath: "#/$defs/where/oneOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err104];
                          } else {
                            vErrors.push(err104);
                          }
                          errors++;
                        }
                      }
                      if (data38.width !== void 0) {
                        let data45 = data38.width;
                        if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                          const err105 = { instancePath: instancePath + "/related/" + i2 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err105];
                          } else {
                            vErrors.push(err105);
                          }
                          errors++;
                        }
                        if (typeof data45 == "number" && isFinite(data45)) {
                          if (data45 > 9007199254740991 || isNaN(data45)) {
                            const err106 = { instancePath: instancePath + "/related/" + i2 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err106];
                            } else {
                              vErrors.push(err106);
                            }
                            errors++;
                          }
                          if (data45 < 1 || isNaN(data45)) {
                            const err107 = { instancePath: instancePath + "/related/" + i2 + "/where/width", schemaPath: "#/$defs/where/oneOf/0/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err107];
                            } else {
                              vErrors.push(err107);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err108 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
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
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err109 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                      if (data38.id === void 0) {
                        const err110 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("action" !== data38.in) {
                          const err111 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/1/properties/in/const", keyword: "const", params: { allowedValue: "action" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                        }
                      }
                      if (data38.id !== void 0) {
                        if (typeof data38.id !== "string") {
                          const err112 = { instancePath: instancePath + "/related/" + i2 + "/where/id", schemaPath: "#/$defs/where/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err112];
                          } else {
                            vErrors.push(err112);
                          }
                          errors++;
                        }
                      }
                      if (data38.argv !== void 0) {
                        let data48 = data38.argv;
                        if (Array.isArray(data48)) {
                          const len3 = data48.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data48[i3] !== "string") {
                              const err113 = { instancePath: instancePath + "/related/" + i2 + "/where/argv/" + i3, schemaPath: "#/$defs/where/oneOf/1/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err113];
                              } else {
                                vErrors.push(err113);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err114 = { instancePath: instancePath + "/related/" + i2 + "/where/argv", schemaPath: "#/$defs/where/oneOf/1/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err115 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
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
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err116 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                      if (data38.path === void 0) {
                        const err117 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("guest" !== data38.in) {
                          const err118 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/2/properties/in/const", keyword: "const", params: { allowedValue: "guest" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      }
                      if (data38.path !== void 0) {
                        if (typeof data38.path !== "string") {
                          const err119 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err119];
                          } else {
                            vErrors.push(err119);
                          }
                          errors++;
                        }
                      }
                      if (data38.line !== void 0) {
                        let data52 = data38.line;
                        if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                          const err120 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                        if (typeof data52 == "number" && isFinite(data52)) {
                          if (data52 > 9007199254740991 || isNaN(data52)) {
                            const err121 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err121];
                            } else {
                              vErrors.push(err121);
                            }
                            errors++;
                          }
                          if (data52 < 1 || isNaN(data52)) {
                            const err122 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/2/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err122];
                            } else {
                              vErrors.push(err122);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err123 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                      props1.line = true;
                    }
                  } else if (tag1 === "source") {
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err124 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                      if (data38.path === void 0) {
                        const err125 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err125];
                        } else {
                          vErrors.push(err125);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("source" !== data38.in) {
                          const err126 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/3/properties/in/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err126];
                          } else {
                            vErrors.push(err126);
                          }
                          errors++;
                        }
                      }
                      if (data38.path !== void 0) {
                        if (typeof data38.path !== "string") {
                          const err127 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err127];
                          } else {
                            vErrors.push(err127);
                          }
                          errors++;
                        }
                      }
                      if (data38.line !== void 0) {
                        let data55 = data38.line;
                        if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                          const err128 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err128];
                          } else {
                            vErrors.push(err128);
                          }
                          errors++;
                        }
                        if (typeof data55 == "number" && isFinite(data55)) {
                          if (data55 > 9007199254740991 || isNaN(data55)) {
                            const err129 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err129];
                            } else {
                              vErrors.push(err129);
                            }
                            errors++;
                          }
                          if (data55 < 1 || isNaN(data55)) {
                            const err130 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/3/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err130];
                            } else {
                              vErrors.push(err130);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data38.byte !== void 0) {
                        let data56 = data38.byte;
                        if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                          const err131 = { instancePath: instancePath + "/related/" + i2 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err131];
                          } else {
                            vErrors.push(err131);
                          }
                          errors++;
                        }
                        if (typeof data56 == "number" && isFinite(data56)) {
                          if (data56 > 9007199254740991 || isNaN(data56)) {
                            const err132 = { instancePath: instancePath + "/related/" + i2 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err132];
                            } else {
                              vErrors.push(err132);
                            }
                            errors++;
                          }
                          if (data56 < 0 || isNaN(data56)) {
                            const err133 = { instancePath: instancePath + "/related/" + i2 + "/where/byte", schemaPath: "#/$defs/where/oneOf/3/properties/byte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err133];
                            } else {
                              vErrors.push(err133);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err134 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                      props1.line = true;
                      props1.byte = true;
                    }
                  } else if (tag1 === "file") {
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err135 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err135];
                        } else {
                          vErrors.push(err135);
                        }
                        errors++;
                      }
                      if (data38.path === void 0) {
                        const err136 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("file" !== data38.in) {
                          const err137 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/4/properties/in/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err137];
                          } else {
                            vErrors.push(err137);
                          }
                          errors++;
                        }
                      }
                      if (data38.path !== void 0) {
                        if (typeof data38.path !== "string") {
                          const err138 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err138];
                          } else {
                            vErrors.push(err138);
                          }
                          errors++;
                        }
                      }
                      if (data38.line !== void 0) {
                        let data59 = data38.line;
                        if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                          const err139 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err139];
                          } else {
                            vErrors.push(err139);
                          }
                          errors++;
                        }
                        if (typeof data59 == "number" && isFinite(data59)) {
                          if (data59 > 9007199254740991 || isNaN(data59)) {
                            const err140 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err140];
                            } else {
                              vErrors.push(err140);
                            }
                            errors++;
                          }
                          if (data59 < 1 || isNaN(data59)) {
                            const err141 = { instancePath: instancePath + "/related/" + i2 + "/where/line", schemaPath: "#/$defs/where/oneOf/4/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err141];
                            } else {
                              vErrors.push(err141);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err142 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
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
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err143 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                      if (data38.path === void 0) {
                        const err144 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("target" !== data38.in) {
                          const err145 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/5/properties/in/const", keyword: "const", params: { allowedValue: "target" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                        }
                      }
                      if (data38.path !== void 0) {
                        if (typeof data38.path !== "string") {
                          const err146 = { instancePath: instancePath + "/related/" + i2 + "/where/path", schemaPath: "#/$defs/where/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err146];
                          } else {
                            vErrors.push(err146);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err147 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.path = true;
                    }
                  } else if (tag1 === "host") {
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err148 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                      if (data38.argv === void 0) {
                        const err149 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/6/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("host" !== data38.in) {
                          const err150 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/6/properties/in/const", keyword: "const", params: { allowedValue: "host" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                      }
                      if (data38.argv !== void 0) {
                        let data63 = data38.argv;
                        if (Array.isArray(data63)) {
                          const len4 = data63.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            if (typeof data63[i4] !== "string") {
                              const err151 = { instancePath: instancePath + "/related/" + i2 + "/where/argv/" + i4, schemaPath: "#/$defs/where/oneOf/6/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err151];
                              } else {
                                vErrors.push(err151);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err152 = { instancePath: instancePath + "/related/" + i2 + "/where/argv", schemaPath: "#/$defs/where/oneOf/6/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err152];
                          } else {
                            vErrors.push(err152);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err153 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.argv = true;
                    }
                  } else if (tag1 === "option") {
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err154 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err154];
                        } else {
                          vErrors.push(err154);
                        }
                        errors++;
                      }
                      if (data38.name === void 0) {
                        const err155 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/7/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                        if (vErrors === null) {
                          vErrors = [err155];
                        } else {
                          vErrors.push(err155);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("option" !== data38.in) {
                          const err156 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/7/properties/in/const", keyword: "const", params: { allowedValue: "option" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err156];
                          } else {
                            vErrors.push(err156);
                          }
                          errors++;
                        }
                      }
                      if (data38.name !== void 0) {
                        if (typeof data38.name !== "string") {
                          const err157 = { instancePath: instancePath + "/related/" + i2 + "/where/name", schemaPath: "#/$defs/where/oneOf/7/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err157];
                          } else {
                            vErrors.push(err157);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err158 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.name = true;
                    }
                  } else if (tag1 === "vm") {
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.in === void 0) {
                        const err159 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                      if (data38.vm === void 0) {
                        const err160 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/8/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                      if (data38.in !== void 0) {
                        if ("vm" !== data38.in) {
                          const err161 = { instancePath: instancePath + "/related/" + i2 + "/where/in", schemaPath: "#/$defs/where/oneOf/8/properties/in/const", keyword: "const", params: { allowedValue: "vm" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err161];
                          } else {
                            vErrors.push(err161);
                          }
                          errors++;
                        }
                      }
                      if (data38.vm !== void 0) {
                        if (typeof data38.vm !== "string") {
                          const err162 = { instancePath: instancePath + "/related/" + i2 + "/where/vm", schemaPath: "#/$defs/where/oneOf/8/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err163 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                    if (props1 !== true) {
                      props1 = props1 || {};
                      props1.in = true;
                      props1.vm = true;
                    }
                  } else {
                    const err164 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "in", tagValue: tag1 }, message: 'value of tag "in" must be in oneOf' };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                } else {
                  const err165 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/discriminator", keyword: "discriminator", params: { error: "tag", tag: "in", tagValue: tag1 }, message: 'tag "in" must be string' };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              } else {
                const err166 = { instancePath: instancePath + "/related/" + i2 + "/where", schemaPath: "#/$defs/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
          } else {
            const err167 = { instancePath: instancePath + "/related/" + i2, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
      } else {
        const err168 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      }
    }
  } else {
    const err169 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err169];
    } else {
      vErrors.push(err169);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "code": true, "severity": true, "what": true, "where": true, "hint": true, "related": true }, "dynamicProps": false, "dynamicItems": false };
const validate_event = validate38;
const schema53 = { "$id": "urn:h2k:schema:event", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["type"], "discriminator": { "propertyName": "type" }, "oneOf": [{ "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "run_id", "plan_digest", "todo", "done", "resumed"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "run_started" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "run_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "todo": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "done": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "resumed": { "type": "boolean" } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "vm", "action", "because"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "action_skipped" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string" }, "action": { "type": "string" }, "because": { "type": "string" } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "vm", "action", "kind", "attempt", "because"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "action_started" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string" }, "action": { "type": "string" }, "kind": { "type": "string" }, "attempt": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "because": { "type": "string" } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "vm", "action", "phase", "bytes_done", "bytes_total", "rate_bytes_s", "eta_s", "note"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "progress" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string" }, "action": { "type": "string" }, "phase": { "type": "string" }, "bytes_done": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "bytes_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "rate_bytes_s": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "eta_s": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 }, "note": { "type": ["string", "null"] } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "vm", "action", "ms", "receipt"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "action_done" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string" }, "action": { "type": "string" }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "$ref": "urn:h2k:schema:state#/$defs/receipt" } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "vm", "action", "ms", "diagnostics"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "action_failed" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string" }, "action": { "type": "string" }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "diagnostics": { "type": "array", "minItems": 1, "items": { "$ref": "urn:h2k:schema:diagnostic" } } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "diagnostic"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "diagnostic" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "diagnostic": { "$ref": "urn:h2k:schema:diagnostic" } } }, { "type": "object", "required": ["@level", "@message", "@timestamp", "seq", "type", "at_ms", "outcome", "done", "failed", "skipped"], "properties": { "@level": { "enum": ["info", "error"] }, "@message": { "type": "string" }, "@timestamp": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "type": { "const": "run_finished" }, "at_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "outcome": { "enum": ["done", "incomplete", "refused", "interrupted"] }, "done": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "failed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "skipped": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }] };
const schema56 = { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } };
const pattern25 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
const pattern26 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern27 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern38 = new RegExp("^[0-9a-f]{64}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "run_started") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err3 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err5 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err6 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.run_id === void 0) {
            const err7 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "run_id" }, message: "must have required property 'run_id'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.plan_digest === void 0) {
            const err8 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.todo === void 0) {
            const err9 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "todo" }, message: "must have required property 'todo'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data.done === void 0) {
            const err10 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "done" }, message: "must have required property 'done'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data.resumed === void 0) {
            const err11 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "resumed" }, message: "must have required property 'resumed'" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data0 = data["@level"];
            if (!(data0 === "info" || data0 === "error")) {
              const err12 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/0/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[0].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err13 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/0/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data2 = data["@timestamp"];
            if (typeof data2 === "string") {
              if (!pattern25.test(data2)) {
                const err14 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/0/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/0/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data3 = data.seq;
            if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
              const err16 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/0/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (typeof data3 == "number" && isFinite(data3)) {
              if (data3 > 9007199254740991 || isNaN(data3)) {
                const err17 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/0/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (data3 < 1 || isNaN(data3)) {
                const err18 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/0/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("run_started" !== data.type) {
              const err19 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "run_started" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data5 = data.at_ms;
            if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
              const err20 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/0/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (typeof data5 == "number" && isFinite(data5)) {
              if (data5 > 9007199254740991 || isNaN(data5)) {
                const err21 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/0/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (data5 < 0 || isNaN(data5)) {
                const err22 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/0/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          }
          if (data.run_id !== void 0) {
            let data6 = data.run_id;
            if (typeof data6 === "string") {
              if (!pattern26.test(data6)) {
                const err23 = { instancePath: instancePath + "/run_id", schemaPath: "#/oneOf/0/properties/run_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            } else {
              const err24 = { instancePath: instancePath + "/run_id", schemaPath: "#/oneOf/0/properties/run_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data.plan_digest !== void 0) {
            let data7 = data.plan_digest;
            if (typeof data7 === "string") {
              if (!pattern27.test(data7)) {
                const err25 = { instancePath: instancePath + "/plan_digest", schemaPath: "#/oneOf/0/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            } else {
              const err26 = { instancePath: instancePath + "/plan_digest", schemaPath: "#/oneOf/0/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (data.todo !== void 0) {
            let data8 = data.todo;
            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
              const err27 = { instancePath: instancePath + "/todo", schemaPath: "#/oneOf/0/properties/todo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 > 9007199254740991 || isNaN(data8)) {
                const err28 = { instancePath: instancePath + "/todo", schemaPath: "#/oneOf/0/properties/todo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data8 < 0 || isNaN(data8)) {
                const err29 = { instancePath: instancePath + "/todo", schemaPath: "#/oneOf/0/properties/todo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          }
          if (data.done !== void 0) {
            let data9 = data.done;
            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
              const err30 = { instancePath: instancePath + "/done", schemaPath: "#/oneOf/0/properties/done/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (typeof data9 == "number" && isFinite(data9)) {
              if (data9 > 9007199254740991 || isNaN(data9)) {
                const err31 = { instancePath: instancePath + "/done", schemaPath: "#/oneOf/0/properties/done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (data9 < 0 || isNaN(data9)) {
                const err32 = { instancePath: instancePath + "/done", schemaPath: "#/oneOf/0/properties/done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          }
          if (data.resumed !== void 0) {
            if (typeof data.resumed !== "boolean") {
              const err33 = { instancePath: instancePath + "/resumed", schemaPath: "#/oneOf/0/properties/resumed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        } else {
          const err34 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        var props0 = {};
        props0["@level"] = true;
        props0["@message"] = true;
        props0["@timestamp"] = true;
        props0.seq = true;
        props0.type = true;
        props0.at_ms = true;
        props0.run_id = true;
        props0.plan_digest = true;
        props0.todo = true;
        props0.done = true;
        props0.resumed = true;
      } else if (tag0 === "action_skipped") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err35 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err36 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err37 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err38 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err39 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err40 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (data.vm === void 0) {
            const err41 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (data.action === void 0) {
            const err42 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (data.because === void 0) {
            const err43 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data11 = data["@level"];
            if (!(data11 === "info" || data11 === "error")) {
              const err44 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/1/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[1].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err45 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/1/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data13 = data["@timestamp"];
            if (typeof data13 === "string") {
              if (!pattern25.test(data13)) {
                const err46 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/1/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            } else {
              const err47 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/1/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data14 = data.seq;
            if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
              const err48 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/1/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (typeof data14 == "number" && isFinite(data14)) {
              if (data14 > 9007199254740991 || isNaN(data14)) {
                const err49 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/1/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (data14 < 1 || isNaN(data14)) {
                const err50 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/1/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("action_skipped" !== data.type) {
              const err51 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "action_skipped" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data16 = data.at_ms;
            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
              const err52 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/1/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (typeof data16 == "number" && isFinite(data16)) {
              if (data16 > 9007199254740991 || isNaN(data16)) {
                const err53 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/1/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (data16 < 0 || isNaN(data16)) {
                const err54 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/1/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          }
          if (data.vm !== void 0) {
            if (typeof data.vm !== "string") {
              const err55 = { instancePath: instancePath + "/vm", schemaPath: "#/oneOf/1/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if (typeof data.action !== "string") {
              const err56 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/1/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
          if (data.because !== void 0) {
            if (typeof data.because !== "string") {
              const err57 = { instancePath: instancePath + "/because", schemaPath: "#/oneOf/1/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        } else {
          const err58 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.vm = true;
          props0.action = true;
          props0.because = true;
        }
      } else if (tag0 === "action_started") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err59 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err60 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err61 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err62 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err63 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err64 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data.vm === void 0) {
            const err65 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (data.action === void 0) {
            const err66 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (data.kind === void 0) {
            const err67 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (data.attempt === void 0) {
            const err68 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (data.because === void 0) {
            const err69 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data20 = data["@level"];
            if (!(data20 === "info" || data20 === "error")) {
              const err70 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/2/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[2].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err71 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/2/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data22 = data["@timestamp"];
            if (typeof data22 === "string") {
              if (!pattern25.test(data22)) {
                const err72 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/2/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            } else {
              const err73 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/2/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data23 = data.seq;
            if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
              const err74 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/2/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (typeof data23 == "number" && isFinite(data23)) {
              if (data23 > 9007199254740991 || isNaN(data23)) {
                const err75 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/2/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (data23 < 1 || isNaN(data23)) {
                const err76 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/2/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("action_started" !== data.type) {
              const err77 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "action_started" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data25 = data.at_ms;
            if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
              const err78 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/2/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (typeof data25 == "number" && isFinite(data25)) {
              if (data25 > 9007199254740991 || isNaN(data25)) {
                const err79 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/2/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (data25 < 0 || isNaN(data25)) {
                const err80 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/2/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          }
          if (data.vm !== void 0) {
            if (typeof data.vm !== "string") {
              const err81 = { instancePath: instancePath + "/vm", schemaPath: "#/oneOf/2/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if (typeof data.action !== "string") {
              const err82 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/2/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            if (typeof data.kind !== "string") {
              const err83 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data.attempt !== void 0) {
            let data29 = data.attempt;
            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
              const err84 = { instancePath: instancePath + "/attempt", schemaPath: "#/oneOf/2/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (typeof data29 == "number" && isFinite(data29)) {
              if (data29 > 9007199254740991 || isNaN(data29)) {
                const err85 = { instancePath: instancePath + "/attempt", schemaPath: "#/oneOf/2/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (data29 < 1 || isNaN(data29)) {
                const err86 = { instancePath: instancePath + "/attempt", schemaPath: "#/oneOf/2/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          }
          if (data.because !== void 0) {
            if (typeof data.because !== "string") {
              const err87 = { instancePath: instancePath + "/because", schemaPath: "#/oneOf/2/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        } else {
          const err88 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.vm = true;
          props0.action = true;
          props0.kind = true;
          props0.attempt = true;
          props0.because = true;
        }
      } else if (tag0 === "progress") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err89 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err90 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err91 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err92 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err93 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err94 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (data.vm === void 0) {
            const err95 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (data.action === void 0) {
            const err96 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err97 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          if (data.bytes_done === void 0) {
            const err98 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "bytes_done" }, message: "must have required property 'bytes_done'" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (data.bytes_total === void 0) {
            const err99 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "bytes_total" }, message: "must have required property 'bytes_total'" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (data.rate_bytes_s === void 0) {
            const err100 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "rate_bytes_s" }, message: "must have required property 'rate_bytes_s'" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data.eta_s === void 0) {
            const err101 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "eta_s" }, message: "must have required property 'eta_s'" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
          if (data.note === void 0) {
            const err102 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data31 = data["@level"];
            if (!(data31 === "info" || data31 === "error")) {
              const err103 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/3/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[3].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err104 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/3/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data33 = data["@timestamp"];
            if (typeof data33 === "string") {
              if (!pattern25.test(data33)) {
                const err105 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/3/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            } else {
              const err106 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/3/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data34 = data.seq;
            if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
              const err107 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/3/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (typeof data34 == "number" && isFinite(data34)) {
              if (data34 > 9007199254740991 || isNaN(data34)) {
                const err108 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/3/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
              if (data34 < 1 || isNaN(data34)) {
                const err109 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/3/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("progress" !== data.type) {
              const err110 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "progress" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data36 = data.at_ms;
            if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
              const err111 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/3/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (typeof data36 == "number" && isFinite(data36)) {
              if (data36 > 9007199254740991 || isNaN(data36)) {
                const err112 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/3/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              if (data36 < 0 || isNaN(data36)) {
                const err113 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/3/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
          }
          if (data.vm !== void 0) {
            if (typeof data.vm !== "string") {
              const err114 = { instancePath: instancePath + "/vm", schemaPath: "#/oneOf/3/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if (typeof data.action !== "string") {
              const err115 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            if (typeof data.phase !== "string") {
              const err116 = { instancePath: instancePath + "/phase", schemaPath: "#/oneOf/3/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          }
          if (data.bytes_done !== void 0) {
            let data40 = data.bytes_done;
            if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
              const err117 = { instancePath: instancePath + "/bytes_done", schemaPath: "#/oneOf/3/properties/bytes_done/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (typeof data40 == "number" && isFinite(data40)) {
              if (data40 > 9007199254740991 || isNaN(data40)) {
                const err118 = { instancePath: instancePath + "/bytes_done", schemaPath: "#/oneOf/3/properties/bytes_done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              if (data40 < 0 || isNaN(data40)) {
                const err119 = { instancePath: instancePath + "/bytes_done", schemaPath: "#/oneOf/3/properties/bytes_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
          }
          if (data.bytes_total !== void 0) {
            let data41 = data.bytes_total;
            if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
              const err120 = { instancePath: instancePath + "/bytes_total", schemaPath: "#/oneOf/3/properties/bytes_total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (typeof data41 == "number" && isFinite(data41)) {
              if (data41 > 9007199254740991 || isNaN(data41)) {
                const err121 = { instancePath: instancePath + "/bytes_total", schemaPath: "#/oneOf/3/properties/bytes_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              if (data41 < 0 || isNaN(data41)) {
                const err122 = { instancePath: instancePath + "/bytes_total", schemaPath: "#/oneOf/3/properties/bytes_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          }
          if (data.rate_bytes_s !== void 0) {
            let data42 = data.rate_bytes_s;
            if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
              const err123 = { instancePath: instancePath + "/rate_bytes_s", schemaPath: "#/oneOf/3/properties/rate_bytes_s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if (typeof data42 == "number" && isFinite(data42)) {
              if (data42 > 9007199254740991 || isNaN(data42)) {
                const err124 = { instancePath: instancePath + "/rate_bytes_s", schemaPath: "#/oneOf/3/properties/rate_bytes_s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (data42 < 0 || isNaN(data42)) {
                const err125 = { instancePath: instancePath + "/rate_bytes_s", schemaPath: "#/oneOf/3/properties/rate_bytes_s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
          }
          if (data.eta_s !== void 0) {
            let data43 = data.eta_s;
            if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43)) && data43 !== null) {
              const err126 = { instancePath: instancePath + "/eta_s", schemaPath: "#/oneOf/3/properties/eta_s/type", keyword: "type", params: { type: schema53.oneOf[3].properties.eta_s.type }, message: "must be integer,null" };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (typeof data43 == "number" && isFinite(data43)) {
              if (data43 > 9007199254740991 || isNaN(data43)) {
                const err127 = { instancePath: instancePath + "/eta_s", schemaPath: "#/oneOf/3/properties/eta_s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
              if (data43 < 0 || isNaN(data43)) {
                const err128 = { instancePath: instancePath + "/eta_s", schemaPath: "#/oneOf/3/properties/eta_s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
          }
          if (data.note !== void 0) {
            let data44 = data.note;
            if (typeof data44 !== "string" && data44 !== null) {
              const err129 = { instancePath: instancePath + "/note", schemaPath: "#/oneOf/3/properties/note/type", keyword: "type", params: { type: schema53.oneOf[3].properties.note.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
          }
        } else {
          const err130 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.vm = true;
          props0.action = true;
          props0.phase = true;
          props0.bytes_done = true;
          props0.bytes_total = true;
          props0.rate_bytes_s = true;
          props0.eta_s = true;
          props0.note = true;
        }
      } else if (tag0 === "action_done") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err131 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err132 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err133 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err134 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err135 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err136 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
          if (data.vm === void 0) {
            const err137 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (data.action === void 0) {
            const err138 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (data.ms === void 0) {
            const err139 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          if (data.receipt === void 0) {
            const err140 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "receipt" }, message: "must have required property 'receipt'" };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data45 = data["@level"];
            if (!(data45 === "info" || data45 === "error")) {
              const err141 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/4/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[4].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err142 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/4/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data47 = data["@timestamp"];
            if (typeof data47 === "string") {
              if (!pattern25.test(data47)) {
                const err143 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/4/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            } else {
              const err144 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/4/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data48 = data.seq;
            if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
              const err145 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/4/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (typeof data48 == "number" && isFinite(data48)) {
              if (data48 > 9007199254740991 || isNaN(data48)) {
                const err146 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/4/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
              if (data48 < 1 || isNaN(data48)) {
                const err147 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/4/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("action_done" !== data.type) {
              const err148 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "action_done" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data50 = data.at_ms;
            if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
              const err149 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/4/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (typeof data50 == "number" && isFinite(data50)) {
              if (data50 > 9007199254740991 || isNaN(data50)) {
                const err150 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/4/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
              if (data50 < 0 || isNaN(data50)) {
                const err151 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/4/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
          }
          if (data.vm !== void 0) {
            if (typeof data.vm !== "string") {
              const err152 = { instancePath: instancePath + "/vm", schemaPath: "#/oneOf/4/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if (typeof data.action !== "string") {
              const err153 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/4/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
          }
          if (data.ms !== void 0) {
            let data53 = data.ms;
            if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
              const err154 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/4/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
            if (typeof data53 == "number" && isFinite(data53)) {
              if (data53 > 9007199254740991 || isNaN(data53)) {
                const err155 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/4/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
              if (data53 < 0 || isNaN(data53)) {
                const err156 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/4/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
          }
          if (data.receipt !== void 0) {
            let data54 = data.receipt;
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
              if (data54.made === void 0) {
                const err157 = { instancePath: instancePath + "/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "made" }, message: "must have required property 'made'" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
              if (data54.notes === void 0) {
                const err158 = { instancePath: instancePath + "/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (data54.made !== void 0) {
                let data55 = data54.made;
                if (Array.isArray(data55)) {
                  const len0 = data55.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data56 = data55[i0];
                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                      if (data56.artifact === void 0) {
                        const err159 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                      if (data56.path === void 0) {
                        const err160 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                      if (data56.bytes === void 0) {
                        const err161 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                        if (vErrors === null) {
                          vErrors = [err161];
                        } else {
                          vErrors.push(err161);
                        }
                        errors++;
                      }
                      if (data56.sha256 === void 0) {
                        const err162 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                        if (vErrors === null) {
                          vErrors = [err162];
                        } else {
                          vErrors.push(err162);
                        }
                        errors++;
                      }
                      if (data56.artifact !== void 0) {
                        let data57 = data56.artifact;
                        if (typeof data57 === "string") {
                          if (func3(data57) < 1) {
                            const err163 = { instancePath: instancePath + "/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err163];
                            } else {
                              vErrors.push(err163);
                            }
                            errors++;
                          }
                        } else {
                          const err164 = { instancePath: instancePath + "/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                      }
                      if (data56.path !== void 0) {
                        let data58 = data56.path;
                        if (typeof data58 !== "string" && data58 !== null) {
                          const err165 = { instancePath: instancePath + "/receipt/made/" + i0 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema56.properties.made.items.properties.path.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err165];
                          } else {
                            vErrors.push(err165);
                          }
                          errors++;
                        }
                      }
                      if (data56.bytes !== void 0) {
                        let data59 = data56.bytes;
                        if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                          const err166 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err166];
                          } else {
                            vErrors.push(err166);
                          }
                          errors++;
                        }
                        if (typeof data59 == "number" && isFinite(data59)) {
                          if (data59 > 9007199254740991 || isNaN(data59)) {
                            const err167 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err167];
                            } else {
                              vErrors.push(err167);
                            }
                            errors++;
                          }
                          if (data59 < 0 || isNaN(data59)) {
                            const err168 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err168];
                            } else {
                              vErrors.push(err168);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data56.sha256 !== void 0) {
                        let data60 = data56.sha256;
                        if (typeof data60 !== "string" && data60 !== null) {
                          const err169 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema56.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                        if (typeof data60 === "string") {
                          if (!pattern38.test(data60)) {
                            const err170 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err170];
                            } else {
                              vErrors.push(err170);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err171 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err172 = { instancePath: instancePath + "/receipt/made", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
              }
              if (data54.notes !== void 0) {
                let data61 = data54.notes;
                if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                  for (const key0 in data61) {
                    let data62 = data61[key0];
                    if (typeof data62 !== "string" && !(typeof data62 == "number" && isFinite(data62)) && typeof data62 !== "boolean" && !Array.isArray(data62)) {
                      const err173 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema56.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
                      if (vErrors === null) {
                        vErrors = [err173];
                      } else {
                        vErrors.push(err173);
                      }
                      errors++;
                    }
                    if (Array.isArray(data62)) {
                      const len1 = data62.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        if (typeof data62[i1] !== "string") {
                          const err174 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err174];
                          } else {
                            vErrors.push(err174);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err175 = { instancePath: instancePath + "/receipt/notes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
              }
            } else {
              const err176 = { instancePath: instancePath + "/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
        } else {
          const err177 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.vm = true;
          props0.action = true;
          props0.ms = true;
          props0.receipt = true;
        }
      } else if (tag0 === "action_failed") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err178 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err179 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err180 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err181 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err182 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err183 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
          if (data.vm === void 0) {
            const err184 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
          if (data.action === void 0) {
            const err185 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
          if (data.ms === void 0) {
            const err186 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
            if (vErrors === null) {
              vErrors = [err186];
            } else {
              vErrors.push(err186);
            }
            errors++;
          }
          if (data.diagnostics === void 0) {
            const err187 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "diagnostics" }, message: "must have required property 'diagnostics'" };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data64 = data["@level"];
            if (!(data64 === "info" || data64 === "error")) {
              const err188 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/5/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[5].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err189 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/5/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data66 = data["@timestamp"];
            if (typeof data66 === "string") {
              if (!pattern25.test(data66)) {
                const err190 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/5/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            } else {
              const err191 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/5/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data67 = data.seq;
            if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
              const err192 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/5/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            if (typeof data67 == "number" && isFinite(data67)) {
              if (data67 > 9007199254740991 || isNaN(data67)) {
                const err193 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/5/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
              if (data67 < 1 || isNaN(data67)) {
                const err194 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/5/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("action_failed" !== data.type) {
              const err195 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "action_failed" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data69 = data.at_ms;
            if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
              const err196 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/5/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            if (typeof data69 == "number" && isFinite(data69)) {
              if (data69 > 9007199254740991 || isNaN(data69)) {
                const err197 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/5/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
              if (data69 < 0 || isNaN(data69)) {
                const err198 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/5/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
          }
          if (data.vm !== void 0) {
            if (typeof data.vm !== "string") {
              const err199 = { instancePath: instancePath + "/vm", schemaPath: "#/oneOf/5/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if (typeof data.action !== "string") {
              const err200 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/5/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          }
          if (data.ms !== void 0) {
            let data72 = data.ms;
            if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
              const err201 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/5/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            if (typeof data72 == "number" && isFinite(data72)) {
              if (data72 > 9007199254740991 || isNaN(data72)) {
                const err202 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/5/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
              if (data72 < 0 || isNaN(data72)) {
                const err203 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/5/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
          }
          if (data.diagnostics !== void 0) {
            let data73 = data.diagnostics;
            if (Array.isArray(data73)) {
              if (data73.length < 1) {
                const err204 = { instancePath: instancePath + "/diagnostics", schemaPath: "#/oneOf/5/properties/diagnostics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              const len2 = data73.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (!validate37(data73[i2], { instancePath: instancePath + "/diagnostics/" + i2, parentData: data73, parentDataProperty: i2, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err205 = { instancePath: instancePath + "/diagnostics", schemaPath: "#/oneOf/5/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
        } else {
          const err206 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.vm = true;
          props0.action = true;
          props0.ms = true;
          props0.diagnostics = true;
        }
      } else if (tag0 === "diagnostic") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err207 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err208 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err209 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err210 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err211 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err212 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
          if (data.diagnostic === void 0) {
            const err213 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "diagnostic" }, message: "must have required property 'diagnostic'" };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data75 = data["@level"];
            if (!(data75 === "info" || data75 === "error")) {
              const err214 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/6/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[6].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err215 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/6/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data77 = data["@timestamp"];
            if (typeof data77 === "string") {
              if (!pattern25.test(data77)) {
                const err216 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/6/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            } else {
              const err217 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/6/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data78 = data.seq;
            if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
              const err218 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/6/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
            if (typeof data78 == "number" && isFinite(data78)) {
              if (data78 > 9007199254740991 || isNaN(data78)) {
                const err219 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/6/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
              if (data78 < 1 || isNaN(data78)) {
                const err220 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/6/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("diagnostic" !== data.type) {
              const err221 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/const", keyword: "const", params: { allowedValue: "diagnostic" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data80 = data.at_ms;
            if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
              const err222 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/6/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            if (typeof data80 == "number" && isFinite(data80)) {
              if (data80 > 9007199254740991 || isNaN(data80)) {
                const err223 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/6/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
              if (data80 < 0 || isNaN(data80)) {
                const err224 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/6/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
          }
          if (data.diagnostic !== void 0) {
            if (!validate37(data.diagnostic, { instancePath: instancePath + "/diagnostic", parentData: data, parentDataProperty: "diagnostic", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err225 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.diagnostic = true;
        }
      } else if (tag0 === "run_finished") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["@level"] === void 0) {
            const err226 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "@level" }, message: "must have required property '@level'" };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          if (data["@message"] === void 0) {
            const err227 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "@message" }, message: "must have required property '@message'" };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
          if (data["@timestamp"] === void 0) {
            const err228 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "@timestamp" }, message: "must have required property '@timestamp'" };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err229 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
          if (data.type === void 0) {
            const err230 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          if (data.at_ms === void 0) {
            const err231 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "at_ms" }, message: "must have required property 'at_ms'" };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
          if (data.outcome === void 0) {
            const err232 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
          if (data.done === void 0) {
            const err233 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "done" }, message: "must have required property 'done'" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
          if (data.failed === void 0) {
            const err234 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          if (data.skipped === void 0) {
            const err235 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
          if (data["@level"] !== void 0) {
            let data82 = data["@level"];
            if (!(data82 === "info" || data82 === "error")) {
              const err236 = { instancePath: instancePath + "/@level", schemaPath: "#/oneOf/7/properties/%40level/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[7].properties["@level"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          }
          if (data["@message"] !== void 0) {
            if (typeof data["@message"] !== "string") {
              const err237 = { instancePath: instancePath + "/@message", schemaPath: "#/oneOf/7/properties/%40message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          }
          if (data["@timestamp"] !== void 0) {
            let data84 = data["@timestamp"];
            if (typeof data84 === "string") {
              if (!pattern25.test(data84)) {
                const err238 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/7/properties/%40timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            } else {
              const err239 = { instancePath: instancePath + "/@timestamp", schemaPath: "#/oneOf/7/properties/%40timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
          }
          if (data.seq !== void 0) {
            let data85 = data.seq;
            if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
              const err240 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/7/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            if (typeof data85 == "number" && isFinite(data85)) {
              if (data85 > 9007199254740991 || isNaN(data85)) {
                const err241 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/7/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
              if (data85 < 1 || isNaN(data85)) {
                const err242 = { instancePath: instancePath + "/seq", schemaPath: "#/oneOf/7/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
            }
          }
          if (data.type !== void 0) {
            if ("run_finished" !== data.type) {
              const err243 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/const", keyword: "const", params: { allowedValue: "run_finished" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
          }
          if (data.at_ms !== void 0) {
            let data87 = data.at_ms;
            if (!(typeof data87 == "number" && (!(data87 % 1) && !isNaN(data87)) && isFinite(data87))) {
              const err244 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/7/properties/at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
            if (typeof data87 == "number" && isFinite(data87)) {
              if (data87 > 9007199254740991 || isNaN(data87)) {
                const err245 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/7/properties/at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
              if (data87 < 0 || isNaN(data87)) {
                const err246 = { instancePath: instancePath + "/at_ms", schemaPath: "#/oneOf/7/properties/at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
          }
          if (data.outcome !== void 0) {
            let data88 = data.outcome;
            if (!(data88 === "done" || data88 === "incomplete" || data88 === "refused" || data88 === "interrupted")) {
              const err247 = { instancePath: instancePath + "/outcome", schemaPath: "#/oneOf/7/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema53.oneOf[7].properties.outcome.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
          }
          if (data.done !== void 0) {
            let data89 = data.done;
            if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
              const err248 = { instancePath: instancePath + "/done", schemaPath: "#/oneOf/7/properties/done/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            if (typeof data89 == "number" && isFinite(data89)) {
              if (data89 > 9007199254740991 || isNaN(data89)) {
                const err249 = { instancePath: instancePath + "/done", schemaPath: "#/oneOf/7/properties/done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
              if (data89 < 0 || isNaN(data89)) {
                const err250 = { instancePath: instancePath + "/done", schemaPath: "#/oneOf/7/properties/done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
          }
          if (data.failed !== void 0) {
            let data90 = data.failed;
            if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
              const err251 = { instancePath: instancePath + "/failed", schemaPath: "#/oneOf/7/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
            if (typeof data90 == "number" && isFinite(data90)) {
              if (data90 > 9007199254740991 || isNaN(data90)) {
                const err252 = { instancePath: instancePath + "/failed", schemaPath: "#/oneOf/7/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
              if (data90 < 0 || isNaN(data90)) {
                const err253 = { instancePath: instancePath + "/failed", schemaPath: "#/oneOf/7/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
            }
          }
          if (data.skipped !== void 0) {
            let data91 = data.skipped;
            if (!(typeof data91 == "number" && (!(data91 % 1) && !isNaN(data91)) && isFinite(data91))) {
              const err254 = { instancePath: instancePath + "/skipped", schemaPath: "#/oneOf/7/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
            if (typeof data91 == "number" && isFinite(data91)) {
              if (data91 > 9007199254740991 || isNaN(data91)) {
                const err255 = { instancePath: instancePath + "/skipped", schemaPath: "#/oneOf/7/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
              if (data91 < 0 || isNaN(data91)) {
                const err256 = { instancePath: instancePath + "/skipped", schemaPath: "#/oneOf/7/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
          }
        } else {
          const err257 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err257];
          } else {
            vErrors.push(err257);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0["@level"] = true;
          props0["@message"] = true;
          props0["@timestamp"] = true;
          props0.seq = true;
          props0.type = true;
          props0.at_ms = true;
          props0.outcome = true;
          props0.done = true;
          props0.failed = true;
          props0.skipped = true;
        }
      } else {
        const err258 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    } else {
      const err259 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      if (vErrors === null) {
        vErrors = [err259];
      } else {
        vErrors.push(err259);
      }
      errors++;
    }
  } else {
    const err260 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err260];
    } else {
      vErrors.push(err260);
    }
    errors++;
  }
  validate38.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate38.evaluated = { "dynamicProps": true, "dynamicItems": false };
const validate_journal = validate45;
const schema59 = { "$id": "urn:h2k:schema:journal", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["k"], "discriminator": { "propertyName": "k" }, "oneOf": [{ "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.begin" }, "d": { "type": "object", "required": ["format_version", "lineage", "h2k_version"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "h2k_version": { "type": "string" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.begin" }, "d": { "type": "object", "required": ["plan_digest", "lock"], "properties": { "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "lock": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.begin" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["vm", "kind", "key"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.commit" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "receipt", "artifacts", "removed"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "$ref": "urn:h2k:schema:state#/$defs/receipt" }, "artifacts": { "type": "array", "items": { "$ref": "urn:h2k:schema:state#/$defs/artifact" } }, "removed": { "type": "array", "items": { "type": "string" } } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.fail" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "error"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "error": { "$ref": "urn:h2k:schema:diagnostic" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.end" }, "d": { "type": "object", "required": ["status"], "properties": { "status": { "enum": ["done", "incomplete"] } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }] };
const schema57 = { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } };
const pattern32 = new RegExp("^1\\.[0-9]+$", "u");
const pattern51 = new RegExp("^[0-9a-f]{8}$", "u");
const pattern41 = new RegExp("^[0-9]+$", "u");
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
    if (data.k === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.k;
    if (typeof tag0 == "string") {
      if (tag0 === "state.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err3 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err5 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err6 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err7 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data0 = data.s;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err8 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/0/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                const err9 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/0/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (data0 < 1 || isNaN(data0)) {
                const err10 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/0/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data1 = data.t;
            if (typeof data1 === "string") {
              if (!pattern25.test(data1)) {
                const err11 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/0/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            } else {
              const err12 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/0/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data2 = data.r;
            if (typeof data2 === "string") {
              if (!pattern26.test(data2)) {
                const err13 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/0/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            } else {
              const err14 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/0/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.begin" !== data.k) {
              const err15 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/0/properties/k/const", keyword: "const", params: { allowedValue: "state.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data4 = data.d;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.format_version === void 0) {
                const err16 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/0/properties/d/required", keyword: "required", params: { missingProperty: "format_version" }, message: "must have required property 'format_version'" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (data4.lineage === void 0) {
                const err17 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/0/properties/d/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (data4.h2k_version === void 0) {
                const err18 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/0/properties/d/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (data4.format_version !== void 0) {
                let data5 = data4.format_version;
                if (typeof data5 === "string") {
                  if (!pattern32.test(data5)) {
                    const err19 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/0/properties/d/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/0/properties/d/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (data4.lineage !== void 0) {
                let data6 = data4.lineage;
                if (typeof data6 === "string") {
                  if (!pattern26.test(data6)) {
                    const err21 = { instancePath: instancePath + "/d/lineage", schemaPath: "#/oneOf/0/properties/d/properties/lineage/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                } else {
                  const err22 = { instancePath: instancePath + "/d/lineage", schemaPath: "#/oneOf/0/properties/d/properties/lineage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data4.h2k_version !== void 0) {
                if (typeof data4.h2k_version !== "string") {
                  const err23 = { instancePath: instancePath + "/d/h2k_version", schemaPath: "#/oneOf/0/properties/d/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            } else {
              const err24 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/0/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data8 = data.p;
            if (typeof data8 === "string") {
              if (!pattern51.test(data8)) {
                const err25 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/0/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            } else {
              const err26 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/0/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data9 = data.c;
            if (typeof data9 === "string") {
              if (!pattern51.test(data9)) {
                const err27 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/0/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            } else {
              const err28 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/0/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        } else {
          const err29 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var props0 = {};
        props0.s = true;
        props0.t = true;
        props0.r = true;
        props0.k = true;
        props0.d = true;
        props0.p = true;
        props0.c = true;
      } else if (tag0 === "run.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err30 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err31 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err32 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err33 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err34 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err35 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err36 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data10 = data.s;
            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
              const err37 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/1/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (typeof data10 == "number" && isFinite(data10)) {
              if (data10 > 9007199254740991 || isNaN(data10)) {
                const err38 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/1/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (data10 < 1 || isNaN(data10)) {
                const err39 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/1/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data11 = data.t;
            if (typeof data11 === "string") {
              if (!pattern25.test(data11)) {
                const err40 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/1/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            } else {
              const err41 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/1/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data12 = data.r;
            if (typeof data12 === "string") {
              if (!pattern26.test(data12)) {
                const err42 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/1/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            } else {
              const err43 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/1/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.begin" !== data.k) {
              const err44 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/1/properties/k/const", keyword: "const", params: { allowedValue: "run.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data14 = data.d;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.plan_digest === void 0) {
                const err45 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (data14.lock === void 0) {
                const err46 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "lock" }, message: "must have required property 'lock'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data14.plan_digest !== void 0) {
                let data15 = data14.plan_digest;
                if (typeof data15 === "string") {
                  if (!pattern27.test(data15)) {
                    const err47 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/1/properties/d/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                } else {
                  const err48 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/1/properties/d/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data14.lock !== void 0) {
                let data16 = data14.lock;
                if (typeof data16 === "string") {
                  if (!pattern26.test(data16)) {
                    const err49 = { instancePath: instancePath + "/d/lock", schemaPath: "#/oneOf/1/properties/d/properties/lock/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                } else {
                  const err50 = { instancePath: instancePath + "/d/lock", schemaPath: "#/oneOf/1/properties/d/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            } else {
              const err51 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data17 = data.p;
            if (typeof data17 === "string") {
              if (!pattern51.test(data17)) {
                const err52 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/1/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            } else {
              const err53 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/1/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data18 = data.c;
            if (typeof data18 === "string") {
              if (!pattern51.test(data18)) {
                const err54 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/1/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            } else {
              const err55 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/1/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        } else {
          const err56 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.s = true;
          props0.t = true;
          props0.r = true;
          props0.k = true;
          props0.d = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "action.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err57 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err58 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err59 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err60 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err61 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err62 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err63 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err64 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err65 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data19 = data.s;
            if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
              const err66 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (typeof data19 == "number" && isFinite(data19)) {
              if (data19 > 9007199254740991 || isNaN(data19)) {
                const err67 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (data19 < 1 || isNaN(data19)) {
                const err68 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data20 = data.t;
            if (typeof data20 === "string") {
              if (!pattern25.test(data20)) {
                const err69 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/2/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            } else {
              const err70 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/2/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data21 = data.r;
            if (typeof data21 === "string") {
              if (!pattern26.test(data21)) {
                const err71 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/2/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            } else {
              const err72 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/2/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.begin" !== data.k) {
              const err73 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/2/properties/k/const", keyword: "const", params: { allowedValue: "action.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data23 = data.a;
            if (typeof data23 === "string") {
              if (func3(data23) < 1) {
                const err74 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/2/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            } else {
              const err75 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/2/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data24 = data.n;
            if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
              const err76 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/2/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (typeof data24 == "number" && isFinite(data24)) {
              if (data24 > 9007199254740991 || isNaN(data24)) {
                const err77 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/2/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (data24 < 1 || isNaN(data24)) {
                const err78 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/2/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data25 = data.d;
            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
              if (data25.vm === void 0) {
                const err79 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (data25.kind === void 0) {
                const err80 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              if (data25.key === void 0) {
                const err81 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (data25.vm !== void 0) {
                if (typeof data25.vm !== "string") {
                  const err82 = { instancePath: instancePath + "/d/vm", schemaPath: "#/oneOf/2/properties/d/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
              if (data25.kind !== void 0) {
                if (typeof data25.kind !== "string") {
                  const err83 = { instancePath: instancePath + "/d/kind", schemaPath: "#/oneOf/2/properties/d/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
              if (data25.key !== void 0) {
                let data28 = data25.key;
                if (typeof data28 === "string") {
                  if (!pattern27.test(data28)) {
                    const err84 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/2/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                } else {
                  const err85 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/2/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data29 = data.p;
            if (typeof data29 === "string") {
              if (!pattern51.test(data29)) {
                const err87 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/2/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            } else {
              const err88 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/2/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data30 = data.c;
            if (typeof data30 === "string") {
              if (!pattern51.test(data30)) {
                const err89 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/2/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            } else {
              const err90 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/2/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        } else {
          const err91 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.s = true;
          props0.t = true;
          props0.r = true;
          props0.k = true;
          props0.a = true;
          props0.n = true;
          props0.d = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "action.commit") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err92 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err93 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err94 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err95 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err96 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err97 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err98 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err99 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err100 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data31 = data.s;
            if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
              const err101 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (typeof data31 == "number" && isFinite(data31)) {
              if (data31 > 9007199254740991 || isNaN(data31)) {
                const err102 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (data31 < 1 || isNaN(data31)) {
                const err103 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data32 = data.t;
            if (typeof data32 === "string") {
              if (!pattern25.test(data32)) {
                const err104 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/3/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            } else {
              const err105 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/3/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data33 = data.r;
            if (typeof data33 === "string") {
              if (!pattern26.test(data33)) {
                const err106 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/3/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            } else {
              const err107 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/3/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.commit" !== data.k) {
              const err108 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/3/properties/k/const", keyword: "const", params: { allowedValue: "action.commit" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data35 = data.a;
            if (typeof data35 === "string") {
              if (func3(data35) < 1) {
                const err109 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/3/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            } else {
              const err110 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/3/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data36 = data.n;
            if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
              const err111 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/3/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (typeof data36 == "number" && isFinite(data36)) {
              if (data36 > 9007199254740991 || isNaN(data36)) {
                const err112 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/3/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              if (data36 < 1 || isNaN(data36)) {
                const err113 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/3/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data37 = data.d;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              if (data37.ms === void 0) {
                const err114 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              if (data37.receipt === void 0) {
                const err115 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "receipt" }, message: "must have required property 'receipt'" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (data37.artifacts === void 0) {
                const err116 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              if (data37.removed === void 0) {
                const err117 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "removed" }, message: "must have required property 'removed'" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
              if (data37.ms !== void 0) {
                let data38 = data37.ms;
                if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                  const err118 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/3/properties/d/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                if (typeof data38 == "number" && isFinite(data38)) {
                  if (data38 > 9007199254740991 || isNaN(data38)) {
                    const err119 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/3/properties/d/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                  if (data38 < 0 || isNaN(data38)) {
                    const err120 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/3/properties/d/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
              }
              if (data37.receipt !== void 0) {
                let data39 = data37.receipt;
                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                  if (data39.made === void 0) {
                    const err121 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "made" }, message: "must have required property 'made'" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                  if (data39.notes === void 0) {
                    const err122 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                  if (data39.made !== void 0) {
                    let data40 = data39.made;
                    if (Array.isArray(data40)) {
                      const len0 = data40.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data41 = data40[i0];
                        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                          if (data41.artifact === void 0) {
                            const err123 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                            if (vErrors === null) {
                              vErrors = [err123];
                            } else {
                              vErrors.push(err123);
                            }
                            errors++;
                          }
                          if (data41.path === void 0) {
                            const err124 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                            if (vErrors === null) {
                              vErrors = [err124];
                            } else {
                              vErrors.push(err124);
                            }
                            errors++;
                          }
                          if (data41.bytes === void 0) {
                            const err125 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                            if (vErrors === null) {
                              vErrors = [err125];
                            } else {
                              vErrors.push(err125);
                            }
                            errors++;
                          }
                          if (data41.sha256 === void 0) {
                            const err126 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                            if (vErrors === null) {
                              vErrors = [err126];
                            } else {
                              vErrors.push(err126);
                            }
                            errors++;
                          }
                          if (data41.artifact !== void 0) {
                            let data42 = data41.artifact;
                            if (typeof data42 === "string") {
                              if (func3(data42) < 1) {
                                const err127 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err127];
                                } else {
                                  vErrors.push(err127);
                                }
                                errors++;
                              }
                            } else {
                              const err128 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err128];
                              } else {
                                vErrors.push(err128);
                              }
                              errors++;
                            }
                          }
                          if (data41.path !== void 0) {
                            let data43 = data41.path;
                            if (typeof data43 !== "string" && data43 !== null) {
                              const err129 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema56.properties.made.items.properties.path.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err129];
                              } else {
                                vErrors.push(err129);
                              }
                              errors++;
                            }
                          }
                          if (data41.bytes !== void 0) {
                            let data44 = data41.bytes;
                            if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                              const err130 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err130];
                              } else {
                                vErrors.push(err130);
                              }
                              errors++;
                            }
                            if (typeof data44 == "number" && isFinite(data44)) {
                              if (data44 > 9007199254740991 || isNaN(data44)) {
                                const err131 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                                if (vErrors === null) {
                                  vErrors = [err131];
                                } else {
                                  vErrors.push(err131);
                                }
                                errors++;
                              }
                              if (data44 < 0 || isNaN(data44)) {
                                const err132 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err132];
                                } else {
                                  vErrors.push(err132);
                                }
                                errors++;
                              }
                            }
                          }
                          if (data41.sha256 !== void 0) {
                            let data45 = data41.sha256;
                            if (typeof data45 !== "string" && data45 !== null) {
                              const err133 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema56.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err133];
                              } else {
                                vErrors.push(err133);
                              }
                              errors++;
                            }
                            if (typeof data45 === "string") {
                              if (!pattern38.test(data45)) {
                                const err134 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                if (vErrors === null) {
                                  vErrors = [err134];
                                } else {
                                  vErrors.push(err134);
                                }
                                errors++;
                              }
                            }
                          }
                        } else {
                          const err135 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err136 = { instancePath: instancePath + "/d/receipt/made", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  }
                  if (data39.notes !== void 0) {
                    let data46 = data39.notes;
                    if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                      for (const key0 in data46) {
                        let data47 = data46[key0];
                        if (typeof data47 !== "string" && !(typeof data47 == "number" && isFinite(data47)) && typeof data47 !== "boolean" && !Array.isArray(data47)) {
                          const err137 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema56.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
                          if (vErrors === null) {
                            vErrors = [err137];
                          } else {
                            vErrors.push(err137);
                          }
                          errors++;
                        }
                        if (Array.isArray(data47)) {
                          const len1 = data47.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data47[i1] !== "string") {
                              const err138 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err138];
                              } else {
                                vErrors.push(err138);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    } else {
                      const err139 = { instancePath: instancePath + "/d/receipt/notes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err140 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
              if (data37.artifacts !== void 0) {
                let data49 = data37.artifacts;
                if (Array.isArray(data49)) {
                  const len2 = data49.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data50 = data49[i2];
                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                      if (data50.artifact === void 0) {
                        const err141 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                      if (data50.path === void 0) {
                        const err142 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                      if (data50.bytes === void 0) {
                        const err143 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                      if (data50.sha256 === void 0) {
                        const err144 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                      if (data50.by === void 0) {
                        const err145 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        if (vErrors === null) {
                          vErrors = [err145];
                        } else {
                          vErrors.push(err145);
                        }
                        errors++;
                      }
                      if (data50.key === void 0) {
                        const err146 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                      if (data50.mtime_ns === void 0) {
                        const err147 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
                        if (vErrors === null) {
                          vErrors = [err147];
                        } else {
                          vErrors.push(err147);
                        }
                        errors++;
                      }
                      if (data50.inode === void 0) {
                        const err148 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                      if (data50.artifact !== void 0) {
                        let data51 = data50.artifact;
                        if (typeof data51 === "string") {
                          if (func3(data51) < 1) {
                            const err149 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err149];
                            } else {
                              vErrors.push(err149);
                            }
                            errors++;
                          }
                        } else {
                          const err150 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                      }
                      if (data50.path !== void 0) {
                        let data52 = data50.path;
                        if (typeof data52 !== "string" && data52 !== null) {
                          const err151 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema57.properties.path.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err151];
                          } else {
                            vErrors.push(err151);
                          }
                          errors++;
                        }
                      }
                      if (data50.bytes !== void 0) {
                        let data53 = data50.bytes;
                        if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                          const err152 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err152];
                          } else {
                            vErrors.push(err152);
                          }
                          errors++;
                        }
                        if (typeof data53 == "number" && isFinite(data53)) {
                          if (data53 > 9007199254740991 || isNaN(data53)) {
                            const err153 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err153];
                            } else {
                              vErrors.push(err153);
                            }
                            errors++;
                          }
                          if (data53 < 0 || isNaN(data53)) {
                            const err154 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err154];
                            } else {
                              vErrors.push(err154);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data50.sha256 !== void 0) {
                        let data54 = data50.sha256;
                        if (typeof data54 !== "string" && data54 !== null) {
                          const err155 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema57.properties.sha256.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        }
                        if (typeof data54 === "string") {
                          if (!pattern38.test(data54)) {
                            const err156 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err156];
                            } else {
                              vErrors.push(err156);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data50.by !== void 0) {
                        if (typeof data50.by !== "string") {
                          const err157 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/by", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err157];
                          } else {
                            vErrors.push(err157);
                          }
                          errors++;
                        }
                      }
                      if (data50.key !== void 0) {
                        let data56 = data50.key;
                        if (typeof data56 === "string") {
                          if (!pattern27.test(data56)) {
                            const err158 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/key", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err158];
                            } else {
                              vErrors.push(err158);
                            }
                            errors++;
                          }
                        } else {
                          const err159 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/key", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err159];
                          } else {
                            vErrors.push(err159);
                          }
                          errors++;
                        }
                      }
                      if (data50.mtime_ns !== void 0) {
                        let data57 = data50.mtime_ns;
                        if (typeof data57 !== "string" && data57 !== null) {
                          const err160 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema57.properties.mtime_ns.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                        if (typeof data57 === "string") {
                          if (!pattern41.test(data57)) {
                            const err161 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                            if (vErrors === null) {
                              vErrors = [err161];
                            } else {
                              vErrors.push(err161);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data50.inode !== void 0) {
                        let data58 = data50.inode;
                        if (typeof data58 !== "string" && data58 !== null) {
                          const err162 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema57.properties.inode.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                        if (typeof data58 === "string") {
                          if (!pattern41.test(data58)) {
                            const err163 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                            if (vErrors === null) {
                              vErrors = [err163];
                            } else {
                              vErrors.push(err163);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err164 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err165 = { instancePath: instancePath + "/d/artifacts", schemaPath: "#/oneOf/3/properties/d/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data37.removed !== void 0) {
                let data59 = data37.removed;
                if (Array.isArray(data59)) {
                  const len3 = data59.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data59[i3] !== "string") {
                      const err166 = { instancePath: instancePath + "/d/removed/" + i3, schemaPath: "#/oneOf/3/properties/d/properties/removed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err167 = { instancePath: instancePath + "/d/removed", schemaPath: "#/oneOf/3/properties/d/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
            } else {
              const err168 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data61 = data.p;
            if (typeof data61 === "string") {
              if (!pattern51.test(data61)) {
                const err169 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/3/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            } else {
              const err170 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/3/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data62 = data.c;
            if (typeof data62 === "string") {
              if (!pattern51.test(data62)) {
                const err171 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/3/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            } else {
              const err172 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/3/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
          }
        } else {
          const err173 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.s = true;
          props0.t = true;
          props0.r = true;
          props0.k = true;
          props0.a = true;
          props0.n = true;
          props0.d = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "action.fail") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err174 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err175 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err176 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err177 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err178 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err179 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err180 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err181 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err182 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data63 = data.s;
            if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
              const err183 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
            if (typeof data63 == "number" && isFinite(data63)) {
              if (data63 > 9007199254740991 || isNaN(data63)) {
                const err184 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
              if (data63 < 1 || isNaN(data63)) {
                const err185 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data64 = data.t;
            if (typeof data64 === "string") {
              if (!pattern25.test(data64)) {
                const err186 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/4/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            } else {
              const err187 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/4/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data65 = data.r;
            if (typeof data65 === "string") {
              if (!pattern26.test(data65)) {
                const err188 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/4/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            } else {
              const err189 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/4/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.fail" !== data.k) {
              const err190 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/4/properties/k/const", keyword: "const", params: { allowedValue: "action.fail" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data67 = data.a;
            if (typeof data67 === "string") {
              if (func3(data67) < 1) {
                const err191 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/4/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            } else {
              const err192 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/4/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data68 = data.n;
            if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
              const err193 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/4/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            if (typeof data68 == "number" && isFinite(data68)) {
              if (data68 > 9007199254740991 || isNaN(data68)) {
                const err194 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/4/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
              if (data68 < 1 || isNaN(data68)) {
                const err195 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/4/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data69 = data.d;
            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
              if (data69.ms === void 0) {
                const err196 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
              if (data69.error === void 0) {
                const err197 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
              if (data69.ms !== void 0) {
                let data70 = data69.ms;
                if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                  const err198 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/4/properties/d/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
                if (typeof data70 == "number" && isFinite(data70)) {
                  if (data70 > 9007199254740991 || isNaN(data70)) {
                    const err199 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/4/properties/d/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                  if (data70 < 0 || isNaN(data70)) {
                    const err200 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/4/properties/d/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
              }
              if (data69.error !== void 0) {
                if (!validate37(data69.error, { instancePath: instancePath + "/d/error", parentData: data69, parentDataProperty: "error", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err201 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data72 = data.p;
            if (typeof data72 === "string") {
              if (!pattern51.test(data72)) {
                const err202 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/4/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
            } else {
              const err203 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/4/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data73 = data.c;
            if (typeof data73 === "string") {
              if (!pattern51.test(data73)) {
                const err204 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/4/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            } else {
              const err205 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/4/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
        } else {
          const err206 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.s = true;
          props0.t = true;
          props0.r = true;
          props0.k = true;
          props0.a = true;
          props0.n = true;
          props0.d = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "run.end") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err207 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err208 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err209 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err210 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err211 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err212 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err213 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data74 = data.s;
            if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
              const err214 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            if (typeof data74 == "number" && isFinite(data74)) {
              if (data74 > 9007199254740991 || isNaN(data74)) {
                const err215 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
              if (data74 < 1 || isNaN(data74)) {
                const err216 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data75 = data.t;
            if (typeof data75 === "string") {
              if (!pattern25.test(data75)) {
                const err217 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/5/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            } else {
              const err218 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/5/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data76 = data.r;
            if (typeof data76 === "string") {
              if (!pattern26.test(data76)) {
                const err219 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/5/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            } else {
              const err220 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/5/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.end" !== data.k) {
              const err221 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/5/properties/k/const", keyword: "const", params: { allowedValue: "run.end" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data78 = data.d;
            if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
              if (data78.status === void 0) {
                const err222 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              if (data78.status !== void 0) {
                let data79 = data78.status;
                if (!(data79 === "done" || data79 === "incomplete")) {
                  const err223 = { instancePath: instancePath + "/d/status", schemaPath: "#/oneOf/5/properties/d/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.oneOf[5].properties.d.properties.status.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
              }
            } else {
              const err224 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data80 = data.p;
            if (typeof data80 === "string") {
              if (!pattern51.test(data80)) {
                const err225 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/5/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            } else {
              const err226 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/5/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data81 = data.c;
            if (typeof data81 === "string") {
              if (!pattern51.test(data81)) {
                const err227 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/5/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            } else {
              const err228 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/5/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
          }
        } else {
          const err229 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err229];
          } else {
            vErrors.push(err229);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.s = true;
          props0.t = true;
          props0.r = true;
          props0.k = true;
          props0.d = true;
          props0.p = true;
          props0.c = true;
        }
      } else {
        const err230 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "k", tagValue: tag0 }, message: 'value of tag "k" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err230];
        } else {
          vErrors.push(err230);
        }
        errors++;
      }
    } else {
      const err231 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "k", tagValue: tag0 }, message: 'tag "k" must be string' };
      if (vErrors === null) {
        vErrors = [err231];
      } else {
        vErrors.push(err231);
      }
      errors++;
    }
  } else {
    const err232 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err232];
    } else {
      vErrors.push(err232);
    }
    errors++;
  }
  validate45.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate45.evaluated = { "dynamicProps": true, "dynamicItems": false };
const validate_state = validate39;
const schema54 = { "$id": "urn:h2k:schema:state", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["kind", "format_version", "h2k_version", "lineage", "serial", "journal", "run", "actions", "artifacts"], "properties": { "kind": { "const": "h2k/state" }, "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "journal": { "type": "object", "required": ["applied_seq"], "properties": { "applied_seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, "run": { "oneOf": [{ "type": "object", "required": ["id", "plan_digest", "status", "started_at"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "incomplete"] }, "started_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } } }, { "type": "null" }] }, "actions": { "type": "object", "additionalProperties": { "$ref": "#/$defs/action" } }, "artifacts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/artifact" } } }, "$defs": { "action": { "type": "object", "required": ["vm", "kind", "key", "status", "attempts", "ms", "receipt", "error"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "failed", "skipped"] }, "attempts": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "oneOf": [{ "$ref": "#/$defs/receipt" }, { "type": "null" }] }, "error": { "oneOf": [{ "$ref": "urn:h2k:schema:diagnostic" }, { "type": "null" }] } } }, "artifact": { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } }, "receipt": { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } } } };
const schema55 = { "type": "object", "required": ["vm", "kind", "key", "status", "attempts", "ms", "receipt", "error"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "failed", "skipped"] }, "attempts": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "oneOf": [{ "$ref": "#/$defs/receipt" }, { "type": "null" }] }, "error": { "oneOf": [{ "$ref": "urn:h2k:schema:diagnostic" }, { "type": "null" }] } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    if (data.vm === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
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
    if (data.key === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.ms === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.receipt === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt" }, message: "must have required property 'receipt'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.vm !== void 0) {
      if (typeof data.vm !== "string") {
        const err8 = { instancePath: instancePath + "/vm", schemaPath: "#/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key;
      if (typeof data2 === "string") {
        if (!pattern27.test(data2)) {
          const err10 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(data3 === "running" || data3 === "done" || data3 === "failed" || data3 === "skipped")) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema55.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data4 = data.attempts;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err13 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data5 = data.ms;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err16 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.receipt !== void 0) {
      let data6 = data.receipt;
      const _errs13 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs14 = errors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.made === void 0) {
          const err19 = { instancePath: instancePath + "/receipt", schemaPath: "#/$defs/receipt/required", keyword: "required", params: { missingProperty: "made" }, message: "must have required property 'made'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6.notes === void 0) {
          const err20 = { instancePath: instancePath + "/receipt", schemaPath: "#/$defs/receipt/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data6.made !== void 0) {
          let data7 = data6.made;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.artifact === void 0) {
                  const err21 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data8.path === void 0) {
                  const err22 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data8.bytes === void 0) {
                  const err23 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data8.sha256 === void 0) {
                  const err24 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data8.artifact !== void 0) {
                  let data9 = data8.artifact;
                  if (typeof data9 === "string") {
                    if (func3(data9) < 1) {
                      const err25 = { instancePath: instancePath + "/receipt/made/" + i0 + "/artifact", schemaPath: "#/$defs/receipt/properties/made/items/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/receipt/made/" + i0 + "/artifact", schemaPath: "#/$defs/receipt/properties/made/items/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data8.path !== void 0) {
                  let data10 = data8.path;
                  if (typeof data10 !== "string" && data10 !== null) {
                    const err27 = { instancePath: instancePath + "/receipt/made/" + i0 + "/path", schemaPath: "#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema56.properties.made.items.properties.path.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data8.bytes !== void 0) {
                  let data11 = data8.bytes;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err28 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "#/$defs/receipt/properties/made/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 9007199254740991 || isNaN(data11)) {
                      const err29 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "#/$defs/receipt/properties/made/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                      const err30 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "#/$defs/receipt/properties/made/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.sha256 !== void 0) {
                  let data12 = data8.sha256;
                  if (typeof data12 !== "string" && data12 !== null) {
                    const err31 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema56.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data12 === "string") {
                    if (!pattern38.test(data12)) {
                      const err32 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "#/$defs/receipt/properties/made/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/receipt/made", schemaPath: "#/$defs/receipt/properties/made/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data6.notes !== void 0) {
          let data13 = data6.notes;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key0 in data13) {
              let data14 = data13[key0];
              if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && !Array.isArray(data14)) {
                const err35 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema56.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data14[i1] !== "string") {
                    const err36 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/receipt/properties/notes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/receipt/notes", schemaPath: "#/$defs/receipt/properties/notes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/receipt", schemaPath: "#/$defs/receipt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
        var props0 = {};
        props0.made = true;
        props0.notes = true;
      }
      const _errs36 = errors;
      if (data6 !== null) {
        const err39 = { instancePath: instancePath + "/receipt", schemaPath: "#/properties/receipt/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid0 = _errs36 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err40 = { instancePath: instancePath + "/receipt", schemaPath: "#/properties/receipt/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.error !== void 0) {
      let data16 = data.error;
      const _errs39 = errors;
      let valid10 = false;
      let passing1 = null;
      const _errs40 = errors;
      if (!validate37(data16, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs40 === errors;
      if (_valid1) {
        valid10 = true;
        passing1 = 0;
        var props1 = {};
        props1.code = true;
        props1.severity = true;
        props1.what = true;
        props1.where = true;
        props1.hint = true;
        props1.related = true;
      }
      const _errs41 = errors;
      if (data16 !== null) {
        const err41 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      var _valid1 = _errs41 === errors;
      if (_valid1 && valid10) {
        valid10 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid10 = true;
          passing1 = 1;
        }
      }
      if (!valid10) {
        const err42 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        errors = _errs39;
        if (vErrors !== null) {
          if (_errs39) {
            vErrors.length = _errs39;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "vm": true, "kind": true, "key": true, "status": true, "attempts": true, "ms": true, "receipt": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
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
    if (data.h2k_version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.lineage === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.serial === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.journal === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journal" }, message: "must have required property 'journal'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.run === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.actions === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actions" }, message: "must have required property 'actions'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.artifacts === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("h2k/state" !== data.kind) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "h2k/state" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.format_version !== void 0) {
      let data1 = data.format_version;
      if (typeof data1 === "string") {
        if (!pattern32.test(data1)) {
          const err10 = { instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.h2k_version !== void 0) {
      if (typeof data.h2k_version !== "string") {
        const err12 = { instancePath: instancePath + "/h2k_version", schemaPath: "#/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.lineage !== void 0) {
      let data3 = data.lineage;
      if (typeof data3 === "string") {
        if (!pattern26.test(data3)) {
          const err13 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.serial !== void 0) {
      let data4 = data.serial;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.journal !== void 0) {
      let data5 = data.journal;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.applied_seq === void 0) {
          const err18 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "applied_seq" }, message: "must have required property 'applied_seq'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data5.applied_seq !== void 0) {
          let data6 = data5.applied_seq;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err19 = { instancePath: instancePath + "/journal/applied_seq", schemaPath: "#/properties/journal/properties/applied_seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err20 = { instancePath: instancePath + "/journal/applied_seq", schemaPath: "#/properties/journal/properties/applied_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/journal/applied_seq", schemaPath: "#/properties/journal/properties/applied_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data7 = data.run;
      const _errs15 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs16 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.id === void 0) {
          const err23 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data7.plan_digest === void 0) {
          const err24 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf/0/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.status === void 0) {
          const err25 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf/0/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.started_at === void 0) {
          const err26 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf/0/required", keyword: "required", params: { missingProperty: "started_at" }, message: "must have required property 'started_at'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.id !== void 0) {
          let data8 = data7.id;
          if (typeof data8 === "string") {
            if (!pattern26.test(data8)) {
              const err27 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/oneOf/0/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/oneOf/0/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.plan_digest !== void 0) {
          let data9 = data7.plan_digest;
          if (typeof data9 === "string") {
            if (!pattern27.test(data9)) {
              const err29 = { instancePath: instancePath + "/run/plan_digest", schemaPath: "#/properties/run/oneOf/0/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/run/plan_digest", schemaPath: "#/properties/run/oneOf/0/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data7.status !== void 0) {
          let data10 = data7.status;
          if (!(data10 === "running" || data10 === "done" || data10 === "incomplete")) {
            const err31 = { instancePath: instancePath + "/run/status", schemaPath: "#/properties/run/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema54.properties.run.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data7.started_at !== void 0) {
          let data11 = data7.started_at;
          if (typeof data11 === "string") {
            if (!pattern25.test(data11)) {
              const err32 = { instancePath: instancePath + "/run/started_at", schemaPath: "#/properties/run/oneOf/0/properties/started_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/run/started_at", schemaPath: "#/properties/run/oneOf/0/properties/started_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
        var props0 = {};
        props0.id = true;
        props0.plan_digest = true;
        props0.status = true;
        props0.started_at = true;
      }
      const _errs25 = errors;
      if (data7 !== null) {
        const err35 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err36 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.actions !== void 0) {
      let data12 = data.actions;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key0 in data12) {
          if (!validate40(data12[key0], { instancePath: instancePath + "/actions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data14 = data.artifacts;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key1 in data14) {
          let data15 = data14[key1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.artifact === void 0) {
              const err38 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data15.path === void 0) {
              const err39 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data15.bytes === void 0) {
              const err40 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data15.sha256 === void 0) {
              const err41 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data15.by === void 0) {
              const err42 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data15.key === void 0) {
              const err43 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data15.mtime_ns === void 0) {
              const err44 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data15.inode === void 0) {
              const err45 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data15.artifact !== void 0) {
              let data16 = data15.artifact;
              if (typeof data16 === "string") {
                if (func3(data16) < 1) {
                  const err46 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/$defs/artifact/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/$defs/artifact/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data15.path !== void 0) {
              let data17 = data15.path;
              if (typeof data17 !== "string" && data17 !== null) {
                const err48 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema57.properties.path.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data15.bytes !== void 0) {
              let data18 = data15.bytes;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err49 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/artifact/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 9007199254740991 || isNaN(data18)) {
                  const err50 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/artifact/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data18 < 0 || isNaN(data18)) {
                  const err51 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/bytes", schemaPath: "#/$defs/artifact/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            }
            if (data15.sha256 !== void 0) {
              let data19 = data15.sha256;
              if (typeof data19 !== "string" && data19 !== null) {
                const err52 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema57.properties.sha256.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (typeof data19 === "string") {
                if (!pattern38.test(data19)) {
                  const err53 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/artifact/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
            }
            if (data15.by !== void 0) {
              if (typeof data15.by !== "string") {
                const err54 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/$defs/artifact/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data15.key !== void 0) {
              let data21 = data15.key;
              if (typeof data21 === "string") {
                if (!pattern27.test(data21)) {
                  const err55 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/artifact/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/artifact/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data15.mtime_ns !== void 0) {
              let data22 = data15.mtime_ns;
              if (typeof data22 !== "string" && data22 !== null) {
                const err57 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtime_ns", schemaPath: "#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema57.properties.mtime_ns.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data22 === "string") {
                if (!pattern41.test(data22)) {
                  const err58 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtime_ns", schemaPath: "#/$defs/artifact/properties/mtime_ns/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            }
            if (data15.inode !== void 0) {
              let data23 = data15.inode;
              if (typeof data23 !== "string" && data23 !== null) {
                const err59 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/inode", schemaPath: "#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema57.properties.inode.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (!pattern41.test(data23)) {
                  const err60 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/inode", schemaPath: "#/$defs/artifact/properties/inode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "kind": true, "format_version": true, "h2k_version": true, "lineage": true, "serial": true, "journal": true, "run": true, "actions": true, "artifacts": true }, "dynamicProps": false, "dynamicItems": false };
const validate_file_checksum = validate47;
const schema62 = { "$id": "urn:h2k:schema:action:file.checksum", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "algorithm"], "properties": { "path": { "type": "string", "minLength": 1 }, "algorithm": { "enum": ["sha256"] } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
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
    if (data.algorithm === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "algorithm")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.algorithm !== void 0) {
      if (!(data.algorithm === "sha256")) {
        const err5 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema62.properties.algorithm.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_file_publish = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
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
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_file_remove = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paths === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "paths")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_guest_remove_file = validate50;
const pattern81 = new RegExp("^/", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.before_sha256 === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "before_sha256")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern81.test(data0)) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.before_sha256 !== void 0) {
      let data1 = data.before_sha256;
      if (typeof data1 === "string") {
        if (!pattern38.test(data1)) {
          const err5 = { instancePath: instancePath + "/before_sha256", schemaPath: "#/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/before_sha256", schemaPath: "#/properties/before_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_guest_remove_link = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
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
    for (const key0 in data) {
      if (!(key0 === "path")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern81.test(data0)) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_guest_write_file = validate52;
const schema67 = { "$id": "urn:h2k:schema:action:guest.write-file", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "before_sha256", "after_sha256", "mode", "diff"], "properties": { "path": { "type": "string", "pattern": "^/" }, "before_sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "after_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "mode": { "type": "string", "pattern": "^0[0-7]{3}$" }, "diff": { "type": "string" } } };
const pattern87 = new RegExp("^0[0-7]{3}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.before_sha256 === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after_sha256 === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after_sha256" }, message: "must have required property 'after_sha256'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.diff === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "diff" }, message: "must have required property 'diff'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "before_sha256" || key0 === "after_sha256" || key0 === "mode" || key0 === "diff")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern81.test(data0)) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.before_sha256 !== void 0) {
      let data1 = data.before_sha256;
      if (typeof data1 !== "string" && data1 !== null) {
        const err8 = { instancePath: instancePath + "/before_sha256", schemaPath: "#/properties/before_sha256/type", keyword: "type", params: { type: schema67.properties.before_sha256.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern38.test(data1)) {
          const err9 = { instancePath: instancePath + "/before_sha256", schemaPath: "#/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.after_sha256 !== void 0) {
      let data2 = data.after_sha256;
      if (typeof data2 === "string") {
        if (!pattern38.test(data2)) {
          const err10 = { instancePath: instancePath + "/after_sha256", schemaPath: "#/properties/after_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/after_sha256", schemaPath: "#/properties/after_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data3 = data.mode;
      if (typeof data3 === "string") {
        if (!pattern87.test(data3)) {
          const err12 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/pattern", keyword: "pattern", params: { pattern: "^0[0-7]{3}$" }, message: 'must match pattern "^0[0-7]{3}$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.diff !== void 0) {
      if (typeof data.diff !== "string") {
        const err14 = { instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_guestfs_close = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trim === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trim" }, message: "must have required property 'trim'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.overlays === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overlays" }, message: "must have required property 'overlays'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trim" || key0 === "overlays")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.trim !== void 0) {
      let data0 = data.trim;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/trim/" + i0, schemaPath: "#/properties/trim/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/trim", schemaPath: "#/properties/trim/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.overlays !== void 0) {
      let data2 = data.overlays;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err5 = { instancePath: instancePath + "/overlays/" + i1, schemaPath: "#/properties/overlays/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/overlays", schemaPath: "#/properties/overlays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_guestfs_open = validate54;
const schema69 = { "$id": "urn:h2k:schema:action:guestfs.open", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["accelerator", "memory_bytes", "disks", "mounts"], "properties": { "accelerator": { "enum": ["kvm", "tcg"] }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "disks": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/graph" } }, "mounts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["mountpoint", "volume", "options"], "properties": { "mountpoint": { "type": "string", "pattern": "^/" }, "volume": { "type": "string" }, "options": { "type": "string" } } } } }, "$defs": { "block": { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } }, "graph": { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } } } };
const schema70 = { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } };
const schema71 = { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } };
const wrapper0 = { validate: validate56 };
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
        const err5 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/enum", keyword: "enum", params: { allowedValues: schema71.properties.driver.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate56(data.block, { instancePath: instancePath + "/block", parentData: data, parentDataProperty: "block", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.overlay !== void 0) {
      let data1 = data.overlay;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/overlay", schemaPath: "#/properties/overlay/type", keyword: "type", params: { type: schema70.properties.overlay.type }, message: "must be string,null" };
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
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
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
      if (!(key0 === "accelerator" || key0 === "memory_bytes" || key0 === "disks" || key0 === "mounts")) {
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
        const err5 = { instancePath: instancePath + "/accelerator", schemaPath: "#/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema69.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
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
          if (!validate55(data2[i0], { instancePath: instancePath + "/disks/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
    if (data.mounts !== void 0) {
      let data4 = data.mounts;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.mountpoint === void 0) {
              const err11 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: "mountpoint" }, message: "must have required property 'mountpoint'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data5.volume === void 0) {
              const err12 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: "volume" }, message: "must have required property 'volume'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5.options === void 0) {
              const err13 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "mountpoint" || key1 === "volume" || key1 === "options")) {
                const err14 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/properties/mounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.mountpoint !== void 0) {
              let data6 = data5.mountpoint;
              if (typeof data6 === "string") {
                if (!pattern81.test(data6)) {
                  const err15 = { instancePath: instancePath + "/mounts/" + i1 + "/mountpoint", schemaPath: "#/properties/mounts/items/properties/mountpoint/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/mounts/" + i1 + "/mountpoint", schemaPath: "#/properties/mounts/items/properties/mountpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data5.volume !== void 0) {
              if (typeof data5.volume !== "string") {
                const err17 = { instancePath: instancePath + "/mounts/" + i1 + "/volume", schemaPath: "#/properties/mounts/items/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data5.options !== void 0) {
              if (typeof data5.options !== "string") {
                const err18 = { instancePath: instancePath + "/mounts/" + i1 + "/options", schemaPath: "#/properties/mounts/items/properties/options/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/mounts/" + i1, schemaPath: "#/properties/mounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_initramfs_append = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
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
    if (data.before_sha256 === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before_sha256" }, message: "must have required property 'before_sha256'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.before_bytes === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before_bytes" }, message: "must have required property 'before_bytes'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.after_bytes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after_bytes" }, message: "must have required property 'after_bytes'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "before_sha256" || key0 === "before_bytes" || key0 === "after_bytes" || key0 === "entries")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern81.test(data0)) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.before_sha256 !== void 0) {
      let data1 = data.before_sha256;
      if (typeof data1 === "string") {
        if (!pattern38.test(data1)) {
          const err8 = { instancePath: instancePath + "/before_sha256", schemaPath: "#/properties/before_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/before_sha256", schemaPath: "#/properties/before_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.before_bytes !== void 0) {
      let data2 = data.before_bytes;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/before_bytes", schemaPath: "#/properties/before_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/before_bytes", schemaPath: "#/properties/before_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/before_bytes", schemaPath: "#/properties/before_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.after_bytes !== void 0) {
      let data3 = data.after_bytes;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/after_bytes", schemaPath: "#/properties/after_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/after_bytes", schemaPath: "#/properties/after_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/after_bytes", schemaPath: "#/properties/after_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.entries !== void 0) {
      let data4 = data.entries;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err16 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          const _errs13 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs14 = errors;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.entry === void 0) {
              const err17 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/0/required", keyword: "required", params: { missingProperty: "entry" }, message: "must have required property 'entry'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data5.path === void 0) {
              const err18 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "entry" || key1 === "path")) {
                const err19 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.entry !== void 0) {
              if ("folder" !== data5.entry) {
                const err20 = { instancePath: instancePath + "/entries/" + i0 + "/entry", schemaPath: "#/properties/entries/items/oneOf/0/properties/entry/const", keyword: "const", params: { allowedValue: "folder" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data5.path !== void 0) {
              if (typeof data5.path !== "string") {
                const err21 = { instancePath: instancePath + "/entries/" + i0 + "/path", schemaPath: "#/properties/entries/items/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
            var props0 = true;
          }
          const _errs20 = errors;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.entry === void 0) {
              const err23 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "entry" }, message: "must have required property 'entry'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data5.path === void 0) {
              const err24 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data5.from === void 0) {
              const err25 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data5.sha256 === void 0) {
              const err26 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data5.bytes === void 0) {
              const err27 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "entry" || key2 === "path" || key2 === "from" || key2 === "sha256" || key2 === "bytes")) {
                const err28 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data5.entry !== void 0) {
              if ("copy" !== data5.entry) {
                const err29 = { instancePath: instancePath + "/entries/" + i0 + "/entry", schemaPath: "#/properties/entries/items/oneOf/1/properties/entry/const", keyword: "const", params: { allowedValue: "copy" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data5.path !== void 0) {
              if (typeof data5.path !== "string") {
                const err30 = { instancePath: instancePath + "/entries/" + i0 + "/path", schemaPath: "#/properties/entries/items/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data5.from !== void 0) {
              let data10 = data5.from;
              if (typeof data10 === "string") {
                if (!pattern81.test(data10)) {
                  const err31 = { instancePath: instancePath + "/entries/" + i0 + "/from", schemaPath: "#/properties/entries/items/oneOf/1/properties/from/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/entries/" + i0 + "/from", schemaPath: "#/properties/entries/items/oneOf/1/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data5.sha256 !== void 0) {
              let data11 = data5.sha256;
              if (typeof data11 === "string") {
                if (!pattern38.test(data11)) {
                  const err33 = { instancePath: instancePath + "/entries/" + i0 + "/sha256", schemaPath: "#/properties/entries/items/oneOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/entries/" + i0 + "/sha256", schemaPath: "#/properties/entries/items/oneOf/1/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data5.bytes !== void 0) {
              let data12 = data5.bytes;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err35 = { instancePath: instancePath + "/entries/" + i0 + "/bytes", schemaPath: "#/properties/entries/items/oneOf/1/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 9007199254740991 || isNaN(data12)) {
                  const err36 = { instancePath: instancePath + "/entries/" + i0 + "/bytes", schemaPath: "#/properties/entries/items/oneOf/1/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                  const err37 = { instancePath: instancePath + "/entries/" + i0 + "/bytes", schemaPath: "#/properties/entries/items/oneOf/1/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          var _valid0 = _errs20 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
              if (props0 !== true) {
                props0 = true;
              }
            }
            const _errs32 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.entry === void 0) {
                const err39 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/2/required", keyword: "required", params: { missingProperty: "entry" }, message: "must have required property 'entry'" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (data5.path === void 0) {
                const err40 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (data5.text === void 0) {
                const err41 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/2/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              for (const key3 in data5) {
                if (!(key3 === "entry" || key3 === "path" || key3 === "text")) {
                  const err42 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
              if (data5.entry !== void 0) {
                if ("text" !== data5.entry) {
                  const err43 = { instancePath: instancePath + "/entries/" + i0 + "/entry", schemaPath: "#/properties/entries/items/oneOf/2/properties/entry/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              if (data5.path !== void 0) {
                if (typeof data5.path !== "string") {
                  const err44 = { instancePath: instancePath + "/entries/" + i0 + "/path", schemaPath: "#/properties/entries/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              if (data5.text !== void 0) {
                if (typeof data5.text !== "string") {
                  const err45 = { instancePath: instancePath + "/entries/" + i0 + "/text", schemaPath: "#/properties/entries/items/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            } else {
              const err46 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            var _valid0 = _errs32 === errors;
            if (_valid0 && valid3) {
              valid3 = false;
              passing0 = [passing0, 2];
            } else {
              if (_valid0) {
                valid3 = true;
                passing0 = 2;
                if (props0 !== true) {
                  props0 = true;
                }
              }
            }
          }
          if (!valid3) {
            const err47 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_libvirt_define = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
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
    if (data.uuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "uri" || key0 === "path" || key0 === "uuid" || key0 === "name")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.uri !== void 0) {
      if (typeof data.uri !== "string") {
        const err5 = { instancePath: instancePath + "/uri", schemaPath: "#/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      if (typeof data.uuid !== "string") {
        const err8 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_libvirt_write_xml = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.parts === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "uuid" || key0 === "parts")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      if (typeof data.uuid !== "string") {
        const err6 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.parts !== void 0) {
      let data2 = data.parts;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const _errs9 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs10 = errors;
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/properties/parts/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs12 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.xml_path === void 0) {
              const err8 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/properties/parts/items/oneOf/1/required", keyword: "required", params: { missingProperty: "xml_path" }, message: "must have required property 'xml_path'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "xml_path")) {
                const err9 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/properties/parts/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.xml_path !== void 0) {
              let data4 = data3.xml_path;
              if (typeof data4 === "string") {
                if (func3(data4) < 1) {
                  const err10 = { instancePath: instancePath + "/parts/" + i0 + "/xml_path", schemaPath: "#/properties/parts/items/oneOf/1/properties/xml_path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/parts/" + i0 + "/xml_path", schemaPath: "#/properties/parts/items/oneOf/1/properties/xml_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/properties/parts/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err13 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/properties/parts/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
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
        const err14 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_qemu_img_check = validate62;
const schema75 = { "$id": "urn:h2k:schema:action:qemu-img.check", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["path", "format", "virtual_bytes"], "properties": { "path": { "type": "string", "minLength": 1 }, "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.format === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.virtual_bytes === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "format" || key0 === "virtual_bytes")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (!(data1 === "qcow2" || data1 === "raw" || data1 === "vdi" || data1 === "vmdk" || data1 === "vhdx")) {
        const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema75.properties.format.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.virtual_bytes !== void 0) {
      let data2 = data.virtual_bytes;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_qemu_img_convert = validate63;
const schema76 = { "$id": "urn:h2k:schema:action:qemu-img.convert", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["from", "to", "format", "compress", "virtual_bytes"], "properties": { "from": { "$ref": "#/$defs/graph" }, "to": { "type": "string", "minLength": 1 }, "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"] }, "compress": { "enum": ["none", "zlib", "zstd"] }, "virtual_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "$defs": { "block": { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } }, "graph": { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } } } };
const schema77 = { "type": "object", "additionalProperties": false, "required": ["block", "overlay"], "properties": { "block": { "$ref": "#/$defs/block" }, "overlay": { "type": ["string", "null"] } } };
const schema78 = { "type": "object", "additionalProperties": false, "required": ["driver", "path", "extents", "backing"], "properties": { "driver": { "enum": ["raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"] }, "path": { "type": "string" }, "extents": { "type": "array", "items": { "type": "string" } }, "backing": { "anyOf": [{ "$ref": "#/$defs/block" }, { "type": "null" }] } } };
const wrapper1 = { validate: validate65 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
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
        const err5 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/enum", keyword: "enum", params: { allowedValues: schema78.properties.driver.enum }, message: "must be equal to one of the allowed values" };
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
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
      if (!validate65(data.block, { instancePath: instancePath + "/block", parentData: data, parentDataProperty: "block", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.overlay !== void 0) {
      let data1 = data.overlay;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/overlay", schemaPath: "#/properties/overlay/type", keyword: "type", params: { type: schema77.properties.overlay.type }, message: "must be string,null" };
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
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
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
      if (!validate64(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
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
        const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema76.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
        const err9 = { instancePath: instancePath + "/compress", schemaPath: "#/properties/compress/enum", keyword: "enum", params: { allowedValues: schema76.properties.compress.enum }, message: "must be equal to one of the allowed values" };
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
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_qemu_img_create = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
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
    if (data.virtual_bytes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual_bytes" }, message: "must have required property 'virtual_bytes'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "virtual_bytes")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.virtual_bytes !== void 0) {
      let data1 = data.virtual_bytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/virtual_bytes", schemaPath: "#/properties/virtual_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validate_qemu_boot = validate69;
const schema80 = { "$id": "urn:h2k:schema:action:qemu.boot", "$schema": "https://json-schema.org/draft/2020-12/schema", "x-kind-version": 1, "type": "object", "additionalProperties": false, "required": ["accelerator", "machine", "firmware", "cpus", "memory_bytes", "disks", "nics", "timeout_ms", "expect", "evidence"], "properties": { "accelerator": { "enum": ["kvm", "tcg"] }, "machine": { "enum": ["q35", "pc"] }, "firmware": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "bios" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "code", "vars"], "properties": { "kind": { "const": "efi" }, "code": { "type": "string" }, "vars": { "type": "string" } } }] }, "cpus": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "memory_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "disks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "format", "bus"], "properties": { "path": { "type": "string", "minLength": 1 }, "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"] }, "bus": { "enum": ["virtio-blk", "virtio-scsi", "sata", "nvme"] } } } }, "nics": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["mac", "model"], "properties": { "mac": { "type": "string", "pattern": "^([0-9a-f]{2}:){5}[0-9a-f]{2}$" }, "model": { "enum": ["virtio", "e1000e", "e1000"] } } } }, "timeout_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "expect": { "type": "array", "items": { "enum": ["login", "network"] } }, "evidence": { "type": "string", "minLength": 1 } } };
const func22 = Object.prototype.hasOwnProperty;
const pattern93 = new RegExp("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.accelerator === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accelerator" }, message: "must have required property 'accelerator'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.machine === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machine" }, message: "must have required property 'machine'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.firmware === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firmware" }, message: "must have required property 'firmware'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.cpus === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property 'cpus'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.memory_bytes === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory_bytes" }, message: "must have required property 'memory_bytes'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.disks === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disks" }, message: "must have required property 'disks'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.nics === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nics" }, message: "must have required property 'nics'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.timeout_ms === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout_ms" }, message: "must have required property 'timeout_ms'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.expect === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func22.call(schema80.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.accelerator !== void 0) {
      let data0 = data.accelerator;
      if (!(data0 === "kvm" || data0 === "tcg")) {
        const err11 = { instancePath: instancePath + "/accelerator", schemaPath: "#/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema80.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.machine !== void 0) {
      let data1 = data.machine;
      if (!(data1 === "q35" || data1 === "pc")) {
        const err12 = { instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/enum", keyword: "enum", params: { allowedValues: schema80.properties.machine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.firmware !== void 0) {
      let data2 = data.firmware;
      const _errs5 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs6 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kind === void 0) {
          const err13 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "kind")) {
            const err14 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.kind !== void 0) {
          if ("bios" !== data2.kind) {
            const err15 = { instancePath: instancePath + "/firmware/kind", schemaPath: "#/properties/firmware/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bios" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
        var props0 = true;
      }
      const _errs10 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kind === void 0) {
          const err17 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data2.code === void 0) {
          const err18 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/1/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data2.vars === void 0) {
          const err19 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/1/required", keyword: "required", params: { missingProperty: "vars" }, message: "must have required property 'vars'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "kind" || key2 === "code" || key2 === "vars")) {
            const err20 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.kind !== void 0) {
          if ("efi" !== data2.kind) {
            const err21 = { instancePath: instancePath + "/firmware/kind", schemaPath: "#/properties/firmware/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "efi" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data2.code !== void 0) {
          if (typeof data2.code !== "string") {
            const err22 = { instancePath: instancePath + "/firmware/code", schemaPath: "#/properties/firmware/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data2.vars !== void 0) {
          if (typeof data2.vars !== "string") {
            const err23 = { instancePath: instancePath + "/firmware/vars", schemaPath: "#/properties/firmware/oneOf/1/properties/vars/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
          if (props0 !== true) {
            props0 = true;
          }
        }
      }
      if (!valid1) {
        const err25 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
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
    if (data.cpus !== void 0) {
      let data7 = data.cpus;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err26 = { instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err27 = { instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err28 = { instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.memory_bytes !== void 0) {
      let data8 = data.memory_bytes;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err29 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err30 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err31 = { instancePath: instancePath + "/memory_bytes", schemaPath: "#/properties/memory_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.disks !== void 0) {
      let data9 = data.disks;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.path === void 0) {
              const err32 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data10.format === void 0) {
              const err33 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data10.bus === void 0) {
              const err34 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/required", keyword: "required", params: { missingProperty: "bus" }, message: "must have required property 'bus'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key3 in data10) {
              if (!(key3 === "path" || key3 === "format" || key3 === "bus")) {
                const err35 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data10.path !== void 0) {
              let data11 = data10.path;
              if (typeof data11 === "string") {
                if (func3(data11) < 1) {
                  const err36 = { instancePath: instancePath + "/disks/" + i0 + "/path", schemaPath: "#/properties/disks/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/disks/" + i0 + "/path", schemaPath: "#/properties/disks/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data10.format !== void 0) {
              let data12 = data10.format;
              if (!(data12 === "qcow2" || data12 === "raw" || data12 === "vdi" || data12 === "vmdk" || data12 === "vhdx")) {
                const err38 = { instancePath: instancePath + "/disks/" + i0 + "/format", schemaPath: "#/properties/disks/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema80.properties.disks.items.properties.format.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data10.bus !== void 0) {
              let data13 = data10.bus;
              if (!(data13 === "virtio-blk" || data13 === "virtio-scsi" || data13 === "sata" || data13 === "nvme")) {
                const err39 = { instancePath: instancePath + "/disks/" + i0 + "/bus", schemaPath: "#/properties/disks/items/properties/bus/enum", keyword: "enum", params: { allowedValues: schema80.properties.disks.items.properties.bus.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/disks/" + i0, schemaPath: "#/properties/disks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.nics !== void 0) {
      let data14 = data.nics;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.mac === void 0) {
              const err42 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "mac" }, message: "must have required property 'mac'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data15.model === void 0) {
              const err43 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "mac" || key4 === "model")) {
                const err44 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data15.mac !== void 0) {
              let data16 = data15.mac;
              if (typeof data16 === "string") {
                if (!pattern93.test(data16)) {
                  const err45 = { instancePath: instancePath + "/nics/" + i1 + "/mac", schemaPath: "#/properties/nics/items/properties/mac/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{2}:){5}[0-9a-f]{2}$" }, message: 'must match pattern "^([0-9a-f]{2}:){5}[0-9a-f]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/nics/" + i1 + "/mac", schemaPath: "#/properties/nics/items/properties/mac/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data15.model !== void 0) {
              let data17 = data15.model;
              if (!(data17 === "virtio" || data17 === "e1000e" || data17 === "e1000")) {
                const err47 = { instancePath: instancePath + "/nics/" + i1 + "/model", schemaPath: "#/properties/nics/items/properties/model/enum", keyword: "enum", params: { allowedValues: schema80.properties.nics.items.properties.model.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/nics/" + i1, schemaPath: "#/properties/nics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/nics", schemaPath: "#/properties/nics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.timeout_ms !== void 0) {
      let data18 = data.timeout_ms;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err50 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 9007199254740991 || isNaN(data18)) {
          const err51 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err52 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.expect !== void 0) {
      let data19 = data.expect;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (!(data20 === "login" || data20 === "network")) {
            const err53 = { instancePath: instancePath + "/expect/" + i2, schemaPath: "#/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema80.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data21 = data.evidence;
      if (typeof data21 === "string") {
        if (func3(data21) < 1) {
          const err55 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validators = {
  "config": validate_config,
  "diagnostic": validate_diagnostic,
  "event": validate_event,
  "journal": validate_journal,
  "state": validate_state,
  "file.checksum": validate_file_checksum,
  "file.publish": validate_file_publish,
  "file.remove": validate_file_remove,
  "guest.remove-file": validate_guest_remove_file,
  "guest.remove-link": validate_guest_remove_link,
  "guest.write-file": validate_guest_write_file,
  "guestfs.close": validate_guestfs_close,
  "guestfs.open": validate_guestfs_open,
  "initramfs.append": validate_initramfs_append,
  "libvirt.define": validate_libvirt_define,
  "libvirt.write-xml": validate_libvirt_write_xml,
  "qemu-img.check": validate_qemu_img_check,
  "qemu-img.convert": validate_qemu_img_convert,
  "qemu-img.create": validate_qemu_img_create,
  "qemu.boot": validate_qemu_boot
};
export {
  validate_diagnostic,
  validate_event,
  validate_file_checksum,
  validate_file_publish,
  validate_file_remove,
  validate_guest_remove_file,
  validate_guest_remove_link,
  validate_guest_write_file,
  validate_guestfs_close,
  validate_guestfs_open,
  validate_initramfs_append,
  validate_journal,
  validate_libvirt_define,
  validate_libvirt_write_xml,
  validate_qemu_boot,
  validate_qemu_img_check,
  validate_qemu_img_convert,
  validate_qemu_img_create,
  validate_state,
  validators
};
