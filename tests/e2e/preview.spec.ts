import { type APIRequestContext, type APIResponse, type BrowserContext, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { signInTo, tokenOf } from './sessions'
import { officer, siteUrl } from './site'

let reader: BrowserContext
test.beforeEach(async ({ browser }) => {
  reader = await browser.newContext({ javaScriptEnabled: false })
})
test.afterEach(() => reader.close())

type Api = { post: (address: string, data: object) => Promise<{ id: string; address: string; url: string }> }

const asOfficer = async (request: APIRequestContext) => {
  const token = await tokenOf(officer)
  const headers = { Authorization: `JWT ${token}` }
  const doc = async (sending: Promise<APIResponse>) => {
    const response = await sending
    expect(response.ok(), await response.text()).toBe(true)
    return (await response.json()).doc
  }
  const api: Api = { post: (address, data) => doc(request.post(address, { headers, data })) }
  return {
    ...api,
    patch: (address: string, data: object) => doc(request.patch(address, { headers, data })),
    image: async () => {
      const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d4e5f' } })
        .jpeg()
        .toBuffer()
      const file = { name: 'unreleased-bridge.jpg', mimeType: 'image/jpeg', buffer }
      const multipart = { _payload: JSON.stringify({ alt: 'The new bridge.' }), file }
      return doc(request.post('/api/media', { headers, multipart }))
    },
  }
}

const words = 'Only holders of the link read this'
const newDraft = async (request: APIRequestContext, more: object = {}) => {
  const api = await asOfficer(request)
  const leadImage = (await api.image()).id
  const news = { title: words, summary: 'Not public.', body: 'The story.', kind: 'press-release', leadImage, ...more }
  const { id } = await api.post('/api/news', news)
  const link = (body: object = {}) =>
    api.post('/api/preview-links', { contentType: 'news', documentId: id, forWhom: 'Meadow Gazette', ...body })
  return { api, id, link }
}

test('a link shows a draft and its pictures to somebody without an account', async ({ request }) => {
  const { link } = await newDraft(request)
  const { address } = await link()
  expect(address.startsWith(`${siteUrl}/preview/link/`)).toBe(true)
  const page = await reader.newPage()
  const response = await page.goto(address)
  expect(response?.status()).toBe(200)
  const headers = response?.headers() ?? {}
  expect(headers['x-robots-tag']).toBe('noindex, nofollow, noarchive')
  expect(headers['cache-control']).toMatch(/private.*no-store|no-store.*private/)
  expect(headers['referrer-policy']).toBe('no-referrer')

  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  const banner = page.getByRole('region', { name: 'Preview' })
  await expect(banner).toContainText('Preview. Not public.')
  await expect(banner).toContainText('For Meadow Gazette.')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow, noarchive')
  await expect(page.locator('link[rel="canonical"], link[rel="alternate"]')).toHaveCount(0)

  const picture = page.getByRole('img', { name: 'The new bridge.' })
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const sources = await picture.evaluate((image: HTMLImageElement) => [
    image.src,
    ...image.srcset.split(', ').map((one) => one.split(' ')[0] as string),
  ])
  for (const source of sources) {
    expect((await reader.request.get(source)).status(), source).toBe(200)
    expect((await reader.request.get(source.replace(/\?.*/, ''))).status(), source).toBe(404)
  }
  expect((await reader.request.head(address)).status()).toBe(200)
  for (const list of ['/news', '/news/feed.xml', '/sitemap.xml', '/search?q=holders'])
    expect(await (await reader.request.get(list)).text(), list).not.toContain(words)
})

test('a revoked link says so, and gives nothing away', async ({ request }) => {
  const { api, link } = await newDraft(request)
  const { id, address } = await link()
  expect(await (await reader.request.get(address)).text()).toContain(words)
  await api.patch(`/api/preview-links/${id}`, { revokedAt: new Date().toISOString() })
  const page = await reader.newPage()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  expect(await page.content()).not.toContain(words)
})

test('a journalist waits for the first of the two times, then reads under embargo', async ({ request }) => {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const times = { publishedAt: at(48), earlyAccessAt: at(24), _status: 'published' }
  const { api, id, link } = await newDraft(request, times)
  const { address } = await link({ shows: 'approved' })
  const page = await reader.newPage()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cannot read this yet')
  expect(await page.content()).not.toContain(words)
  await api.patch(`/api/news/${id}`, { earlyAccessAt: at(-1), _status: 'published' })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(
    'This is the approved version. Under embargo until',
  )
  await api.patch(`/api/news/${id}`, { publishedAt: at(-0.5), _status: 'published', confirm: true })
  await page.goto(address)
  await expect(page).toHaveURL(/\/news\/\d{4}\/only-holders-of-the-link-read-this[-\d]*$/)
  await expect(page.getByRole('region', { name: 'Preview' })).toHaveCount(0)
})

test('signed-in people see the newest draft as a page; others find no such page', async ({ page, request }) => {
  const { id } = await newDraft(request)
  await signInTo(page.context())
  await page.goto(`/preview/news/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('This is a draft and may still change.')
  const picture = page.getByRole('img', { name: 'The new bridge.' })
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Edit this' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/news/${id}`))

  const token = await tokenOf(officer)
  const shown = async (response: APIResponse) => (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '')
  const none = await shown(await reader.request.get('/preview/news/no-such-document'))
  for (const address of [
    `/preview/news/${id}`,
    `/preview/news/${id}?redirect=https://example.org`,
    `/preview/news/${id}?secret=&slug=//example.org`,
    `/preview/news/${id}?token=${token}`,
    `/preview/news/${id}?payload-token=${token}`,
    '/preview/users/1',
    '/preview/publication-log/1',
    '/preview/constructor/1',
    '/preview/__proto__/1',
    '/preview/link/nothing',
    `/preview/link/${token}`,
    '/preview/link/a.b.c?url=//example.org',
  ]) {
    const response = await reader.request.get(address, { maxRedirects: 0 })
    expect(response.status(), address).toBe(404)
    expect(response.headers().location, address).toBeUndefined()
    expect(await shown(response), address).toBe(none)
  }
})

test('a page on another site cannot use somebody’s session to see a draft', async ({ page, request }) => {
  const { id } = await newDraft(request)
  await signInTo(page.context())
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'payload-token')
  const headers = { Cookie: `payload-token=${cookie?.value}` }
  const ask = (more: Record<string, string>) =>
    reader.request.get(`/preview/news/${id}`, { headers: { ...headers, ...more } })
  expect((await ask({ 'Sec-Fetch-Site': 'same-origin' })).status()).toBe(200)
  expect((await ask({ 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(404)
  expect((await ask({ Origin: 'https://example.org' })).status()).toBe(404)
})
