// Generated from schemas/ by `npm run generate`; edit the schemas instead.
import helper0 from "ajv/dist/runtime/equal.js";
const validate = validate20;
const schema32 = { "type": "object", "additionalProperties": false, "required": ["provider", "path"], "properties": { "provider": { "enum": ["local"] }, "path": { "type": "string", "pattern": "^(?!~)[^\\u0000-\\u001f\\u007f]+$", "x-expected": "a path; for ~ write ${env:HOME}, and no control characters" } } };
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern6 = new RegExp("^(?!~)[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern12 = new RegExp("^(cpu|appliance|source|disk|source:[a-z0-9][a-z0-9._-]{0,62}|disk:(?!~)[^\\u0000-\\u001f\\u007f]+)$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9+.-]*://(?![^/@]*:[^/@]*@)[^\\u0000-\\u0020\\u007f]*$", "u");
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
const pattern13 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f]{1,500}$", "u");
const pattern14 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
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
            if (!pattern13.test(data2)) {
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
            if (!pattern14.test(data3)) {
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": "object", "additionalProperties": false, "properties": { "format": { "enum": ["qcow2", "raw", "vdi", "vmdk", "vhdx"], "default": "qcow2" }, "compress": { "enum": ["none", "zlib", "zstd"], "default": "none" }, "disk_bus": { "enum": ["virtio-blk", "virtio-scsi", "sata", "nvme"], "default": "virtio-blk" }, "checksum": { "enum": ["sha256", "none"], "default": "sha256" } } };
const schema39 = { "type": "object", "additionalProperties": false, "properties": { "firmware": { "enum": ["auto", "bios", "efi"], "default": "auto" }, "cpus": { "anyOf": [{ "const": "auto" }, { "type": "integer", "minimum": 1, "maximum": 1024 }], "x-expected": "auto or a whole number from 1 to 1024", "default": "auto" }, "memory": { "type": "string", "pattern": "^(auto|[0-9]{1,9}[KMGT])$", "x-expected": "auto or a size with its unit, such as 4G or 512M", "default": "auto" }, "machine": { "enum": ["auto", "q35", "pc"], "default": "auto" } } };
const schema46 = { "type": "object", "additionalProperties": false, "properties": { "boot": { "enum": ["qemu", "none"], "default": "qemu" }, "timeout": { "type": "string", "pattern": "^(auto|[0-9]{1,9}(ms|s|m|h))$", "x-expected": "auto or a duration with its unit, such as 90s or 5m", "default": "auto" }, "expect": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["login", "network"] }, "default": ["login", "network"] }, "accelerator": { "enum": ["auto", "kvm", "tcg"], "default": "auto" } } };
const schema47 = { "type": "object", "additionalProperties": false, "properties": { "publish": { "enum": ["auto", "manual"], "default": "auto" }, "boot": { "enum": ["auto", "manual"], "default": "auto" }, "define": { "enum": ["auto", "manual"], "default": "auto" } } };
const pattern15 = new RegExp("^(auto|[0-9]{1,9}[KMGT])$", "u");
const pattern24 = new RegExp("^(auto|[0-9]{1,9}(ms|s|m|h))$", "u");
const schema41 = { "type": "object", "additionalProperties": false, "properties": { "mac": { "type": "string", "pattern": "^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$", "x-expected": "keep, new, or a unicast address such as 52:54:00:12:34:56", "default": "keep" }, "network": { "anyOf": [{ "const": "auto" }, { "$ref": "#/$defs/attachment" }], "x-expected": "auto, { bridge: NAME } or { network: NAME }", "default": "auto" }, "model": { "enum": ["virtio", "e1000e", "e1000"], "default": "virtio" } } };
const pattern16 = new RegExp("^(keep|new|[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5})$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
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
        if (!pattern16.test(data0)) {
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
        const err13 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema41.properties.model.enum }, message: "must be equal to one of the allowed values" };
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
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "additionalProperties": false, "properties": { "fstab": { "enum": ["uuid", "partuuid", "label", "keep"], "default": "uuid" }, "bootloader": { "enum": ["fix", "keep"], "default": "fix" }, "console": { "enum": ["keep", "serial"], "default": "keep" }, "initramfs": { "enum": ["auto", "supplement", "regenerate", "keep"], "default": "auto" }, "network": { "enum": ["pin", "keep"], "default": "pin" }, "tools": { "enum": ["disable", "keep"], "default": "disable" }, "cloud_init": { "enum": ["disable", "nocloud", "keep"] }, "qemu_guest_agent": { "enum": ["enable", "install_on_first_boot", "keep"], "default": "enable" }, "hostname": { "type": "string", "pattern": "^(?!keep$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "x-expected": "a host name: letters, digits and minus, at most 63; without the setting the name stays" }, "machine_id": { "enum": ["keep", "reset"], "default": "keep" }, "ssh_host_keys": { "enum": ["keep", "reset"], "default": "keep" }, "timezone": { "type": "string", "maxLength": 64, "pattern": "^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "x-expected": "a time zone of the guest such as Europe/Berlin or UTC; without the setting it stays" }, "root_device": { "type": "string", "pattern": "^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*(\\[/[A-Za-z0-9/._+@:-]*\\])?)$", "x-expected": "auto or a device of the guest such as /dev/sda2, /dev/vg/root or /dev/sda2[/@]", "default": "auto" }, "unlock": { "type": "array", "minItems": 1, "maxItems": 8, "items": { "$ref": "#/$defs/secret" } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern19 = new RegExp("^(?!keep$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "u");
const pattern20 = new RegExp("^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "u");
const pattern21 = new RegExp("^(auto|/dev/[A-Za-z0-9][A-Za-z0-9/._+:-]*(\\[/[A-Za-z0-9/._+@:-]*\\])?)$", "u");
const pattern22 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");
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
    for (const key0 in data) {
      if (!func1.call(schema44.properties, key0)) {
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
        const err1 = { instancePath: instancePath + "/fstab", schemaPath: "#/properties/fstab/enum", keyword: "enum", params: { allowedValues: schema44.properties.fstab.enum }, message: "must be equal to one of the allowed values" };
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
        const err2 = { instancePath: instancePath + "/bootloader", schemaPath: "#/properties/bootloader/enum", keyword: "enum", params: { allowedValues: schema44.properties.bootloader.enum }, message: "must be equal to one of the allowed values" };
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
        const err3 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/enum", keyword: "enum", params: { allowedValues: schema44.properties.console.enum }, message: "must be equal to one of the allowed values" };
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
        const err4 = { instancePath: instancePath + "/initramfs", schemaPath: "#/properties/initramfs/enum", keyword: "enum", params: { allowedValues: schema44.properties.initramfs.enum }, message: "must be equal to one of the allowed values" };
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
        const err5 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/enum", keyword: "enum", params: { allowedValues: schema44.properties.network.enum }, message: "must be equal to one of the allowed values" };
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
        const err6 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/enum", keyword: "enum", params: { allowedValues: schema44.properties.tools.enum }, message: "must be equal to one of the allowed values" };
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
        const err7 = { instancePath: instancePath + "/cloud_init", schemaPath: "#/properties/cloud_init/enum", keyword: "enum", params: { allowedValues: schema44.properties.cloud_init.enum }, message: "must be equal to one of the allowed values" };
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
        const err8 = { instancePath: instancePath + "/qemu_guest_agent", schemaPath: "#/properties/qemu_guest_agent/enum", keyword: "enum", params: { allowedValues: schema44.properties.qemu_guest_agent.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern19.test(data8)) {
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
        const err11 = { instancePath: instancePath + "/machine_id", schemaPath: "#/properties/machine_id/enum", keyword: "enum", params: { allowedValues: schema44.properties.machine_id.enum }, message: "must be equal to one of the allowed values" };
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
        const err12 = { instancePath: instancePath + "/ssh_host_keys", schemaPath: "#/properties/ssh_host_keys/enum", keyword: "enum", params: { allowedValues: schema44.properties.ssh_host_keys.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern20.test(data11)) {
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
        if (!pattern21.test(data12)) {
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
                if (!pattern22.test(data15)) {
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
                if (!pattern6.test(data16)) {
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
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
  validate30.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate30.evaluated = { "dynamicProps": true, "dynamicItems": false };
const func0 = helper0.default ?? helper0;
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
            const err2 = { instancePath: instancePath + "/output/format", schemaPath: "#/$defs/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema38.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
            const err3 = { instancePath: instancePath + "/output/compress", schemaPath: "#/$defs/output/properties/compress/enum", keyword: "enum", params: { allowedValues: schema38.properties.compress.enum }, message: "must be equal to one of the allowed values" };
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
            const err4 = { instancePath: instancePath + "/output/disk_bus", schemaPath: "#/$defs/output/properties/disk_bus/enum", keyword: "enum", params: { allowedValues: schema38.properties.disk_bus.enum }, message: "must be equal to one of the allowed values" };
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
            const err5 = { instancePath: instancePath + "/output/checksum", schemaPath: "#/$defs/output/properties/checksum/enum", keyword: "enum", params: { allowedValues: schema38.properties.checksum.enum }, message: "must be equal to one of the allowed values" };
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
            const err8 = { instancePath: instancePath + "/hardware/firmware", schemaPath: "#/$defs/hardware/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema39.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern15.test(data8)) {
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
            const err16 = { instancePath: instancePath + "/hardware/machine", schemaPath: "#/$defs/hardware/properties/machine/enum", keyword: "enum", params: { allowedValues: schema39.properties.machine.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate26(data.nics, { instancePath: instancePath + "/nics", parentData: data, parentDataProperty: "nics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      if (!validate30(data.guest, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
            const err19 = { instancePath: instancePath + "/validate/boot", schemaPath: "#/$defs/validate/properties/boot/enum", keyword: "enum", params: { allowedValues: schema46.properties.boot.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern24.test(data14)) {
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
                const err23 = { instancePath: instancePath + "/validate/expect/" + i0, schemaPath: "#/$defs/validate/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema46.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
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
            const err26 = { instancePath: instancePath + "/validate/accelerator", schemaPath: "#/$defs/validate/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema46.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
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
            const err29 = { instancePath: instancePath + "/gates/publish", schemaPath: "#/$defs/gates/properties/publish/enum", keyword: "enum", params: { allowedValues: schema47.properties.publish.enum }, message: "must be equal to one of the allowed values" };
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
            const err30 = { instancePath: instancePath + "/gates/boot", schemaPath: "#/$defs/gates/properties/boot/enum", keyword: "enum", params: { allowedValues: schema47.properties.boot.enum }, message: "must be equal to one of the allowed values" };
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
            const err31 = { instancePath: instancePath + "/gates/define", schemaPath: "#/$defs/gates/properties/define/enum", keyword: "enum", params: { allowedValues: schema47.properties.define.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate23(data.waive, { instancePath: instancePath + "/waive", parentData: data, parentDataProperty: "waive", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "x-expected": "a path; no control characters" }, "format": { "enum": ["auto", "raw", "qcow2", "vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"], "default": "auto" } } };
const pattern26 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (!pattern26.test(data1)) {
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
            if (!pattern26.test(data3)) {
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
                if (!pattern26.test(data4)) {
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
                const err13 = { instancePath: instancePath + "/disks/" + i0 + "/format", schemaPath: "#/$defs/disk/properties/format/enum", keyword: "enum", params: { allowedValues: schema50.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate37(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
            const err3 = { instancePath: instancePath + "/output/format", schemaPath: "#/$defs/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema38.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
            const err4 = { instancePath: instancePath + "/output/compress", schemaPath: "#/$defs/output/properties/compress/enum", keyword: "enum", params: { allowedValues: schema38.properties.compress.enum }, message: "must be equal to one of the allowed values" };
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
            const err5 = { instancePath: instancePath + "/output/disk_bus", schemaPath: "#/$defs/output/properties/disk_bus/enum", keyword: "enum", params: { allowedValues: schema38.properties.disk_bus.enum }, message: "must be equal to one of the allowed values" };
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
            const err6 = { instancePath: instancePath + "/output/checksum", schemaPath: "#/$defs/output/properties/checksum/enum", keyword: "enum", params: { allowedValues: schema38.properties.checksum.enum }, message: "must be equal to one of the allowed values" };
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
            const err9 = { instancePath: instancePath + "/hardware/firmware", schemaPath: "#/$defs/hardware/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema39.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern15.test(data9)) {
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
            const err17 = { instancePath: instancePath + "/hardware/machine", schemaPath: "#/$defs/hardware/properties/machine/enum", keyword: "enum", params: { allowedValues: schema39.properties.machine.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate26(data.nics, { instancePath: instancePath + "/nics", parentData: data, parentDataProperty: "nics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.guest !== void 0) {
      if (!validate30(data.guest, { instancePath: instancePath + "/guest", parentData: data, parentDataProperty: "guest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
            const err20 = { instancePath: instancePath + "/validate/boot", schemaPath: "#/$defs/validate/properties/boot/enum", keyword: "enum", params: { allowedValues: schema46.properties.boot.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern24.test(data15)) {
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
                const err24 = { instancePath: instancePath + "/validate/expect/" + i0, schemaPath: "#/$defs/validate/properties/expect/items/enum", keyword: "enum", params: { allowedValues: schema46.properties.expect.items.enum }, message: "must be equal to one of the allowed values" };
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
            const err27 = { instancePath: instancePath + "/validate/accelerator", schemaPath: "#/$defs/validate/properties/accelerator/enum", keyword: "enum", params: { allowedValues: schema46.properties.accelerator.enum }, message: "must be equal to one of the allowed values" };
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
            const err30 = { instancePath: instancePath + "/gates/publish", schemaPath: "#/$defs/gates/properties/publish/enum", keyword: "enum", params: { allowedValues: schema47.properties.publish.enum }, message: "must be equal to one of the allowed values" };
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
            const err31 = { instancePath: instancePath + "/gates/boot", schemaPath: "#/$defs/gates/properties/boot/enum", keyword: "enum", params: { allowedValues: schema47.properties.boot.enum }, message: "must be equal to one of the allowed values" };
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
            const err32 = { instancePath: instancePath + "/gates/define", schemaPath: "#/$defs/gates/properties/define/enum", keyword: "enum", params: { allowedValues: schema47.properties.define.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate23(data.waive, { instancePath: instancePath + "/waive", parentData: data, parentDataProperty: "waive", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.limits !== void 0) {
      let data8 = data.limits;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key6 in data8) {
          const _errs23 = errors;
          if (typeof key6 === "string") {
            if (!pattern12.test(key6)) {
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
      if (!validate23(data.waive, { instancePath: instancePath + "/waive", parentData: data, parentDataProperty: "waive", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate25(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.vms !== void 0) {
      let data16 = data.vms;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key8 in data16) {
          const _errs39 = errors;
          if (typeof key8 === "string") {
            if (!pattern5.test(key8)) {
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
          if (!validate36(data16[key9], { instancePath: instancePath + "/vms/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
