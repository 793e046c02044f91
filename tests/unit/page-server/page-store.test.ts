import { expect, it } from 'vitest'
import { createFreshness } from '@/page-server/pages/freshness'
import type { Page } from '@/page-server/pages/page'
import { createPageStore } from '@/page-server/pages/page-store'
import { createRenderQueue } from '@/page-server/pages/render-queue'

const page = (generation: number): Page => ({
  status: 200,
  headers: [['content-type', 'text/plain']],
  bodies: { identity: Buffer.from('a page') },
  compressible: false,
  generation,
  madeAt: 0,
  asked: 0,
  fingerprint: 'x',
  lastModified: 0,
  wire: {},
  unchanged: {},
  heads: {},
})

it('ten thousand who ask for one page that is not there yet wait for one to be made', async () => {
  const freshness = createFreshness({
    askLog: async () => ({ position: 1, changed: false, boundary: Number.MAX_SAFE_INTEGER }),
  })
  const store = createPageStore({
    freshness,
    renderQueue: createRenderQueue({ atOnce: 2, waiting: 1 }),
    maxBytes: 1_000_000,
  })
  let made = 0
  const make = async (generation: number) => {
    made += 1
    await new Promise((resolve) => setTimeout(resolve, 30))
    return page(generation)
  }
  const found = await Promise.all(Array.from({ length: 10_000 }, () => store.find('/a', make)))
  expect(made).toBe(1)
  expect(new Set(found.map(({ page: one }) => one)).size).toBe(1)
})

it('what never changes needs no log', async () => {
  let trouble = false
  const freshness = createFreshness({
    askLog: async () => {
      if (trouble) throw new Error('no database')
      return { position: 1, changed: false, boundary: Number.MAX_SAFE_INTEGER }
    },
    oldest: 0,
  })
  const store = createPageStore({
    freshness,
    renderQueue: createRenderQueue({ atOnce: 2, waiting: 1 }),
    maxBytes: 1_000_000,
  })
  await store.find('/style.css', async () => page(Number.POSITIVE_INFINITY))
  trouble = true
  expect((await store.find('/style.css', async () => page(0))).staleSince).toBeUndefined()
})
