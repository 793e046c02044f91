import { type APIRequestContext, expect, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'

/*
 * What many pages show is read once for all of them. Each of these pages is asked for the first time
 * after something that they share has changed.
 */

let api: APIRequestContext
let made = 0

const create = async (collection: string, data: object): Promise<string> => {
  const answer = await api.post(`/api/${collection}`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc.id
}

/** The text of an article that nobody asked for yet. */
const newArticle = async (data: object): Promise<() => Promise<string>> => {
  made += 1
  const slug = `what-pages-share-${made}`
  const article = { title: `Shared ${made}`, slug, summary: 'A test.', body: 'A test.', _status: 'published' }
  await create('news', { ...article, ...data })
  const { docs } = await (await api.get(`/api/news?where[slug][equals]=${slug}&select[address]=true`)).json()
  return async () => (await fetch(siteUrl + docs[0].address)).text()
}

test.beforeAll(async () => {
  api = await asAdministrator()
})

test('a topic and a contact show on the next page as they were changed to', async () => {
  const topics = [await create('topics', { title: 'Ferries before', slug: 'ferries-before' })]
  const pressContact = await create('contacts', { name: 'Harbour before' })
  const [first, second, third] = [
    await newArticle({ topics, pressContact }),
    await newArticle({ topics, pressContact }),
    await newArticle({ topics, pressContact }),
  ]
  expect(await first()).toContain('Ferries before')
  expect((await api.patch(`/api/topics/${topics[0]}`, { data: { title: 'Ferries after' } })).ok()).toBe(true)
  const text = await second()
  expect(text).toContain('Ferries after')
  expect(text).toContain('Harbour before')
  expect((await api.patch(`/api/contacts/${pressContact}`, { data: { name: 'Harbour after' } })).ok()).toBe(true)
  expect(await third()).toContain('Harbour after')
})

test('the site’s settings show on the next page as they were changed to', async () => {
  const pages = [await newArticle({}), await newArticle({}), await newArticle({})]
  for (const [edition, page] of pages.entries()) {
    const footerText = `Footer, edition ${edition}`
    expect((await api.post('/api/globals/site', { data: { footerText } })).ok()).toBe(true)
    expect(await page()).toContain(footerText)
  }
})

test('a notice shows on the next page from its start, and on none from its end', async () => {
  const [before, during, after] = [await newArticle({}), await newArticle({}), await newArticle({})]
  const start = Date.now() + 4000
  const end = start + 4000
  await create('service-notices', {
    title: 'The ferry stops for four seconds',
    slug: 'the-ferry-stops',
    message: 'It starts again at once.',
    severity: 'warning',
    placement: 'everywhere',
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
    _status: 'published',
  })
  const title = 'The ferry stops for four seconds'
  expect(await before()).not.toContain(title)
  await new Promise((resolve) => setTimeout(resolve, start - Date.now() + 5))
  expect(await during()).toContain(title)
  expect(Date.now(), 'asked before its end').toBeLessThan(end)
  await new Promise((resolve) => setTimeout(resolve, end - Date.now() + 5))
  expect(await after()).not.toContain(title)
})
