import type { SecretRef } from '../model/secret.ts'

/** A reference as a plan holds it; the plan's schema allows exactly one key. */
export const secretRef = ({ env, file = '' }: { readonly env?: string; readonly file?: string }): SecretRef =>
  env === undefined ? { file } : { env }
