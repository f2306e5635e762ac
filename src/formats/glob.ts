/** `*` and `?` as in a shell. Goes back to the last star only, so a hostile pattern costs no more than its length. */
export function globMatches(pattern: string, name: string): boolean {
  let at = 0
  let star = -1
  let starred = 0
  for (let index = 0; index < name.length; index += 1) {
    if (pattern.charAt(at) === '*') {
      star = at
      starred = index
      at += 1
      index -= 1
    } else if (pattern.charAt(at) === '?' || pattern.charAt(at) === name.charAt(index)) at += 1
    else if (star === -1) return false
    else {
      index = starred
      starred += 1
      at = star + 1
    }
  }
  return /^\**$/.test(pattern.slice(at))
}
