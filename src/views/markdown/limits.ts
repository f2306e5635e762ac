/** Head and foot of a Markdown report fit in any case. */
export const MARKDOWN_MIN_BYTES = 2000

/** GitHub takes 65536 characters in a comment; a program may want to say something beside it. */
export const MARKDOWN_MAX_BYTES = 60_000
