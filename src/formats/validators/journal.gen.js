// Generated from schemas/ by `npm run generate`; edit the schemas instead.
import helper0 from "ajv/dist/runtime/ucs2length.js";
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:journal", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["k"], "discriminator": { "propertyName": "k" }, "oneOf": [{ "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.begin" }, "d": { "type": "object", "required": ["format_version", "lineage", "h2k_version"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "h2k_version": { "type": "string" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.begin" }, "d": { "type": "object", "required": ["plan_digest", "lock"], "properties": { "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "lock": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.begin" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["vm", "kind", "key"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.commit" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "receipt", "artifacts", "removed"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "$ref": "urn:h2k:schema:state#/$defs/receipt" }, "artifacts": { "type": "array", "items": { "$ref": "urn:h2k:schema:state#/$defs/artifact" } }, "removed": { "type": "array", "items": { "type": "string" } } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.fail" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "error"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "error": { "$ref": "urn:h2k:schema:diagnostic" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.end" }, "d": { "type": "object", "required": ["status"], "properties": { "status": { "enum": ["done", "incomplete"] } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }] };
const schema34 = { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } };
const schema38 = { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } };
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^1\\.[0-9]+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{8}$", "u");
const pattern12 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern29 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern33 = new RegExp("^[0-9]+$", "u");
const func1 = helper0.default ?? helper0;
const schema35 = { "$id": "urn:h2k:schema:diagnostic", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["code", "severity", "what", "where", "hint"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "severity": { "enum": ["error", "warning"] }, "what": { "type": "string", "minLength": 1 }, "where": { "$ref": "#/$defs/where" }, "hint": { "type": "string", "minLength": 1 }, "related": { "type": "array", "items": { "type": "object", "required": ["what", "where"], "properties": { "what": { "type": "string" }, "where": { "$ref": "#/$defs/where" } } } } }, "$defs": { "where": { "type": "object", "required": ["in"], "discriminator": { "propertyName": "in" }, "oneOf": [{ "type": "object", "required": ["in", "file", "path"], "properties": { "in": { "const": "config" }, "file": { "type": "string" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "column": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "source": { "type": "string" }, "width": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "id"], "properties": { "in": { "const": "action" }, "id": { "type": "string" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "guest" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "source" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "byte": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "file" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "target" }, "path": { "type": "string" } } }, { "type": "object", "required": ["in", "argv"], "properties": { "in": { "const": "host" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "name"], "properties": { "in": { "const": "option" }, "name": { "type": "string" } } }, { "type": "object", "required": ["in", "vm"], "properties": { "in": { "const": "vm" }, "vm": { "type": "string" } } }] } } };
const pattern30 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
        if (!pattern30.test(data0)) {
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
        if (func1(data2) < 1) {
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
        if (func1(data34) < 1) {
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "code": true, "severity": true, "what": true, "where": true, "hint": true, "related": true }, "dynamicProps": false, "dynamicItems": false };
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
              if (!pattern4.test(data1)) {
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
              if (!pattern5.test(data2)) {
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
                  if (!pattern6.test(data5)) {
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
                  if (!pattern5.test(data6)) {
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
              if (!pattern8.test(data8)) {
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
              if (!pattern8.test(data9)) {
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
              if (!pattern4.test(data11)) {
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
              if (!pattern5.test(data12)) {
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
                  if (!pattern12.test(data15)) {
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
                  if (!pattern5.test(data16)) {
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
              if (!pattern8.test(data17)) {
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
              if (!pattern8.test(data18)) {
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
              if (!pattern4.test(data20)) {
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
              if (!pattern5.test(data21)) {
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
              if (func1(data23) < 1) {
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
                  if (!pattern12.test(data28)) {
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
              if (!pattern8.test(data29)) {
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
              if (!pattern8.test(data30)) {
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
              if (!pattern4.test(data32)) {
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
              if (!pattern5.test(data33)) {
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
              if (func1(data35) < 1) {
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
                              if (func1(data42) < 1) {
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
                              const err129 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema34.properties.made.items.properties.path.type }, message: "must be string,null" };
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
                              const err133 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema34.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err133];
                              } else {
                                vErrors.push(err133);
                              }
                              errors++;
                            }
                            if (typeof data45 === "string") {
                              if (!pattern29.test(data45)) {
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
                          const err137 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema34.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
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
                          if (func1(data51) < 1) {
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
                          const err151 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema38.properties.path.type }, message: "must be string,null" };
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
                          const err155 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema38.properties.sha256.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        }
                        if (typeof data54 === "string") {
                          if (!pattern29.test(data54)) {
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
                          if (!pattern12.test(data56)) {
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
                          const err160 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema38.properties.mtime_ns.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                        if (typeof data57 === "string") {
                          if (!pattern33.test(data57)) {
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
                          const err162 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema38.properties.inode.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                        if (typeof data58 === "string") {
                          if (!pattern33.test(data58)) {
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
              if (!pattern8.test(data61)) {
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
              if (!pattern8.test(data62)) {
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
              if (!pattern4.test(data64)) {
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
              if (!pattern5.test(data65)) {
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
              if (func1(data67) < 1) {
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
                if (!validate23(data69.error, { instancePath: instancePath + "/d/error", parentData: data69, parentDataProperty: "error", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
              if (!pattern8.test(data72)) {
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
              if (!pattern8.test(data73)) {
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
              if (!pattern4.test(data75)) {
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
              if (!pattern5.test(data76)) {
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
                  const err223 = { instancePath: instancePath + "/d/status", schemaPath: "#/oneOf/5/properties/d/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[5].properties.d.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
              if (!pattern8.test(data80)) {
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
              if (!pattern8.test(data81)) {
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
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };
export {
  validate
};
