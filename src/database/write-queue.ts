/** How long a write waits for its turn before it is refused. */
export const longestWait = 15_000

/** How long a write may hold the queue. It ends a transaction that nothing will ever finish. */
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

  /**
   * Waits for a turn.
   * @throws {Error} when the wait takes longer than `longestWait`
   */
  async enter(wait = longestWait, hold = longestTurn): Promise<Turn> {
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
            `The database was busy with another write for ${wait / 1000} seconds. Try again; a hook that writes without passing \`req\` causes this too.`,
          ),
        )
      }, wait)
    })
    try {
      await Promise.race([before, tooLong])
    } finally {
      clearTimeout(timer)
    }

    let overdue: (() => void) | undefined
    const limit = setTimeout(() => overdue?.(), hold)
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

  /** Runs one write in a turn of its own. */
  async run<T>(write: () => Promise<T>): Promise<T> {
    const turn = await this.enter()
    try {
      return await write()
    } finally {
      turn.end()
    }
  }
}
