/** One line of `virsh list --all --uuid --name`. */
export interface ListedDomain {
  readonly uuid: string
  readonly name: string
}

/** Lines that are none are left out: virsh ends its list with an empty one. Source: virsh(1), list. */
export const parseDomainList = (text: string): readonly ListedDomain[] =>
  text.split('\n').flatMap(line => {
    const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) +(.+?) *$/.exec(line)
    return found?.[1] === undefined || found[2] === undefined ? [] : [{ uuid: found[1], name: found[2] }]
  })
