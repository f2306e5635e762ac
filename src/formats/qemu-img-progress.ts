/** The last percentage of `qemu-img -p` in a piece of its output, such as `    (42.10/100%)`; null when there is none. */
export function lastPercent(text: string): number | null {
  const found = [...text.matchAll(/\((\d{1,3}(?:\.\d{1,2})?)\/100%\)/g)].at(-1)?.[1]
  return found === undefined ? null : Math.min(100, Number(found))
}
