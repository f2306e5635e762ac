/** Where a secret is. The secret itself is only ever with those who use it. */
export type SecretRef = { readonly env: string } | { readonly file: string }
