// Generated from schemas/ by `npm run generate`; edit the schemas instead.
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:listing", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["kind", "format_version", "journal", "state_bytes", "rolled_back", "vms"], "properties": { "kind": { "const": "h2k/listing" }, "format_version": { "const": "1.0" }, "journal": { "type": "object", "required": ["bytes", "seq", "last"], "properties": { "bytes": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "last": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, "state_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "rolled_back": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "vms": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "array", "prefixItems": [{ "type": "string", "minLength": 1 }, { "enum": ["running", "done", "failed", "skipped"] }, { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }], "items": false, "minItems": 3, "maxItems": 3 } } } } };
const pattern4 = new RegExp("^[0-9a-f]{8}$", "u");
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
    if (data.journal === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journal" }, message: "must have required property 'journal'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.state_bytes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state_bytes" }, message: "must have required property 'state_bytes'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.rolled_back === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rolled_back" }, message: "must have required property 'rolled_back'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.vms === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vms" }, message: "must have required property 'vms'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("h2k/listing" !== data.kind) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "h2k/listing" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.format_version !== void 0) {
      if ("1.0" !== data.format_version) {
        const err7 = { instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/const", keyword: "const", params: { allowedValue: "1.0" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data2 = data.journal;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.bytes === void 0) {
          const err8 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.seq === void 0) {
          const err9 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.last === void 0) {
          const err10 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property 'last'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.bytes !== void 0) {
          let data3 = data2.bytes;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err11 = { instancePath: instancePath + "/journal/bytes", schemaPath: "#/properties/journal/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 9007199254740991 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/journal/bytes", schemaPath: "#/properties/journal/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/journal/bytes", schemaPath: "#/properties/journal/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data2.seq !== void 0) {
          let data4 = data2.seq;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/journal/seq", schemaPath: "#/properties/journal/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 9007199254740991 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/journal/seq", schemaPath: "#/properties/journal/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/journal/seq", schemaPath: "#/properties/journal/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data2.last !== void 0) {
          let data5 = data2.last;
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err17 = { instancePath: instancePath + "/journal/last", schemaPath: "#/properties/journal/properties/last/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/journal/last", schemaPath: "#/properties/journal/properties/last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.state_bytes !== void 0) {
      let data6 = data.state_bytes;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err20 = { instancePath: instancePath + "/state_bytes", schemaPath: "#/properties/state_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err21 = { instancePath: instancePath + "/state_bytes", schemaPath: "#/properties/state_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/state_bytes", schemaPath: "#/properties/state_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.rolled_back !== void 0) {
      let data7 = data.rolled_back;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (data8.length < 1) {
              const err23 = { instancePath: instancePath + "/rolled_back/" + i0, schemaPath: "#/properties/rolled_back/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/rolled_back/" + i0, schemaPath: "#/properties/rolled_back/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/rolled_back", schemaPath: "#/properties/rolled_back/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.vms !== void 0) {
      let data9 = data.vms;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9) {
          let data10 = data9[key0];
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (Array.isArray(data11)) {
                if (data11.length > 3) {
                  const err26 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/vms/additionalProperties/items/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data11.length < 3) {
                  const err27 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/vms/additionalProperties/items/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                const len2 = data11.length;
                if (len2 > 0) {
                  let data12 = data11[0];
                  if (typeof data12 === "string") {
                    if (data12.length < 1) {
                      const err28 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/0", schemaPath: "#/properties/vms/additionalProperties/items/prefixItems/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/0", schemaPath: "#/properties/vms/additionalProperties/items/prefixItems/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (len2 > 1) {
                  let data13 = data11[1];
                  if (!(data13 === "running" || data13 === "done" || data13 === "failed" || data13 === "skipped")) {
                    const err30 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/1", schemaPath: "#/properties/vms/additionalProperties/items/prefixItems/1/enum", keyword: "enum", params: { allowedValues: schema31.properties.vms.additionalProperties.items.prefixItems[1].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (len2 > 2) {
                  let data14 = data11[2];
                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                    const err31 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/2", schemaPath: "#/properties/vms/additionalProperties/items/prefixItems/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 > 9007199254740991 || isNaN(data14)) {
                      const err32 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/2", schemaPath: "#/properties/vms/additionalProperties/items/prefixItems/2/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data14 < 0 || isNaN(data14)) {
                      const err33 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/2", schemaPath: "#/properties/vms/additionalProperties/items/prefixItems/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                }
                const len3 = data11.length;
                if (!(len3 <= 3)) {
                  const err34 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/vms/additionalProperties/items/items", keyword: "items", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/vms/additionalProperties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/vms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vms/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/vms", schemaPath: "#/properties/vms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "kind": true, "format_version": true, "journal": true, "state_bytes": true, "rolled_back": true, "vms": true }, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
