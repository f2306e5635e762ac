// Generated from schemas/ by `npm run generate`; edit the schemas instead.
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:state", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["kind", "format_version", "h2k_version", "lineage", "serial", "journal", "run", "actions", "artifacts"], "properties": { "kind": { "const": "h2k/state" }, "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "journal": { "type": "object", "required": ["applied_seq"], "properties": { "applied_seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, "run": { "oneOf": [{ "type": "object", "required": ["id", "plan_digest", "status", "started_at"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "incomplete", "abandoned"] }, "started_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } } }, { "type": "null" }] }, "actions": { "type": "object", "additionalProperties": { "$ref": "#/$defs/action" } }, "artifacts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/artifact" } }, "gates": { "type": "object", "additionalProperties": { "type": "object", "required": ["key", "status"], "properties": { "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["open", "passed"] } } } } }, "$defs": { "action": { "type": "object", "required": ["vm", "kind", "key", "status", "attempts", "ms", "receipt", "undo", "error"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "failed", "skipped"] }, "attempts": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "oneOf": [{ "$ref": "#/$defs/receipt" }, { "type": "null" }] }, "undo": { "oneOf": [{ "$ref": "#/$defs/undo" }, { "type": "null" }] }, "error": { "oneOf": [{ "$ref": "urn:h2k:schema:diagnostic" }, { "type": "null" }] }, "checkpoint": { "type": "object", "required": ["bytes", "of"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "of": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } } } }, "artifact": { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } }, "receipt": { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } }, "undo": { "type": "object", "required": ["how"], "discriminator": { "propertyName": "how" }, "oneOf": [{ "type": "object", "required": ["how", "artifact"], "properties": { "how": { "const": "remove-artifact" }, "artifact": { "type": "string", "minLength": 1, "maxLength": 8192 } } }, { "type": "object", "required": ["how", "artifact"], "properties": { "how": { "const": "drop-layer" }, "artifact": { "type": "string", "minLength": 1, "maxLength": 8192 } } }, { "type": "object", "required": ["how", "uuid"], "properties": { "how": { "const": "undefine-domain" }, "uuid": { "type": "string", "maxLength": 36 } } }, { "type": "object", "required": ["how", "because"], "properties": { "how": { "const": "none" }, "because": { "type": "string", "minLength": 1 } } }] } } };
const schema38 = { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } };
const pattern4 = new RegExp("^1\\.[0-9]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^[0-9]+$", "u");
const schema32 = { "type": "object", "required": ["vm", "kind", "key", "status", "attempts", "ms", "receipt", "undo", "error"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "failed", "skipped"] }, "attempts": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "oneOf": [{ "$ref": "#/$defs/receipt" }, { "type": "null" }] }, "undo": { "oneOf": [{ "$ref": "#/$defs/undo" }, { "type": "null" }] }, "error": { "oneOf": [{ "$ref": "urn:h2k:schema:diagnostic" }, { "type": "null" }] }, "checkpoint": { "type": "object", "required": ["bytes", "of"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "of": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } } } };
const schema33 = { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } };
const schema35 = { "$id": "urn:h2k:schema:diagnostic", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["code", "severity", "what", "where", "hint"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "severity": { "enum": ["error", "warning"] }, "what": { "type": "string", "minLength": 1 }, "where": { "$ref": "#/$defs/where" }, "hint": { "type": "string", "minLength": 1 }, "waived": { "type": "object", "required": ["severity", "reason", "until"], "properties": { "severity": { "enum": ["error", "warning"] }, "reason": { "type": "string" }, "until": { "type": "string" } } }, "related": { "type": "array", "items": { "type": "object", "required": ["what", "where"], "properties": { "what": { "type": "string" }, "where": { "$ref": "#/$defs/where" } } } } }, "$defs": { "where": { "type": "object", "required": ["in"], "discriminator": { "propertyName": "in" }, "oneOf": [{ "type": "object", "required": ["in", "file", "path"], "properties": { "in": { "const": "config" }, "file": { "type": "string" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "column": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "source": { "type": "string" }, "width": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "id"], "properties": { "in": { "const": "action" }, "id": { "type": "string" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "guest" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "vm": { "type": "string", "maxLength": 4096 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "source" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "byte": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string", "maxLength": 4096 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "file" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "target" }, "path": { "type": "string" } } }, { "type": "object", "required": ["in", "argv"], "properties": { "in": { "const": "host" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "name"], "properties": { "in": { "const": "option" }, "name": { "type": "string" } } }, { "type": "object", "required": ["in", "vm"], "properties": { "in": { "const": "vm" }, "vm": { "type": "string" } } }] } } };
const pattern11 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
        if (!pattern11.test(data0)) {
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
        const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema35.properties.severity.enum }, message: "must be equal to one of the allowed values" };
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
            const err95 = { instancePath: instancePath + "/waived/severity", schemaPath: "#/properties/waived/properties/severity/enum", keyword: "enum", params: { allowedValues: schema35.properties.waived.properties.severity.enum }, message: "must be equal to one of the allowed values" };
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "code": true, "severity": true, "what": true, "where": true, "hint": true, "waived": true, "related": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.undo === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undo" }, message: "must have required property 'undo'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.vm !== void 0) {
      if (typeof data.vm !== "string") {
        const err9 = { instancePath: instancePath + "/vm", schemaPath: "#/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err11 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(data3 === "running" || data3 === "done" || data3 === "failed" || data3 === "skipped")) {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data4 = data.attempts;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data5 = data.ms;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
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
          const err20 = { instancePath: instancePath + "/receipt", schemaPath: "#/$defs/receipt/required", keyword: "required", params: { missingProperty: "made" }, message: "must have required property 'made'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data6.notes === void 0) {
          const err21 = { instancePath: instancePath + "/receipt", schemaPath: "#/$defs/receipt/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
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
                  const err22 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data8.path === void 0) {
                  const err23 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data8.bytes === void 0) {
                  const err24 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data8.sha256 === void 0) {
                  const err25 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data8.artifact !== void 0) {
                  let data9 = data8.artifact;
                  if (typeof data9 === "string") {
                    if (data9.length < 1) {
                      const err26 = { instancePath: instancePath + "/receipt/made/" + i0 + "/artifact", schemaPath: "#/$defs/receipt/properties/made/items/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/receipt/made/" + i0 + "/artifact", schemaPath: "#/$defs/receipt/properties/made/items/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data8.path !== void 0) {
                  let data10 = data8.path;
                  if (typeof data10 !== "string" && data10 !== null) {
                    const err28 = { instancePath: instancePath + "/receipt/made/" + i0 + "/path", schemaPath: "#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema33.properties.made.items.properties.path.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data8.bytes !== void 0) {
                  let data11 = data8.bytes;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err29 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "#/$defs/receipt/properties/made/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 9007199254740991 || isNaN(data11)) {
                      const err30 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "#/$defs/receipt/properties/made/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                      const err31 = { instancePath: instancePath + "/receipt/made/" + i0 + "/bytes", schemaPath: "#/$defs/receipt/properties/made/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.sha256 !== void 0) {
                  let data12 = data8.sha256;
                  if (typeof data12 !== "string" && data12 !== null) {
                    const err32 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema33.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                  if (typeof data12 === "string") {
                    if (!pattern10.test(data12)) {
                      const err33 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "#/$defs/receipt/properties/made/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/receipt/made/" + i0, schemaPath: "#/$defs/receipt/properties/made/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/receipt/made", schemaPath: "#/$defs/receipt/properties/made/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
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
                const err36 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema33.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data14[i1] !== "string") {
                    const err37 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/receipt/properties/notes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/receipt/notes", schemaPath: "#/$defs/receipt/properties/notes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/receipt", schemaPath: "#/$defs/receipt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
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
        const err40 = { instancePath: instancePath + "/receipt", schemaPath: "#/properties/receipt/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
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
        const err41 = { instancePath: instancePath + "/receipt", schemaPath: "#/properties/receipt/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
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
    if (data.undo !== void 0) {
      let data16 = data.undo;
      const _errs39 = errors;
      let valid10 = false;
      let passing1 = null;
      const _errs40 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.how === void 0) {
          const err42 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const tag0 = data16.how;
        if (typeof tag0 == "string") {
          if (tag0 === "remove-artifact") {
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.how === void 0) {
                const err43 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (data16.artifact === void 0) {
                const err44 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (data16.how !== void 0) {
                if ("remove-artifact" !== data16.how) {
                  const err45 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/0/properties/how/const", keyword: "const", params: { allowedValue: "remove-artifact" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              if (data16.artifact !== void 0) {
                let data18 = data16.artifact;
                if (typeof data18 === "string") {
                  if (data18.length > 8192) {
                    const err46 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/0/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (data18.length < 1) {
                    const err47 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/0/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                } else {
                  const err48 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/0/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            } else {
              const err49 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            var props1 = {};
            props1.how = true;
            props1.artifact = true;
          } else if (tag0 === "drop-layer") {
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.how === void 0) {
                const err50 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (data16.artifact === void 0) {
                const err51 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data16.how !== void 0) {
                if ("drop-layer" !== data16.how) {
                  const err52 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/1/properties/how/const", keyword: "const", params: { allowedValue: "drop-layer" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (data16.artifact !== void 0) {
                let data20 = data16.artifact;
                if (typeof data20 === "string") {
                  if (data20.length > 8192) {
                    const err53 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/1/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  if (data20.length < 1) {
                    const err54 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/1/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                } else {
                  const err55 = { instancePath: instancePath + "/undo/artifact", schemaPath: "#/$defs/undo/oneOf/1/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
            } else {
              const err56 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (props1 !== true) {
              props1 = props1 || {};
              props1.how = true;
              props1.artifact = true;
            }
          } else if (tag0 === "undefine-domain") {
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.how === void 0) {
                const err57 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (data16.uuid === void 0) {
                const err58 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (data16.how !== void 0) {
                if ("undefine-domain" !== data16.how) {
                  const err59 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/2/properties/how/const", keyword: "const", params: { allowedValue: "undefine-domain" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
              if (data16.uuid !== void 0) {
                let data22 = data16.uuid;
                if (typeof data22 === "string") {
                  if (data22.length > 36) {
                    const err60 = { instancePath: instancePath + "/undo/uuid", schemaPath: "#/$defs/undo/oneOf/2/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                } else {
                  const err61 = { instancePath: instancePath + "/undo/uuid", schemaPath: "#/$defs/undo/oneOf/2/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
            } else {
              const err62 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (props1 !== true) {
              props1 = props1 || {};
              props1.how = true;
              props1.uuid = true;
            }
          } else if (tag0 === "none") {
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.how === void 0) {
                const err63 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (data16.because === void 0) {
                const err64 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (data16.how !== void 0) {
                if ("none" !== data16.how) {
                  const err65 = { instancePath: instancePath + "/undo/how", schemaPath: "#/$defs/undo/oneOf/3/properties/how/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
              if (data16.because !== void 0) {
                let data24 = data16.because;
                if (typeof data24 === "string") {
                  if (data24.length < 1) {
                    const err66 = { instancePath: instancePath + "/undo/because", schemaPath: "#/$defs/undo/oneOf/3/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                } else {
                  const err67 = { instancePath: instancePath + "/undo/because", schemaPath: "#/$defs/undo/oneOf/3/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
            } else {
              const err68 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (props1 !== true) {
              props1 = props1 || {};
              props1.how = true;
              props1.because = true;
            }
          } else {
            const err69 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "how", tagValue: tag0 }, message: 'value of tag "how" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        } else {
          const err70 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "tag", tag: "how", tagValue: tag0 }, message: 'tag "how" must be string' };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/undo", schemaPath: "#/$defs/undo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      var _valid1 = _errs40 === errors;
      if (_valid1) {
        valid10 = true;
        passing1 = 0;
      }
      const _errs64 = errors;
      if (data16 !== null) {
        const err72 = { instancePath: instancePath + "/undo", schemaPath: "#/properties/undo/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      var _valid1 = _errs64 === errors;
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
        const err73 = { instancePath: instancePath + "/undo", schemaPath: "#/properties/undo/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
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
    if (data.error !== void 0) {
      let data25 = data.error;
      const _errs67 = errors;
      let valid21 = false;
      let passing2 = null;
      const _errs68 = errors;
      if (!validate22(data25, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs68 === errors;
      if (_valid2) {
        valid21 = true;
        passing2 = 0;
        var props2 = {};
        props2.code = true;
        props2.severity = true;
        props2.what = true;
        props2.where = true;
        props2.hint = true;
        props2.waived = true;
        props2.related = true;
      }
      const _errs69 = errors;
      if (data25 !== null) {
        const err74 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      var _valid2 = _errs69 === errors;
      if (_valid2 && valid21) {
        valid21 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid2) {
          valid21 = true;
          passing2 = 1;
        }
      }
      if (!valid21) {
        const err75 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        errors = _errs67;
        if (vErrors !== null) {
          if (_errs67) {
            vErrors.length = _errs67;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.checkpoint !== void 0) {
      let data26 = data.checkpoint;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.bytes === void 0) {
          const err76 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data26.of === void 0) {
          const err77 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data26.bytes !== void 0) {
          let data27 = data26.bytes;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err78 = { instancePath: instancePath + "/checkpoint/bytes", schemaPath: "#/properties/checkpoint/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 9007199254740991 || isNaN(data27)) {
              const err79 = { instancePath: instancePath + "/checkpoint/bytes", schemaPath: "#/properties/checkpoint/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data27 < 0 || isNaN(data27)) {
              const err80 = { instancePath: instancePath + "/checkpoint/bytes", schemaPath: "#/properties/checkpoint/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        }
        if (data26.of !== void 0) {
          let data28 = data26.of;
          if (typeof data28 === "string") {
            if (!pattern7.test(data28)) {
              const err81 = { instancePath: instancePath + "/checkpoint/of", schemaPath: "#/properties/checkpoint/properties/of/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/checkpoint/of", schemaPath: "#/properties/checkpoint/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "vm": true, "kind": true, "key": true, "status": true, "attempts": true, "ms": true, "receipt": true, "undo": true, "error": true, "checkpoint": true }, "dynamicProps": false, "dynamicItems": false };
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
        if (!pattern4.test(data1)) {
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
        if (!pattern5.test(data3)) {
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
            if (!pattern5.test(data8)) {
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
            if (!pattern7.test(data9)) {
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
          if (!(data10 === "running" || data10 === "done" || data10 === "incomplete" || data10 === "abandoned")) {
            const err31 = { instancePath: instancePath + "/run/status", schemaPath: "#/properties/run/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.run.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern8.test(data11)) {
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
          if (!validate21(data12[key0], { instancePath: instancePath + "/actions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
                if (data16.length < 1) {
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
                const err48 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema38.properties.path.type }, message: "must be string,null" };
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
                const err52 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema38.properties.sha256.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (typeof data19 === "string") {
                if (!pattern10.test(data19)) {
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
                if (!pattern7.test(data21)) {
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
                const err57 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtime_ns", schemaPath: "#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema38.properties.mtime_ns.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data22 === "string") {
                if (!pattern15.test(data22)) {
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
                const err59 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/inode", schemaPath: "#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema38.properties.inode.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (!pattern15.test(data23)) {
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
    if (data.gates !== void 0) {
      let data24 = data.gates;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key2 in data24) {
          let data25 = data24[key2];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.key === void 0) {
              const err63 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data25.status === void 0) {
              const err64 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data25.key !== void 0) {
              let data26 = data25.key;
              if (typeof data26 === "string") {
                if (!pattern7.test(data26)) {
                  const err65 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/gates/additionalProperties/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/gates/additionalProperties/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data25.status !== void 0) {
              let data27 = data25.status;
              if (!(data27 === "open" || data27 === "passed")) {
                const err67 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/gates/additionalProperties/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.gates.additionalProperties.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "kind": true, "format_version": true, "h2k_version": true, "lineage": true, "serial": true, "journal": true, "run": true, "actions": true, "artifacts": true, "gates": true }, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
