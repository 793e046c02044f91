import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPageServer, type PageServer } from '@/page-server/page-server'

/** What is edited; nothing is published meanwhile. */
let source: string
let asked: string[]
let running: PageServer

const site = ({ url = '', headers }: IncomingMessage, response: ServerResponse): void => {
  if (url.startsWith('/internal/log')) {
    response.end(JSON.stringify({ position: 1, changed: false, boundary: Date.now() + 3_600_000 }))
    return
  }
  asked.push(`${url}${headers['x-generation'] ? ' of a generation' : ''}`)
  const headersOfAnswer = url.startsWith('/_next/')
    ? { 'cache-control': 'no-store, from Next' }
    : { 'content-type': 'text/html' }
  response.writeHead(url === '/nothing' ? 404 : 200, headersOfAnswer).end(`<h1>${source}</h1>`)
}

beforeEach(() => {
  source = 'As it was'
  asked = []
})
afterEach(() => {
  running.server.close()
  running.closeAll()
})

const serve = async (development: boolean) => {
  running = createPageServer({ handle: site, token: 'the token of this test', development })
  await new Promise<void>((resolve) => running.server.listen(0, '127.0.0.1', resolve))
  const { port } = running.server.address() as AddressInfo
  return (address: string) => fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' })
}

describe('in front of the development server', () => {
  it.each(['/news', '/nothing', '/assets/feed.css', '/images/bridge.webp'])('%s is made each time', async (address) => {
    const get = await serve(true)
    expect(await (await get(address)).text()).toContain('As it was')
    source = 'As it is now'
    const now = await get(address)
    expect(await now.text()).toContain('As it is now')
    expect(now.headers.get('cache-control')).toBe('no-store')
    expect(asked.filter((one) => one.includes('generation'))).toEqual([])
  })

  it('a page has the headers that it has in front of what was built', async () => {
    const headersOf = async (development: boolean) => {
      const { headers } = await (await serve(development))('/news')
      running.closeAll()
      const own = new Set(['cache-control', 'connection', 'date', 'last-modified'])
      return [...headers].filter(([name]) => !own.has(name))
    }
    expect(await headersOf(true)).toEqual(await headersOf(false))
  })

  it.each(['/_next/static/chunks/%5Broot%5D__0abc._.js', '/_next/image?url=x', '/__nextjs_original-stack-frames'])(
    '%s is Next.js’s own, as it sends it',
    async (address) => {
      const answer = await (await serve(true))(address)
      expect(asked).toEqual([address])
      expect(answer.status).toBe(200)
      if (address.startsWith('/_next/')) expect(answer.headers.get('cache-control')).toBe('no-store, from Next')
    },
  )

  it('another way to write an address leads to its normal form', async () => {
    const answer = await (await serve(true))('/news//2026/')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/news/2026'])
  })
})

describe('in front of what was built', () => {
  it('a page is kept, and what only development has is not there', async () => {
    const get = await serve(false)
    await get('/news')
    source = 'As it is now'
    expect(await (await get('/news')).text()).toContain('As it was')
    expect((await get('/_next/image?url=x')).status).toBe(404)
    expect(asked).not.toContain('/_next/image?url=x')
  })
})
