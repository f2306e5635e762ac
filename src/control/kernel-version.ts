/** Whether a kernel's version, such as `5.14.0-70.el9.x86_64`, is at least so new; what has no number is not. */
export function versionAtLeast(version: string, major: number, minor: number): boolean {
  const [, first, second] = /^(\d{1,6})\.(\d{1,6})/.exec(version)?.map(Number) ?? []
  if (first === undefined || second === undefined) return false
  return first > major || (first === major && second >= minor)
}
