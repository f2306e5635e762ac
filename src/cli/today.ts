/** The day, in UTC: the same for everybody who plans at the same time. YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10)
