/** Says how long a write waits for its turn before it is refused. */
export const longestWait = 15_000

/** Says how long a write may hold the queue. It ends a transaction that nothing will ever finish. */
export const longestTurn = 30_000

export type Turn = { end: () => void; whenOverdue: (act: () => void) => void }

/**
 * Lets one writer at a time through, in the order they came.
 *
 * libsql works in the very thread that would have to end the other transaction, so a busy timeout
 * can't wait for it; a queue can. A write that waits for ever (a hook that writes without its
 * `req` waits for the transaction it is part of) is refused with an error that says so.
 */
export class WriteQueue {
  #last: Promise<void> = Promise.resolve()
  #wait: number
  #hold: number

  /** @param limits in milliseconds: how long a write waits for its turn, and how long it may take */
  constructor({ wait = longestWait, hold = longestTurn } = {}) {
    this.#wait = wait
    this.#hold = hold
  }

  /**
   * Waits for a turn.
   * @throws {Error} when the wait takes longer than the queue's limit
   */
  async enter(): Promise<Turn> {
    const before = this.#last
    let finish: () => void = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    this.#last = before.then(() => finished)

    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        finish()
        reject(
          new Error(
            `The database was busy with another write for ${this.#wait / 1000} seconds. Try again; a hook that writes without passing \`req\` causes this too.`,
          ),
        )
      }, this.#wait)
    })
    try {
      await Promise.race([before, tooLong])
    } finally {
      clearTimeout(timer)
    }

    let overdue: (() => void) | undefined
    const limit = setTimeout(() => overdue?.(), this.#hold)
    limit.unref()
    return {
      end: () => {
        clearTimeout(limit)
        finish()
      },
      whenOverdue: (act) => {
        overdue = act
      },
    }
  }
}
