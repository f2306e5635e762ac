import type { Splice } from '../formats/splice.ts'
import type { RuleMatch } from '../formats/udev-net-rules.ts'
import type { LinkSource, Pin, RuleSource } from './network-pins.ts'

/** The changes that make a rule or .link file go by this address alone; none when it does already. */
export function repin({ from }: Pin, mac: string): readonly Splice[] {
  return from.kind === 'rule' ? repinRule(from, mac) : repinLink(from, mac)
}

/** Takes a rule out, with the comment that the rule generator of older guests wrote above it. */
export function dropRule({ file, rule }: RuleSource): Splice {
  const line = file.text.lastIndexOf('\n', rule.start - 1) + 1
  const above = line < 2 ? 0 : file.text.lastIndexOf('\n', line - 2) + 1
  const isComment = /^# [\w-]+ device .*\n$/.test(file.text.slice(above, line))
  const feed = file.text.indexOf('\n', rule.end)
  return { start: isComment ? above : line, end: feed === -1 ? file.text.length : feed + 1, text: '' }
}

function repinRule({ file, rule, address, hardware }: RuleSource, mac: string): readonly Splice[] {
  const match = `ATTR{address}=="${mac}"`
  const [first, ...others] = hardware
  if (address === null)
    return first === undefined
      ? []
      : [
          { start: first.start, end: first.end, text: match },
          ...others.map(other => withoutMatch(file.text, rule.end, other))
        ]
  const moved =
    address.value === mac ? [] : [{ start: address.value_start, end: address.value_end, text: mac }]
  return [...moved, ...hardware.map(each => withoutMatch(file.text, rule.end, each))]
}

/** A comparison goes with the comma after it, or with the one before it when it is the last of its rule. */
function withoutMatch(text: string, ruleEnd: number, { start, end }: RuleMatch): Splice {
  const after = /^[ \t]*,?[ \t]*/.exec(text.slice(end, ruleEnd))?.[0].length ?? 0
  const before = end === ruleEnd ? (/,[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0
  return { start: start - before, end: end + after, text: '' }
}

function repinLink({ file, address, hardware }: LinkSource, mac: string): readonly Splice[] {
  const lines = hardware.map(({ value }) => {
    const feed = file.text.indexOf('\n', value.end)
    const end = feed === -1 ? file.text.length : feed + 1
    return { start: file.text.lastIndexOf('\n', value.start - 1) + 1, end, text: '' }
  })
  if (address === null)
    return lines.map((line, index) => (index === 0 ? { ...line, text: `MACAddress=${mac}\n` } : line))
  const moved = address.mac === mac ? [] : [{ start: address.start, end: address.end, text: mac }]
  return [...moved, ...lines]
}
