// The guest's serial console: notes when it says something known, and types into it.

import type { Readable, Writable } from 'node:stream'

const PATTERNS = {
  // Nothing to boot: the UEFI shell, or what SeaBIOS says.
  firmware: /UEFI Interactive Shell|^Shell> |No bootable (?:device|option)/m,
  bootloader: /GNU GRUB|Loading Linux/,
  kernel: /Linux version \d/,
  systemd: /systemd\[1\]: systemd \d|Welcome to (?!GRUB)/,
  multiUser: /Reached target .*multi-user/i,
  // A driver that loads late writes behind the prompt.
  login: /^\S+ login: (?:\[.*)?$/m,
  rootNotFound: /Gave up waiting for root/,
  initramfs: /\(initramfs\) /,
  dracut: /Entering emergency mode\. Exit the shell to continue|dracut:\/# /,
  emergency: /You are in emergency mode|Give root password for maintenance/,
  panic: /Kernel panic - not syncing/
} as const

/** An emulated guest on a busy machine is slow, and nothing is gained by giving up on it early. */
const ANSWER_SECONDS = 300

export type Milestone = keyof typeof PATTERNS

export class Serial {
  /** Everything heard, without terminal control sequences. */
  text = ''
  /** Seconds after the start at which each milestone was first seen. */
  readonly milestones: Partial<Record<Milestone, number>> = {}
  readonly #input: Writable
  readonly #started = performance.now()
  #wake: () => void = () => {}
  #closed = false
  #runs = 0

  constructor(output: Readable, input: Writable) {
    this.#input = input
    // QEMU may die while something is typed; its exit is reported by close().
    input.on('error', () => {})
    output.setEncoding('utf8')
    output.on('data', (chunk: string) => this.#hear(chunk))
  }

  type(line: string): void {
    this.#input.write(`${line}\n`)
  }

  close(): void {
    this.#closed = true
    this.#wake()
  }

  /** Waits until `ready` gives a value; undefined after `seconds` or when the console closes. */
  async until<T>(ready: () => T | undefined, seconds: number): Promise<T | undefined> {
    const deadline = performance.now() + seconds * 1000
    for (;;) {
      const value = ready()
      const left = deadline - performance.now()
      if (value !== undefined || this.#closed || left <= 0) return value
      await new Promise<void>(resolve => {
        // The cap lets `ready` watch other things than this console.
        const timer = setTimeout(resolve, Math.min(left, 500))
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  /** Logs in at a waiting prompt and quietens the terminal, so that only commands speak. */
  async logIn(user: string, password: string): Promise<void> {
    await this.#exchange(user, /Password: $/)
    await this.#exchange(password, /[#$] $/)
    await this.#exchange(
      "dmesg -n 1; stty -echo cols 500; PS1= PS2=; printf 'h2k-%s\\n' quiet",
      /^h2k-quiet$/m
    )
  }

  /** Runs one shell command line; gives its output (stdout and stderr) without the last newline. */
  async run(command: string, seconds = ANSWER_SECONDS): Promise<string> {
    // A number of its own: what is cut from the text by strip() may shift the place where an answer begins.
    const mark = (this.#runs += 1)
    const said = await this.#exchange(
      `printf 'h2k-%s-${mark}\\n' begin; { ${command}\n} 2>&1 | cat; printf 'h2k-%s-${mark}\\n' end`,
      new RegExp(`^h2k-end-${mark}$`, 'm'),
      seconds
    )
    return new RegExp(`^h2k-begin-${mark}\n([^]*?)\n?h2k-end-${mark}$`, 'm').exec(said)?.[1] ?? said
  }

  async #exchange(line: string, answer: RegExp, seconds = ANSWER_SECONDS): Promise<string> {
    const from = Math.max(0, this.text.length - 128)
    this.type(line)
    const said = await this.until(() => {
      const text = this.text.slice(from)
      return answer.test(text) ? text : undefined
    }, seconds)
    if (said === undefined)
      throw new Error(`the guest did not answer "${line}"; it said:\n${this.text.slice(-2000)}`)
    return said
  }

  #hear(chunk: string): void {
    this.text = strip(this.text.slice(-64) + chunk, this.text.slice(0, -64))
    const recent = this.text.slice(-(chunk.length + 512))
    for (const name of Object.keys(PATTERNS) as Milestone[]) {
      if (this.milestones[name] === undefined && PATTERNS[name].test(recent)) {
        this.milestones[name] = Math.round((performance.now() - this.#started) / 100) / 10
      }
    }
    this.#wake()
  }
}

/** A control sequence may be cut by a chunk's end, hence the look back into what was kept. */
function strip(recent: string, before: string): string {
  // oxlint-disable-next-line no-control-regex
  return before + recent.replace(/\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][0-9A-B]|\x1b[=>78cM]|\r/g, '')
}
