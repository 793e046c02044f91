import { createShares } from './shares'

/** There is no turn to be had: as many wait as may. */
export class TooBusyError extends Error {
  override name = 'TooBusyError'
}

type Options = {
  atOnce: number
  waiting: number
  /** Waited for before each piece of work. */
  ready?: () => Promise<void> | undefined
  now?: () => number
}

export type Claim = {
  /** Says who asks; undefined for what the server does by itself, which comes last. */
  client?: string
  /** It may turn out to be nothing that the site has: what is known to be there goes first. */
  unknown?: boolean
}

type Waiting = { owner?: string; clients: Set<string>; unknown: boolean; start: () => void; refuse: () => void }

export type QueuedRender<T> = {
  done: Promise<T>
  /** Somebody else waits for the same: it comes as early as it would for them. */
  join: (client: string | undefined) => void
}

/**
 * Lets so many pieces of work happen at once and so many wait. Who had much done lately comes after who had little,
 * so that one client who asks for thousands of pages makes only itself wait. When as many wait as may, the
 * one who has most of them waiting loses the newest: a rush makes some readers come back a little later,
 * and nobody wait for ever.
 */
export const createRenderQueue = ({
  atOnce,
  waiting: most,
  ready,
  now = performance.now.bind(performance),
}: Options) => {
  const shares = createShares(now)
  const waiting = new Set<Waiting>()
  let running = 0

  /** Smaller comes first: in whose budget it is, whether it is known to be there, how much its client had. */
  const placeOf = ({ clients, unknown }: Waiting): [number, number, number] => {
    if (clients.size === 0) return [2, 0, 0]
    const had = Math.min(...[...clients].map(shares.of))
    return [shares.isWithin(had) ? 0 : 1, unknown ? 1 : 0, had]
  }

  const isBefore = (one: number[], other: number[]): boolean => {
    const differs = one.findIndex((value, n) => value !== other[n])
    return differs >= 0 && (one[differs] as number) < (other[differs] as number)
  }

  const first = (): Waiting | undefined => {
    let best: { one: Waiting; place: number[] } | undefined
    for (const one of waiting) {
      const place = placeOf(one)
      if (!best || isBefore(place, best.place)) best = { one, place }
    }
    return best?.one
  }

  /** What nobody waits for begins only while nobody's page is made: two at once take twice as long each. */
  const mayBegin = (clients: number): boolean => running < (clients > 0 ? atOnce : 1)

  const beginNext = () => {
    const one = first()
    if (!one || !mayBegin(one.clients.size)) return
    waiting.delete(one)
    one.start()
  }

  /** Makes room for one more of a client's. Returns whether there is any. */
  const makeRoom = (client: string | undefined): boolean => {
    if (waiting.size < most) return true
    const counts = new Map<string | undefined, number>()
    for (const { owner } of waiting) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    const [heaviest, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (heaviest === client || count <= (counts.get(client) ?? 0) + 1) return false
    // What others wait for too stays.
    const newest = [...waiting].findLast(({ owner, clients }) => owner === heaviest && clients.size <= 1)
    if (!newest) return false
    waiting.delete(newest)
    newest.refuse()
    return true
  }

  const perform = async <T>(work: () => Promise<T>, client: string | undefined): Promise<T> => {
    running += 1
    const waits = ready?.()
    if (waits) await waits
    const begun = now()
    try {
      return await work()
    } finally {
      if (client !== undefined) shares.add(client, now() - begun)
      running -= 1
      beginNext()
    }
  }

  /** @returns a turn whose work fails with a {TooBusyError} when as many wait as may */
  const add = <T>(work: () => Promise<T>, { client, unknown = false }: Claim = {}): QueuedRender<T> => {
    const clients = new Set(client === undefined ? [] : [client])
    if (mayBegin(clients.size)) return { done: perform(work, client), join: () => {} }
    const busy = () => new TooBusyError('Too many pages are asked for at once.')
    if (!makeRoom(client)) return { done: Promise.reject(busy()), join: () => {} }
    const done = new Promise<T>((resolve, reject) => {
      const start = () => void perform(work, client).then(resolve, reject)
      waiting.add({ owner: client, clients, unknown, start, refuse: () => reject(busy()) })
    })
    const join = (other: string | undefined) => {
      if (other === undefined) return
      clients.add(other)
      if (running < atOnce) beginNext()
    }
    return { done, join }
  }

  return { add, running: () => running, waiting: () => waiting.size }
}

export type RenderQueue = ReturnType<typeof createRenderQueue>
