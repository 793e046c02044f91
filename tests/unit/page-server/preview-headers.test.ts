import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createPageServer, type PageServer } from '@/page-server/page-server'

let running: PageServer | undefined
afterEach(() => {
  running?.server.close()
  running?.closeAll()
})

const ask = async (address: string): Promise<Response> => {
  const handle = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    response.writeHead(url.includes('nothing') ? 404 : 200, { 'content-type': 'text/html' })
    response.end('a page')
  }
  running = createPageServer({ handle, token: 'the token of this test' })
  const { server } = running
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`)
}

describe('an address that shows what is not public', () => {
  it.each([
    '/preview/link/a.b.c',
    '/preview/news/1',
    '/preview/link/nothing',
    '/api/media/file/bridge-480x320.webp?preview=a.b.c',
    '/api/documents/file/plan.pdf?prefix=x&preview=a.b.c',
    '/api/media/file/bridge.jpg?%70review=a.b.c',
    '/api/media/file/bridge.jpg?%70%72eview=a.b.c',
    '/images/bridge-small.webp?preview=a.b.c',
    '/files/plan.pdf?prefix=x&%70review=a.b.c',
  ])('%s is not kept, not indexed, and does not show in the next site’s log', async (address) => {
    const { headers } = await ask(address)
    expect(headers.get('cache-control')).toMatch(/no-store/)
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})

it('a previewed page runs no script but the site’s own, as a public one', async () => {
  const [previewed, page] = [await ask('/preview/link/a.b.c'), await ask('/news')]
  expect(previewed.headers.get('content-security-policy')).toContain("script-src 'self';")
  expect(previewed.headers.get('content-security-policy')).toBe(page.headers.get('content-security-policy'))
})

describe('a public address', () => {
  it.each([
    '/news',
    '/previews',
    '/news?preview=1',
    '/api/media/file/bridge.jpg',
    '/images/bridge.jpg',
    '/api/news?preview=a.b.c',
  ])('%s may be indexed', async (address) => expect((await ask(address)).headers.get('x-robots-tag')).toBeNull())
})
