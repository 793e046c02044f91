import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { addressOf, kinds } from './kinds'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content', { timeout: 1000 })

const sizeOf = async (request: APIRequestContext, address: string) => {
  const answer = await request.get(address)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
  const { format, width, height } = await sharp(await answer.body()).metadata()
  return { format, width, height }
}

const pictured = ['consultation', 'inspection report', 'service notice']

for (const [name, list, link] of kinds.filter(([name]) => pictured.includes(name)))
  test(`${name}: without a picture of its own it is shared with one that is made`, async ({ page, request }) => {
    await page.goto(await addressOf(request, list, link))
    const address = (await meta(page, 'og:image')) as string
    expect(address).toMatch(new RegExp(`^${siteUrl}/share-image/[a-z-]+/[a-z0-9-]+\\.png\\?v=`))
    expect(await sizeOf(request, address)).toEqual({ format: 'png', width: 1200, height: 630 })
    expect([await meta(page, 'og:image:width'), await meta(page, 'og:image:height')]).toEqual(['1200', '630'])
    expect(await meta(page, 'og:image:alt')).toContain(await page.locator('h1').innerText())
    expect(await meta(page, 'twitter:card')).toBe('summary_large_image')
  })

test('the image of an article is there from the second it is public, and changes with its title', async ({
  page,
  request,
}) => {
  const api = await asAdministrator()
  const story = { title: 'A made picture', slug: 'a-made-picture', summary: 'With a title.', body: 'Text.' }
  const { doc } = await (await api.post('/api/news?draft=true', { data: story })).json()
  const image = '/share-image/news/a-made-picture.png'
  const status = async () => (await request.get(image)).status()
  const change = async (data: object, query = '') =>
    expect((await api.patch(`/api/news/${doc.id}${query}`, { data })).ok()).toBe(true)

  expect(await status()).toBe(404)
  await change({ _status: 'published', publishedAt: new Date(Date.now() + 86_400_000).toISOString() })
  expect(await status()).toBe(404)
  await change({ publishedAt: new Date().toISOString(), confirm: true })
  expect(await sizeOf(request, image)).toEqual({ format: 'png', width: 1200, height: 630 })

  const bytes = async () => (await (await request.get(image)).body()).toString('base64')
  const before = await bytes()
  const { address } = (await (await request.get(`/api/news/${doc.id}`)).json()) as { address: string }
  await page.goto(address)
  const shared = await meta(page, 'og:image')
  expect(JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())['@graph'][0].image.url).toBe(
    shared,
  )
  await change({ title: 'A draft of another title' }, '?draft=true')
  expect(await bytes()).toBe(before)
  await change({ title: 'Another title', _status: 'published' })
  expect(await bytes()).not.toBe(before)
  await page.goto(address)
  expect(await meta(page, 'og:image')).not.toBe(shared)

  // With a picture of its own, the title stands beside it.
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#ff0000' } })
    .jpeg()
    .toBuffer()
  const multipart = {
    _payload: JSON.stringify({ alt: 'A red wall.' }),
    file: { name: 'red.jpg', mimeType: 'image/jpeg', buffer },
  }
  const picture = (await (await api.post('/api/media', { multipart })).json()).doc.id
  await change({ leadImage: picture, _status: 'published' })
  await page.goto(address)
  const photo = (await meta(page, 'og:image')) as string
  expect(photo).toMatch(/\/share-image\/news\/a-made-picture\.jpg\?v=/)
  const answer = await request.get(photo)
  expect(answer.headers()['content-type']).toBe('image/jpeg')
  const redAt = async (left: number) =>
    (
      await sharp(await answer.body())
        .extract({ left, top: 300, width: 1, height: 1 })
        .raw()
        .toBuffer()
    )[0]
  expect(await redAt(1000)).toBeGreaterThan(200)
  expect(await redAt(8)).toBeLessThan(100)
  // What was shared before it had one is still there.
  expect(await sizeOf(request, image)).toEqual({ format: 'png', width: 1200, height: 630 })

  await change({ _status: 'draft' })
  expect(await status()).toBe(404)
  for (const none of ['news/nothing.png', 'news/a-made-picture', 'users/a.png', 'topics/nothing.png'])
    expect((await request.get(`/share-image/${none}`)).status(), none).toBe(404)
})
