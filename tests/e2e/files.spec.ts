import { readFileSync } from 'node:fs'
import { type APIRequestContext, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'
import { browserOf } from './staff'

/* A file from its upload to what is told of it when it is gone, as readers and officers meet it. */

let api: APIRequestContext
test.beforeAll(async () => {
  api = await asAdministrator()
})

const picture = (colour: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

const send = async (method: 'post' | 'patch', address: string, name: string, buffer: Buffer, words: object) => {
  const file = { name, mimeType: 'application/octet-stream', buffer }
  const answer = await api[method](address, { multipart: { _payload: JSON.stringify(words), file } })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return (await answer.json()).doc
}

/** Asks as a reader does, and follows nothing. */
const ask = (path: string, accept = 'text/html') => fetch(siteUrl + path, { redirect: 'manual', headers: { accept } })

test('a picture that is replaced is found at its old addresses, and a deleted one is told to be gone', async ({
  browser,
}) => {
  const first = await send('post', '/api/media', 'quay.jpg', await picture('#1d4e5f'), { alt: 'The quay.' })
  expect((await ask(first.url)).status).toBe(404)
  const data = { title: 'The quay opens', summary: 'At last.', body: 'Now.', leadImage: first.id, _status: 'published' }
  const news = (await (await api.post('/api/news', { data })).json()).doc
  expect((await ask(first.url)).status).toBe(200)
  expect((await ask('/api/media/file/quay.jpg')).headers.get('location')).toBe('/images/quay.jpg')

  const article = await (await ask(news.address)).text()
  expect(article).toContain('<a href="/images/quay.jpg?download">Download the picture</a>')
  const shared = String(/property="og:image" content="([^"]+)"/.exec(article)?.[1])
  // What is shared is its title beside its picture.
  expect(shared).toContain('/share-image/news/')
  expect((await fetch(shared)).headers.get('content-type')).toBe('image/jpeg')
  expect((await ask('/images/quay.jpg?download')).headers.get('content-disposition')).toMatch(/^attachment/)

  const page = await browserOf(browser, 'editor')
  await page.goto(`/admin/collections/media/${first.id}`)
  await expect(page.getByText('If you replace this file, 1 page and everybody who saved the link')).toBeVisible()

  const second = await send('patch', `/api/media/${first.id}`, 'new-quay.jpg', await picture('#7a1f3d'), {})
  for (const [old, now] of [
    [first.url, second.url],
    [first.sizes.small.url, second.sizes.small.url],
  ]) {
    const moved = await ask(old)
    expect([moved.status, moved.headers.get('location')]).toEqual([301, now])
    expect((await ask(now, 'image/*')).status).toBe(200)
  }

  expect((await api.delete(`/api/news/${news.id}`)).ok()).toBe(true)
  expect((await api.delete(`/api/media/${first.id}`)).ok()).toBe(true)
  for (const address of [first.url, second.url, second.sizes.large.url]) {
    const gone = await ask(address)
    expect([gone.status, gone.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8'])
    expect(await gone.text()).toContain('<h1')
    expect(await (await ask(address, 'image/*')).text()).toBe('410\n')
  }
})

test('the officer is told what was done with a file, and why one is refused', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  const table = await send('post', '/api/documents', 'spending.csv', readFileSync('tests/files/excel-unicode.csv'), {
    title: 'Spending',
  })
  await page.goto(`/admin/collections/documents/${table.id}`)
  await expect(page.getByRole('region', { name: 'About this file' })).toContainText('This table came in UTF-16.')

  await page.goto('/admin/collections/media/create')
  await page.locator('input[type="file"]').setInputFiles('tests/files/anim.gif')
  await page.getByLabel('Text alternative').fill('It moves.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/“anim\.gif” moves, and readers/).first()).toBeVisible()
})
