// Generated from schemas/ by `npm run generate`; edit the schemas instead.
const validate = validate20;
const schema31 = { "$id": "urn:h2k:schema:journal", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["k"], "discriminator": { "propertyName": "k" }, "oneOf": [{ "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.begin" }, "d": { "type": "object", "required": ["format_version", "lineage", "h2k_version"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "h2k_version": { "type": "string" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.base" }, "d": { "type": "object", "required": ["format_version", "h2k_version", "digest", "because", "state"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "because": { "enum": ["rotated", "recovered"] }, "state": { "type": "object" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.upgrade" }, "d": { "type": "object", "required": ["format_version", "h2k_version"], "properties": { "format_version": { "type": "string", "pattern": "^1\\.[0-9]+$" }, "h2k_version": { "type": "string" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.snapshot" }, "d": { "type": "object", "required": ["serial", "applied_seq", "digest"], "properties": { "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "applied_seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.begin" }, "d": { "type": "object", "required": ["plan_digest", "lock"], "properties": { "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "lock": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "process.begin" }, "d": { "type": "object", "required": ["program", "boot_id", "pid_namespace", "pid", "started"], "properties": { "program": { "type": "string" }, "boot_id": { "type": "string" }, "pid_namespace": { "type": "string" }, "pid": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "started": { "type": "string", "pattern": "^[0-9]+$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.begin" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["vm", "kind", "key"], "properties": { "vm": { "type": "string" }, "kind": { "type": "string" }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "effect.intent" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["effect", "token"], "properties": { "effect": { "type": "string" }, "token": { "type": "string", "minLength": 1 } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "effect.done" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["effect", "token"], "properties": { "effect": { "type": "string" }, "token": { "type": "string", "minLength": 1 } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "checkpoint" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["bytes", "of"], "properties": { "bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "of": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "gate.open" }, "d": { "type": "object", "required": ["gate", "key"], "properties": { "gate": { "type": "string", "minLength": 1 }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "gate.pass" }, "d": { "type": "object", "required": ["gate", "key", "by"], "properties": { "gate": { "type": "string", "minLength": 1 }, "key": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "by": { "enum": ["option", "terminal"] } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.commit" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "receipt", "artifacts", "removed"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt": { "$ref": "urn:h2k:schema:state#/$defs/receipt" }, "artifacts": { "type": "array", "items": { "$ref": "urn:h2k:schema:state#/$defs/artifact" } }, "removed": { "type": "array", "items": { "type": "string" } }, "undo": { "$ref": "urn:h2k:schema:state#/$defs/undo" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "a", "n", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "action.fail" }, "a": { "type": "string", "minLength": 1 }, "n": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "d": { "type": "object", "required": ["ms", "error"], "properties": { "ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "error": { "$ref": "urn:h2k:schema:diagnostic" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.end" }, "d": { "type": "object", "required": ["status"], "properties": { "status": { "enum": ["done", "incomplete"] } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "run.abandon" }, "d": { "type": "object", "required": ["plan_digest"], "properties": { "plan_digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "amend" }, "d": { "type": "object", "required": ["amends", "amendment"], "properties": { "amends": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "amendment": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.rm" }, "d": { "type": "object", "required": ["address", "actions", "artifacts"], "properties": { "address": { "type": "string", "minLength": 1 }, "actions": { "type": "array", "items": { "type": "string" } }, "artifacts": { "type": "array", "items": { "type": "string" } } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.mv" }, "d": { "type": "object", "required": ["from", "to"], "properties": { "from": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }, { "type": "object", "required": ["s", "t", "r", "k", "d", "p", "c"], "properties": { "s": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "t": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "r": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "k": { "const": "state.push" }, "d": { "type": "object", "required": ["serial", "state"], "properties": { "serial": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "state": { "$ref": "urn:h2k:schema:state" } } }, "p": { "type": "string", "pattern": "^[0-9a-f]{8}$" }, "c": { "type": "string", "pattern": "^[0-9a-f]{8}$" } } }] };
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
      } else if (tag0 === "state.base") {
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
            if ("state.base" !== data.k) {
              const err44 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/1/properties/k/const", keyword: "const", params: { allowedValue: "state.base" }, message: "must be equal to constant" };
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
              if (data14.format_version === void 0) {
                const err45 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "format_version" }, message: "must have required property 'format_version'" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (data14.h2k_version === void 0) {
                const err46 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data14.digest === void 0) {
                const err47 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (data14.because === void 0) {
                const err48 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (data14.state === void 0) {
                const err49 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (data14.format_version !== void 0) {
                let data15 = data14.format_version;
                if (typeof data15 === "string") {
                  if (!pattern6.test(data15)) {
                    const err50 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/1/properties/d/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/1/properties/d/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data14.h2k_version !== void 0) {
                if (typeof data14.h2k_version !== "string") {
                  const err52 = { instancePath: instancePath + "/d/h2k_version", schemaPath: "#/oneOf/1/properties/d/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (data14.digest !== void 0) {
                let data17 = data14.digest;
                if (typeof data17 === "string") {
                  if (!pattern13.test(data17)) {
                    const err53 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/1/properties/d/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                } else {
                  const err54 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/1/properties/d/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data14.because !== void 0) {
                let data18 = data14.because;
                if (!(data18 === "rotated" || data18 === "recovered")) {
                  const err55 = { instancePath: instancePath + "/d/because", schemaPath: "#/oneOf/1/properties/d/properties/because/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[1].properties.d.properties.because.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
              if (data14.state !== void 0) {
                let data19 = data14.state;
                if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
                  const err56 = { instancePath: instancePath + "/d/state", schemaPath: "#/oneOf/1/properties/d/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            } else {
              const err57 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/1/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data20 = data.p;
            if (typeof data20 === "string") {
              if (!pattern8.test(data20)) {
                const err58 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/1/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            } else {
              const err59 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/1/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data21 = data.c;
            if (typeof data21 === "string") {
              if (!pattern8.test(data21)) {
                const err60 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/1/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            } else {
              const err61 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/1/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        } else {
          const err62 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
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
      } else if (tag0 === "state.upgrade") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err63 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err64 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err65 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err66 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err67 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err68 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err69 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data22 = data.s;
            if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
              const err70 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (typeof data22 == "number" && isFinite(data22)) {
              if (data22 > 9007199254740991 || isNaN(data22)) {
                const err71 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (data22 < 1 || isNaN(data22)) {
                const err72 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/2/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data23 = data.t;
            if (typeof data23 === "string") {
              if (!pattern4.test(data23)) {
                const err73 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/2/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            } else {
              const err74 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/2/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data24 = data.r;
            if (typeof data24 === "string") {
              if (!pattern5.test(data24)) {
                const err75 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/2/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            } else {
              const err76 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/2/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.upgrade" !== data.k) {
              const err77 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/2/properties/k/const", keyword: "const", params: { allowedValue: "state.upgrade" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data26 = data.d;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (data26.format_version === void 0) {
                const err78 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "format_version" }, message: "must have required property 'format_version'" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              if (data26.h2k_version === void 0) {
                const err79 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/required", keyword: "required", params: { missingProperty: "h2k_version" }, message: "must have required property 'h2k_version'" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (data26.format_version !== void 0) {
                let data27 = data26.format_version;
                if (typeof data27 === "string") {
                  if (!pattern6.test(data27)) {
                    const err80 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/2/properties/d/properties/format_version/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                } else {
                  const err81 = { instancePath: instancePath + "/d/format_version", schemaPath: "#/oneOf/2/properties/d/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              if (data26.h2k_version !== void 0) {
                if (typeof data26.h2k_version !== "string") {
                  const err82 = { instancePath: instancePath + "/d/h2k_version", schemaPath: "#/oneOf/2/properties/d/properties/h2k_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
            } else {
              const err83 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/2/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data29 = data.p;
            if (typeof data29 === "string") {
              if (!pattern8.test(data29)) {
                const err84 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/2/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            } else {
              const err85 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/2/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data30 = data.c;
            if (typeof data30 === "string") {
              if (!pattern8.test(data30)) {
                const err86 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/2/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            } else {
              const err87 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/2/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
          props0.s = true;
          props0.t = true;
          props0.r = true;
          props0.k = true;
          props0.d = true;
          props0.p = true;
          props0.c = true;
        }
      } else if (tag0 === "state.snapshot") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err89 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err90 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err91 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err92 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err93 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err94 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err95 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data31 = data.s;
            if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
              const err96 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (typeof data31 == "number" && isFinite(data31)) {
              if (data31 > 9007199254740991 || isNaN(data31)) {
                const err97 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              if (data31 < 1 || isNaN(data31)) {
                const err98 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/3/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data32 = data.t;
            if (typeof data32 === "string") {
              if (!pattern4.test(data32)) {
                const err99 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/3/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            } else {
              const err100 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/3/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data33 = data.r;
            if (typeof data33 === "string") {
              if (!pattern5.test(data33)) {
                const err101 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/3/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            } else {
              const err102 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/3/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.snapshot" !== data.k) {
              const err103 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/3/properties/k/const", keyword: "const", params: { allowedValue: "state.snapshot" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data35 = data.d;
            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
              if (data35.serial === void 0) {
                const err104 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              if (data35.applied_seq === void 0) {
                const err105 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "applied_seq" }, message: "must have required property 'applied_seq'" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (data35.digest === void 0) {
                const err106 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              if (data35.serial !== void 0) {
                let data36 = data35.serial;
                if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                  const err107 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/3/properties/d/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (typeof data36 == "number" && isFinite(data36)) {
                  if (data36 > 9007199254740991 || isNaN(data36)) {
                    const err108 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/3/properties/d/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                  if (data36 < 1 || isNaN(data36)) {
                    const err109 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/3/properties/d/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
              }
              if (data35.applied_seq !== void 0) {
                let data37 = data35.applied_seq;
                if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                  const err110 = { instancePath: instancePath + "/d/applied_seq", schemaPath: "#/oneOf/3/properties/d/properties/applied_seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (typeof data37 == "number" && isFinite(data37)) {
                  if (data37 > 9007199254740991 || isNaN(data37)) {
                    const err111 = { instancePath: instancePath + "/d/applied_seq", schemaPath: "#/oneOf/3/properties/d/properties/applied_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  if (data37 < 1 || isNaN(data37)) {
                    const err112 = { instancePath: instancePath + "/d/applied_seq", schemaPath: "#/oneOf/3/properties/d/properties/applied_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                }
              }
              if (data35.digest !== void 0) {
                let data38 = data35.digest;
                if (typeof data38 === "string") {
                  if (!pattern13.test(data38)) {
                    const err113 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/3/properties/d/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                } else {
                  const err114 = { instancePath: instancePath + "/d/digest", schemaPath: "#/oneOf/3/properties/d/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              }
            } else {
              const err115 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/3/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data39 = data.p;
            if (typeof data39 === "string") {
              if (!pattern8.test(data39)) {
                const err116 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/3/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            } else {
              const err117 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/3/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data40 = data.c;
            if (typeof data40 === "string") {
              if (!pattern8.test(data40)) {
                const err118 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/3/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            } else {
              const err119 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/3/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        } else {
          const err120 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
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
      } else if (tag0 === "run.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err121 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err122 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err123 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err124 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err125 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err126 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err127 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data41 = data.s;
            if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
              const err128 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (typeof data41 == "number" && isFinite(data41)) {
              if (data41 > 9007199254740991 || isNaN(data41)) {
                const err129 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              if (data41 < 1 || isNaN(data41)) {
                const err130 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/4/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data42 = data.t;
            if (typeof data42 === "string") {
              if (!pattern4.test(data42)) {
                const err131 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/4/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            } else {
              const err132 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/4/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data43 = data.r;
            if (typeof data43 === "string") {
              if (!pattern5.test(data43)) {
                const err133 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/4/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            } else {
              const err134 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/4/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.begin" !== data.k) {
              const err135 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/4/properties/k/const", keyword: "const", params: { allowedValue: "run.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data45 = data.d;
            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
              if (data45.plan_digest === void 0) {
                const err136 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
              if (data45.lock === void 0) {
                const err137 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/required", keyword: "required", params: { missingProperty: "lock" }, message: "must have required property 'lock'" };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              if (data45.plan_digest !== void 0) {
                let data46 = data45.plan_digest;
                if (typeof data46 === "string") {
                  if (!pattern13.test(data46)) {
                    const err138 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/4/properties/d/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                } else {
                  const err139 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/4/properties/d/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              }
              if (data45.lock !== void 0) {
                let data47 = data45.lock;
                if (typeof data47 === "string") {
                  if (!pattern5.test(data47)) {
                    const err140 = { instancePath: instancePath + "/d/lock", schemaPath: "#/oneOf/4/properties/d/properties/lock/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                } else {
                  const err141 = { instancePath: instancePath + "/d/lock", schemaPath: "#/oneOf/4/properties/d/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
            } else {
              const err142 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/4/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data48 = data.p;
            if (typeof data48 === "string") {
              if (!pattern8.test(data48)) {
                const err143 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/4/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            } else {
              const err144 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/4/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data49 = data.c;
            if (typeof data49 === "string") {
              if (!pattern8.test(data49)) {
                const err145 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/4/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            } else {
              const err146 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/4/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          }
        } else {
          const err147 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err147];
          } else {
            vErrors.push(err147);
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
      } else if (tag0 === "process.begin") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err148 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err149 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err150 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err151 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err152 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err153 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err154 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data50 = data.s;
            if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
              const err155 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (typeof data50 == "number" && isFinite(data50)) {
              if (data50 > 9007199254740991 || isNaN(data50)) {
                const err156 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
              if (data50 < 1 || isNaN(data50)) {
                const err157 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/5/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data51 = data.t;
            if (typeof data51 === "string") {
              if (!pattern4.test(data51)) {
                const err158 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/5/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            } else {
              const err159 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/5/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data52 = data.r;
            if (typeof data52 === "string") {
              if (!pattern5.test(data52)) {
                const err160 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/5/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            } else {
              const err161 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/5/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("process.begin" !== data.k) {
              const err162 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/5/properties/k/const", keyword: "const", params: { allowedValue: "process.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data54 = data.d;
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
              if (data54.program === void 0) {
                const err163 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'" };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              if (data54.boot_id === void 0) {
                const err164 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "boot_id" }, message: "must have required property 'boot_id'" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
              if (data54.pid_namespace === void 0) {
                const err165 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "pid_namespace" }, message: "must have required property 'pid_namespace'" };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
              if (data54.pid === void 0) {
                const err166 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "pid" }, message: "must have required property 'pid'" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              if (data54.started === void 0) {
                const err167 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/required", keyword: "required", params: { missingProperty: "started" }, message: "must have required property 'started'" };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (data54.program !== void 0) {
                if (typeof data54.program !== "string") {
                  const err168 = { instancePath: instancePath + "/d/program", schemaPath: "#/oneOf/5/properties/d/properties/program/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              if (data54.boot_id !== void 0) {
                if (typeof data54.boot_id !== "string") {
                  const err169 = { instancePath: instancePath + "/d/boot_id", schemaPath: "#/oneOf/5/properties/d/properties/boot_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
              if (data54.pid_namespace !== void 0) {
                if (typeof data54.pid_namespace !== "string") {
                  const err170 = { instancePath: instancePath + "/d/pid_namespace", schemaPath: "#/oneOf/5/properties/d/properties/pid_namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              }
              if (data54.pid !== void 0) {
                let data58 = data54.pid;
                if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                  const err171 = { instancePath: instancePath + "/d/pid", schemaPath: "#/oneOf/5/properties/d/properties/pid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                if (typeof data58 == "number" && isFinite(data58)) {
                  if (data58 > 9007199254740991 || isNaN(data58)) {
                    const err172 = { instancePath: instancePath + "/d/pid", schemaPath: "#/oneOf/5/properties/d/properties/pid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                  if (data58 < 1 || isNaN(data58)) {
                    const err173 = { instancePath: instancePath + "/d/pid", schemaPath: "#/oneOf/5/properties/d/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                }
              }
              if (data54.started !== void 0) {
                let data59 = data54.started;
                if (typeof data59 === "string") {
                  if (!pattern34.test(data59)) {
                    const err174 = { instancePath: instancePath + "/d/started", schemaPath: "#/oneOf/5/properties/d/properties/started/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                } else {
                  const err175 = { instancePath: instancePath + "/d/started", schemaPath: "#/oneOf/5/properties/d/properties/started/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
              }
            } else {
              const err176 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/5/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data60 = data.p;
            if (typeof data60 === "string") {
              if (!pattern8.test(data60)) {
                const err177 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/5/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            } else {
              const err178 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/5/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data61 = data.c;
            if (typeof data61 === "string") {
              if (!pattern8.test(data61)) {
                const err179 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/5/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            } else {
              const err180 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/5/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
          }
        } else {
          const err181 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err181];
          } else {
            vErrors.push(err181);
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
            const err182 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err183 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err184 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err185 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err186 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err186];
            } else {
              vErrors.push(err186);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err187 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err188 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err189 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err190 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data62 = data.s;
            if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
              const err191 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/6/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (typeof data62 == "number" && isFinite(data62)) {
              if (data62 > 9007199254740991 || isNaN(data62)) {
                const err192 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/6/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
              if (data62 < 1 || isNaN(data62)) {
                const err193 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/6/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data63 = data.t;
            if (typeof data63 === "string") {
              if (!pattern4.test(data63)) {
                const err194 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/6/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            } else {
              const err195 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/6/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data64 = data.r;
            if (typeof data64 === "string") {
              if (!pattern5.test(data64)) {
                const err196 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/6/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            } else {
              const err197 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/6/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.begin" !== data.k) {
              const err198 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/6/properties/k/const", keyword: "const", params: { allowedValue: "action.begin" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data66 = data.a;
            if (typeof data66 === "string") {
              if (data66.length < 1) {
                const err199 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/6/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            } else {
              const err200 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/6/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data67 = data.n;
            if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
              const err201 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/6/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            if (typeof data67 == "number" && isFinite(data67)) {
              if (data67 > 9007199254740991 || isNaN(data67)) {
                const err202 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/6/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
              if (data67 < 1 || isNaN(data67)) {
                const err203 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/6/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data68 = data.d;
            if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
              if (data68.vm === void 0) {
                const err204 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/required", keyword: "required", params: { missingProperty: "vm" }, message: "must have required property 'vm'" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              if (data68.kind === void 0) {
                const err205 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
              if (data68.key === void 0) {
                const err206 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
              if (data68.vm !== void 0) {
                if (typeof data68.vm !== "string") {
                  const err207 = { instancePath: instancePath + "/d/vm", schemaPath: "#/oneOf/6/properties/d/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              }
              if (data68.kind !== void 0) {
                if (typeof data68.kind !== "string") {
                  const err208 = { instancePath: instancePath + "/d/kind", schemaPath: "#/oneOf/6/properties/d/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              }
              if (data68.key !== void 0) {
                let data71 = data68.key;
                if (typeof data71 === "string") {
                  if (!pattern13.test(data71)) {
                    const err209 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/6/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                } else {
                  const err210 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/6/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
              }
            } else {
              const err211 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/6/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data72 = data.p;
            if (typeof data72 === "string") {
              if (!pattern8.test(data72)) {
                const err212 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/6/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            } else {
              const err213 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/6/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data73 = data.c;
            if (typeof data73 === "string") {
              if (!pattern8.test(data73)) {
                const err214 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/6/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            } else {
              const err215 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/6/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
          }
        } else {
          const err216 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
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
      } else if (tag0 === "effect.intent") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err217 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err218 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err219 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err220 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err221 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err222 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err223 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err224 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err225 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data74 = data.s;
            if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
              const err226 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/7/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
            if (typeof data74 == "number" && isFinite(data74)) {
              if (data74 > 9007199254740991 || isNaN(data74)) {
                const err227 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/7/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
              if (data74 < 1 || isNaN(data74)) {
                const err228 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/7/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data75 = data.t;
            if (typeof data75 === "string") {
              if (!pattern4.test(data75)) {
                const err229 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/7/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            } else {
              const err230 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/7/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data76 = data.r;
            if (typeof data76 === "string") {
              if (!pattern5.test(data76)) {
                const err231 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/7/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            } else {
              const err232 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/7/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("effect.intent" !== data.k) {
              const err233 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/7/properties/k/const", keyword: "const", params: { allowedValue: "effect.intent" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data78 = data.a;
            if (typeof data78 === "string") {
              if (data78.length < 1) {
                const err234 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/7/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            } else {
              const err235 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/7/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data79 = data.n;
            if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
              const err236 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/7/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            if (typeof data79 == "number" && isFinite(data79)) {
              if (data79 > 9007199254740991 || isNaN(data79)) {
                const err237 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/7/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
              if (data79 < 1 || isNaN(data79)) {
                const err238 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/7/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data80 = data.d;
            if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
              if (data80.effect === void 0) {
                const err239 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/7/properties/d/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
              if (data80.token === void 0) {
                const err240 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/7/properties/d/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
              if (data80.effect !== void 0) {
                if (typeof data80.effect !== "string") {
                  const err241 = { instancePath: instancePath + "/d/effect", schemaPath: "#/oneOf/7/properties/d/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
              }
              if (data80.token !== void 0) {
                let data82 = data80.token;
                if (typeof data82 === "string") {
                  if (data82.length < 1) {
                    const err242 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/7/properties/d/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                } else {
                  const err243 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/7/properties/d/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
              }
            } else {
              const err244 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/7/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data83 = data.p;
            if (typeof data83 === "string") {
              if (!pattern8.test(data83)) {
                const err245 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/7/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            } else {
              const err246 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/7/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data84 = data.c;
            if (typeof data84 === "string") {
              if (!pattern8.test(data84)) {
                const err247 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/7/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            } else {
              const err248 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/7/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
          }
        } else {
          const err249 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err249];
          } else {
            vErrors.push(err249);
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
      } else if (tag0 === "effect.done") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err250 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err251 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err252 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err253 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err254 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err255 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err256 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err257 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err258 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err258];
            } else {
              vErrors.push(err258);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data85 = data.s;
            if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
              const err259 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/8/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
            if (typeof data85 == "number" && isFinite(data85)) {
              if (data85 > 9007199254740991 || isNaN(data85)) {
                const err260 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/8/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              if (data85 < 1 || isNaN(data85)) {
                const err261 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/8/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data86 = data.t;
            if (typeof data86 === "string") {
              if (!pattern4.test(data86)) {
                const err262 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/8/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            } else {
              const err263 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/8/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data87 = data.r;
            if (typeof data87 === "string") {
              if (!pattern5.test(data87)) {
                const err264 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/8/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            } else {
              const err265 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/8/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("effect.done" !== data.k) {
              const err266 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/8/properties/k/const", keyword: "const", params: { allowedValue: "effect.done" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data89 = data.a;
            if (typeof data89 === "string") {
              if (data89.length < 1) {
                const err267 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/8/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            } else {
              const err268 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/8/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data90 = data.n;
            if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
              const err269 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/8/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
            if (typeof data90 == "number" && isFinite(data90)) {
              if (data90 > 9007199254740991 || isNaN(data90)) {
                const err270 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/8/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
              if (data90 < 1 || isNaN(data90)) {
                const err271 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/8/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data91 = data.d;
            if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
              if (data91.effect === void 0) {
                const err272 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/8/properties/d/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
              if (data91.token === void 0) {
                const err273 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/8/properties/d/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
              if (data91.effect !== void 0) {
                if (typeof data91.effect !== "string") {
                  const err274 = { instancePath: instancePath + "/d/effect", schemaPath: "#/oneOf/8/properties/d/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              }
              if (data91.token !== void 0) {
                let data93 = data91.token;
                if (typeof data93 === "string") {
                  if (data93.length < 1) {
                    const err275 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/8/properties/d/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                } else {
                  const err276 = { instancePath: instancePath + "/d/token", schemaPath: "#/oneOf/8/properties/d/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
              }
            } else {
              const err277 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/8/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data94 = data.p;
            if (typeof data94 === "string") {
              if (!pattern8.test(data94)) {
                const err278 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/8/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            } else {
              const err279 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/8/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data95 = data.c;
            if (typeof data95 === "string") {
              if (!pattern8.test(data95)) {
                const err280 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/8/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
            } else {
              const err281 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/8/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
          }
        } else {
          const err282 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err282];
          } else {
            vErrors.push(err282);
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
      } else if (tag0 === "checkpoint") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err283 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err284 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err285 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err286 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err287 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err287];
            } else {
              vErrors.push(err287);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err288 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err289 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err290 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err291 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data96 = data.s;
            if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
              const err292 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/9/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
            if (typeof data96 == "number" && isFinite(data96)) {
              if (data96 > 9007199254740991 || isNaN(data96)) {
                const err293 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/9/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
              if (data96 < 1 || isNaN(data96)) {
                const err294 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/9/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data97 = data.t;
            if (typeof data97 === "string") {
              if (!pattern4.test(data97)) {
                const err295 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/9/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err295];
                } else {
                  vErrors.push(err295);
                }
                errors++;
              }
            } else {
              const err296 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/9/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data98 = data.r;
            if (typeof data98 === "string") {
              if (!pattern5.test(data98)) {
                const err297 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/9/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            } else {
              const err298 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/9/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err298];
              } else {
                vErrors.push(err298);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("checkpoint" !== data.k) {
              const err299 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/9/properties/k/const", keyword: "const", params: { allowedValue: "checkpoint" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data100 = data.a;
            if (typeof data100 === "string") {
              if (data100.length < 1) {
                const err300 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/9/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            } else {
              const err301 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/9/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data101 = data.n;
            if (!(typeof data101 == "number" && (!(data101 % 1) && !isNaN(data101)) && isFinite(data101))) {
              const err302 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/9/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err302];
              } else {
                vErrors.push(err302);
              }
              errors++;
            }
            if (typeof data101 == "number" && isFinite(data101)) {
              if (data101 > 9007199254740991 || isNaN(data101)) {
                const err303 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/9/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
              if (data101 < 1 || isNaN(data101)) {
                const err304 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/9/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err304];
                } else {
                  vErrors.push(err304);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data102 = data.d;
            if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
              if (data102.bytes === void 0) {
                const err305 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/9/properties/d/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
              if (data102.of === void 0) {
                const err306 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/9/properties/d/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
              if (data102.bytes !== void 0) {
                let data103 = data102.bytes;
                if (!(typeof data103 == "number" && (!(data103 % 1) && !isNaN(data103)) && isFinite(data103))) {
                  const err307 = { instancePath: instancePath + "/d/bytes", schemaPath: "#/oneOf/9/properties/d/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err307];
                  } else {
                    vErrors.push(err307);
                  }
                  errors++;
                }
                if (typeof data103 == "number" && isFinite(data103)) {
                  if (data103 > 9007199254740991 || isNaN(data103)) {
                    const err308 = { instancePath: instancePath + "/d/bytes", schemaPath: "#/oneOf/9/properties/d/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                  if (data103 < 0 || isNaN(data103)) {
                    const err309 = { instancePath: instancePath + "/d/bytes", schemaPath: "#/oneOf/9/properties/d/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err309];
                    } else {
                      vErrors.push(err309);
                    }
                    errors++;
                  }
                }
              }
              if (data102.of !== void 0) {
                let data104 = data102.of;
                if (typeof data104 === "string") {
                  if (!pattern13.test(data104)) {
                    const err310 = { instancePath: instancePath + "/d/of", schemaPath: "#/oneOf/9/properties/d/properties/of/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err310];
                    } else {
                      vErrors.push(err310);
                    }
                    errors++;
                  }
                } else {
                  const err311 = { instancePath: instancePath + "/d/of", schemaPath: "#/oneOf/9/properties/d/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
              }
            } else {
              const err312 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/9/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err312];
              } else {
                vErrors.push(err312);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data105 = data.p;
            if (typeof data105 === "string") {
              if (!pattern8.test(data105)) {
                const err313 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/9/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err313];
                } else {
                  vErrors.push(err313);
                }
                errors++;
              }
            } else {
              const err314 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/9/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err314];
              } else {
                vErrors.push(err314);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data106 = data.c;
            if (typeof data106 === "string") {
              if (!pattern8.test(data106)) {
                const err315 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/9/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            } else {
              const err316 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/9/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err316];
              } else {
                vErrors.push(err316);
              }
              errors++;
            }
          }
        } else {
          const err317 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err317];
          } else {
            vErrors.push(err317);
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
      } else if (tag0 === "gate.open") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err318 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err319 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err320 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err321 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err322 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err323 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err323];
            } else {
              vErrors.push(err323);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err324 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err324];
            } else {
              vErrors.push(err324);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data107 = data.s;
            if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
              const err325 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/10/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
            if (typeof data107 == "number" && isFinite(data107)) {
              if (data107 > 9007199254740991 || isNaN(data107)) {
                const err326 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/10/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err326];
                } else {
                  vErrors.push(err326);
                }
                errors++;
              }
              if (data107 < 1 || isNaN(data107)) {
                const err327 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/10/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data108 = data.t;
            if (typeof data108 === "string") {
              if (!pattern4.test(data108)) {
                const err328 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/10/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err328];
                } else {
                  vErrors.push(err328);
                }
                errors++;
              }
            } else {
              const err329 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/10/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data109 = data.r;
            if (typeof data109 === "string") {
              if (!pattern5.test(data109)) {
                const err330 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/10/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err330];
                } else {
                  vErrors.push(err330);
                }
                errors++;
              }
            } else {
              const err331 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/10/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err331];
              } else {
                vErrors.push(err331);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("gate.open" !== data.k) {
              const err332 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/10/properties/k/const", keyword: "const", params: { allowedValue: "gate.open" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err332];
              } else {
                vErrors.push(err332);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data111 = data.d;
            if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
              if (data111.gate === void 0) {
                const err333 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/10/properties/d/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'" };
                if (vErrors === null) {
                  vErrors = [err333];
                } else {
                  vErrors.push(err333);
                }
                errors++;
              }
              if (data111.key === void 0) {
                const err334 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/10/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err334];
                } else {
                  vErrors.push(err334);
                }
                errors++;
              }
              if (data111.gate !== void 0) {
                let data112 = data111.gate;
                if (typeof data112 === "string") {
                  if (data112.length < 1) {
                    const err335 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/10/properties/d/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err335];
                    } else {
                      vErrors.push(err335);
                    }
                    errors++;
                  }
                } else {
                  const err336 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/10/properties/d/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err336];
                  } else {
                    vErrors.push(err336);
                  }
                  errors++;
                }
              }
              if (data111.key !== void 0) {
                let data113 = data111.key;
                if (typeof data113 === "string") {
                  if (!pattern13.test(data113)) {
                    const err337 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/10/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err337];
                    } else {
                      vErrors.push(err337);
                    }
                    errors++;
                  }
                } else {
                  const err338 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/10/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err338];
                  } else {
                    vErrors.push(err338);
                  }
                  errors++;
                }
              }
            } else {
              const err339 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/10/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data114 = data.p;
            if (typeof data114 === "string") {
              if (!pattern8.test(data114)) {
                const err340 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/10/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
            } else {
              const err341 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/10/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err341];
              } else {
                vErrors.push(err341);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data115 = data.c;
            if (typeof data115 === "string") {
              if (!pattern8.test(data115)) {
                const err342 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/10/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err342];
                } else {
                  vErrors.push(err342);
                }
                errors++;
              }
            } else {
              const err343 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/10/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err343];
              } else {
                vErrors.push(err343);
              }
              errors++;
            }
          }
        } else {
          const err344 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err344];
          } else {
            vErrors.push(err344);
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
      } else if (tag0 === "gate.pass") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err345 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err346 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err346];
            } else {
              vErrors.push(err346);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err347 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err347];
            } else {
              vErrors.push(err347);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err348 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err348];
            } else {
              vErrors.push(err348);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err349 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err350 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err351 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data116 = data.s;
            if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
              const err352 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/11/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err352];
              } else {
                vErrors.push(err352);
              }
              errors++;
            }
            if (typeof data116 == "number" && isFinite(data116)) {
              if (data116 > 9007199254740991 || isNaN(data116)) {
                const err353 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/11/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err353];
                } else {
                  vErrors.push(err353);
                }
                errors++;
              }
              if (data116 < 1 || isNaN(data116)) {
                const err354 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/11/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err354];
                } else {
                  vErrors.push(err354);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data117 = data.t;
            if (typeof data117 === "string") {
              if (!pattern4.test(data117)) {
                const err355 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/11/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
            } else {
              const err356 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/11/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err356];
              } else {
                vErrors.push(err356);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data118 = data.r;
            if (typeof data118 === "string") {
              if (!pattern5.test(data118)) {
                const err357 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/11/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
            } else {
              const err358 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/11/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err358];
              } else {
                vErrors.push(err358);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("gate.pass" !== data.k) {
              const err359 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/11/properties/k/const", keyword: "const", params: { allowedValue: "gate.pass" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data120 = data.d;
            if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
              if (data120.gate === void 0) {
                const err360 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'" };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
              if (data120.key === void 0) {
                const err361 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                if (vErrors === null) {
                  vErrors = [err361];
                } else {
                  vErrors.push(err361);
                }
                errors++;
              }
              if (data120.by === void 0) {
                const err362 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                if (vErrors === null) {
                  vErrors = [err362];
                } else {
                  vErrors.push(err362);
                }
                errors++;
              }
              if (data120.gate !== void 0) {
                let data121 = data120.gate;
                if (typeof data121 === "string") {
                  if (data121.length < 1) {
                    const err363 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/11/properties/d/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err363];
                    } else {
                      vErrors.push(err363);
                    }
                    errors++;
                  }
                } else {
                  const err364 = { instancePath: instancePath + "/d/gate", schemaPath: "#/oneOf/11/properties/d/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err364];
                  } else {
                    vErrors.push(err364);
                  }
                  errors++;
                }
              }
              if (data120.key !== void 0) {
                let data122 = data120.key;
                if (typeof data122 === "string") {
                  if (!pattern13.test(data122)) {
                    const err365 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/11/properties/d/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err365];
                    } else {
                      vErrors.push(err365);
                    }
                    errors++;
                  }
                } else {
                  const err366 = { instancePath: instancePath + "/d/key", schemaPath: "#/oneOf/11/properties/d/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err366];
                  } else {
                    vErrors.push(err366);
                  }
                  errors++;
                }
              }
              if (data120.by !== void 0) {
                let data123 = data120.by;
                if (!(data123 === "option" || data123 === "terminal")) {
                  const err367 = { instancePath: instancePath + "/d/by", schemaPath: "#/oneOf/11/properties/d/properties/by/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[11].properties.d.properties.by.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err367];
                  } else {
                    vErrors.push(err367);
                  }
                  errors++;
                }
              }
            } else {
              const err368 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/11/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err368];
              } else {
                vErrors.push(err368);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data124 = data.p;
            if (typeof data124 === "string") {
              if (!pattern8.test(data124)) {
                const err369 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/11/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err369];
                } else {
                  vErrors.push(err369);
                }
                errors++;
              }
            } else {
              const err370 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/11/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err370];
              } else {
                vErrors.push(err370);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data125 = data.c;
            if (typeof data125 === "string") {
              if (!pattern8.test(data125)) {
                const err371 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err371];
                } else {
                  vErrors.push(err371);
                }
                errors++;
              }
            } else {
              const err372 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err372];
              } else {
                vErrors.push(err372);
              }
              errors++;
            }
          }
        } else {
          const err373 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err373];
          } else {
            vErrors.push(err373);
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
      } else if (tag0 === "action.commit") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err374 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err374];
            } else {
              vErrors.push(err374);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err375 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err375];
            } else {
              vErrors.push(err375);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err376 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err376];
            } else {
              vErrors.push(err376);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err377 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err377];
            } else {
              vErrors.push(err377);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err378 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err378];
            } else {
              vErrors.push(err378);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err379 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err379];
            } else {
              vErrors.push(err379);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err380 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err381 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err382 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err382];
            } else {
              vErrors.push(err382);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data126 = data.s;
            if (!(typeof data126 == "number" && (!(data126 % 1) && !isNaN(data126)) && isFinite(data126))) {
              const err383 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/12/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err383];
              } else {
                vErrors.push(err383);
              }
              errors++;
            }
            if (typeof data126 == "number" && isFinite(data126)) {
              if (data126 > 9007199254740991 || isNaN(data126)) {
                const err384 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/12/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err384];
                } else {
                  vErrors.push(err384);
                }
                errors++;
              }
              if (data126 < 1 || isNaN(data126)) {
                const err385 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/12/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data127 = data.t;
            if (typeof data127 === "string") {
              if (!pattern4.test(data127)) {
                const err386 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/12/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err386];
                } else {
                  vErrors.push(err386);
                }
                errors++;
              }
            } else {
              const err387 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/12/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err387];
              } else {
                vErrors.push(err387);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data128 = data.r;
            if (typeof data128 === "string") {
              if (!pattern5.test(data128)) {
                const err388 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/12/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err388];
                } else {
                  vErrors.push(err388);
                }
                errors++;
              }
            } else {
              const err389 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/12/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.commit" !== data.k) {
              const err390 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/12/properties/k/const", keyword: "const", params: { allowedValue: "action.commit" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err390];
              } else {
                vErrors.push(err390);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data130 = data.a;
            if (typeof data130 === "string") {
              if (data130.length < 1) {
                const err391 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/12/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err391];
                } else {
                  vErrors.push(err391);
                }
                errors++;
              }
            } else {
              const err392 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/12/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err392];
              } else {
                vErrors.push(err392);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data131 = data.n;
            if (!(typeof data131 == "number" && (!(data131 % 1) && !isNaN(data131)) && isFinite(data131))) {
              const err393 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/12/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err393];
              } else {
                vErrors.push(err393);
              }
              errors++;
            }
            if (typeof data131 == "number" && isFinite(data131)) {
              if (data131 > 9007199254740991 || isNaN(data131)) {
                const err394 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/12/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err394];
                } else {
                  vErrors.push(err394);
                }
                errors++;
              }
              if (data131 < 1 || isNaN(data131)) {
                const err395 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/12/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err395];
                } else {
                  vErrors.push(err395);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data132 = data.d;
            if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
              if (data132.ms === void 0) {
                const err396 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
                if (vErrors === null) {
                  vErrors = [err396];
                } else {
                  vErrors.push(err396);
                }
                errors++;
              }
              if (data132.receipt === void 0) {
                const err397 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "receipt" }, message: "must have required property 'receipt'" };
                if (vErrors === null) {
                  vErrors = [err397];
                } else {
                  vErrors.push(err397);
                }
                errors++;
              }
              if (data132.artifacts === void 0) {
                const err398 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
                if (vErrors === null) {
                  vErrors = [err398];
                } else {
                  vErrors.push(err398);
                }
                errors++;
              }
              if (data132.removed === void 0) {
                const err399 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/required", keyword: "required", params: { missingProperty: "removed" }, message: "must have required property 'removed'" };
                if (vErrors === null) {
                  vErrors = [err399];
                } else {
                  vErrors.push(err399);
                }
                errors++;
              }
              if (data132.ms !== void 0) {
                let data133 = data132.ms;
                if (!(typeof data133 == "number" && (!(data133 % 1) && !isNaN(data133)) && isFinite(data133))) {
                  const err400 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/12/properties/d/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err400];
                  } else {
                    vErrors.push(err400);
                  }
                  errors++;
                }
                if (typeof data133 == "number" && isFinite(data133)) {
                  if (data133 > 9007199254740991 || isNaN(data133)) {
                    const err401 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/12/properties/d/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err401];
                    } else {
                      vErrors.push(err401);
                    }
                    errors++;
                  }
                  if (data133 < 0 || isNaN(data133)) {
                    const err402 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/12/properties/d/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err402];
                    } else {
                      vErrors.push(err402);
                    }
                    errors++;
                  }
                }
              }
              if (data132.receipt !== void 0) {
                let data134 = data132.receipt;
                if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                  if (data134.made === void 0) {
                    const err403 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "made" }, message: "must have required property 'made'" };
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                  if (data134.notes === void 0) {
                    const err404 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
                    if (vErrors === null) {
                      vErrors = [err404];
                    } else {
                      vErrors.push(err404);
                    }
                    errors++;
                  }
                  if (data134.made !== void 0) {
                    let data135 = data134.made;
                    if (Array.isArray(data135)) {
                      const len0 = data135.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data136 = data135[i0];
                        if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                          if (data136.artifact === void 0) {
                            const err405 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                            if (vErrors === null) {
                              vErrors = [err405];
                            } else {
                              vErrors.push(err405);
                            }
                            errors++;
                          }
                          if (data136.path === void 0) {
                            const err406 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                            if (vErrors === null) {
                              vErrors = [err406];
                            } else {
                              vErrors.push(err406);
                            }
                            errors++;
                          }
                          if (data136.bytes === void 0) {
                            const err407 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                            if (vErrors === null) {
                              vErrors = [err407];
                            } else {
                              vErrors.push(err407);
                            }
                            errors++;
                          }
                          if (data136.sha256 === void 0) {
                            const err408 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                            if (vErrors === null) {
                              vErrors = [err408];
                            } else {
                              vErrors.push(err408);
                            }
                            errors++;
                          }
                          if (data136.artifact !== void 0) {
                            let data137 = data136.artifact;
                            if (typeof data137 === "string") {
                              if (data137.length < 1) {
                                const err409 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err409];
                                } else {
                                  vErrors.push(err409);
                                }
                                errors++;
                              }
                            } else {
                              const err410 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err410];
                              } else {
                                vErrors.push(err410);
                              }
                              errors++;
                            }
                          }
                          if (data136.path !== void 0) {
                            let data138 = data136.path;
                            if (typeof data138 !== "string" && data138 !== null) {
                              const err411 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/path/type", keyword: "type", params: { type: schema34.properties.made.items.properties.path.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err411];
                              } else {
                                vErrors.push(err411);
                              }
                              errors++;
                            }
                          }
                          if (data136.bytes !== void 0) {
                            let data139 = data136.bytes;
                            if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                              const err412 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err412];
                              } else {
                                vErrors.push(err412);
                              }
                              errors++;
                            }
                            if (typeof data139 == "number" && isFinite(data139)) {
                              if (data139 > 9007199254740991 || isNaN(data139)) {
                                const err413 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                                if (vErrors === null) {
                                  vErrors = [err413];
                                } else {
                                  vErrors.push(err413);
                                }
                                errors++;
                              }
                              if (data139 < 0 || isNaN(data139)) {
                                const err414 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err414];
                                } else {
                                  vErrors.push(err414);
                                }
                                errors++;
                              }
                            }
                          }
                          if (data136.sha256 !== void 0) {
                            let data140 = data136.sha256;
                            if (typeof data140 !== "string" && data140 !== null) {
                              const err415 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/type", keyword: "type", params: { type: schema34.properties.made.items.properties.sha256.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err415];
                              } else {
                                vErrors.push(err415);
                              }
                              errors++;
                            }
                            if (typeof data140 === "string") {
                              if (!pattern73.test(data140)) {
                                const err416 = { instancePath: instancePath + "/d/receipt/made/" + i0 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                if (vErrors === null) {
                                  vErrors = [err416];
                                } else {
                                  vErrors.push(err416);
                                }
                                errors++;
                              }
                            }
                          }
                        } else {
                          const err417 = { instancePath: instancePath + "/d/receipt/made/" + i0, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err417];
                          } else {
                            vErrors.push(err417);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err418 = { instancePath: instancePath + "/d/receipt/made", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/made/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err418];
                      } else {
                        vErrors.push(err418);
                      }
                      errors++;
                    }
                  }
                  if (data134.notes !== void 0) {
                    let data141 = data134.notes;
                    if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                      for (const key0 in data141) {
                        let data142 = data141[key0];
                        if (typeof data142 !== "string" && !(typeof data142 == "number" && isFinite(data142)) && typeof data142 !== "boolean" && !Array.isArray(data142)) {
                          const err419 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/type", keyword: "type", params: { type: schema34.properties.notes.additionalProperties.type }, message: "must be string,number,boolean,array" };
                          if (vErrors === null) {
                            vErrors = [err419];
                          } else {
                            vErrors.push(err419);
                          }
                          errors++;
                        }
                        if (Array.isArray(data142)) {
                          const len1 = data142.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data142[i1] !== "string") {
                              const err420 = { instancePath: instancePath + "/d/receipt/notes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err420];
                              } else {
                                vErrors.push(err420);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    } else {
                      const err421 = { instancePath: instancePath + "/d/receipt/notes", schemaPath: "urn:h2k:schema:state#/$defs/receipt/properties/notes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err421];
                      } else {
                        vErrors.push(err421);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err422 = { instancePath: instancePath + "/d/receipt", schemaPath: "urn:h2k:schema:state#/$defs/receipt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err422];
                  } else {
                    vErrors.push(err422);
                  }
                  errors++;
                }
              }
              if (data132.artifacts !== void 0) {
                let data144 = data132.artifacts;
                if (Array.isArray(data144)) {
                  const len2 = data144.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data145 = data144[i2];
                    if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                      if (data145.artifact === void 0) {
                        const err423 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                        if (vErrors === null) {
                          vErrors = [err423];
                        } else {
                          vErrors.push(err423);
                        }
                        errors++;
                      }
                      if (data145.path === void 0) {
                        const err424 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                        if (vErrors === null) {
                          vErrors = [err424];
                        } else {
                          vErrors.push(err424);
                        }
                        errors++;
                      }
                      if (data145.bytes === void 0) {
                        const err425 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
                        if (vErrors === null) {
                          vErrors = [err425];
                        } else {
                          vErrors.push(err425);
                        }
                        errors++;
                      }
                      if (data145.sha256 === void 0) {
                        const err426 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                        if (vErrors === null) {
                          vErrors = [err426];
                        } else {
                          vErrors.push(err426);
                        }
                        errors++;
                      }
                      if (data145.by === void 0) {
                        const err427 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        if (vErrors === null) {
                          vErrors = [err427];
                        } else {
                          vErrors.push(err427);
                        }
                        errors++;
                      }
                      if (data145.key === void 0) {
                        const err428 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                        if (vErrors === null) {
                          vErrors = [err428];
                        } else {
                          vErrors.push(err428);
                        }
                        errors++;
                      }
                      if (data145.mtime_ns === void 0) {
                        const err429 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "mtime_ns" }, message: "must have required property 'mtime_ns'" };
                        if (vErrors === null) {
                          vErrors = [err429];
                        } else {
                          vErrors.push(err429);
                        }
                        errors++;
                      }
                      if (data145.inode === void 0) {
                        const err430 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/required", keyword: "required", params: { missingProperty: "inode" }, message: "must have required property 'inode'" };
                        if (vErrors === null) {
                          vErrors = [err430];
                        } else {
                          vErrors.push(err430);
                        }
                        errors++;
                      }
                      if (data145.artifact !== void 0) {
                        let data146 = data145.artifact;
                        if (typeof data146 === "string") {
                          if (data146.length < 1) {
                            const err431 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err431];
                            } else {
                              vErrors.push(err431);
                            }
                            errors++;
                          }
                        } else {
                          const err432 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/artifact", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err432];
                          } else {
                            vErrors.push(err432);
                          }
                          errors++;
                        }
                      }
                      if (data145.path !== void 0) {
                        let data147 = data145.path;
                        if (typeof data147 !== "string" && data147 !== null) {
                          const err433 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/path", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/path/type", keyword: "type", params: { type: schema39.properties.path.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err433];
                          } else {
                            vErrors.push(err433);
                          }
                          errors++;
                        }
                      }
                      if (data145.bytes !== void 0) {
                        let data148 = data145.bytes;
                        if (!(typeof data148 == "number" && (!(data148 % 1) && !isNaN(data148)) && isFinite(data148))) {
                          const err434 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err434];
                          } else {
                            vErrors.push(err434);
                          }
                          errors++;
                        }
                        if (typeof data148 == "number" && isFinite(data148)) {
                          if (data148 > 9007199254740991 || isNaN(data148)) {
                            const err435 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                            if (vErrors === null) {
                              vErrors = [err435];
                            } else {
                              vErrors.push(err435);
                            }
                            errors++;
                          }
                          if (data148 < 0 || isNaN(data148)) {
                            const err436 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/bytes", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err436];
                            } else {
                              vErrors.push(err436);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data145.sha256 !== void 0) {
                        let data149 = data145.sha256;
                        if (typeof data149 !== "string" && data149 !== null) {
                          const err437 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/type", keyword: "type", params: { type: schema39.properties.sha256.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err437];
                          } else {
                            vErrors.push(err437);
                          }
                          errors++;
                        }
                        if (typeof data149 === "string") {
                          if (!pattern73.test(data149)) {
                            const err438 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/sha256", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err438];
                            } else {
                              vErrors.push(err438);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data145.by !== void 0) {
                        if (typeof data145.by !== "string") {
                          const err439 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/by", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err439];
                          } else {
                            vErrors.push(err439);
                          }
                          errors++;
                        }
                      }
                      if (data145.key !== void 0) {
                        let data151 = data145.key;
                        if (typeof data151 === "string") {
                          if (!pattern13.test(data151)) {
                            const err440 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/key", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/key/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                            if (vErrors === null) {
                              vErrors = [err440];
                            } else {
                              vErrors.push(err440);
                            }
                            errors++;
                          }
                        } else {
                          const err441 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/key", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err441];
                          } else {
                            vErrors.push(err441);
                          }
                          errors++;
                        }
                      }
                      if (data145.mtime_ns !== void 0) {
                        let data152 = data145.mtime_ns;
                        if (typeof data152 !== "string" && data152 !== null) {
                          const err442 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/type", keyword: "type", params: { type: schema39.properties.mtime_ns.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err442];
                          } else {
                            vErrors.push(err442);
                          }
                          errors++;
                        }
                        if (typeof data152 === "string") {
                          if (!pattern34.test(data152)) {
                            const err443 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/mtime_ns", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/mtime_ns/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                            if (vErrors === null) {
                              vErrors = [err443];
                            } else {
                              vErrors.push(err443);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data145.inode !== void 0) {
                        let data153 = data145.inode;
                        if (typeof data153 !== "string" && data153 !== null) {
                          const err444 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/type", keyword: "type", params: { type: schema39.properties.inode.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err444];
                          } else {
                            vErrors.push(err444);
                          }
                          errors++;
                        }
                        if (typeof data153 === "string") {
                          if (!pattern34.test(data153)) {
                            const err445 = { instancePath: instancePath + "/d/artifacts/" + i2 + "/inode", schemaPath: "urn:h2k:schema:state#/$defs/artifact/properties/inode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                            if (vErrors === null) {
                              vErrors = [err445];
                            } else {
                              vErrors.push(err445);
                            }
                            errors++;
                          }
                        }
                      }
                    } else {
                      const err446 = { instancePath: instancePath + "/d/artifacts/" + i2, schemaPath: "urn:h2k:schema:state#/$defs/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err446];
                      } else {
                        vErrors.push(err446);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err447 = { instancePath: instancePath + "/d/artifacts", schemaPath: "#/oneOf/12/properties/d/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err447];
                  } else {
                    vErrors.push(err447);
                  }
                  errors++;
                }
              }
              if (data132.removed !== void 0) {
                let data154 = data132.removed;
                if (Array.isArray(data154)) {
                  const len3 = data154.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data154[i3] !== "string") {
                      const err448 = { instancePath: instancePath + "/d/removed/" + i3, schemaPath: "#/oneOf/12/properties/d/properties/removed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err448];
                      } else {
                        vErrors.push(err448);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err449 = { instancePath: instancePath + "/d/removed", schemaPath: "#/oneOf/12/properties/d/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err449];
                  } else {
                    vErrors.push(err449);
                  }
                  errors++;
                }
              }
              if (data132.undo !== void 0) {
                let data156 = data132.undo;
                if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                  if (data156.how === void 0) {
                    const err450 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                    if (vErrors === null) {
                      vErrors = [err450];
                    } else {
                      vErrors.push(err450);
                    }
                    errors++;
                  }
                  const tag1 = data156.how;
                  if (typeof tag1 == "string") {
                    if (tag1 === "remove-artifact") {
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        if (data156.how === void 0) {
                          const err451 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err451];
                          } else {
                            vErrors.push(err451);
                          }
                          errors++;
                        }
                        if (data156.artifact === void 0) {
                          const err452 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                          if (vErrors === null) {
                            vErrors = [err452];
                          } else {
                            vErrors.push(err452);
                          }
                          errors++;
                        }
                        if (data156.how !== void 0) {
                          if ("remove-artifact" !== data156.how) {
                            const err453 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/how/const", keyword: "const", params: { allowedValue: "remove-artifact" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err453];
                            } else {
                              vErrors.push(err453);
                            }
                            errors++;
                          }
                        }
                        if (data156.artifact !== void 0) {
                          let data158 = data156.artifact;
                          if (typeof data158 === "string") {
                            if (data158.length > 8192) {
                              const err454 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                              if (vErrors === null) {
                                vErrors = [err454];
                              } else {
                                vErrors.push(err454);
                              }
                              errors++;
                            }
                            if (data158.length < 1) {
                              const err455 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err455];
                              } else {
                                vErrors.push(err455);
                              }
                              errors++;
                            }
                          } else {
                            const err456 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err456];
                            } else {
                              vErrors.push(err456);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err457 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err457];
                        } else {
                          vErrors.push(err457);
                        }
                        errors++;
                      }
                      var props1 = {};
                      props1.how = true;
                      props1.artifact = true;
                    } else if (tag1 === "drop-layer") {
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        if (data156.how === void 0) {
                          const err458 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err458];
                          } else {
                            vErrors.push(err458);
                          }
                          errors++;
                        }
                        if (data156.artifact === void 0) {
                          const err459 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
                          if (vErrors === null) {
                            vErrors = [err459];
                          } else {
                            vErrors.push(err459);
                          }
                          errors++;
                        }
                        if (data156.how !== void 0) {
                          if ("drop-layer" !== data156.how) {
                            const err460 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/how/const", keyword: "const", params: { allowedValue: "drop-layer" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err460];
                            } else {
                              vErrors.push(err460);
                            }
                            errors++;
                          }
                        }
                        if (data156.artifact !== void 0) {
                          let data160 = data156.artifact;
                          if (typeof data160 === "string") {
                            if (data160.length > 8192) {
                              const err461 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                              if (vErrors === null) {
                                vErrors = [err461];
                              } else {
                                vErrors.push(err461);
                              }
                              errors++;
                            }
                            if (data160.length < 1) {
                              const err462 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err462];
                              } else {
                                vErrors.push(err462);
                              }
                              errors++;
                            }
                          } else {
                            const err463 = { instancePath: instancePath + "/d/undo/artifact", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err463];
                            } else {
                              vErrors.push(err463);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err464 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err464];
                        } else {
                          vErrors.push(err464);
                        }
                        errors++;
                      }
                      if (props1 !== true) {
                        props1 = props1 || {};
                        props1.how = true;
                        props1.artifact = true;
                      }
                    } else if (tag1 === "undefine-domain") {
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        if (data156.how === void 0) {
                          const err465 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err465];
                          } else {
                            vErrors.push(err465);
                          }
                          errors++;
                        }
                        if (data156.uuid === void 0) {
                          const err466 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'" };
                          if (vErrors === null) {
                            vErrors = [err466];
                          } else {
                            vErrors.push(err466);
                          }
                          errors++;
                        }
                        if (data156.how !== void 0) {
                          if ("undefine-domain" !== data156.how) {
                            const err467 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/properties/how/const", keyword: "const", params: { allowedValue: "undefine-domain" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err467];
                            } else {
                              vErrors.push(err467);
                            }
                            errors++;
                          }
                        }
                        if (data156.uuid !== void 0) {
                          let data162 = data156.uuid;
                          if (typeof data162 === "string") {
                            if (data162.length > 36) {
                              const err468 = { instancePath: instancePath + "/d/undo/uuid", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/properties/uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
                              if (vErrors === null) {
                                vErrors = [err468];
                              } else {
                                vErrors.push(err468);
                              }
                              errors++;
                            }
                          } else {
                            const err469 = { instancePath: instancePath + "/d/undo/uuid", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err469];
                            } else {
                              vErrors.push(err469);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err470 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err470];
                        } else {
                          vErrors.push(err470);
                        }
                        errors++;
                      }
                      if (props1 !== true) {
                        props1 = props1 || {};
                        props1.how = true;
                        props1.uuid = true;
                      }
                    } else if (tag1 === "none") {
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        if (data156.how === void 0) {
                          const err471 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'" };
                          if (vErrors === null) {
                            vErrors = [err471];
                          } else {
                            vErrors.push(err471);
                          }
                          errors++;
                        }
                        if (data156.because === void 0) {
                          const err472 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
                          if (vErrors === null) {
                            vErrors = [err472];
                          } else {
                            vErrors.push(err472);
                          }
                          errors++;
                        }
                        if (data156.how !== void 0) {
                          if ("none" !== data156.how) {
                            const err473 = { instancePath: instancePath + "/d/undo/how", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/properties/how/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err473];
                            } else {
                              vErrors.push(err473);
                            }
                            errors++;
                          }
                        }
                        if (data156.because !== void 0) {
                          let data164 = data156.because;
                          if (typeof data164 === "string") {
                            if (data164.length < 1) {
                              const err474 = { instancePath: instancePath + "/d/undo/because", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err474];
                              } else {
                                vErrors.push(err474);
                              }
                              errors++;
                            }
                          } else {
                            const err475 = { instancePath: instancePath + "/d/undo/because", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err475];
                            } else {
                              vErrors.push(err475);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err476 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err476];
                        } else {
                          vErrors.push(err476);
                        }
                        errors++;
                      }
                      if (props1 !== true) {
                        props1 = props1 || {};
                        props1.how = true;
                        props1.because = true;
                      }
                    } else {
                      const err477 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "how", tagValue: tag1 }, message: 'value of tag "how" must be in oneOf' };
                      if (vErrors === null) {
                        vErrors = [err477];
                      } else {
                        vErrors.push(err477);
                      }
                      errors++;
                    }
                  } else {
                    const err478 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/discriminator", keyword: "discriminator", params: { error: "tag", tag: "how", tagValue: tag1 }, message: 'tag "how" must be string' };
                    if (vErrors === null) {
                      vErrors = [err478];
                    } else {
                      vErrors.push(err478);
                    }
                    errors++;
                  }
                } else {
                  const err479 = { instancePath: instancePath + "/d/undo", schemaPath: "urn:h2k:schema:state#/$defs/undo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err479];
                  } else {
                    vErrors.push(err479);
                  }
                  errors++;
                }
              }
            } else {
              const err480 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/12/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err480];
              } else {
                vErrors.push(err480);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data165 = data.p;
            if (typeof data165 === "string") {
              if (!pattern8.test(data165)) {
                const err481 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/12/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err481];
                } else {
                  vErrors.push(err481);
                }
                errors++;
              }
            } else {
              const err482 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/12/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err482];
              } else {
                vErrors.push(err482);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data166 = data.c;
            if (typeof data166 === "string") {
              if (!pattern8.test(data166)) {
                const err483 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/12/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err483];
                } else {
                  vErrors.push(err483);
                }
                errors++;
              }
            } else {
              const err484 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/12/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err484];
              } else {
                vErrors.push(err484);
              }
              errors++;
            }
          }
        } else {
          const err485 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err485];
          } else {
            vErrors.push(err485);
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
            const err486 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err486];
            } else {
              vErrors.push(err486);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err487 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err487];
            } else {
              vErrors.push(err487);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err488 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err488];
            } else {
              vErrors.push(err488);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err489 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err489];
            } else {
              vErrors.push(err489);
            }
            errors++;
          }
          if (data.a === void 0) {
            const err490 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "a" }, message: "must have required property 'a'" };
            if (vErrors === null) {
              vErrors = [err490];
            } else {
              vErrors.push(err490);
            }
            errors++;
          }
          if (data.n === void 0) {
            const err491 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
            if (vErrors === null) {
              vErrors = [err491];
            } else {
              vErrors.push(err491);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err492 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err492];
            } else {
              vErrors.push(err492);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err493 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err493];
            } else {
              vErrors.push(err493);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err494 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err494];
            } else {
              vErrors.push(err494);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data167 = data.s;
            if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167))) {
              const err495 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/13/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err495];
              } else {
                vErrors.push(err495);
              }
              errors++;
            }
            if (typeof data167 == "number" && isFinite(data167)) {
              if (data167 > 9007199254740991 || isNaN(data167)) {
                const err496 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/13/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err496];
                } else {
                  vErrors.push(err496);
                }
                errors++;
              }
              if (data167 < 1 || isNaN(data167)) {
                const err497 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/13/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err497];
                } else {
                  vErrors.push(err497);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data168 = data.t;
            if (typeof data168 === "string") {
              if (!pattern4.test(data168)) {
                const err498 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/13/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err498];
                } else {
                  vErrors.push(err498);
                }
                errors++;
              }
            } else {
              const err499 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/13/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err499];
              } else {
                vErrors.push(err499);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data169 = data.r;
            if (typeof data169 === "string") {
              if (!pattern5.test(data169)) {
                const err500 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/13/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err500];
                } else {
                  vErrors.push(err500);
                }
                errors++;
              }
            } else {
              const err501 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/13/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err501];
              } else {
                vErrors.push(err501);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("action.fail" !== data.k) {
              const err502 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/13/properties/k/const", keyword: "const", params: { allowedValue: "action.fail" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err502];
              } else {
                vErrors.push(err502);
              }
              errors++;
            }
          }
          if (data.a !== void 0) {
            let data171 = data.a;
            if (typeof data171 === "string") {
              if (data171.length < 1) {
                const err503 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/13/properties/a/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err503];
                } else {
                  vErrors.push(err503);
                }
                errors++;
              }
            } else {
              const err504 = { instancePath: instancePath + "/a", schemaPath: "#/oneOf/13/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err504];
              } else {
                vErrors.push(err504);
              }
              errors++;
            }
          }
          if (data.n !== void 0) {
            let data172 = data.n;
            if (!(typeof data172 == "number" && (!(data172 % 1) && !isNaN(data172)) && isFinite(data172))) {
              const err505 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/13/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err505];
              } else {
                vErrors.push(err505);
              }
              errors++;
            }
            if (typeof data172 == "number" && isFinite(data172)) {
              if (data172 > 9007199254740991 || isNaN(data172)) {
                const err506 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/13/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err506];
                } else {
                  vErrors.push(err506);
                }
                errors++;
              }
              if (data172 < 1 || isNaN(data172)) {
                const err507 = { instancePath: instancePath + "/n", schemaPath: "#/oneOf/13/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err507];
                } else {
                  vErrors.push(err507);
                }
                errors++;
              }
            }
          }
          if (data.d !== void 0) {
            let data173 = data.d;
            if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
              if (data173.ms === void 0) {
                const err508 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/13/properties/d/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
                if (vErrors === null) {
                  vErrors = [err508];
                } else {
                  vErrors.push(err508);
                }
                errors++;
              }
              if (data173.error === void 0) {
                const err509 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/13/properties/d/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                if (vErrors === null) {
                  vErrors = [err509];
                } else {
                  vErrors.push(err509);
                }
                errors++;
              }
              if (data173.ms !== void 0) {
                let data174 = data173.ms;
                if (!(typeof data174 == "number" && (!(data174 % 1) && !isNaN(data174)) && isFinite(data174))) {
                  const err510 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/13/properties/d/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err510];
                  } else {
                    vErrors.push(err510);
                  }
                  errors++;
                }
                if (typeof data174 == "number" && isFinite(data174)) {
                  if (data174 > 9007199254740991 || isNaN(data174)) {
                    const err511 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/13/properties/d/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err511];
                    } else {
                      vErrors.push(err511);
                    }
                    errors++;
                  }
                  if (data174 < 0 || isNaN(data174)) {
                    const err512 = { instancePath: instancePath + "/d/ms", schemaPath: "#/oneOf/13/properties/d/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err512];
                    } else {
                      vErrors.push(err512);
                    }
                    errors++;
                  }
                }
              }
              if (data173.error !== void 0) {
                if (!validate23(data173.error, { instancePath: instancePath + "/d/error", parentData: data173, parentDataProperty: "error", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err513 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/13/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err513];
              } else {
                vErrors.push(err513);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data176 = data.p;
            if (typeof data176 === "string") {
              if (!pattern8.test(data176)) {
                const err514 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/13/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err514];
                } else {
                  vErrors.push(err514);
                }
                errors++;
              }
            } else {
              const err515 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/13/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err515];
              } else {
                vErrors.push(err515);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data177 = data.c;
            if (typeof data177 === "string") {
              if (!pattern8.test(data177)) {
                const err516 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/13/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err516];
                } else {
                  vErrors.push(err516);
                }
                errors++;
              }
            } else {
              const err517 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/13/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err517];
              } else {
                vErrors.push(err517);
              }
              errors++;
            }
          }
        } else {
          const err518 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err518];
          } else {
            vErrors.push(err518);
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
            const err519 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err519];
            } else {
              vErrors.push(err519);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err520 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err520];
            } else {
              vErrors.push(err520);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err521 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err521];
            } else {
              vErrors.push(err521);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err522 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err522];
            } else {
              vErrors.push(err522);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err523 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err523];
            } else {
              vErrors.push(err523);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err524 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err524];
            } else {
              vErrors.push(err524);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err525 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err525];
            } else {
              vErrors.push(err525);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data178 = data.s;
            if (!(typeof data178 == "number" && (!(data178 % 1) && !isNaN(data178)) && isFinite(data178))) {
              const err526 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/14/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err526];
              } else {
                vErrors.push(err526);
              }
              errors++;
            }
            if (typeof data178 == "number" && isFinite(data178)) {
              if (data178 > 9007199254740991 || isNaN(data178)) {
                const err527 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/14/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err527];
                } else {
                  vErrors.push(err527);
                }
                errors++;
              }
              if (data178 < 1 || isNaN(data178)) {
                const err528 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/14/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err528];
                } else {
                  vErrors.push(err528);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data179 = data.t;
            if (typeof data179 === "string") {
              if (!pattern4.test(data179)) {
                const err529 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/14/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err529];
                } else {
                  vErrors.push(err529);
                }
                errors++;
              }
            } else {
              const err530 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/14/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err530];
              } else {
                vErrors.push(err530);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data180 = data.r;
            if (typeof data180 === "string") {
              if (!pattern5.test(data180)) {
                const err531 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/14/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err531];
                } else {
                  vErrors.push(err531);
                }
                errors++;
              }
            } else {
              const err532 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/14/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err532];
              } else {
                vErrors.push(err532);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.end" !== data.k) {
              const err533 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/14/properties/k/const", keyword: "const", params: { allowedValue: "run.end" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err533];
              } else {
                vErrors.push(err533);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data182 = data.d;
            if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
              if (data182.status === void 0) {
                const err534 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/14/properties/d/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                if (vErrors === null) {
                  vErrors = [err534];
                } else {
                  vErrors.push(err534);
                }
                errors++;
              }
              if (data182.status !== void 0) {
                let data183 = data182.status;
                if (!(data183 === "done" || data183 === "incomplete")) {
                  const err535 = { instancePath: instancePath + "/d/status", schemaPath: "#/oneOf/14/properties/d/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[14].properties.d.properties.status.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err535];
                  } else {
                    vErrors.push(err535);
                  }
                  errors++;
                }
              }
            } else {
              const err536 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/14/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err536];
              } else {
                vErrors.push(err536);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data184 = data.p;
            if (typeof data184 === "string") {
              if (!pattern8.test(data184)) {
                const err537 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/14/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err537];
                } else {
                  vErrors.push(err537);
                }
                errors++;
              }
            } else {
              const err538 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/14/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err538];
              } else {
                vErrors.push(err538);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data185 = data.c;
            if (typeof data185 === "string") {
              if (!pattern8.test(data185)) {
                const err539 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/14/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err539];
                } else {
                  vErrors.push(err539);
                }
                errors++;
              }
            } else {
              const err540 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/14/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err540];
              } else {
                vErrors.push(err540);
              }
              errors++;
            }
          }
        } else {
          const err541 = { instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err541];
          } else {
            vErrors.push(err541);
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
      } else if (tag0 === "run.abandon") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err542 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err542];
            } else {
              vErrors.push(err542);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err543 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err543];
            } else {
              vErrors.push(err543);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err544 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err544];
            } else {
              vErrors.push(err544);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err545 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err545];
            } else {
              vErrors.push(err545);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err546 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err546];
            } else {
              vErrors.push(err546);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err547 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err547];
            } else {
              vErrors.push(err547);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err548 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err548];
            } else {
              vErrors.push(err548);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data186 = data.s;
            if (!(typeof data186 == "number" && (!(data186 % 1) && !isNaN(data186)) && isFinite(data186))) {
              const err549 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/15/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err549];
              } else {
                vErrors.push(err549);
              }
              errors++;
            }
            if (typeof data186 == "number" && isFinite(data186)) {
              if (data186 > 9007199254740991 || isNaN(data186)) {
                const err550 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/15/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err550];
                } else {
                  vErrors.push(err550);
                }
                errors++;
              }
              if (data186 < 1 || isNaN(data186)) {
                const err551 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/15/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err551];
                } else {
                  vErrors.push(err551);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data187 = data.t;
            if (typeof data187 === "string") {
              if (!pattern4.test(data187)) {
                const err552 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/15/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err552];
                } else {
                  vErrors.push(err552);
                }
                errors++;
              }
            } else {
              const err553 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/15/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err553];
              } else {
                vErrors.push(err553);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data188 = data.r;
            if (typeof data188 === "string") {
              if (!pattern5.test(data188)) {
                const err554 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/15/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err554];
                } else {
                  vErrors.push(err554);
                }
                errors++;
              }
            } else {
              const err555 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/15/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err555];
              } else {
                vErrors.push(err555);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("run.abandon" !== data.k) {
              const err556 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/15/properties/k/const", keyword: "const", params: { allowedValue: "run.abandon" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err556];
              } else {
                vErrors.push(err556);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data190 = data.d;
            if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
              if (data190.plan_digest === void 0) {
                const err557 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/15/properties/d/required", keyword: "required", params: { missingProperty: "plan_digest" }, message: "must have required property 'plan_digest'" };
                if (vErrors === null) {
                  vErrors = [err557];
                } else {
                  vErrors.push(err557);
                }
                errors++;
              }
              if (data190.plan_digest !== void 0) {
                let data191 = data190.plan_digest;
                if (typeof data191 === "string") {
                  if (!pattern13.test(data191)) {
                    const err558 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/15/properties/d/properties/plan_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err558];
                    } else {
                      vErrors.push(err558);
                    }
                    errors++;
                  }
                } else {
                  const err559 = { instancePath: instancePath + "/d/plan_digest", schemaPath: "#/oneOf/15/properties/d/properties/plan_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err559];
                  } else {
                    vErrors.push(err559);
                  }
                  errors++;
                }
              }
            } else {
              const err560 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/15/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err560];
              } else {
                vErrors.push(err560);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data192 = data.p;
            if (typeof data192 === "string") {
              if (!pattern8.test(data192)) {
                const err561 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/15/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err561];
                } else {
                  vErrors.push(err561);
                }
                errors++;
              }
            } else {
              const err562 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/15/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err562];
              } else {
                vErrors.push(err562);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data193 = data.c;
            if (typeof data193 === "string") {
              if (!pattern8.test(data193)) {
                const err563 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/15/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err563];
                } else {
                  vErrors.push(err563);
                }
                errors++;
              }
            } else {
              const err564 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/15/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err564];
              } else {
                vErrors.push(err564);
              }
              errors++;
            }
          }
        } else {
          const err565 = { instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err565];
          } else {
            vErrors.push(err565);
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
      } else if (tag0 === "amend") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err566 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err566];
            } else {
              vErrors.push(err566);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err567 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err567];
            } else {
              vErrors.push(err567);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err568 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err568];
            } else {
              vErrors.push(err568);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err569 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err569];
            } else {
              vErrors.push(err569);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err570 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err570];
            } else {
              vErrors.push(err570);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err571 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err571];
            } else {
              vErrors.push(err571);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err572 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err572];
            } else {
              vErrors.push(err572);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data194 = data.s;
            if (!(typeof data194 == "number" && (!(data194 % 1) && !isNaN(data194)) && isFinite(data194))) {
              const err573 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/16/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err573];
              } else {
                vErrors.push(err573);
              }
              errors++;
            }
            if (typeof data194 == "number" && isFinite(data194)) {
              if (data194 > 9007199254740991 || isNaN(data194)) {
                const err574 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/16/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err574];
                } else {
                  vErrors.push(err574);
                }
                errors++;
              }
              if (data194 < 1 || isNaN(data194)) {
                const err575 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/16/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err575];
                } else {
                  vErrors.push(err575);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data195 = data.t;
            if (typeof data195 === "string") {
              if (!pattern4.test(data195)) {
                const err576 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/16/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err576];
                } else {
                  vErrors.push(err576);
                }
                errors++;
              }
            } else {
              const err577 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/16/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err577];
              } else {
                vErrors.push(err577);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data196 = data.r;
            if (typeof data196 === "string") {
              if (!pattern5.test(data196)) {
                const err578 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/16/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err578];
                } else {
                  vErrors.push(err578);
                }
                errors++;
              }
            } else {
              const err579 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/16/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err579];
              } else {
                vErrors.push(err579);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("amend" !== data.k) {
              const err580 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/16/properties/k/const", keyword: "const", params: { allowedValue: "amend" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err580];
              } else {
                vErrors.push(err580);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data198 = data.d;
            if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
              if (data198.amends === void 0) {
                const err581 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/16/properties/d/required", keyword: "required", params: { missingProperty: "amends" }, message: "must have required property 'amends'" };
                if (vErrors === null) {
                  vErrors = [err581];
                } else {
                  vErrors.push(err581);
                }
                errors++;
              }
              if (data198.amendment === void 0) {
                const err582 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/16/properties/d/required", keyword: "required", params: { missingProperty: "amendment" }, message: "must have required property 'amendment'" };
                if (vErrors === null) {
                  vErrors = [err582];
                } else {
                  vErrors.push(err582);
                }
                errors++;
              }
              if (data198.amends !== void 0) {
                let data199 = data198.amends;
                if (typeof data199 === "string") {
                  if (!pattern13.test(data199)) {
                    const err583 = { instancePath: instancePath + "/d/amends", schemaPath: "#/oneOf/16/properties/d/properties/amends/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err583];
                    } else {
                      vErrors.push(err583);
                    }
                    errors++;
                  }
                } else {
                  const err584 = { instancePath: instancePath + "/d/amends", schemaPath: "#/oneOf/16/properties/d/properties/amends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err584];
                  } else {
                    vErrors.push(err584);
                  }
                  errors++;
                }
              }
              if (data198.amendment !== void 0) {
                let data200 = data198.amendment;
                if (typeof data200 === "string") {
                  if (!pattern13.test(data200)) {
                    const err585 = { instancePath: instancePath + "/d/amendment", schemaPath: "#/oneOf/16/properties/d/properties/amendment/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err585];
                    } else {
                      vErrors.push(err585);
                    }
                    errors++;
                  }
                } else {
                  const err586 = { instancePath: instancePath + "/d/amendment", schemaPath: "#/oneOf/16/properties/d/properties/amendment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err586];
                  } else {
                    vErrors.push(err586);
                  }
                  errors++;
                }
              }
            } else {
              const err587 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/16/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err587];
              } else {
                vErrors.push(err587);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data201 = data.p;
            if (typeof data201 === "string") {
              if (!pattern8.test(data201)) {
                const err588 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/16/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err588];
                } else {
                  vErrors.push(err588);
                }
                errors++;
              }
            } else {
              const err589 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/16/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err589];
              } else {
                vErrors.push(err589);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data202 = data.c;
            if (typeof data202 === "string") {
              if (!pattern8.test(data202)) {
                const err590 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/16/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err590];
                } else {
                  vErrors.push(err590);
                }
                errors++;
              }
            } else {
              const err591 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/16/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err591];
              } else {
                vErrors.push(err591);
              }
              errors++;
            }
          }
        } else {
          const err592 = { instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err592];
          } else {
            vErrors.push(err592);
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
      } else if (tag0 === "state.rm") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err593 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err593];
            } else {
              vErrors.push(err593);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err594 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err594];
            } else {
              vErrors.push(err594);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err595 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err595];
            } else {
              vErrors.push(err595);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err596 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err596];
            } else {
              vErrors.push(err596);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err597 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err597];
            } else {
              vErrors.push(err597);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err598 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err598];
            } else {
              vErrors.push(err598);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err599 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err599];
            } else {
              vErrors.push(err599);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data203 = data.s;
            if (!(typeof data203 == "number" && (!(data203 % 1) && !isNaN(data203)) && isFinite(data203))) {
              const err600 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/17/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err600];
              } else {
                vErrors.push(err600);
              }
              errors++;
            }
            if (typeof data203 == "number" && isFinite(data203)) {
              if (data203 > 9007199254740991 || isNaN(data203)) {
                const err601 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/17/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err601];
                } else {
                  vErrors.push(err601);
                }
                errors++;
              }
              if (data203 < 1 || isNaN(data203)) {
                const err602 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/17/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err602];
                } else {
                  vErrors.push(err602);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data204 = data.t;
            if (typeof data204 === "string") {
              if (!pattern4.test(data204)) {
                const err603 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/17/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err603];
                } else {
                  vErrors.push(err603);
                }
                errors++;
              }
            } else {
              const err604 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/17/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err604];
              } else {
                vErrors.push(err604);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data205 = data.r;
            if (typeof data205 === "string") {
              if (!pattern5.test(data205)) {
                const err605 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/17/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err605];
                } else {
                  vErrors.push(err605);
                }
                errors++;
              }
            } else {
              const err606 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/17/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err606];
              } else {
                vErrors.push(err606);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.rm" !== data.k) {
              const err607 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/17/properties/k/const", keyword: "const", params: { allowedValue: "state.rm" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err607];
              } else {
                vErrors.push(err607);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data207 = data.d;
            if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
              if (data207.address === void 0) {
                const err608 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
                if (vErrors === null) {
                  vErrors = [err608];
                } else {
                  vErrors.push(err608);
                }
                errors++;
              }
              if (data207.actions === void 0) {
                const err609 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/required", keyword: "required", params: { missingProperty: "actions" }, message: "must have required property 'actions'" };
                if (vErrors === null) {
                  vErrors = [err609];
                } else {
                  vErrors.push(err609);
                }
                errors++;
              }
              if (data207.artifacts === void 0) {
                const err610 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
                if (vErrors === null) {
                  vErrors = [err610];
                } else {
                  vErrors.push(err610);
                }
                errors++;
              }
              if (data207.address !== void 0) {
                let data208 = data207.address;
                if (typeof data208 === "string") {
                  if (data208.length < 1) {
                    const err611 = { instancePath: instancePath + "/d/address", schemaPath: "#/oneOf/17/properties/d/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err611];
                    } else {
                      vErrors.push(err611);
                    }
                    errors++;
                  }
                } else {
                  const err612 = { instancePath: instancePath + "/d/address", schemaPath: "#/oneOf/17/properties/d/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err612];
                  } else {
                    vErrors.push(err612);
                  }
                  errors++;
                }
              }
              if (data207.actions !== void 0) {
                let data209 = data207.actions;
                if (Array.isArray(data209)) {
                  const len4 = data209.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data209[i4] !== "string") {
                      const err613 = { instancePath: instancePath + "/d/actions/" + i4, schemaPath: "#/oneOf/17/properties/d/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err613];
                      } else {
                        vErrors.push(err613);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err614 = { instancePath: instancePath + "/d/actions", schemaPath: "#/oneOf/17/properties/d/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err614];
                  } else {
                    vErrors.push(err614);
                  }
                  errors++;
                }
              }
              if (data207.artifacts !== void 0) {
                let data211 = data207.artifacts;
                if (Array.isArray(data211)) {
                  const len5 = data211.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    if (typeof data211[i5] !== "string") {
                      const err615 = { instancePath: instancePath + "/d/artifacts/" + i5, schemaPath: "#/oneOf/17/properties/d/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err615];
                      } else {
                        vErrors.push(err615);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err616 = { instancePath: instancePath + "/d/artifacts", schemaPath: "#/oneOf/17/properties/d/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err616];
                  } else {
                    vErrors.push(err616);
                  }
                  errors++;
                }
              }
            } else {
              const err617 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/17/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err617];
              } else {
                vErrors.push(err617);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data213 = data.p;
            if (typeof data213 === "string") {
              if (!pattern8.test(data213)) {
                const err618 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/17/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err618];
                } else {
                  vErrors.push(err618);
                }
                errors++;
              }
            } else {
              const err619 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/17/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err619];
              } else {
                vErrors.push(err619);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data214 = data.c;
            if (typeof data214 === "string") {
              if (!pattern8.test(data214)) {
                const err620 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/17/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err620];
                } else {
                  vErrors.push(err620);
                }
                errors++;
              }
            } else {
              const err621 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/17/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err621];
              } else {
                vErrors.push(err621);
              }
              errors++;
            }
          }
        } else {
          const err622 = { instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err622];
          } else {
            vErrors.push(err622);
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
      } else if (tag0 === "state.mv") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err623 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err623];
            } else {
              vErrors.push(err623);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err624 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err624];
            } else {
              vErrors.push(err624);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err625 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err625];
            } else {
              vErrors.push(err625);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err626 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err626];
            } else {
              vErrors.push(err626);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err627 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err627];
            } else {
              vErrors.push(err627);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err628 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err628];
            } else {
              vErrors.push(err628);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err629 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err629];
            } else {
              vErrors.push(err629);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data215 = data.s;
            if (!(typeof data215 == "number" && (!(data215 % 1) && !isNaN(data215)) && isFinite(data215))) {
              const err630 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/18/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err630];
              } else {
                vErrors.push(err630);
              }
              errors++;
            }
            if (typeof data215 == "number" && isFinite(data215)) {
              if (data215 > 9007199254740991 || isNaN(data215)) {
                const err631 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/18/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err631];
                } else {
                  vErrors.push(err631);
                }
                errors++;
              }
              if (data215 < 1 || isNaN(data215)) {
                const err632 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/18/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err632];
                } else {
                  vErrors.push(err632);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data216 = data.t;
            if (typeof data216 === "string") {
              if (!pattern4.test(data216)) {
                const err633 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/18/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err633];
                } else {
                  vErrors.push(err633);
                }
                errors++;
              }
            } else {
              const err634 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/18/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err634];
              } else {
                vErrors.push(err634);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data217 = data.r;
            if (typeof data217 === "string") {
              if (!pattern5.test(data217)) {
                const err635 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/18/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err635];
                } else {
                  vErrors.push(err635);
                }
                errors++;
              }
            } else {
              const err636 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/18/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err636];
              } else {
                vErrors.push(err636);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.mv" !== data.k) {
              const err637 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/18/properties/k/const", keyword: "const", params: { allowedValue: "state.mv" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err637];
              } else {
                vErrors.push(err637);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data219 = data.d;
            if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
              if (data219.from === void 0) {
                const err638 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/18/properties/d/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                if (vErrors === null) {
                  vErrors = [err638];
                } else {
                  vErrors.push(err638);
                }
                errors++;
              }
              if (data219.to === void 0) {
                const err639 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/18/properties/d/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                if (vErrors === null) {
                  vErrors = [err639];
                } else {
                  vErrors.push(err639);
                }
                errors++;
              }
              if (data219.from !== void 0) {
                let data220 = data219.from;
                if (typeof data220 === "string") {
                  if (data220.length < 1) {
                    const err640 = { instancePath: instancePath + "/d/from", schemaPath: "#/oneOf/18/properties/d/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err640];
                    } else {
                      vErrors.push(err640);
                    }
                    errors++;
                  }
                } else {
                  const err641 = { instancePath: instancePath + "/d/from", schemaPath: "#/oneOf/18/properties/d/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err641];
                  } else {
                    vErrors.push(err641);
                  }
                  errors++;
                }
              }
              if (data219.to !== void 0) {
                let data221 = data219.to;
                if (typeof data221 === "string") {
                  if (data221.length < 1) {
                    const err642 = { instancePath: instancePath + "/d/to", schemaPath: "#/oneOf/18/properties/d/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err642];
                    } else {
                      vErrors.push(err642);
                    }
                    errors++;
                  }
                } else {
                  const err643 = { instancePath: instancePath + "/d/to", schemaPath: "#/oneOf/18/properties/d/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err643];
                  } else {
                    vErrors.push(err643);
                  }
                  errors++;
                }
              }
            } else {
              const err644 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/18/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err644];
              } else {
                vErrors.push(err644);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data222 = data.p;
            if (typeof data222 === "string") {
              if (!pattern8.test(data222)) {
                const err645 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/18/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err645];
                } else {
                  vErrors.push(err645);
                }
                errors++;
              }
            } else {
              const err646 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/18/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err646];
              } else {
                vErrors.push(err646);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data223 = data.c;
            if (typeof data223 === "string") {
              if (!pattern8.test(data223)) {
                const err647 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/18/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err647];
                } else {
                  vErrors.push(err647);
                }
                errors++;
              }
            } else {
              const err648 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/18/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err648];
              } else {
                vErrors.push(err648);
              }
              errors++;
            }
          }
        } else {
          const err649 = { instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err649];
          } else {
            vErrors.push(err649);
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
      } else if (tag0 === "state.push") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.s === void 0) {
            const err650 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "s" }, message: "must have required property 's'" };
            if (vErrors === null) {
              vErrors = [err650];
            } else {
              vErrors.push(err650);
            }
            errors++;
          }
          if (data.t === void 0) {
            const err651 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property 't'" };
            if (vErrors === null) {
              vErrors = [err651];
            } else {
              vErrors.push(err651);
            }
            errors++;
          }
          if (data.r === void 0) {
            const err652 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "r" }, message: "must have required property 'r'" };
            if (vErrors === null) {
              vErrors = [err652];
            } else {
              vErrors.push(err652);
            }
            errors++;
          }
          if (data.k === void 0) {
            const err653 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "k" }, message: "must have required property 'k'" };
            if (vErrors === null) {
              vErrors = [err653];
            } else {
              vErrors.push(err653);
            }
            errors++;
          }
          if (data.d === void 0) {
            const err654 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "d" }, message: "must have required property 'd'" };
            if (vErrors === null) {
              vErrors = [err654];
            } else {
              vErrors.push(err654);
            }
            errors++;
          }
          if (data.p === void 0) {
            const err655 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
            if (vErrors === null) {
              vErrors = [err655];
            } else {
              vErrors.push(err655);
            }
            errors++;
          }
          if (data.c === void 0) {
            const err656 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "c" }, message: "must have required property 'c'" };
            if (vErrors === null) {
              vErrors = [err656];
            } else {
              vErrors.push(err656);
            }
            errors++;
          }
          if (data.s !== void 0) {
            let data224 = data.s;
            if (!(typeof data224 == "number" && (!(data224 % 1) && !isNaN(data224)) && isFinite(data224))) {
              const err657 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/19/properties/s/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err657];
              } else {
                vErrors.push(err657);
              }
              errors++;
            }
            if (typeof data224 == "number" && isFinite(data224)) {
              if (data224 > 9007199254740991 || isNaN(data224)) {
                const err658 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/19/properties/s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err658];
                } else {
                  vErrors.push(err658);
                }
                errors++;
              }
              if (data224 < 1 || isNaN(data224)) {
                const err659 = { instancePath: instancePath + "/s", schemaPath: "#/oneOf/19/properties/s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err659];
                } else {
                  vErrors.push(err659);
                }
                errors++;
              }
            }
          }
          if (data.t !== void 0) {
            let data225 = data.t;
            if (typeof data225 === "string") {
              if (!pattern4.test(data225)) {
                const err660 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/19/properties/t/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"' };
                if (vErrors === null) {
                  vErrors = [err660];
                } else {
                  vErrors.push(err660);
                }
                errors++;
              }
            } else {
              const err661 = { instancePath: instancePath + "/t", schemaPath: "#/oneOf/19/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err661];
              } else {
                vErrors.push(err661);
              }
              errors++;
            }
          }
          if (data.r !== void 0) {
            let data226 = data.r;
            if (typeof data226 === "string") {
              if (!pattern5.test(data226)) {
                const err662 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/19/properties/r/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err662];
                } else {
                  vErrors.push(err662);
                }
                errors++;
              }
            } else {
              const err663 = { instancePath: instancePath + "/r", schemaPath: "#/oneOf/19/properties/r/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err663];
              } else {
                vErrors.push(err663);
              }
              errors++;
            }
          }
          if (data.k !== void 0) {
            if ("state.push" !== data.k) {
              const err664 = { instancePath: instancePath + "/k", schemaPath: "#/oneOf/19/properties/k/const", keyword: "const", params: { allowedValue: "state.push" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err664];
              } else {
                vErrors.push(err664);
              }
              errors++;
            }
          }
          if (data.d !== void 0) {
            let data228 = data.d;
            if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
              if (data228.serial === void 0) {
                const err665 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/19/properties/d/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'" };
                if (vErrors === null) {
                  vErrors = [err665];
                } else {
                  vErrors.push(err665);
                }
                errors++;
              }
              if (data228.state === void 0) {
                const err666 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/19/properties/d/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                if (vErrors === null) {
                  vErrors = [err666];
                } else {
                  vErrors.push(err666);
                }
                errors++;
              }
              if (data228.serial !== void 0) {
                let data229 = data228.serial;
                if (!(typeof data229 == "number" && (!(data229 % 1) && !isNaN(data229)) && isFinite(data229))) {
                  const err667 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/19/properties/d/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err667];
                  } else {
                    vErrors.push(err667);
                  }
                  errors++;
                }
                if (typeof data229 == "number" && isFinite(data229)) {
                  if (data229 > 9007199254740991 || isNaN(data229)) {
                    const err668 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/19/properties/d/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err668];
                    } else {
                      vErrors.push(err668);
                    }
                    errors++;
                  }
                  if (data229 < 1 || isNaN(data229)) {
                    const err669 = { instancePath: instancePath + "/d/serial", schemaPath: "#/oneOf/19/properties/d/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err669];
                    } else {
                      vErrors.push(err669);
                    }
                    errors++;
                  }
                }
              }
              if (data228.state !== void 0) {
                if (!validate21(data228.state, { instancePath: instancePath + "/d/state", parentData: data228, parentDataProperty: "state", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err670 = { instancePath: instancePath + "/d", schemaPath: "#/oneOf/19/properties/d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err670];
              } else {
                vErrors.push(err670);
              }
              errors++;
            }
          }
          if (data.p !== void 0) {
            let data231 = data.p;
            if (typeof data231 === "string") {
              if (!pattern8.test(data231)) {
                const err671 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/19/properties/p/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err671];
                } else {
                  vErrors.push(err671);
                }
                errors++;
              }
            } else {
              const err672 = { instancePath: instancePath + "/p", schemaPath: "#/oneOf/19/properties/p/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err672];
              } else {
                vErrors.push(err672);
              }
              errors++;
            }
          }
          if (data.c !== void 0) {
            let data232 = data.c;
            if (typeof data232 === "string") {
              if (!pattern8.test(data232)) {
                const err673 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/19/properties/c/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}$" }, message: 'must match pattern "^[0-9a-f]{8}$"' };
                if (vErrors === null) {
                  vErrors = [err673];
                } else {
                  vErrors.push(err673);
                }
                errors++;
              }
            } else {
              const err674 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/19/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err674];
              } else {
                vErrors.push(err674);
              }
              errors++;
            }
          }
        } else {
          const err675 = { instancePath, schemaPath: "#/oneOf/19/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err675];
          } else {
            vErrors.push(err675);
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
        const err676 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "k", tagValue: tag0 }, message: 'value of tag "k" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err676];
        } else {
          vErrors.push(err676);
        }
        errors++;
      }
    } else {
      const err677 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "k", tagValue: tag0 }, message: 'tag "k" must be string' };
      if (vErrors === null) {
        vErrors = [err677];
      } else {
        vErrors.push(err677);
      }
      errors++;
    }
  } else {
    const err678 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err678];
    } else {
      vErrors.push(err678);
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
