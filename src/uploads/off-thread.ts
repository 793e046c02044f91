import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** In megabytes: what a small file unfolds to can be without end. */
const mostMemory = 512

/** Read when it runs: it is no part of what Next.js builds. */
const program = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'src/uploads/off-thread.cjs')

/**
 * Runs a function away from the thread that answers readers: what somebody uploads can take seconds to
 * read, or be made so that reading it never ends.
 *
 * @param module where it is, from this folder
 * @param run its name
 * @param input what it is given; it arrives as a copy
 * @param longest how long it may take, in milliseconds
 * @returns what it answers: an object that can be sent between threads
 * @throws {Error} if it fails, needs more than 512 MB or takes too long
 */
export const offThread = <Answer>(module: string, run: string, input: unknown, longest: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ program(), {
      workerData: { module, run, input },
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
      // What a library prints about a broken file would stand between the lines of the log.
      stdout: true,
      stderr: true,
    })
    const late = setTimeout(() => end(() => reject(new Error('It took too long.'))), longest)
    const end = (settle: () => void) => {
      clearTimeout(late)
      settle()
      void worker.terminate()
    }
    worker.once('message', (answer: Answer) => end(() => resolve(answer)))
    worker.once('error', (error) => end(() => reject(error)))
    worker.once('exit', () => end(() => reject(new Error('It ended without an answer.'))))
  })
