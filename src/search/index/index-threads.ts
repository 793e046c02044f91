import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { StaffIndex } from '@/search/staff/staff-index'
import type { IndexReader } from './search-index'
import type { IndexWriter } from './write-index'

type Calls = Record<string, (input: never) => unknown>

type Asynchronous<T extends Calls> = {
  [Name in keyof T]: (...input: Parameters<T[Name]>) => Promise<ReturnType<T[Name]>>
}

type Waiting = { resolve: (result: unknown) => void; reject: (reason: Error) => void; timer?: NodeJS.Timeout }
type Reply = { id: number; result?: unknown; error?: { message: string; stack?: string } }

/** A search that takes longer than this is given up, with the thread that is at it. */
const longestSearch = 10_000

/** Read when it runs: it is no part of what Next.js builds. */
const program = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'src/search/index/thread.cjs')

/** Says what a thread does with its file. */
export type ThreadRole = 'reader' | 'writer' | 'staff'

const runningThreads = new Set<IndexThread>()

/** Ends every thread of this process, with what waits for it; one that is needed again is started again. */
export const closeIndexThreads = async (): Promise<void> => {
  await Promise.all([...runningThreads].map((thread) => thread.close()))
}

/** One thread, started when it is first needed, and anew when it has ended. */
class IndexThread {
  private worker: Worker | undefined
  private readonly waiting = new Map<number, Waiting>()
  private last = 0

  constructor(
    private readonly file: string,
    private readonly role: ThreadRole,
  ) {}

  call(name: string, input: unknown): Promise<unknown> {
    const worker = this.running()
    this.last += 1
    const id = this.last
    return new Promise((resolve, reject) => {
      const timer = this.role === 'reader' ? setTimeout(() => this.giveUp(name), longestSearch) : undefined
      this.waiting.set(id, { resolve, reject, timer })
      // The process may end while nobody waits for the thread, and not before.
      worker.ref()
      worker.postMessage({ id, name, input })
    })
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(/* turbopackIgnore: true */ program(), {
      workerData: { file: this.file, role: this.role },
    })
    worker.on('message', (reply: Reply) => this.settle(reply))
    worker.on('error', (error) => this.end(worker, error as Error))
    worker.on('exit', () => this.end(worker, new Error('The thread of the search index has ended.')))
    this.worker = worker
    runningThreads.add(this)
    return worker
  }

  /** Ends the thread; what waits for it is refused. */
  async close(): Promise<void> {
    const { worker } = this
    if (!worker) return
    this.end(worker, new Error('The search index was closed.'))
    await worker.terminate()
  }

  private settle({ id, result, error }: Reply): void {
    const waiting = this.waiting.get(id)
    if (!waiting) return
    this.waiting.delete(id)
    clearTimeout(waiting.timer)
    if (this.waiting.size === 0) this.worker?.unref()
    if (error) waiting.reject(Object.assign(new Error(error.message), { stack: error.stack }))
    else waiting.resolve(result)
  }

  private giveUp(name: string): void {
    const { worker } = this
    if (!worker) return
    this.end(worker, new Error(`The search index did not answer “${name}” in ${longestSearch / 1000} seconds.`))
    void worker.terminate()
  }

  private end(worker: Worker, reason: Error): void {
    if (worker !== this.worker) return
    this.worker = undefined
    runningThreads.delete(this)
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer)
      reject(reason)
    }
    this.waiting.clear()
  }
}

const callsOf = <T extends Calls>(thread: IndexThread): Asynchronous<T> =>
  new Proxy({} as Asynchronous<T>, {
    get: (_, name) => (input: unknown) => thread.call(String(name), input),
  })

export type Index = { reader: Asynchronous<IndexReader>; writer: Asynchronous<IndexWriter> }

/**
 * The index in a file. It is read and written on a thread each, so that no search waits for a change
 * and the site waits for neither.
 */
export const openIndexThreads = (file: string): Index => ({
  reader: callsOf<IndexReader>(new IndexThread(file, 'reader')),
  writer: callsOf<IndexWriter>(new IndexThread(file, 'writer')),
})

/** The index that those who work here search, in a file of its own, on a thread of its own. */
export const openStaffThread = (file: string): Asynchronous<StaffIndex> =>
  callsOf<StaffIndex>(new IndexThread(file, 'staff'))
