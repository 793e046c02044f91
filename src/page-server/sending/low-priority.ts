import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

/** On Linux each thread has a priority of its own, and those that are there already keep theirs. */
const threads = (): number[] => {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [0]
  }
}

/**
 * Where other processes leave nothing over, a tenth of what each of them gets. At the very lowest (19) it would be a
 * seventieth, and on a busy machine no mail would leave for minutes.
 */
const niceness = 10

/** Lets other processes go first, with all threads that there are. Those that are started later do the same. */
export const lowerPriority = (): void => {
  for (const thread of threads()) {
    try {
      setPriority(thread, niceness)
    } catch {
      // It has just ended, or the system has no priorities.
    }
  }
}
