// Generated from schemas/ by `npm run generate`; edit the schemas instead.
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:journal", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["k"], "discriminator": { "propertyName": "k" }, "oneOf": [{ "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.begin" }, "d": { "type": "object", "required": ["format_version", "lineage", "h2k_version"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "h2k_version": { "type": "string" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.base" }, "d": { "type": "object", "required": ["format_version", "h2k_version", "digest", "because", "state"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "because": { "enum": ["rotated", "recovered"] }, "state": { "type": "object" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.upgrade" }, "d": { "type": "object", "required": ["format_version", "h2k_version"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.snapshot" }, "d": { "type": "object", "required": ["serial", "applied_seq", "digest"], "properties": { "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "applied_seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.begin" }, "d": { "type": "object", "required": ["plan_digest", "lock"], "properties": { "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "lock": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "process.begin" }, "d": { "type": "object", "required": ["program", "boot_id", "pid_namespace", "pid", "started"], "properties": { "program": { "type": "string" }, "boot_id": { "type": "string" }, "pid_namespace": { "type": "string" }, "pid": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "started": { "type": "string", "pattern": "^[0-9]+$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.begin" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["vm", "kind", "key"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "effect.intent" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["effect", "token"], "properties": { "effect": { "type": "string" }, "token": { "type": "string", "minLength": 1 } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "effect.done" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["effect", "token"], "properties": { "effect": { "type": "string" }, "token": { "type": "string", "minLength": 1 } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "checkpoint" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["bytes", "of"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "of": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "gate.open" }, "d": { "type": "object", "required": ["gate", "key"], "properties": { "gate": { "type": "string", "minLength": 1 }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "gate.pass" }, "d": { "type": "object", "required": ["gate", "key", "by"], "properties": { "gate": { "type": "string", "minLength": 1 }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "by": { "enum": ["option", "terminal"] } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.commit" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "receipt", "artifacts", "removed"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "$ref": "urn:h2k:schema:state#/$defs/receipt" }, "artifacts": { "type": "array", "items": { "$ref": "urn:h2k:schema:state#/$defs/artifact" } }, "removed": { "type": "array", "items": { "type": "string" } }, "undo": { "$ref": "urn:h2k:schema:state#/$defs/undo" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.fail" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "error"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "error": { "$ref": "urn:h2k:schema:diagnostic" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.end" }, "d": { "type": "object", "required": ["status"], "properties": { "status": { "enum": ["done", "incomplete"] } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.abandon" }, "d": { "type": "object", "required": ["plan_digest"], "properties": { "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "amend" }, "d": { "type": "object", "required": ["amends", "amendment"], "properties": { "amends": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "amendment": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.rm" }, "d": { "type": "object", "required": ["address", "actions", "artifacts"], "properties": { "address": { "type": "string", "minLength": 1 }, "actions": { "type": "array", "items": { "type": "string" } }, "artifacts": { "type": "array", "items": { "type": "string" } } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.mv" }, "d": { "type": "object", "required": ["from", "to"], "properties": { "from": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.push" }, "d": { "type": "object", "required": ["serial", "state"], "properties": { "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "state": { "$ref": "urn:h2k:schema:state" } } }, "f": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }] };
const schema34 = { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } };
const schema39 = { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } };
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^1\\.[0-9]+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{8}$", "u");
const pattern13 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern34 = new RegExp("^[0-9]+$", "u");
const pattern73 = new RegExp("^[0-9a-f]{64}$", "u");
const schema36 = { "$id": "urn:h2k:schema:diagnostic", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["code", "severity", "what", "where", "hint"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "severity": { "enum": ["error", "warning"] }, "what": { "type": "string", "minLength": 1 }, "where": { "$ref": "#/$defs/where" }, "hint": { "type": "string", "minLength": 1 }, "waived": { "type": "object", "required": ["severity", "reason", "until"], "properties": { "severity": { "enum": ["error", "warning"] }, "reason": { "type": "string" }, "until": { "type": "string" } } }, "related": { "type": "array", "items": { "type": "object", "required": ["what", "where"], "properties": { "what": { "type": "string" }, "where": { "$ref": "#/$defs/where" } } } } }, "$defs": { "where": { "type": "object", "required": ["in"], "discriminator": { "propertyName": "in" }, "oneOf": [{ "type": "object", "required": ["in", "file", "path"], "properties": { "in": { "const": "config" }, "file": { "type": "string" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "column": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "source": { "type": "string" }, "width": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "id"], "properties": { "in": { "const": "action" }, "id": { "type": "string" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "guest" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "vm": { "type": "string", "maxLength": 4096 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "source" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "byte": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "vm": { "type": "string", "maxLength": 4096 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "file" }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, { "type": "object", "required": ["in", "path"], "properties": { "in": { "const": "target" }, "path": { "type": "string" } } }, { "type": "object", "required": ["in", "argv"], "properties": { "in": { "const": "host" }, "argv": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["in", "name"], "properties": { "in": { "const": "option" }, "name": { "type": "string" } } }, { "type": "object", "required": ["in", "vm"], "properties": { "in": { "const": "vm" }, "vm": { "type": "string" } } }] } } };
const pattern74 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
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
        if (!pattern74.test(data0)) {
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
        const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema36.properties.severity.enum }, message: "must be equal to one of the allowed values" };
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
            const err95 = { instancePath: instancePath + "/waived/severity", schemaPath: "#/properties/waived/properties/severity/enum", keyword: "enum", params: { allowedValues: schema36.properties.waived.properties.severity.enum }, message: "must be equal to one of the allowed values" };
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "code": true, "severity": true, "what": true, "where": true, "hint": true, "waived": true, "related": true }, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "$id": "urn:h2k:schema:state", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["kind", "format_version", "h2k_version", "lineage", "serial", "journal", "run", "actions", "artifacts"], "properties": { "kind": { "const": "h2k/state" }, "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "journal": { "type": "object", "required": ["applied_seq"], "properties": { "applied_seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, "run": { "oneOf": [{ "type": "object", "required": ["id", "plan_digest", "status", "started_at"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "incomplete", "abandoned"] }, "started_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } } }, { "type": "null" }] }, "actions": { "type": "object", "additionalProperties": { "$ref": "#/$defs/action" } }, "artifacts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/artifact" } }, "gates": { "type": "object", "additionalProperties": { "type": "object", "required": ["key", "status"], "properties": { "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["open", "passed"] } } } } }, "$defs": { "action": { "type": "object", "required": ["vm", "kind", "key", "status", "attempts", "ms", "receipt", "undo", "error"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "failed", "skipped"] }, "attempts": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "oneOf": [{ "$ref": "#/$defs/receipt" }, { "type": "null" }] }, "undo": { "oneOf": [{ "$ref": "#/$defs/undo" }, { "type": "null" }] }, "error": { "oneOf": [{ "$ref": "urn:h2k:schema:diagnostic" }, { "type": "null" }] }, "checkpoint": { "type": "object", "required": ["bytes", "of"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "of": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } } } }, "artifact": { "type": "object", "required": ["artifact", "path", "bytes", "sha256", "by", "key", "mtime_ns", "inode"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "by": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "mtime_ns": { "type": ["string", "null"], "pattern": "^[0-9]+$" }, "inode": { "type": ["string", "null"], "pattern": "^[0-9]+$" } } }, "receipt": { "type": "object", "required": ["made", "notes"], "properties": { "made": { "type": "array", "items": { "type": "object", "required": ["artifact", "path", "bytes", "sha256"], "properties": { "artifact": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" } } } }, "notes": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } } }, "undo": { "type": "object", "required": ["how"], "discriminator": { "propertyName": "how" }, "oneOf": [{ "type": "object", "required": ["how", "artifact"], "properties": { "how": { "const": "remove-artifact" }, "artifact": { "type": "string", "minLength": 1, "maxLength": 8192 } } }, { "type": "object", "required": ["how", "artifact"], "properties": { "how": { "const": "drop-layer" }, "artifact": { "type": "string", "minLength": 1, "maxLength": 8192 } } }, { "type": "object", "required": ["how", "uuid"], "properties": { "how": { "const": "undefine-domain" }, "uuid": { "type": "string", "maxLength": 36 } } }, { "type": "object", "required": ["how", "because"], "properties": { "how": { "const": "none" }, "because": { "type": "string", "minLength": 1 } } }] } } };
const schema33 = { "type": "object", "required": ["vm", "kind", "key", "status", "attempts", "ms", "receipt", "undo", "error"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "enum": ["running", "done", "failed", "skipped"] }, "attempts": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "oneOf": [{ "$ref": "#/$defs/receipt" }, { "type": "null" }] }, "undo": { "oneOf": [{ "$ref": "#/$defs/undo" }, { "type": "null" }] }, "error": { "oneOf": [{ "$ref": "urn:h2k:schema:diagnostic" }, { "type": "null" }] }, "checkpoint": { "type": "object", "required": ["bytes", "of"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "of": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } } } };
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
        if (!pattern13.test(data2)) {
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
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
                    const err28 = { instancePath: instancePath + "/receipt/made/" + i0 + "/path", schemaPath: "#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema34.properties.made.items.properties.path.type }, message: "must be string,null" };
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
                    const err32 = { instancePath: instancePath + "/receipt/made/" + i0 + "/sha256", schemaPath: "#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema34.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                  if (typeof data12 === "string") {
                    if (!pattern73.test(data12)) {
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
                const err36 = { instancePath: instancePath + "/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema34.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
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
      if (!validate23(data25, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
            if (!pattern13.test(data28)) {
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "vm": true, "kind": true, "key": true, "status": true, "attempts": true, "ms": true, "receipt": true, "undo": true, "error": true, "checkpoint": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
        if (!pattern6.test(data1)) {
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
            if (!pattern13.test(data9)) {
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
            const err31 = { instancePath: instancePath + "/run/status", schemaPath: "#/properties/run/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.run.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern4.test(data11)) {
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
          if (!validate22(data12[key0], { instancePath: instancePath + "/actions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
                const err48 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema39.properties.path.type }, message: "must be string,null" };
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
                const err52 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema39.properties.sha256.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (typeof data19 === "string") {
                if (!pattern73.test(data19)) {
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
                if (!pattern13.test(data21)) {
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
                const err57 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtime_ns", schemaPath: "#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema39.properties.mtime_ns.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data22 === "string") {
                if (!pattern34.test(data22)) {
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
                const err59 = { instancePath: instancePath + "/artifacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/inode", schemaPath: "#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema39.properties.inode.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (!pattern34.test(data23)) {
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
                if (!pattern13.test(data26)) {
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
                const err67 = { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/gates/additionalProperties/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.gates.additionalProperties.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "kind": true, "format_version": true, "h2k_version": true, "lineage": true, "serial": true, "journal": true, "run": true, "actions": true, "artifacts": true, "gates": true }, "dynamicProps": false, "dynamicItems": false };
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
          if (data.f !== void 0) {
            let data8 = data.f;
            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
              const err25 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/0/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 > 9007199254740991 || isNaN(data8)) {
                const err26 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/0/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (data8 < 0 || isNaN(data8)) {
                const err27 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/0/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data9 = data.p;
            if (typeof data9 === "string") {
              if (!pattern8.test(data9)) {
                const err28 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/0/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            } else {
              const err29 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/0/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data10 = data.c;
            if (typeof data10 === "string") {
              if (!pattern8.test(data10)) {
                const err30 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/0/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            } else {
              const err31 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/0/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        } else {
          const err32 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        var props0 = {};
        props0.s = true;
        props0.t = true;
        props0.r = true;
        props0.k = true;
        props0.d = true;
        props0.f = true;
        props0.p = true;
        props0.c = true;
      } else if (tag0 === "state.base") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err33 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err34 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err35 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err36 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err37 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err38 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err39 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data11 = data.s;
            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
              const err40 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/1/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (typeof data11 == "number" && isFinite(data11)) {
              if (data11 > 9007199254740991 || isNaN(data11)) {
                const err41 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/1/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (data11 < 1 || isNaN(data11)) {
                const err42 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/1/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data12 = data.t;
            if (typeof data12 === "string") {
              if (!pattern4.test(data12)) {
                const err43 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/1/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            } else {
              const err44 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/1/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data13 = data.r;
            if (typeof data13 === "string") {
              if (!pattern5.test(data13)) {
                const err45 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/1/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            } else {
              const err46 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/1/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.base" !== data.k) {
              const err47 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/1/properties/k/const", keyword: "const", params: { allowedValue: "state.base" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data15 = data.d;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.format_version === void 0) {
                const err48 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "format_version" }, message: "must have required property 'format_version'" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (data15.h2k_version === void 0) {
                const err49 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (data15.digest === void 0) {
                const err50 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (data15.because === void 0) {
                const err51 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data15.state === void 0) {
                const err52 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (data15.format_version !== void 0) {
                let data16 = data15.format_version;
                if (typeof data16 === "string") {
                  if (!pattern6.test(data16)) {
                    const err53 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/1/properties/d/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                } else {
                  const err54 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/1/properties/d/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data15.h2k_version !== void 0) {
                if (typeof data15.h2k_version !== "string") {
                  const err55 = { instancePath: instancePath + "/d/h2k_version", schemaPath: "#/oneOf/1/properties/d/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
              if (data15.digest !== void 0) {
                let data18 = data15.digest;
                if (typeof data18 === "string") {
                  if (!pattern13.test(data18)) {
                    const err56 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/1/properties/d/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                } else {
                  const err57 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/1/properties/d/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
              if (data15.because !== void 0) {
                let data19 = data15.because;
                if (!(data19 === "rotated" || data19 === "recovered")) {
                  const err58 = { instancePath: instancePath + "/d/because", schemaPath: "#/oneOf/1/properties/d/properties/because/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[1].properties.d.properties.because.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
              if (data15.state !== void 0) {
                let data20 = data15.state;
                if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                  const err59 = { instancePath: instancePath + "/d/state", schemaPath: "#/oneOf/1/properties/d/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            } else {
              const err60 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data21 = data.f;
            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
              const err61 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/1/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (typeof data21 == "number" && isFinite(data21)) {
              if (data21 > 9007199254740991 || isNaN(data21)) {
                const err62 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/1/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (data21 < 0 || isNaN(data21)) {
                const err63 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/1/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data22 = data.p;
            if (typeof data22 === "string") {
              if (!pattern8.test(data22)) {
                const err64 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/1/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            } else {
              const err65 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/1/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data23 = data.c;
            if (typeof data23 === "string") {
              if (!pattern8.test(data23)) {
                const err66 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/1/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            } else {
              const err67 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/1/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        } else {
          const err68 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "state.upgrade") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err69 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err70 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err71 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err72 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err73 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err74 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err75 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data24 = data.s;
            if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
              const err76 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (typeof data24 == "number" && isFinite(data24)) {
              if (data24 > 9007199254740991 || isNaN(data24)) {
                const err77 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (data24 < 1 || isNaN(data24)) {
                const err78 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data25 = data.t;
            if (typeof data25 === "string") {
              if (!pattern4.test(data25)) {
                const err79 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/2/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            } else {
              const err80 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/2/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data26 = data.r;
            if (typeof data26 === "string") {
              if (!pattern5.test(data26)) {
                const err81 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/2/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            } else {
              const err82 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/2/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.upgrade" !== data.k) {
              const err83 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/2/properties/k/const", keyword: "const", params: { allowedValue: "state.upgrade" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data28 = data.d;
            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
              if (data28.format_version === void 0) {
                const err84 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "format_version" }, message: "must have required property 'format_version'" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              if (data28.h2k_version === void 0) {
                const err85 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (data28.format_version !== void 0) {
                let data29 = data28.format_version;
                if (typeof data29 === "string") {
                  if (!pattern6.test(data29)) {
                    const err86 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/2/properties/d/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                } else {
                  const err87 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/2/properties/d/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
              if (data28.h2k_version !== void 0) {
                if (typeof data28.h2k_version !== "string") {
                  const err88 = { instancePath: instancePath + "/d/h2k_version", schemaPath: "#/oneOf/2/properties/d/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
            } else {
              const err89 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data31 = data.f;
            if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
              const err90 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/2/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (typeof data31 == "number" && isFinite(data31)) {
              if (data31 > 9007199254740991 || isNaN(data31)) {
                const err91 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/2/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
              if (data31 < 0 || isNaN(data31)) {
                const err92 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/2/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data32 = data.p;
            if (typeof data32 === "string") {
              if (!pattern8.test(data32)) {
                const err93 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/2/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            } else {
              const err94 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/2/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data33 = data.c;
            if (typeof data33 === "string") {
              if (!pattern8.test(data33)) {
                const err95 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/2/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            } else {
              const err96 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/2/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
        } else {
          const err97 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "state.snapshot") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err98 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err99 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err100 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err101 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err102 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err103 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err104 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data34 = data.s;
            if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
              const err105 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (typeof data34 == "number" && isFinite(data34)) {
              if (data34 > 9007199254740991 || isNaN(data34)) {
                const err106 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              if (data34 < 1 || isNaN(data34)) {
                const err107 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data35 = data.t;
            if (typeof data35 === "string") {
              if (!pattern4.test(data35)) {
                const err108 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/3/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            } else {
              const err109 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/3/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data36 = data.r;
            if (typeof data36 === "string") {
              if (!pattern5.test(data36)) {
                const err110 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/3/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            } else {
              const err111 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/3/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.snapshot" !== data.k) {
              const err112 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/3/properties/k/const", keyword: "const", params: { allowedValue: "state.snapshot" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data38 = data.d;
            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
              if (data38.serial === void 0) {
                const err113 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
              if (data38.applied_seq === void 0) {
                const err114 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "applied_seq" }, message: "must have required property 'applied_seq'" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              if (data38.digest === void 0) {
                const err115 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (data38.serial !== void 0) {
                let data39 = data38.serial;
                if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                  const err116 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/3/properties/d/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (typeof data39 == "number" && isFinite(data39)) {
                  if (data39 > 9007199254740991 || isNaN(data39)) {
                    const err117 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/3/properties/d/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                  if (data39 < 1 || isNaN(data39)) {
                    const err118 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/3/properties/d/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                }
              }
              if (data38.applied_seq !== void 0) {
                let data40 = data38.applied_seq;
                if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                  const err119 = { instancePath: instancePath + "/d/applied_seq", schemaPath: "#/oneOf/3/properties/d/properties/applied_seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (typeof data40 == "number" && isFinite(data40)) {
                  if (data40 > 9007199254740991 || isNaN(data40)) {
                    const err120 = { instancePath: instancePath + "/d/applied_seq", schemaPath: "#/oneOf/3/properties/d/properties/applied_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                  if (data40 < 1 || isNaN(data40)) {
                    const err121 = { instancePath: instancePath + "/d/applied_seq", schemaPath: "#/oneOf/3/properties/d/properties/applied_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
              }
              if (data38.digest !== void 0) {
                let data41 = data38.digest;
                if (typeof data41 === "string") {
                  if (!pattern13.test(data41)) {
                    const err122 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/3/properties/d/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                } else {
                  const err123 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/3/properties/d/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
              }
            } else {
              const err124 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data42 = data.f;
            if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
              const err125 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/3/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (typeof data42 == "number" && isFinite(data42)) {
              if (data42 > 9007199254740991 || isNaN(data42)) {
                const err126 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/3/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              if (data42 < 0 || isNaN(data42)) {
                const err127 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/3/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data43 = data.p;
            if (typeof data43 === "string") {
              if (!pattern8.test(data43)) {
                const err128 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/3/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            } else {
              const err129 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/3/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data44 = data.c;
            if (typeof data44 === "string") {
              if (!pattern8.test(data44)) {
                const err130 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/3/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            } else {
              const err131 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/3/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
          }
        } else {
          const err132 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "run.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err133 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err134 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err135 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err136 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err137 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err138 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err139 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data45 = data.s;
            if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
              const err140 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
            if (typeof data45 == "number" && isFinite(data45)) {
              if (data45 > 9007199254740991 || isNaN(data45)) {
                const err141 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              if (data45 < 1 || isNaN(data45)) {
                const err142 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data46 = data.t;
            if (typeof data46 === "string") {
              if (!pattern4.test(data46)) {
                const err143 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/4/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            } else {
              const err144 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/4/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data47 = data.r;
            if (typeof data47 === "string") {
              if (!pattern5.test(data47)) {
                const err145 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/4/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            } else {
              const err146 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/4/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.begin" !== data.k) {
              const err147 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/4/properties/k/const", keyword: "const", params: { allowedValue: "run.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data49 = data.d;
            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
              if (data49.plan_digest === void 0) {
                const err148 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
              if (data49.lock === void 0) {
                const err149 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/required", keyword: "required", params: { missingProperty: "lock" }, message: "must have required property 'lock'" };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
              if (data49.plan_digest !== void 0) {
                let data50 = data49.plan_digest;
                if (typeof data50 === "string") {
                  if (!pattern13.test(data50)) {
                    const err150 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/4/properties/d/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                } else {
                  const err151 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/4/properties/d/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
              }
              if (data49.lock !== void 0) {
                let data51 = data49.lock;
                if (typeof data51 === "string") {
                  if (!pattern5.test(data51)) {
                    const err152 = { instancePath: instancePath + "/d/lock", schemaPath: "#/oneOf/4/properties/d/properties/lock/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                } else {
                  const err153 = { instancePath: instancePath + "/d/lock", schemaPath: "#/oneOf/4/properties/d/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              }
            } else {
              const err154 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data52 = data.f;
            if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
              const err155 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/4/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (typeof data52 == "number" && isFinite(data52)) {
              if (data52 > 9007199254740991 || isNaN(data52)) {
                const err156 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/4/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
              if (data52 < 0 || isNaN(data52)) {
                const err157 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/4/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data53 = data.p;
            if (typeof data53 === "string") {
              if (!pattern8.test(data53)) {
                const err158 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/4/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            } else {
              const err159 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/4/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data54 = data.c;
            if (typeof data54 === "string") {
              if (!pattern8.test(data54)) {
                const err160 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/4/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            } else {
              const err161 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/4/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
          }
        } else {
          const err162 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "process.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err163 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err164 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err165 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err166 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err167 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err168 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err169 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data55 = data.s;
            if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
              const err170 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
            if (typeof data55 == "number" && isFinite(data55)) {
              if (data55 > 9007199254740991 || isNaN(data55)) {
                const err171 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
              if (data55 < 1 || isNaN(data55)) {
                const err172 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data56 = data.t;
            if (typeof data56 === "string") {
              if (!pattern4.test(data56)) {
                const err173 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/5/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            } else {
              const err174 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/5/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data57 = data.r;
            if (typeof data57 === "string") {
              if (!pattern5.test(data57)) {
                const err175 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/5/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            } else {
              const err176 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/5/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("process.begin" !== data.k) {
              const err177 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/5/properties/k/const", keyword: "const", params: { allowedValue: "process.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data59 = data.d;
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              if (data59.program === void 0) {
                const err178 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'" };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
              if (data59.boot_id === void 0) {
                const err179 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "boot_id" }, message: "must have required property 'boot_id'" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (data59.pid_namespace === void 0) {
                const err180 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "pid_namespace" }, message: "must have required property 'pid_namespace'" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
              if (data59.pid === void 0) {
                const err181 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "pid" }, message: "must have required property 'pid'" };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              if (data59.started === void 0) {
                const err182 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "started" }, message: "must have required property 'started'" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              if (data59.program !== void 0) {
                if (typeof data59.program !== "string") {
                  const err183 = { instancePath: instancePath + "/d/program", schemaPath: "#/oneOf/5/properties/d/properties/program/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
              if (data59.boot_id !== void 0) {
                if (typeof data59.boot_id !== "string") {
                  const err184 = { instancePath: instancePath + "/d/boot_id", schemaPath: "#/oneOf/5/properties/d/properties/boot_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors++;
                }
              }
              if (data59.pid_namespace !== void 0) {
                if (typeof data59.pid_namespace !== "string") {
                  const err185 = { instancePath: instancePath + "/d/pid_namespace", schemaPath: "#/oneOf/5/properties/d/properties/pid_namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              }
              if (data59.pid !== void 0) {
                let data63 = data59.pid;
                if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                  const err186 = { instancePath: instancePath + "/d/pid", schemaPath: "#/oneOf/5/properties/d/properties/pid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (typeof data63 == "number" && isFinite(data63)) {
                  if (data63 > 9007199254740991 || isNaN(data63)) {
                    const err187 = { instancePath: instancePath + "/d/pid", schemaPath: "#/oneOf/5/properties/d/properties/pid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                  if (data63 < 1 || isNaN(data63)) {
                    const err188 = { instancePath: instancePath + "/d/pid", schemaPath: "#/oneOf/5/properties/d/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
              }
              if (data59.started !== void 0) {
                let data64 = data59.started;
                if (typeof data64 === "string") {
                  if (!pattern34.test(data64)) {
                    const err189 = { instancePath: instancePath + "/d/started", schemaPath: "#/oneOf/5/properties/d/properties/started/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                } else {
                  const err190 = { instancePath: instancePath + "/d/started", schemaPath: "#/oneOf/5/properties/d/properties/started/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              }
            } else {
              const err191 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data65 = data.f;
            if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
              const err192 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/5/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            if (typeof data65 == "number" && isFinite(data65)) {
              if (data65 > 9007199254740991 || isNaN(data65)) {
                const err193 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/5/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
              if (data65 < 0 || isNaN(data65)) {
                const err194 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/5/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data66 = data.p;
            if (typeof data66 === "string") {
              if (!pattern8.test(data66)) {
                const err195 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/5/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            } else {
              const err196 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/5/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data67 = data.c;
            if (typeof data67 === "string") {
              if (!pattern8.test(data67)) {
                const err197 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/5/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            } else {
              const err198 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/5/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
          }
        } else {
          const err199 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "action.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err200 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err201 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err202 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err203 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err204 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err205 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err206 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err207 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err208 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data68 = data.s;
            if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
              const err209 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/6/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
            if (typeof data68 == "number" && isFinite(data68)) {
              if (data68 > 9007199254740991 || isNaN(data68)) {
                const err210 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/6/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
              if (data68 < 1 || isNaN(data68)) {
                const err211 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/6/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data69 = data.t;
            if (typeof data69 === "string") {
              if (!pattern4.test(data69)) {
                const err212 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/6/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            } else {
              const err213 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/6/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data70 = data.r;
            if (typeof data70 === "string") {
              if (!pattern5.test(data70)) {
                const err214 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/6/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            } else {
              const err215 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/6/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.begin" !== data.k) {
              const err216 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/6/properties/k/const", keyword: "const", params: { allowedValue: "action.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data72 = data.a;
            if (typeof data72 === "string") {
              if (data72.length < 1) {
                const err217 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/6/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            } else {
              const err218 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/6/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data73 = data.n;
            if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
              const err219 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/6/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err219];
              } else {
                vErrors.push(err219);
              }
              errors++;
            }
            if (typeof data73 == "number" && isFinite(data73)) {
              if (data73 > 9007199254740991 || isNaN(data73)) {
                const err220 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/6/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
              if (data73 < 1 || isNaN(data73)) {
                const err221 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/6/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data74 = data.d;
            if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
              if (data74.vm === void 0) {
                const err222 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              if (data74.kind === void 0) {
                const err223 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
              if (data74.key === void 0) {
                const err224 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
              if (data74.vm !== void 0) {
                if (typeof data74.vm !== "string") {
                  const err225 = { instancePath: instancePath + "/d/vm", schemaPath: "#/oneOf/6/properties/d/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              }
              if (data74.kind !== void 0) {
                if (typeof data74.kind !== "string") {
                  const err226 = { instancePath: instancePath + "/d/kind", schemaPath: "#/oneOf/6/properties/d/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              }
              if (data74.key !== void 0) {
                let data77 = data74.key;
                if (typeof data77 === "string") {
                  if (!pattern13.test(data77)) {
                    const err227 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/6/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                } else {
                  const err228 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/6/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
              }
            } else {
              const err229 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data78 = data.f;
            if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
              const err230 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/6/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
            if (typeof data78 == "number" && isFinite(data78)) {
              if (data78 > 9007199254740991 || isNaN(data78)) {
                const err231 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/6/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
              if (data78 < 0 || isNaN(data78)) {
                const err232 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/6/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data79 = data.p;
            if (typeof data79 === "string") {
              if (!pattern8.test(data79)) {
                const err233 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/6/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            } else {
              const err234 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/6/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data80 = data.c;
            if (typeof data80 === "string") {
              if (!pattern8.test(data80)) {
                const err235 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/6/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            } else {
              const err236 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/6/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          }
        } else {
          const err237 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err237];
          } else {
            vErrors.push(err237);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "effect.intent") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err238 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err239 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err239];
            } else {
              vErrors.push(err239);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err240 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err240];
            } else {
              vErrors.push(err240);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err241 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err242 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err243 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err244 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err245 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err246 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data81 = data.s;
            if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
              const err247 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/7/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
            if (typeof data81 == "number" && isFinite(data81)) {
              if (data81 > 9007199254740991 || isNaN(data81)) {
                const err248 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/7/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err248];
                } else {
                  vErrors.push(err248);
                }
                errors++;
              }
              if (data81 < 1 || isNaN(data81)) {
                const err249 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/7/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data82 = data.t;
            if (typeof data82 === "string") {
              if (!pattern4.test(data82)) {
                const err250 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/7/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            } else {
              const err251 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/7/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data83 = data.r;
            if (typeof data83 === "string") {
              if (!pattern5.test(data83)) {
                const err252 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/7/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            } else {
              const err253 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/7/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("effect.intent" !== data.k) {
              const err254 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/7/properties/k/const", keyword: "const", params: { allowedValue: "effect.intent" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data85 = data.a;
            if (typeof data85 === "string") {
              if (data85.length < 1) {
                const err255 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/7/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            } else {
              const err256 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/7/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err256];
              } else {
                vErrors.push(err256);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data86 = data.n;
            if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
              const err257 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/7/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
            if (typeof data86 == "number" && isFinite(data86)) {
              if (data86 > 9007199254740991 || isNaN(data86)) {
                const err258 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/7/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
              if (data86 < 1 || isNaN(data86)) {
                const err259 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/7/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data87 = data.d;
            if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
              if (data87.effect === void 0) {
                const err260 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/7/properties/d/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              if (data87.token === void 0) {
                const err261 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/7/properties/d/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
              if (data87.effect !== void 0) {
                if (typeof data87.effect !== "string") {
                  const err262 = { instancePath: instancePath + "/d/effect", schemaPath: "#/oneOf/7/properties/d/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
              }
              if (data87.token !== void 0) {
                let data89 = data87.token;
                if (typeof data89 === "string") {
                  if (data89.length < 1) {
                    const err263 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/7/properties/d/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                } else {
                  const err264 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/7/properties/d/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
              }
            } else {
              const err265 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/7/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data90 = data.f;
            if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
              const err266 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/7/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
            if (typeof data90 == "number" && isFinite(data90)) {
              if (data90 > 9007199254740991 || isNaN(data90)) {
                const err267 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/7/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
              if (data90 < 0 || isNaN(data90)) {
                const err268 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/7/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data91 = data.p;
            if (typeof data91 === "string") {
              if (!pattern8.test(data91)) {
                const err269 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/7/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            } else {
              const err270 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/7/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data92 = data.c;
            if (typeof data92 === "string") {
              if (!pattern8.test(data92)) {
                const err271 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/7/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            } else {
              const err272 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/7/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
          }
        } else {
          const err273 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err273];
          } else {
            vErrors.push(err273);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "effect.done") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err274 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err274];
            } else {
              vErrors.push(err274);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err275 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err275];
            } else {
              vErrors.push(err275);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err276 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err277 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err278 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err279 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err280 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err280];
            } else {
              vErrors.push(err280);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err281 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err281];
            } else {
              vErrors.push(err281);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err282 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data93 = data.s;
            if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
              const err283 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/8/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err283];
              } else {
                vErrors.push(err283);
              }
              errors++;
            }
            if (typeof data93 == "number" && isFinite(data93)) {
              if (data93 > 9007199254740991 || isNaN(data93)) {
                const err284 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/8/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
              if (data93 < 1 || isNaN(data93)) {
                const err285 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/8/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data94 = data.t;
            if (typeof data94 === "string") {
              if (!pattern4.test(data94)) {
                const err286 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/8/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err286];
                } else {
                  vErrors.push(err286);
                }
                errors++;
              }
            } else {
              const err287 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/8/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data95 = data.r;
            if (typeof data95 === "string") {
              if (!pattern5.test(data95)) {
                const err288 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/8/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            } else {
              const err289 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/8/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("effect.done" !== data.k) {
              const err290 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/8/properties/k/const", keyword: "const", params: { allowedValue: "effect.done" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err290];
              } else {
                vErrors.push(err290);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data97 = data.a;
            if (typeof data97 === "string") {
              if (data97.length < 1) {
                const err291 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/8/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            } else {
              const err292 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/8/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data98 = data.n;
            if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
              const err293 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/8/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err293];
              } else {
                vErrors.push(err293);
              }
              errors++;
            }
            if (typeof data98 == "number" && isFinite(data98)) {
              if (data98 > 9007199254740991 || isNaN(data98)) {
                const err294 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/8/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
              if (data98 < 1 || isNaN(data98)) {
                const err295 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/8/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err295];
                } else {
                  vErrors.push(err295);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data99 = data.d;
            if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
              if (data99.effect === void 0) {
                const err296 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/8/properties/d/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
              if (data99.token === void 0) {
                const err297 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/8/properties/d/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
              if (data99.effect !== void 0) {
                if (typeof data99.effect !== "string") {
                  const err298 = { instancePath: instancePath + "/d/effect", schemaPath: "#/oneOf/8/properties/d/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err298];
                  } else {
                    vErrors.push(err298);
                  }
                  errors++;
                }
              }
              if (data99.token !== void 0) {
                let data101 = data99.token;
                if (typeof data101 === "string") {
                  if (data101.length < 1) {
                    const err299 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/8/properties/d/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err299];
                    } else {
                      vErrors.push(err299);
                    }
                    errors++;
                  }
                } else {
                  const err300 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/8/properties/d/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
              }
            } else {
              const err301 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/8/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data102 = data.f;
            if (!(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102))) {
              const err302 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/8/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err302];
              } else {
                vErrors.push(err302);
              }
              errors++;
            }
            if (typeof data102 == "number" && isFinite(data102)) {
              if (data102 > 9007199254740991 || isNaN(data102)) {
                const err303 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/8/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
              if (data102 < 0 || isNaN(data102)) {
                const err304 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/8/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err304];
                } else {
                  vErrors.push(err304);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data103 = data.p;
            if (typeof data103 === "string") {
              if (!pattern8.test(data103)) {
                const err305 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/8/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
            } else {
              const err306 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/8/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err306];
              } else {
                vErrors.push(err306);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data104 = data.c;
            if (typeof data104 === "string") {
              if (!pattern8.test(data104)) {
                const err307 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/8/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
            } else {
              const err308 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/8/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err308];
              } else {
                vErrors.push(err308);
              }
              errors++;
            }
          }
        } else {
          const err309 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err309];
          } else {
            vErrors.push(err309);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "checkpoint") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err310 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err310];
            } else {
              vErrors.push(err310);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err311 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err311];
            } else {
              vErrors.push(err311);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err312 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err312];
            } else {
              vErrors.push(err312);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err313 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err314 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err314];
            } else {
              vErrors.push(err314);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err315 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err315];
            } else {
              vErrors.push(err315);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err316 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err317 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err317];
            } else {
              vErrors.push(err317);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err318 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data105 = data.s;
            if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105))) {
              const err319 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/9/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err319];
              } else {
                vErrors.push(err319);
              }
              errors++;
            }
            if (typeof data105 == "number" && isFinite(data105)) {
              if (data105 > 9007199254740991 || isNaN(data105)) {
                const err320 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/9/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err320];
                } else {
                  vErrors.push(err320);
                }
                errors++;
              }
              if (data105 < 1 || isNaN(data105)) {
                const err321 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/9/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err321];
                } else {
                  vErrors.push(err321);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data106 = data.t;
            if (typeof data106 === "string") {
              if (!pattern4.test(data106)) {
                const err322 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/9/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
            } else {
              const err323 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/9/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err323];
              } else {
                vErrors.push(err323);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data107 = data.r;
            if (typeof data107 === "string") {
              if (!pattern5.test(data107)) {
                const err324 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/9/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err324];
                } else {
                  vErrors.push(err324);
                }
                errors++;
              }
            } else {
              const err325 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/9/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("checkpoint" !== data.k) {
              const err326 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/9/properties/k/const", keyword: "const", params: { allowedValue: "checkpoint" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err326];
              } else {
                vErrors.push(err326);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data109 = data.a;
            if (typeof data109 === "string") {
              if (data109.length < 1) {
                const err327 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/9/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
            } else {
              const err328 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/9/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err328];
              } else {
                vErrors.push(err328);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data110 = data.n;
            if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
              const err329 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/9/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
            if (typeof data110 == "number" && isFinite(data110)) {
              if (data110 > 9007199254740991 || isNaN(data110)) {
                const err330 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/9/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err330];
                } else {
                  vErrors.push(err330);
                }
                errors++;
              }
              if (data110 < 1 || isNaN(data110)) {
                const err331 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/9/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err331];
                } else {
                  vErrors.push(err331);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data111 = data.d;
            if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
              if (data111.bytes === void 0) {
                const err332 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/9/properties/d/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                if (vErrors === null) {
                  vErrors = [err332];
                } else {
                  vErrors.push(err332);
                }
                errors++;
              }
              if (data111.of === void 0) {
                const err333 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/9/properties/d/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
                if (vErrors === null) {
                  vErrors = [err333];
                } else {
                  vErrors.push(err333);
                }
                errors++;
              }
              if (data111.bytes !== void 0) {
                let data112 = data111.bytes;
                if (!(typeof data112 == "number" && (!(data112 % 1) && !isNaN(data112)) && isFinite(data112))) {
                  const err334 = { instancePath: instancePath + "/d/bytes", schemaPath: "#/oneOf/9/properties/d/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err334];
                  } else {
                    vErrors.push(err334);
                  }
                  errors++;
                }
                if (typeof data112 == "number" && isFinite(data112)) {
                  if (data112 > 9007199254740991 || isNaN(data112)) {
                    const err335 = { instancePath: instancePath + "/d/bytes", schemaPath: "#/oneOf/9/properties/d/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err335];
                    } else {
                      vErrors.push(err335);
                    }
                    errors++;
                  }
                  if (data112 < 0 || isNaN(data112)) {
                    const err336 = { instancePath: instancePath + "/d/bytes", schemaPath: "#/oneOf/9/properties/d/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err336];
                    } else {
                      vErrors.push(err336);
                    }
                    errors++;
                  }
                }
              }
              if (data111.of !== void 0) {
                let data113 = data111.of;
                if (typeof data113 === "string") {
                  if (!pattern13.test(data113)) {
                    const err337 = { instancePath: instancePath + "/d/of", schemaPath: "#/oneOf/9/properties/d/properties/of/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err337];
                    } else {
                      vErrors.push(err337);
                    }
                    errors++;
                  }
                } else {
                  const err338 = { instancePath: instancePath + "/d/of", schemaPath: "#/oneOf/9/properties/d/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err338];
                  } else {
                    vErrors.push(err338);
                  }
                  errors++;
                }
              }
            } else {
              const err339 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/9/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data114 = data.f;
            if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
              const err340 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/9/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err340];
              } else {
                vErrors.push(err340);
              }
              errors++;
            }
            if (typeof data114 == "number" && isFinite(data114)) {
              if (data114 > 9007199254740991 || isNaN(data114)) {
                const err341 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/9/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err341];
                } else {
                  vErrors.push(err341);
                }
                errors++;
              }
              if (data114 < 0 || isNaN(data114)) {
                const err342 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/9/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err342];
                } else {
                  vErrors.push(err342);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data115 = data.p;
            if (typeof data115 === "string") {
              if (!pattern8.test(data115)) {
                const err343 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/9/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err343];
                } else {
                  vErrors.push(err343);
                }
                errors++;
              }
            } else {
              const err344 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/9/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data116 = data.c;
            if (typeof data116 === "string") {
              if (!pattern8.test(data116)) {
                const err345 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/9/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err345];
                } else {
                  vErrors.push(err345);
                }
                errors++;
              }
            } else {
              const err346 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/9/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err346];
              } else {
                vErrors.push(err346);
              }
              errors++;
            }
          }
        } else {
          const err347 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err347];
          } else {
            vErrors.push(err347);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "gate.open") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err348 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err348];
            } else {
              vErrors.push(err348);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err349 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err350 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err351 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err352 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err353 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err353];
            } else {
              vErrors.push(err353);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err354 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err354];
            } else {
              vErrors.push(err354);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data117 = data.s;
            if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
              const err355 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/10/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err355];
              } else {
                vErrors.push(err355);
              }
              errors++;
            }
            if (typeof data117 == "number" && isFinite(data117)) {
              if (data117 > 9007199254740991 || isNaN(data117)) {
                const err356 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/10/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err356];
                } else {
                  vErrors.push(err356);
                }
                errors++;
              }
              if (data117 < 1 || isNaN(data117)) {
                const err357 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/10/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data118 = data.t;
            if (typeof data118 === "string") {
              if (!pattern4.test(data118)) {
                const err358 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/10/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err358];
                } else {
                  vErrors.push(err358);
                }
                errors++;
              }
            } else {
              const err359 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/10/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data119 = data.r;
            if (typeof data119 === "string") {
              if (!pattern5.test(data119)) {
                const err360 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/10/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
            } else {
              const err361 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/10/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err361];
              } else {
                vErrors.push(err361);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("gate.open" !== data.k) {
              const err362 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/10/properties/k/const", keyword: "const", params: { allowedValue: "gate.open" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err362];
              } else {
                vErrors.push(err362);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data121 = data.d;
            if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
              if (data121.gate === void 0) {
                const err363 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/10/properties/d/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'" };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
              if (data121.key === void 0) {
                const err364 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/10/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err364];
                } else {
                  vErrors.push(err364);
                }
                errors++;
              }
              if (data121.gate !== void 0) {
                let data122 = data121.gate;
                if (typeof data122 === "string") {
                  if (data122.length < 1) {
                    const err365 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/10/properties/d/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err365];
                    } else {
                      vErrors.push(err365);
                    }
                    errors++;
                  }
                } else {
                  const err366 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/10/properties/d/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err366];
                  } else {
                    vErrors.push(err366);
                  }
                  errors++;
                }
              }
              if (data121.key !== void 0) {
                let data123 = data121.key;
                if (typeof data123 === "string") {
                  if (!pattern13.test(data123)) {
                    const err367 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/10/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err367];
                    } else {
                      vErrors.push(err367);
                    }
                    errors++;
                  }
                } else {
                  const err368 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/10/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err368];
                  } else {
                    vErrors.push(err368);
                  }
                  errors++;
                }
              }
            } else {
              const err369 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/10/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err369];
              } else {
                vErrors.push(err369);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data124 = data.f;
            if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)) && isFinite(data124))) {
              const err370 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/10/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err370];
              } else {
                vErrors.push(err370);
              }
              errors++;
            }
            if (typeof data124 == "number" && isFinite(data124)) {
              if (data124 > 9007199254740991 || isNaN(data124)) {
                const err371 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/10/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err371];
                } else {
                  vErrors.push(err371);
                }
                errors++;
              }
              if (data124 < 0 || isNaN(data124)) {
                const err372 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/10/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err372];
                } else {
                  vErrors.push(err372);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data125 = data.p;
            if (typeof data125 === "string") {
              if (!pattern8.test(data125)) {
                const err373 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/10/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err373];
                } else {
                  vErrors.push(err373);
                }
                errors++;
              }
            } else {
              const err374 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/10/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data126 = data.c;
            if (typeof data126 === "string") {
              if (!pattern8.test(data126)) {
                const err375 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/10/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err375];
                } else {
                  vErrors.push(err375);
                }
                errors++;
              }
            } else {
              const err376 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/10/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err376];
              } else {
                vErrors.push(err376);
              }
              errors++;
            }
          }
        } else {
          const err377 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err377];
          } else {
            vErrors.push(err377);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "gate.pass") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err378 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err378];
            } else {
              vErrors.push(err378);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err379 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err379];
            } else {
              vErrors.push(err379);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err380 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err381 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err382 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err382];
            } else {
              vErrors.push(err382);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err383 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err383];
            } else {
              vErrors.push(err383);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err384 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err384];
            } else {
              vErrors.push(err384);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data127 = data.s;
            if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
              const err385 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/11/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err385];
              } else {
                vErrors.push(err385);
              }
              errors++;
            }
            if (typeof data127 == "number" && isFinite(data127)) {
              if (data127 > 9007199254740991 || isNaN(data127)) {
                const err386 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/11/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err386];
                } else {
                  vErrors.push(err386);
                }
                errors++;
              }
              if (data127 < 1 || isNaN(data127)) {
                const err387 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/11/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data128 = data.t;
            if (typeof data128 === "string") {
              if (!pattern4.test(data128)) {
                const err388 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/11/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err388];
                } else {
                  vErrors.push(err388);
                }
                errors++;
              }
            } else {
              const err389 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/11/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data129 = data.r;
            if (typeof data129 === "string") {
              if (!pattern5.test(data129)) {
                const err390 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/11/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err390];
                } else {
                  vErrors.push(err390);
                }
                errors++;
              }
            } else {
              const err391 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/11/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err391];
              } else {
                vErrors.push(err391);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("gate.pass" !== data.k) {
              const err392 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/11/properties/k/const", keyword: "const", params: { allowedValue: "gate.pass" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err392];
              } else {
                vErrors.push(err392);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data131 = data.d;
            if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
              if (data131.gate === void 0) {
                const err393 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'" };
                if (vErrors === null) {
                  vErrors = [err393];
                } else {
                  vErrors.push(err393);
                }
                errors++;
              }
              if (data131.key === void 0) {
                const err394 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err394];
                } else {
                  vErrors.push(err394);
                }
                errors++;
              }
              if (data131.by === void 0) {
                const err395 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                if (vErrors === null) {
                  vErrors = [err395];
                } else {
                  vErrors.push(err395);
                }
                errors++;
              }
              if (data131.gate !== void 0) {
                let data132 = data131.gate;
                if (typeof data132 === "string") {
                  if (data132.length < 1) {
                    const err396 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/11/properties/d/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err396];
                    } else {
                      vErrors.push(err396);
                    }
                    errors++;
                  }
                } else {
                  const err397 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/11/properties/d/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err397];
                  } else {
                    vErrors.push(err397);
                  }
                  errors++;
                }
              }
              if (data131.key !== void 0) {
                let data133 = data131.key;
                if (typeof data133 === "string") {
                  if (!pattern13.test(data133)) {
                    const err398 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/11/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                } else {
                  const err399 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/11/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err399];
                  } else {
                    vErrors.push(err399);
                  }
                  errors++;
                }
              }
              if (data131.by !== void 0) {
                let data134 = data131.by;
                if (!(data134 === "option" || data134 === "terminal")) {
                  const err400 = { instancePath: instancePath + "/d/by", schemaPath: "#/oneOf/11/properties/d/properties/by/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[11].properties.d.properties.by.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err400];
                  } else {
                    vErrors.push(err400);
                  }
                  errors++;
                }
              }
            } else {
              const err401 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err401];
              } else {
                vErrors.push(err401);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data135 = data.f;
            if (!(typeof data135 == "number" && (!(data135 % 1) && !isNaN(data135)) && isFinite(data135))) {
              const err402 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/11/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err402];
              } else {
                vErrors.push(err402);
              }
              errors++;
            }
            if (typeof data135 == "number" && isFinite(data135)) {
              if (data135 > 9007199254740991 || isNaN(data135)) {
                const err403 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/11/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err403];
                } else {
                  vErrors.push(err403);
                }
                errors++;
              }
              if (data135 < 0 || isNaN(data135)) {
                const err404 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/11/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err404];
                } else {
                  vErrors.push(err404);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data136 = data.p;
            if (typeof data136 === "string") {
              if (!pattern8.test(data136)) {
                const err405 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/11/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err405];
                } else {
                  vErrors.push(err405);
                }
                errors++;
              }
            } else {
              const err406 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/11/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err406];
              } else {
                vErrors.push(err406);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data137 = data.c;
            if (typeof data137 === "string") {
              if (!pattern8.test(data137)) {
                const err407 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err407];
                } else {
                  vErrors.push(err407);
                }
                errors++;
              }
            } else {
              const err408 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err408];
              } else {
                vErrors.push(err408);
              }
              errors++;
            }
          }
        } else {
          const err409 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err409];
          } else {
            vErrors.push(err409);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "action.commit") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err410 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err410];
            } else {
              vErrors.push(err410);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err411 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err411];
            } else {
              vErrors.push(err411);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err412 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err412];
            } else {
              vErrors.push(err412);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err413 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err413];
            } else {
              vErrors.push(err413);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err414 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err414];
            } else {
              vErrors.push(err414);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err415 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err415];
            } else {
              vErrors.push(err415);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err416 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err416];
            } else {
              vErrors.push(err416);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err417 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err417];
            } else {
              vErrors.push(err417);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err418 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err418];
            } else {
              vErrors.push(err418);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data138 = data.s;
            if (!(typeof data138 == "number" && (!(data138 % 1) && !isNaN(data138)) && isFinite(data138))) {
              const err419 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/12/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err419];
              } else {
                vErrors.push(err419);
              }
              errors++;
            }
            if (typeof data138 == "number" && isFinite(data138)) {
              if (data138 > 9007199254740991 || isNaN(data138)) {
                const err420 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/12/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err420];
                } else {
                  vErrors.push(err420);
                }
                errors++;
              }
              if (data138 < 1 || isNaN(data138)) {
                const err421 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/12/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err421];
                } else {
                  vErrors.push(err421);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data139 = data.t;
            if (typeof data139 === "string") {
              if (!pattern4.test(data139)) {
                const err422 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/12/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err422];
                } else {
                  vErrors.push(err422);
                }
                errors++;
              }
            } else {
              const err423 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/12/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err423];
              } else {
                vErrors.push(err423);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data140 = data.r;
            if (typeof data140 === "string") {
              if (!pattern5.test(data140)) {
                const err424 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/12/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err424];
                } else {
                  vErrors.push(err424);
                }
                errors++;
              }
            } else {
              const err425 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/12/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err425];
              } else {
                vErrors.push(err425);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.commit" !== data.k) {
              const err426 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/12/properties/k/const", keyword: "const", params: { allowedValue: "action.commit" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err426];
              } else {
                vErrors.push(err426);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data142 = data.a;
            if (typeof data142 === "string") {
              if (data142.length < 1) {
                const err427 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/12/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err427];
                } else {
                  vErrors.push(err427);
                }
                errors++;
              }
            } else {
              const err428 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/12/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err428];
              } else {
                vErrors.push(err428);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data143 = data.n;
            if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143))) {
              const err429 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/12/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err429];
              } else {
                vErrors.push(err429);
              }
              errors++;
            }
            if (typeof data143 == "number" && isFinite(data143)) {
              if (data143 > 9007199254740991 || isNaN(data143)) {
                const err430 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/12/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err430];
                } else {
                  vErrors.push(err430);
                }
                errors++;
              }
              if (data143 < 1 || isNaN(data143)) {
                const err431 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/12/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err431];
                } else {
                  vErrors.push(err431);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data144 = data.d;
            if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
              if (data144.ms === void 0) {
                const err432 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
                if (vErrors === null) {
                  vErrors = [err432];
                } else {
                  vErrors.push(err432);
                }
                errors++;
              }
              if (data144.receipt === void 0) {
                const err433 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "receipt" }, message: "must have required property 'receipt'" };
                if (vErrors === null) {
                  vErrors = [err433];
                } else {
                  vErrors.push(err433);
                }
                errors++;
              }
              if (data144.artifacts === void 0) {
                const err434 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
                if (vErrors === null) {
                  vErrors = [err434];
                } else {
                  vErrors.push(err434);
                }
                errors++;
              }
              if (data144.removed === void 0) {
                const err435 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "removed" }, message: "must have required property 'removed'" };
                if (vErrors === null) {
                  vErrors = [err435];
                } else {
                  vErrors.push(err435);
                }
                errors++;
              }
              if (data144.ms !== void 0) {
                let data145 = data144.ms;
                if (!(typeof data145 == "number" && (!(data145 % 1) && !isNaN(data145)) && isFinite(data145))) {
                  const err436 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/12/properties/d/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
                if (typeof data145 == "number" && isFinite(data145)) {
                  if (data145 > 9007199254740991 || isNaN(data145)) {
                    const err437 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/12/properties/d/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err437];
                    } else {
                      vErrors.push(err437);
                    }
                    errors++;
                  }
                  if (data145 < 0 || isNaN(data145)) {
                    const err438 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/12/properties/d/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err438];
                    } else {
                      vErrors.push(err438);
                    }
                    errors++;
                  }
                }
              }
              if (data144.receipt !== void 0) {
                let data146 = data144.receipt;
                if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
                  if (data146.made === void 0) {
                    const err439 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "made" }, message: "must have required property 'made'" };
                    if (vErrors === null) {
                      vErrors = [err439];
                    } else {
                      vErrors.push(err439);
                    }
                    errors++;
                  }
                  if (data146.notes === void 0) {
                    const err440 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
                    if (vErrors === null) {
                      vErrors = [err440];
                    } else {
                      vErrors.push(err440);
                    }
                    errors++;
                  }
                  if (data146.made !== void 0) {
                    let data147 = data146.made;
                    if (Array.isArray(data147)) {
                      const len0 = data147.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data148 = data147[i0];
                        if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                          if (data148.artifact === void 0) {
                            const err441 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                            if (vErrors === null) {
                              vErrors = [err441];
                            } else {
                              vErrors.push(err441);
                            }
                            errors++;
                          }
                          if (data148.path === void 0) {
                            const err442 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                            if (vErrors === null) {
                              vErrors = [err442];
                            } else {
                              vErrors.push(err442);
                            }
                            errors++;
                          }
                          if (data148.bytes === void 0) {
                            const err443 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                            if (vErrors === null) {
                              vErrors = [err443];
                            } else {
                              vErrors.push(err443);
                            }
                            errors++;
                          }
                          if (data148.sha256 === void 0) {
                            const err444 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                            if (vErrors === null) {
                              vErrors = [err444];
                            } else {
                              vErrors.push(err444);
                            }
                            errors++;
                          }
                          if (data148.artifact !== void 0) {
                            let data149 = data148.artifact;
                            if (typeof data149 === "string") {
                              if (data149.length < 1) {
                                const err445 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err445];
                                } else {
                                  vErrors.push(err445);
                                }
                                errors++;
                              }
                            } else {
                              const err446 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err446];
                              } else {
                                vErrors.push(err446);
                              }
                              errors++;
                            }
                          }
                          if (data148.path !== void 0) {
                            let data150 = data148.path;
                            if (typeof data150 !== "string" && data150 !== null) {
                              const err447 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema34.properties.made.items.properties.path.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err447];
                              } else {
                                vErrors.push(err447);
                              }
                              errors++;
                            }
                          }
                          if (data148.bytes !== void 0) {
                            let data151 = data148.bytes;
                            if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
                              const err448 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err448];
                              } else {
                                vErrors.push(err448);
                              }
                              errors++;
                            }
                            if (typeof data151 == "number" && isFinite(data151)) {
                              if (data151 > 9007199254740991 || isNaN(data151)) {
                                const err449 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                                if (vErrors === null) {
                                  vErrors = [err449];
                                } else {
                                  vErrors.push(err449);
                                }
                                errors++;
                              }
                              if (data151 < 0 || isNaN(data151)) {
                                const err450 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err450];
                                } else {
                                  vErrors.push(err450);
                                }
                                errors++;
                              }
                            }
                          }
                          if (data148.sha256 !== void 0) {
                            let data152 = data148.sha256;
                            if (typeof data152 !== "string" && data152 !== null) {
                              const err451 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema34.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err451];
                              } else {
                                vErrors.push(err451);
                              }
                              errors++;
                            }
                            if (typeof data152 === "string") {
                              if (!pattern73.test(data152)) {
                                const err452 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                if (vErrors === null) {
                                  vErrors = [err452];
                                } else {
                                  vErrors.push(err452);
                                }
                                errors++;
                              }
                            }
                          }
                        } else {
                          const err453 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err453];
                          } else {
                            vErrors.push(err453);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err454 = { instancePath: instancePath + "/d/receipt/made", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err454];
                      } else {
                        vErrors.push(err454);
                      }
                      errors++;
                    }
                  }
                  if (data146.notes !== void 0) {
                    let data153 = data146.notes;
                    if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                      for (const key0 in data153) {
                        let data154 = data153[key0];
                        if (typeof data154 !== "string" && !(typeof data154 == "number" && isFinite(data154)) && typeof data154 !== "boolean" && !Array.isArray(data154)) {
                          const err455 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema34.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
                          if (vErrors === null) {
                            vErrors = [err455];
                          } else {
                            vErrors.push(err455);
                          }
                          errors++;
                        }
                        if (Array.isArray(data154)) {
                          const len1 = data154.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data154[i1] !== "string") {
                              const err456 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err456];
                              } else {
                                vErrors.push(err456);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    } else {
                      const err457 = { instancePath: instancePath + "/d/receipt/notes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err457];
                      } else {
                        vErrors.push(err457);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err458 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err458];
                  } else {
                    vErrors.push(err458);
                  }
                  errors++;
                }
              }
              if (data144.artifacts !== void 0) {
                let data156 = data144.artifacts;
                if (Array.isArray(data156)) {
                  const len2 = data156.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data157 = data156[i2];
                    if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                      if (data157.artifact === void 0) {
                        const err459 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                        if (vErrors === null) {
                          vErrors = [err459];
                        } else {
                          vErrors.push(err459);
                        }
                        errors++;
                      }
                      if (data157.path === void 0) {
                        const err460 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err460];
                        } else {
                          vErrors.push(err460);
                        }
                        errors++;
                      }
                      if (data157.bytes === void 0) {
                        const err461 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                        if (vErrors === null) {
                          vErrors = [err461];
                        } else {
                          vErrors.push(err461);
                        }
                        errors++;
                      }
                      if (data157.sha256 === void 0) {
                        const err462 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                        if (vErrors === null) {
                          vErrors = [err462];
                        } else {
                          vErrors.push(err462);
                        }
                        errors++;
                      }
                      if (data157.by === void 0) {
                        const err463 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        if (vErrors === null) {
                          vErrors = [err463];
                        } else {
                          vErrors.push(err463);
                        }
                        errors++;
                      }
                      if (data157.key === void 0) {
                        const err464 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                        if (vErrors === null) {
                          vErrors = [err464];
                        } else {
                          vErrors.push(err464);
                        }
                        errors++;
                      }
                      if (data157.mtime_ns === void 0) {
                        const err465 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
                        if (vErrors === null) {
                          vErrors = [err465];
                        } else {
                          vErrors.push(err465);
                        }
                        errors++;
                      }
                      if (data157.inode === void 0) {
                        const err466 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
                        if (vErrors === null) {
                          vErrors = [err466];
                        } else {
                          vErrors.push(err466);
                        }
                        errors++;
                      }
                      if (data157.artifact !== void 0) {
                        let data158 = data157.artifact;
                        if (typeof data158 === "string") {
                          if (data158.length < 1) {
                            const err467 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err467];
                            } else {
                              vErrors.push(err467);
                            }
                            errors++;
                          }
                        } else {
                          const err468 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err468];
                          } else {
                            vErrors.push(err468);
                          }
                          errors++;
                        }
                      }
                      if (data157.path !== void 0) {
                        let data159 = data157.path;
                        if (typeof data159 !== "string" && data159 !== null) {
                          const err469 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema39.properties.path.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err469];
                          } else {
                            vErrors.push(err469);
                          }
                          errors++;
                        }
                      }
                      if (data157.bytes !== void 0) {
                        let data160 = data157.bytes;
                        if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                          const err470 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err470];
                          } else {
                            vErrors.push(err470);
                          }
                          errors++;
                        }
                        if (typeof data160 == "number" && isFinite(data160)) {
                          if (data160 > 9007199254740991 || isNaN(data160)) {
                            const err471 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err471];
                            } else {
                              vErrors.push(err471);
                            }
                            errors++;
                          }
                          if (data160 < 0 || isNaN(data160)) {
                            const err472 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err472];
                            } else {
                              vErrors.push(err472);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data157.sha256 !== void 0) {
                        let data161 = data157.sha256;
                        if (typeof data161 !== "string" && data161 !== null) {
                          const err473 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema39.properties.sha256.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err473];
                          } else {
                            vErrors.push(err473);
                          }
                          errors++;
                        }
                        if (typeof data161 === "string") {
                          if (!pattern73.test(data161)) {
                            const err474 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err474];
                            } else {
                              vErrors.push(err474);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data157.by !== void 0) {
                        if (typeof data157.by !== "string") {
                          const err475 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/by", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err475];
                          } else {
                            vErrors.push(err475);
                          }
                          errors++;
                        }
                      }
                      if (data157.key !== void 0) {
                        let data163 = data157.key;
                        if (typeof data163 === "string") {
                          if (!pattern13.test(data163)) {
                            const err476 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/key", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err476];
                            } else {
                              vErrors.push(err476);
                            }
                            errors++;
                          }
                        } else {
                          const err477 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/key", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err477];
                          } else {
                            vErrors.push(err477);
                          }
                          errors++;
                        }
                      }
                      if (data157.mtime_ns !== void 0) {
                        let data164 = data157.mtime_ns;
                        if (typeof data164 !== "string" && data164 !== null) {
                          const err478 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema39.properties.mtime_ns.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err478];
                          } else {
                            vErrors.push(err478);
                          }
                          errors++;
                        }
                        if (typeof data164 === "string") {
                          if (!pattern34.test(data164)) {
                            const err479 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                            if (vErrors === null) {
                              vErrors = [err479];
                            } else {
                              vErrors.push(err479);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data157.inode !== void 0) {
                        let data165 = data157.inode;
                        if (typeof data165 !== "string" && data165 !== null) {
                          const err480 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema39.properties.inode.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err480];
                          } else {
                            vErrors.push(err480);
                          }
                          errors++;
                        }
                        if (typeof data165 === "string") {
                          if (!pattern34.test(data165)) {
                            const err481 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                            if (vErrors === null) {
                              vErrors = [err481];
                            } else {
                              vErrors.push(err481);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err482 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err482];
                      } else {
                        vErrors.push(err482);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err483 = { instancePath: instancePath + "/d/artifacts", schemaPath: "#/oneOf/12/properties/d/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err483];
                  } else {
                    vErrors.push(err483);
                  }
                  errors++;
                }
              }
              if (data144.removed !== void 0) {
                let data166 = data144.removed;
                if (Array.isArray(data166)) {
                  const len3 = data166.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data166[i3] !== "string") {
                      const err484 = { instancePath: instancePath + "/d/removed/" + i3, schemaPath: "#/oneOf/12/properties/d/properties/removed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err484];
                      } else {
                        vErrors.push(err484);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err485 = { instancePath: instancePath + "/d/removed", schemaPath: "#/oneOf/12/properties/d/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err485];
                  } else {
                    vErrors.push(err485);
                  }
                  errors++;
                }
              }
              if (data144.undo !== void 0) {
                let data168 = data144.undo;
                if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                  if (data168.how === void 0) {
                    const err486 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                    if (vErrors === null) {
                      vErrors = [err486];
                    } else {
                      vErrors.push(err486);
                    }
                    errors++;
                  }
                  const tag1 = data168.how;
                  if (typeof tag1 == "string") {
                    if (tag1 === "remove-artifact") {
                      if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                        if (data168.how === void 0) {
                          const err487 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err487];
                          } else {
                            vErrors.push(err487);
                          }
                          errors++;
                        }
                        if (data168.artifact === void 0) {
                          const err488 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                          if (vErrors === null) {
                            vErrors = [err488];
                          } else {
                            vErrors.push(err488);
                          }
                          errors++;
                        }
                        if (data168.how !== void 0) {
                          if ("remove-artifact" !== data168.how) {
                            const err489 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/how/const", keyword: "const", params: { allowedValue: "remove-artifact" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err489];
                            } else {
                              vErrors.push(err489);
                            }
                            errors++;
                          }
                        }
                        if (data168.artifact !== void 0) {
                          let data170 = data168.artifact;
                          if (typeof data170 === "string") {
                            if (data170.length > 8192) {
                              const err490 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                              if (vErrors === null) {
                                vErrors = [err490];
                              } else {
                                vErrors.push(err490);
                              }
                              errors++;
                            }
                            if (data170.length < 1) {
                              const err491 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err491];
                              } else {
                                vErrors.push(err491);
                              }
                              errors++;
                            }
                          } else {
                            const err492 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err492];
                            } else {
                              vErrors.push(err492);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err493 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err493];
                        } else {
                          vErrors.push(err493);
                        }
                        errors++;
                      }
                      var props1 = {};
                      props1.how = true;
                      props1.artifact = true;
                    } else if (tag1 === "drop-layer") {
                      if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                        if (data168.how === void 0) {
                          const err494 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err494];
                          } else {
                            vErrors.push(err494);
                          }
                          errors++;
                        }
                        if (data168.artifact === void 0) {
                          const err495 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                          if (vErrors === null) {
                            vErrors = [err495];
                          } else {
                            vErrors.push(err495);
                          }
                          errors++;
                        }
                        if (data168.how !== void 0) {
                          if ("drop-layer" !== data168.how) {
                            const err496 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/how/const", keyword: "const", params: { allowedValue: "drop-layer" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err496];
                            } else {
                              vErrors.push(err496);
                            }
                            errors++;
                          }
                        }
                        if (data168.artifact !== void 0) {
                          let data172 = data168.artifact;
                          if (typeof data172 === "string") {
                            if (data172.length > 8192) {
                              const err497 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                              if (vErrors === null) {
                                vErrors = [err497];
                              } else {
                                vErrors.push(err497);
                              }
                              errors++;
                            }
                            if (data172.length < 1) {
                              const err498 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err498];
                              } else {
                                vErrors.push(err498);
                              }
                              errors++;
                            }
                          } else {
                            const err499 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err499];
                            } else {
                              vErrors.push(err499);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err500 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err500];
                        } else {
                          vErrors.push(err500);
                        }
                        errors++;
                      }
                      if (props1 !== true) {
                        props1 = props1 || {};
                        props1.how = true;
                        props1.artifact = true;
                      }
                    } else if (tag1 === "undefine-domain") {
                      if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                        if (data168.how === void 0) {
                          const err501 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err501];
                          } else {
                            vErrors.push(err501);
                          }
                          errors++;
                        }
                        if (data168.uuid === void 0) {
                          const err502 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                          if (vErrors === null) {
                            vErrors = [err502];
                          } else {
                            vErrors.push(err502);
                          }
                          errors++;
                        }
                        if (data168.how !== void 0) {
                          if ("undefine-domain" !== data168.how) {
                            const err503 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/properties/how/const", keyword: "const", params: { allowedValue: "undefine-domain" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err503];
                            } else {
                              vErrors.push(err503);
                            }
                            errors++;
                          }
                        }
                        if (data168.uuid !== void 0) {
                          let data174 = data168.uuid;
                          if (typeof data174 === "string") {
                            if (data174.length > 36) {
                              const err504 = { instancePath: instancePath + "/d/undo/uuid", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
                              if (vErrors === null) {
                                vErrors = [err504];
                              } else {
                                vErrors.push(err504);
                              }
                              errors++;
                            }
                          } else {
                            const err505 = { instancePath: instancePath + "/d/undo/uuid", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err505];
                            } else {
                              vErrors.push(err505);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err506 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err506];
                        } else {
                          vErrors.push(err506);
                        }
                        errors++;
                      }
                      if (props1 !== true) {
                        props1 = props1 || {};
                        props1.how = true;
                        props1.uuid = true;
                      }
                    } else if (tag1 === "none") {
                      if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                        if (data168.how === void 0) {
                          const err507 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err507];
                          } else {
                            vErrors.push(err507);
                          }
                          errors++;
                        }
                        if (data168.because === void 0) {
                          const err508 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
                          if (vErrors === null) {
                            vErrors = [err508];
                          } else {
                            vErrors.push(err508);
                          }
                          errors++;
                        }
                        if (data168.how !== void 0) {
                          if ("none" !== data168.how) {
                            const err509 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/properties/how/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err509];
                            } else {
                              vErrors.push(err509);
                            }
                            errors++;
                          }
                        }
                        if (data168.because !== void 0) {
                          let data176 = data168.because;
                          if (typeof data176 === "string") {
                            if (data176.length < 1) {
                              const err510 = { instancePath: instancePath + "/d/undo/because", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err510];
                              } else {
                                vErrors.push(err510);
                              }
                              errors++;
                            }
                          } else {
                            const err511 = { instancePath: instancePath + "/d/undo/because", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err511];
                            } else {
                              vErrors.push(err511);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err512 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err512];
                        } else {
                          vErrors.push(err512);
                        }
                        errors++;
                      }
                      if (props1 !== true) {
                        props1 = props1 || {};
                        props1.how = true;
                        props1.because = true;
                      }
                    } else {
                      const err513 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "how", tagValue: tag1 }, message: 'value of tag "how" must be in oneOf' };
                      if (vErrors === null) {
                        vErrors = [err513];
                      } else {
                        vErrors.push(err513);
                      }
                      errors++;
                    }
                  } else {
                    const err514 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "tag", tag: "how", tagValue: tag1 }, message: 'tag "how" must be string' };
                    if (vErrors === null) {
                      vErrors = [err514];
                    } else {
                      vErrors.push(err514);
                    }
                    errors++;
                  }
                } else {
                  const err515 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err515];
                  } else {
                    vErrors.push(err515);
                  }
                  errors++;
                }
              }
            } else {
              const err516 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err516];
              } else {
                vErrors.push(err516);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data177 = data.f;
            if (!(typeof data177 == "number" && (!(data177 % 1) && !isNaN(data177)) && isFinite(data177))) {
              const err517 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/12/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err517];
              } else {
                vErrors.push(err517);
              }
              errors++;
            }
            if (typeof data177 == "number" && isFinite(data177)) {
              if (data177 > 9007199254740991 || isNaN(data177)) {
                const err518 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/12/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err518];
                } else {
                  vErrors.push(err518);
                }
                errors++;
              }
              if (data177 < 0 || isNaN(data177)) {
                const err519 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/12/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err519];
                } else {
                  vErrors.push(err519);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data178 = data.p;
            if (typeof data178 === "string") {
              if (!pattern8.test(data178)) {
                const err520 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/12/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err520];
                } else {
                  vErrors.push(err520);
                }
                errors++;
              }
            } else {
              const err521 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/12/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err521];
              } else {
                vErrors.push(err521);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data179 = data.c;
            if (typeof data179 === "string") {
              if (!pattern8.test(data179)) {
                const err522 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/12/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err522];
                } else {
                  vErrors.push(err522);
                }
                errors++;
              }
            } else {
              const err523 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/12/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err523];
              } else {
                vErrors.push(err523);
              }
              errors++;
            }
          }
        } else {
          const err524 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err524];
          } else {
            vErrors.push(err524);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "action.fail") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err525 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err525];
            } else {
              vErrors.push(err525);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err526 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err526];
            } else {
              vErrors.push(err526);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err527 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err527];
            } else {
              vErrors.push(err527);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err528 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err528];
            } else {
              vErrors.push(err528);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err529 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err529];
            } else {
              vErrors.push(err529);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err530 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err530];
            } else {
              vErrors.push(err530);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err531 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err531];
            } else {
              vErrors.push(err531);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err532 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err532];
            } else {
              vErrors.push(err532);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err533 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err533];
            } else {
              vErrors.push(err533);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data180 = data.s;
            if (!(typeof data180 == "number" && (!(data180 % 1) && !isNaN(data180)) && isFinite(data180))) {
              const err534 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/13/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err534];
              } else {
                vErrors.push(err534);
              }
              errors++;
            }
            if (typeof data180 == "number" && isFinite(data180)) {
              if (data180 > 9007199254740991 || isNaN(data180)) {
                const err535 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/13/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err535];
                } else {
                  vErrors.push(err535);
                }
                errors++;
              }
              if (data180 < 1 || isNaN(data180)) {
                const err536 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/13/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err536];
                } else {
                  vErrors.push(err536);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data181 = data.t;
            if (typeof data181 === "string") {
              if (!pattern4.test(data181)) {
                const err537 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/13/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err537];
                } else {
                  vErrors.push(err537);
                }
                errors++;
              }
            } else {
              const err538 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/13/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err538];
              } else {
                vErrors.push(err538);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data182 = data.r;
            if (typeof data182 === "string") {
              if (!pattern5.test(data182)) {
                const err539 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/13/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err539];
                } else {
                  vErrors.push(err539);
                }
                errors++;
              }
            } else {
              const err540 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/13/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err540];
              } else {
                vErrors.push(err540);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.fail" !== data.k) {
              const err541 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/13/properties/k/const", keyword: "const", params: { allowedValue: "action.fail" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err541];
              } else {
                vErrors.push(err541);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data184 = data.a;
            if (typeof data184 === "string") {
              if (data184.length < 1) {
                const err542 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/13/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err542];
                } else {
                  vErrors.push(err542);
                }
                errors++;
              }
            } else {
              const err543 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/13/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err543];
              } else {
                vErrors.push(err543);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data185 = data.n;
            if (!(typeof data185 == "number" && (!(data185 % 1) && !isNaN(data185)) && isFinite(data185))) {
              const err544 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/13/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err544];
              } else {
                vErrors.push(err544);
              }
              errors++;
            }
            if (typeof data185 == "number" && isFinite(data185)) {
              if (data185 > 9007199254740991 || isNaN(data185)) {
                const err545 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/13/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err545];
                } else {
                  vErrors.push(err545);
                }
                errors++;
              }
              if (data185 < 1 || isNaN(data185)) {
                const err546 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/13/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err546];
                } else {
                  vErrors.push(err546);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data186 = data.d;
            if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
              if (data186.ms === void 0) {
                const err547 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/13/properties/d/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
                if (vErrors === null) {
                  vErrors = [err547];
                } else {
                  vErrors.push(err547);
                }
                errors++;
              }
              if (data186.error === void 0) {
                const err548 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/13/properties/d/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                if (vErrors === null) {
                  vErrors = [err548];
                } else {
                  vErrors.push(err548);
                }
                errors++;
              }
              if (data186.ms !== void 0) {
                let data187 = data186.ms;
                if (!(typeof data187 == "number" && (!(data187 % 1) && !isNaN(data187)) && isFinite(data187))) {
                  const err549 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/13/properties/d/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err549];
                  } else {
                    vErrors.push(err549);
                  }
                  errors++;
                }
                if (typeof data187 == "number" && isFinite(data187)) {
                  if (data187 > 9007199254740991 || isNaN(data187)) {
                    const err550 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/13/properties/d/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err550];
                    } else {
                      vErrors.push(err550);
                    }
                    errors++;
                  }
                  if (data187 < 0 || isNaN(data187)) {
                    const err551 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/13/properties/d/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err551];
                    } else {
                      vErrors.push(err551);
                    }
                    errors++;
                  }
                }
              }
              if (data186.error !== void 0) {
                if (!validate23(data186.error, { instancePath: instancePath + "/d/error", parentData: data186, parentDataProperty: "error", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err552 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/13/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err552];
              } else {
                vErrors.push(err552);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data189 = data.f;
            if (!(typeof data189 == "number" && (!(data189 % 1) && !isNaN(data189)) && isFinite(data189))) {
              const err553 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/13/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err553];
              } else {
                vErrors.push(err553);
              }
              errors++;
            }
            if (typeof data189 == "number" && isFinite(data189)) {
              if (data189 > 9007199254740991 || isNaN(data189)) {
                const err554 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/13/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err554];
                } else {
                  vErrors.push(err554);
                }
                errors++;
              }
              if (data189 < 0 || isNaN(data189)) {
                const err555 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/13/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err555];
                } else {
                  vErrors.push(err555);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data190 = data.p;
            if (typeof data190 === "string") {
              if (!pattern8.test(data190)) {
                const err556 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/13/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err556];
                } else {
                  vErrors.push(err556);
                }
                errors++;
              }
            } else {
              const err557 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/13/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err557];
              } else {
                vErrors.push(err557);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data191 = data.c;
            if (typeof data191 === "string") {
              if (!pattern8.test(data191)) {
                const err558 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/13/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err558];
                } else {
                  vErrors.push(err558);
                }
                errors++;
              }
            } else {
              const err559 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/13/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err559];
              } else {
                vErrors.push(err559);
              }
              errors++;
            }
          }
        } else {
          const err560 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err560];
          } else {
            vErrors.push(err560);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "run.end") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err561 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err561];
            } else {
              vErrors.push(err561);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err562 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err562];
            } else {
              vErrors.push(err562);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err563 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err563];
            } else {
              vErrors.push(err563);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err564 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err564];
            } else {
              vErrors.push(err564);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err565 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err565];
            } else {
              vErrors.push(err565);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err566 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err566];
            } else {
              vErrors.push(err566);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err567 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err567];
            } else {
              vErrors.push(err567);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data192 = data.s;
            if (!(typeof data192 == "number" && (!(data192 % 1) && !isNaN(data192)) && isFinite(data192))) {
              const err568 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/14/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err568];
              } else {
                vErrors.push(err568);
              }
              errors++;
            }
            if (typeof data192 == "number" && isFinite(data192)) {
              if (data192 > 9007199254740991 || isNaN(data192)) {
                const err569 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/14/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err569];
                } else {
                  vErrors.push(err569);
                }
                errors++;
              }
              if (data192 < 1 || isNaN(data192)) {
                const err570 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/14/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err570];
                } else {
                  vErrors.push(err570);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data193 = data.t;
            if (typeof data193 === "string") {
              if (!pattern4.test(data193)) {
                const err571 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/14/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err571];
                } else {
                  vErrors.push(err571);
                }
                errors++;
              }
            } else {
              const err572 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/14/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err572];
              } else {
                vErrors.push(err572);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data194 = data.r;
            if (typeof data194 === "string") {
              if (!pattern5.test(data194)) {
                const err573 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/14/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err573];
                } else {
                  vErrors.push(err573);
                }
                errors++;
              }
            } else {
              const err574 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/14/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err574];
              } else {
                vErrors.push(err574);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.end" !== data.k) {
              const err575 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/14/properties/k/const", keyword: "const", params: { allowedValue: "run.end" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err575];
              } else {
                vErrors.push(err575);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data196 = data.d;
            if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
              if (data196.status === void 0) {
                const err576 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/14/properties/d/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                if (vErrors === null) {
                  vErrors = [err576];
                } else {
                  vErrors.push(err576);
                }
                errors++;
              }
              if (data196.status !== void 0) {
                let data197 = data196.status;
                if (!(data197 === "done" || data197 === "incomplete")) {
                  const err577 = { instancePath: instancePath + "/d/status", schemaPath: "#/oneOf/14/properties/d/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[14].properties.d.properties.status.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err577];
                  } else {
                    vErrors.push(err577);
                  }
                  errors++;
                }
              }
            } else {
              const err578 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/14/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err578];
              } else {
                vErrors.push(err578);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data198 = data.f;
            if (!(typeof data198 == "number" && (!(data198 % 1) && !isNaN(data198)) && isFinite(data198))) {
              const err579 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/14/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err579];
              } else {
                vErrors.push(err579);
              }
              errors++;
            }
            if (typeof data198 == "number" && isFinite(data198)) {
              if (data198 > 9007199254740991 || isNaN(data198)) {
                const err580 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/14/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err580];
                } else {
                  vErrors.push(err580);
                }
                errors++;
              }
              if (data198 < 0 || isNaN(data198)) {
                const err581 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/14/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err581];
                } else {
                  vErrors.push(err581);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data199 = data.p;
            if (typeof data199 === "string") {
              if (!pattern8.test(data199)) {
                const err582 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/14/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err582];
                } else {
                  vErrors.push(err582);
                }
                errors++;
              }
            } else {
              const err583 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/14/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err583];
              } else {
                vErrors.push(err583);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data200 = data.c;
            if (typeof data200 === "string") {
              if (!pattern8.test(data200)) {
                const err584 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/14/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err584];
                } else {
                  vErrors.push(err584);
                }
                errors++;
              }
            } else {
              const err585 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/14/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err585];
              } else {
                vErrors.push(err585);
              }
              errors++;
            }
          }
        } else {
          const err586 = { instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err586];
          } else {
            vErrors.push(err586);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "run.abandon") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err587 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err587];
            } else {
              vErrors.push(err587);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err588 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err588];
            } else {
              vErrors.push(err588);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err589 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err589];
            } else {
              vErrors.push(err589);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err590 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err590];
            } else {
              vErrors.push(err590);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err591 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err591];
            } else {
              vErrors.push(err591);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err592 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err592];
            } else {
              vErrors.push(err592);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err593 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err593];
            } else {
              vErrors.push(err593);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data201 = data.s;
            if (!(typeof data201 == "number" && (!(data201 % 1) && !isNaN(data201)) && isFinite(data201))) {
              const err594 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/15/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err594];
              } else {
                vErrors.push(err594);
              }
              errors++;
            }
            if (typeof data201 == "number" && isFinite(data201)) {
              if (data201 > 9007199254740991 || isNaN(data201)) {
                const err595 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/15/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err595];
                } else {
                  vErrors.push(err595);
                }
                errors++;
              }
              if (data201 < 1 || isNaN(data201)) {
                const err596 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/15/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err596];
                } else {
                  vErrors.push(err596);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data202 = data.t;
            if (typeof data202 === "string") {
              if (!pattern4.test(data202)) {
                const err597 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/15/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err597];
                } else {
                  vErrors.push(err597);
                }
                errors++;
              }
            } else {
              const err598 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/15/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err598];
              } else {
                vErrors.push(err598);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data203 = data.r;
            if (typeof data203 === "string") {
              if (!pattern5.test(data203)) {
                const err599 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/15/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err599];
                } else {
                  vErrors.push(err599);
                }
                errors++;
              }
            } else {
              const err600 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/15/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err600];
              } else {
                vErrors.push(err600);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.abandon" !== data.k) {
              const err601 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/15/properties/k/const", keyword: "const", params: { allowedValue: "run.abandon" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err601];
              } else {
                vErrors.push(err601);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data205 = data.d;
            if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
              if (data205.plan_digest === void 0) {
                const err602 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/15/properties/d/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
                if (vErrors === null) {
                  vErrors = [err602];
                } else {
                  vErrors.push(err602);
                }
                errors++;
              }
              if (data205.plan_digest !== void 0) {
                let data206 = data205.plan_digest;
                if (typeof data206 === "string") {
                  if (!pattern13.test(data206)) {
                    const err603 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/15/properties/d/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err603];
                    } else {
                      vErrors.push(err603);
                    }
                    errors++;
                  }
                } else {
                  const err604 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/15/properties/d/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err604];
                  } else {
                    vErrors.push(err604);
                  }
                  errors++;
                }
              }
            } else {
              const err605 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/15/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err605];
              } else {
                vErrors.push(err605);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data207 = data.f;
            if (!(typeof data207 == "number" && (!(data207 % 1) && !isNaN(data207)) && isFinite(data207))) {
              const err606 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/15/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err606];
              } else {
                vErrors.push(err606);
              }
              errors++;
            }
            if (typeof data207 == "number" && isFinite(data207)) {
              if (data207 > 9007199254740991 || isNaN(data207)) {
                const err607 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/15/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err607];
                } else {
                  vErrors.push(err607);
                }
                errors++;
              }
              if (data207 < 0 || isNaN(data207)) {
                const err608 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/15/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err608];
                } else {
                  vErrors.push(err608);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data208 = data.p;
            if (typeof data208 === "string") {
              if (!pattern8.test(data208)) {
                const err609 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/15/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err609];
                } else {
                  vErrors.push(err609);
                }
                errors++;
              }
            } else {
              const err610 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/15/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err610];
              } else {
                vErrors.push(err610);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data209 = data.c;
            if (typeof data209 === "string") {
              if (!pattern8.test(data209)) {
                const err611 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/15/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err611];
                } else {
                  vErrors.push(err611);
                }
                errors++;
              }
            } else {
              const err612 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/15/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err612];
              } else {
                vErrors.push(err612);
              }
              errors++;
            }
          }
        } else {
          const err613 = { instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err613];
          } else {
            vErrors.push(err613);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "amend") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err614 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err614];
            } else {
              vErrors.push(err614);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err615 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err615];
            } else {
              vErrors.push(err615);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err616 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err616];
            } else {
              vErrors.push(err616);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err617 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err617];
            } else {
              vErrors.push(err617);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err618 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err618];
            } else {
              vErrors.push(err618);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err619 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err619];
            } else {
              vErrors.push(err619);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err620 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err620];
            } else {
              vErrors.push(err620);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data210 = data.s;
            if (!(typeof data210 == "number" && (!(data210 % 1) && !isNaN(data210)) && isFinite(data210))) {
              const err621 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/16/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err621];
              } else {
                vErrors.push(err621);
              }
              errors++;
            }
            if (typeof data210 == "number" && isFinite(data210)) {
              if (data210 > 9007199254740991 || isNaN(data210)) {
                const err622 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/16/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err622];
                } else {
                  vErrors.push(err622);
                }
                errors++;
              }
              if (data210 < 1 || isNaN(data210)) {
                const err623 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/16/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err623];
                } else {
                  vErrors.push(err623);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data211 = data.t;
            if (typeof data211 === "string") {
              if (!pattern4.test(data211)) {
                const err624 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/16/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err624];
                } else {
                  vErrors.push(err624);
                }
                errors++;
              }
            } else {
              const err625 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/16/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err625];
              } else {
                vErrors.push(err625);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data212 = data.r;
            if (typeof data212 === "string") {
              if (!pattern5.test(data212)) {
                const err626 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/16/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err626];
                } else {
                  vErrors.push(err626);
                }
                errors++;
              }
            } else {
              const err627 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/16/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err627];
              } else {
                vErrors.push(err627);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("amend" !== data.k) {
              const err628 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/16/properties/k/const", keyword: "const", params: { allowedValue: "amend" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err628];
              } else {
                vErrors.push(err628);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data214 = data.d;
            if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
              if (data214.amends === void 0) {
                const err629 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/16/properties/d/required", keyword: "required", params: { missingProperty: "amends" }, message: "must have required property 'amends'" };
                if (vErrors === null) {
                  vErrors = [err629];
                } else {
                  vErrors.push(err629);
                }
                errors++;
              }
              if (data214.amendment === void 0) {
                const err630 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/16/properties/d/required", keyword: "required", params: { missingProperty: "amendment" }, message: "must have required property 'amendment'" };
                if (vErrors === null) {
                  vErrors = [err630];
                } else {
                  vErrors.push(err630);
                }
                errors++;
              }
              if (data214.amends !== void 0) {
                let data215 = data214.amends;
                if (typeof data215 === "string") {
                  if (!pattern13.test(data215)) {
                    const err631 = { instancePath: instancePath + "/d/amends", schemaPath: "#/oneOf/16/properties/d/properties/amends/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err631];
                    } else {
                      vErrors.push(err631);
                    }
                    errors++;
                  }
                } else {
                  const err632 = { instancePath: instancePath + "/d/amends", schemaPath: "#/oneOf/16/properties/d/properties/amends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err632];
                  } else {
                    vErrors.push(err632);
                  }
                  errors++;
                }
              }
              if (data214.amendment !== void 0) {
                let data216 = data214.amendment;
                if (typeof data216 === "string") {
                  if (!pattern13.test(data216)) {
                    const err633 = { instancePath: instancePath + "/d/amendment", schemaPath: "#/oneOf/16/properties/d/properties/amendment/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err633];
                    } else {
                      vErrors.push(err633);
                    }
                    errors++;
                  }
                } else {
                  const err634 = { instancePath: instancePath + "/d/amendment", schemaPath: "#/oneOf/16/properties/d/properties/amendment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err634];
                  } else {
                    vErrors.push(err634);
                  }
                  errors++;
                }
              }
            } else {
              const err635 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/16/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err635];
              } else {
                vErrors.push(err635);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data217 = data.f;
            if (!(typeof data217 == "number" && (!(data217 % 1) && !isNaN(data217)) && isFinite(data217))) {
              const err636 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/16/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err636];
              } else {
                vErrors.push(err636);
              }
              errors++;
            }
            if (typeof data217 == "number" && isFinite(data217)) {
              if (data217 > 9007199254740991 || isNaN(data217)) {
                const err637 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/16/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err637];
                } else {
                  vErrors.push(err637);
                }
                errors++;
              }
              if (data217 < 0 || isNaN(data217)) {
                const err638 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/16/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err638];
                } else {
                  vErrors.push(err638);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data218 = data.p;
            if (typeof data218 === "string") {
              if (!pattern8.test(data218)) {
                const err639 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/16/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err639];
                } else {
                  vErrors.push(err639);
                }
                errors++;
              }
            } else {
              const err640 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/16/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err640];
              } else {
                vErrors.push(err640);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data219 = data.c;
            if (typeof data219 === "string") {
              if (!pattern8.test(data219)) {
                const err641 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/16/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err641];
                } else {
                  vErrors.push(err641);
                }
                errors++;
              }
            } else {
              const err642 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/16/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err642];
              } else {
                vErrors.push(err642);
              }
              errors++;
            }
          }
        } else {
          const err643 = { instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err643];
          } else {
            vErrors.push(err643);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "state.rm") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err644 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err644];
            } else {
              vErrors.push(err644);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err645 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err645];
            } else {
              vErrors.push(err645);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err646 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err646];
            } else {
              vErrors.push(err646);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err647 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err647];
            } else {
              vErrors.push(err647);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err648 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err648];
            } else {
              vErrors.push(err648);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err649 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err649];
            } else {
              vErrors.push(err649);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err650 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err650];
            } else {
              vErrors.push(err650);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data220 = data.s;
            if (!(typeof data220 == "number" && (!(data220 % 1) && !isNaN(data220)) && isFinite(data220))) {
              const err651 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/17/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err651];
              } else {
                vErrors.push(err651);
              }
              errors++;
            }
            if (typeof data220 == "number" && isFinite(data220)) {
              if (data220 > 9007199254740991 || isNaN(data220)) {
                const err652 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/17/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err652];
                } else {
                  vErrors.push(err652);
                }
                errors++;
              }
              if (data220 < 1 || isNaN(data220)) {
                const err653 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/17/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err653];
                } else {
                  vErrors.push(err653);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data221 = data.t;
            if (typeof data221 === "string") {
              if (!pattern4.test(data221)) {
                const err654 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/17/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err654];
                } else {
                  vErrors.push(err654);
                }
                errors++;
              }
            } else {
              const err655 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/17/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err655];
              } else {
                vErrors.push(err655);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data222 = data.r;
            if (typeof data222 === "string") {
              if (!pattern5.test(data222)) {
                const err656 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/17/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err656];
                } else {
                  vErrors.push(err656);
                }
                errors++;
              }
            } else {
              const err657 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/17/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err657];
              } else {
                vErrors.push(err657);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.rm" !== data.k) {
              const err658 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/17/properties/k/const", keyword: "const", params: { allowedValue: "state.rm" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err658];
              } else {
                vErrors.push(err658);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data224 = data.d;
            if (data224 && typeof data224 == "object" && !Array.isArray(data224)) {
              if (data224.address === void 0) {
                const err659 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
                if (vErrors === null) {
                  vErrors = [err659];
                } else {
                  vErrors.push(err659);
                }
                errors++;
              }
              if (data224.actions === void 0) {
                const err660 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/required", keyword: "required", params: { missingProperty: "actions" }, message: "must have required property 'actions'" };
                if (vErrors === null) {
                  vErrors = [err660];
                } else {
                  vErrors.push(err660);
                }
                errors++;
              }
              if (data224.artifacts === void 0) {
                const err661 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
                if (vErrors === null) {
                  vErrors = [err661];
                } else {
                  vErrors.push(err661);
                }
                errors++;
              }
              if (data224.address !== void 0) {
                let data225 = data224.address;
                if (typeof data225 === "string") {
                  if (data225.length < 1) {
                    const err662 = { instancePath: instancePath + "/d/address", schemaPath: "#/oneOf/17/properties/d/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err662];
                    } else {
                      vErrors.push(err662);
                    }
                    errors++;
                  }
                } else {
                  const err663 = { instancePath: instancePath + "/d/address", schemaPath: "#/oneOf/17/properties/d/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err663];
                  } else {
                    vErrors.push(err663);
                  }
                  errors++;
                }
              }
              if (data224.actions !== void 0) {
                let data226 = data224.actions;
                if (Array.isArray(data226)) {
                  const len4 = data226.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data226[i4] !== "string") {
                      const err664 = { instancePath: instancePath + "/d/actions/" + i4, schemaPath: "#/oneOf/17/properties/d/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err664];
                      } else {
                        vErrors.push(err664);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err665 = { instancePath: instancePath + "/d/actions", schemaPath: "#/oneOf/17/properties/d/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err665];
                  } else {
                    vErrors.push(err665);
                  }
                  errors++;
                }
              }
              if (data224.artifacts !== void 0) {
                let data228 = data224.artifacts;
                if (Array.isArray(data228)) {
                  const len5 = data228.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    if (typeof data228[i5] !== "string") {
                      const err666 = { instancePath: instancePath + "/d/artifacts/" + i5, schemaPath: "#/oneOf/17/properties/d/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err666];
                      } else {
                        vErrors.push(err666);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err667 = { instancePath: instancePath + "/d/artifacts", schemaPath: "#/oneOf/17/properties/d/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err667];
                  } else {
                    vErrors.push(err667);
                  }
                  errors++;
                }
              }
            } else {
              const err668 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err668];
              } else {
                vErrors.push(err668);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data230 = data.f;
            if (!(typeof data230 == "number" && (!(data230 % 1) && !isNaN(data230)) && isFinite(data230))) {
              const err669 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/17/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err669];
              } else {
                vErrors.push(err669);
              }
              errors++;
            }
            if (typeof data230 == "number" && isFinite(data230)) {
              if (data230 > 9007199254740991 || isNaN(data230)) {
                const err670 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/17/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err670];
                } else {
                  vErrors.push(err670);
                }
                errors++;
              }
              if (data230 < 0 || isNaN(data230)) {
                const err671 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/17/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err671];
                } else {
                  vErrors.push(err671);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data231 = data.p;
            if (typeof data231 === "string") {
              if (!pattern8.test(data231)) {
                const err672 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/17/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err672];
                } else {
                  vErrors.push(err672);
                }
                errors++;
              }
            } else {
              const err673 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/17/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err673];
              } else {
                vErrors.push(err673);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data232 = data.c;
            if (typeof data232 === "string") {
              if (!pattern8.test(data232)) {
                const err674 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/17/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err674];
                } else {
                  vErrors.push(err674);
                }
                errors++;
              }
            } else {
              const err675 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/17/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err675];
              } else {
                vErrors.push(err675);
              }
              errors++;
            }
          }
        } else {
          const err676 = { instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err676];
          } else {
            vErrors.push(err676);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "state.mv") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err677 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err677];
            } else {
              vErrors.push(err677);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err678 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err678];
            } else {
              vErrors.push(err678);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err679 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err679];
            } else {
              vErrors.push(err679);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err680 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err680];
            } else {
              vErrors.push(err680);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err681 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err681];
            } else {
              vErrors.push(err681);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err682 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err682];
            } else {
              vErrors.push(err682);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err683 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err683];
            } else {
              vErrors.push(err683);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data233 = data.s;
            if (!(typeof data233 == "number" && (!(data233 % 1) && !isNaN(data233)) && isFinite(data233))) {
              const err684 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/18/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err684];
              } else {
                vErrors.push(err684);
              }
              errors++;
            }
            if (typeof data233 == "number" && isFinite(data233)) {
              if (data233 > 9007199254740991 || isNaN(data233)) {
                const err685 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/18/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err685];
                } else {
                  vErrors.push(err685);
                }
                errors++;
              }
              if (data233 < 1 || isNaN(data233)) {
                const err686 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/18/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err686];
                } else {
                  vErrors.push(err686);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data234 = data.t;
            if (typeof data234 === "string") {
              if (!pattern4.test(data234)) {
                const err687 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/18/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err687];
                } else {
                  vErrors.push(err687);
                }
                errors++;
              }
            } else {
              const err688 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/18/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err688];
              } else {
                vErrors.push(err688);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data235 = data.r;
            if (typeof data235 === "string") {
              if (!pattern5.test(data235)) {
                const err689 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/18/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err689];
                } else {
                  vErrors.push(err689);
                }
                errors++;
              }
            } else {
              const err690 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/18/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err690];
              } else {
                vErrors.push(err690);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.mv" !== data.k) {
              const err691 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/18/properties/k/const", keyword: "const", params: { allowedValue: "state.mv" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err691];
              } else {
                vErrors.push(err691);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data237 = data.d;
            if (data237 && typeof data237 == "object" && !Array.isArray(data237)) {
              if (data237.from === void 0) {
                const err692 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/18/properties/d/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                if (vErrors === null) {
                  vErrors = [err692];
                } else {
                  vErrors.push(err692);
                }
                errors++;
              }
              if (data237.to === void 0) {
                const err693 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/18/properties/d/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                if (vErrors === null) {
                  vErrors = [err693];
                } else {
                  vErrors.push(err693);
                }
                errors++;
              }
              if (data237.from !== void 0) {
                let data238 = data237.from;
                if (typeof data238 === "string") {
                  if (data238.length < 1) {
                    const err694 = { instancePath: instancePath + "/d/from", schemaPath: "#/oneOf/18/properties/d/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err694];
                    } else {
                      vErrors.push(err694);
                    }
                    errors++;
                  }
                } else {
                  const err695 = { instancePath: instancePath + "/d/from", schemaPath: "#/oneOf/18/properties/d/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err695];
                  } else {
                    vErrors.push(err695);
                  }
                  errors++;
                }
              }
              if (data237.to !== void 0) {
                let data239 = data237.to;
                if (typeof data239 === "string") {
                  if (data239.length < 1) {
                    const err696 = { instancePath: instancePath + "/d/to", schemaPath: "#/oneOf/18/properties/d/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err696];
                    } else {
                      vErrors.push(err696);
                    }
                    errors++;
                  }
                } else {
                  const err697 = { instancePath: instancePath + "/d/to", schemaPath: "#/oneOf/18/properties/d/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err697];
                  } else {
                    vErrors.push(err697);
                  }
                  errors++;
                }
              }
            } else {
              const err698 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/18/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err698];
              } else {
                vErrors.push(err698);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data240 = data.f;
            if (!(typeof data240 == "number" && (!(data240 % 1) && !isNaN(data240)) && isFinite(data240))) {
              const err699 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/18/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err699];
              } else {
                vErrors.push(err699);
              }
              errors++;
            }
            if (typeof data240 == "number" && isFinite(data240)) {
              if (data240 > 9007199254740991 || isNaN(data240)) {
                const err700 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/18/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err700];
                } else {
                  vErrors.push(err700);
                }
                errors++;
              }
              if (data240 < 0 || isNaN(data240)) {
                const err701 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/18/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err701];
                } else {
                  vErrors.push(err701);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data241 = data.p;
            if (typeof data241 === "string") {
              if (!pattern8.test(data241)) {
                const err702 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/18/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err702];
                } else {
                  vErrors.push(err702);
                }
                errors++;
              }
            } else {
              const err703 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/18/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err703];
              } else {
                vErrors.push(err703);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data242 = data.c;
            if (typeof data242 === "string") {
              if (!pattern8.test(data242)) {
                const err704 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/18/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err704];
                } else {
                  vErrors.push(err704);
                }
                errors++;
              }
            } else {
              const err705 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/18/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err705];
              } else {
                vErrors.push(err705);
              }
              errors++;
            }
          }
        } else {
          const err706 = { instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err706];
          } else {
            vErrors.push(err706);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "state.push") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err707 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err707];
            } else {
              vErrors.push(err707);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err708 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err708];
            } else {
              vErrors.push(err708);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err709 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err709];
            } else {
              vErrors.push(err709);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err710 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err710];
            } else {
              vErrors.push(err710);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err711 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err711];
            } else {
              vErrors.push(err711);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err712 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err712];
            } else {
              vErrors.push(err712);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err713 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err713];
            } else {
              vErrors.push(err713);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data243 = data.s;
            if (!(typeof data243 == "number" && (!(data243 % 1) && !isNaN(data243)) && isFinite(data243))) {
              const err714 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/19/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err714];
              } else {
                vErrors.push(err714);
              }
              errors++;
            }
            if (typeof data243 == "number" && isFinite(data243)) {
              if (data243 > 9007199254740991 || isNaN(data243)) {
                const err715 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/19/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err715];
                } else {
                  vErrors.push(err715);
                }
                errors++;
              }
              if (data243 < 1 || isNaN(data243)) {
                const err716 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/19/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err716];
                } else {
                  vErrors.push(err716);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data244 = data.t;
            if (typeof data244 === "string") {
              if (!pattern4.test(data244)) {
                const err717 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/19/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err717];
                } else {
                  vErrors.push(err717);
                }
                errors++;
              }
            } else {
              const err718 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/19/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err718];
              } else {
                vErrors.push(err718);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data245 = data.r;
            if (typeof data245 === "string") {
              if (!pattern5.test(data245)) {
                const err719 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/19/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err719];
                } else {
                  vErrors.push(err719);
                }
                errors++;
              }
            } else {
              const err720 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/19/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err720];
              } else {
                vErrors.push(err720);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.push" !== data.k) {
              const err721 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/19/properties/k/const", keyword: "const", params: { allowedValue: "state.push" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err721];
              } else {
                vErrors.push(err721);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data247 = data.d;
            if (data247 && typeof data247 == "object" && !Array.isArray(data247)) {
              if (data247.serial === void 0) {
                const err722 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/19/properties/d/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'" };
                if (vErrors === null) {
                  vErrors = [err722];
                } else {
                  vErrors.push(err722);
                }
                errors++;
              }
              if (data247.state === void 0) {
                const err723 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/19/properties/d/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                if (vErrors === null) {
                  vErrors = [err723];
                } else {
                  vErrors.push(err723);
                }
                errors++;
              }
              if (data247.serial !== void 0) {
                let data248 = data247.serial;
                if (!(typeof data248 == "number" && (!(data248 % 1) && !isNaN(data248)) && isFinite(data248))) {
                  const err724 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/19/properties/d/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err724];
                  } else {
                    vErrors.push(err724);
                  }
                  errors++;
                }
                if (typeof data248 == "number" && isFinite(data248)) {
                  if (data248 > 9007199254740991 || isNaN(data248)) {
                    const err725 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/19/properties/d/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err725];
                    } else {
                      vErrors.push(err725);
                    }
                    errors++;
                  }
                  if (data248 < 1 || isNaN(data248)) {
                    const err726 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/19/properties/d/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err726];
                    } else {
                      vErrors.push(err726);
                    }
                    errors++;
                  }
                }
              }
              if (data247.state !== void 0) {
                if (!validate21(data247.state, { instancePath: instancePath + "/d/state", parentData: data247, parentDataProperty: "state", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err727 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/19/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err727];
              } else {
                vErrors.push(err727);
              }
              errors++;
            }
          }
          if (data.f !== void 0) {
            let data250 = data.f;
            if (!(typeof data250 == "number" && (!(data250 % 1) && !isNaN(data250)) && isFinite(data250))) {
              const err728 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/19/properties/f/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err728];
              } else {
                vErrors.push(err728);
              }
              errors++;
            }
            if (typeof data250 == "number" && isFinite(data250)) {
              if (data250 > 9007199254740991 || isNaN(data250)) {
                const err729 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/19/properties/f/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err729];
                } else {
                  vErrors.push(err729);
                }
                errors++;
              }
              if (data250 < 0 || isNaN(data250)) {
                const err730 = { instancePath: instancePath + "/f", schemaPath: "#/oneOf/19/properties/f/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err730];
                } else {
                  vErrors.push(err730);
                }
                errors++;
              }
            }
          }
          if (data.p !== void 0) {
            let data251 = data.p;
            if (typeof data251 === "string") {
              if (!pattern8.test(data251)) {
                const err731 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/19/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err731];
                } else {
                  vErrors.push(err731);
                }
                errors++;
              }
            } else {
              const err732 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/19/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err732];
              } else {
                vErrors.push(err732);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data252 = data.c;
            if (typeof data252 === "string") {
              if (!pattern8.test(data252)) {
                const err733 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/19/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err733];
                } else {
                  vErrors.push(err733);
                }
                errors++;
              }
            } else {
              const err734 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/19/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err734];
              } else {
                vErrors.push(err734);
              }
              errors++;
            }
          }
        } else {
          const err735 = { instancePath, schemaPath: "#/oneOf/19/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err735];
          } else {
            vErrors.push(err735);
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
          props0.f = true;
          props0.p = true;
          props0.c = true;
        }
      } else {
        const err736 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "k", tagValue: tag0 }, message: 'value of tag "k" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err736];
        } else {
          vErrors.push(err736);
        }
        errors++;
      }
    } else {
      const err737 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "k", tagValue: tag0 }, message: 'tag "k" must be string' };
      if (vErrors === null) {
        vErrors = [err737];
      } else {
        vErrors.push(err737);
      }
      errors++;
    }
  } else {
    const err738 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err738];
    } else {
      vErrors.push(err738);
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
