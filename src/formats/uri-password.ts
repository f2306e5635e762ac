// `scheme://user:password@host`
const PASSWORD = /(:\/\/[^\s/:@]*:)([^\s/@]+)(?=@)/g

/** The same text with stars over the passwords of URIs in it, so that it can be shown; as long as before, so that carets fit. */
export const maskPasswords = (text: string): string =>
  text.replace(PASSWORD, (_, before: string, password: string) => before + '*'.repeat(password.length))
