// Generated from schemas/ by `npm run generate`; edit the schemas instead.

import type { Validate } from '../validate.ts'

export declare const validate: Validate
