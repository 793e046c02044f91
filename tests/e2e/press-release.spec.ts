import { type APIRequestContext, expect, test } from '@playwright/test'
import { publish } from './officer'
import { signInTo, tokenOf } from './sessions'
import { officer } from './site'

const year = new Date().toLocaleString('en-GB', { year: 'numeric', timeZone: 'Europe/London' })
const month = new Date().toLocaleString('en-GB', { month: '2-digit', timeZone: 'Europe/London' })

const lists = [
  '/',
  '/news',
  '/news/feed.xml',
  '/news/archive',
  `/news/${year}`,
  `/news/${year}/${month}`,
  '/sitemap.xml',
]

const text = async (request: APIRequestContext, address: string) => (await request.get(address)).text()

test('a press release goes from the form to every public place, changes, is withdrawn and goes away', async ({
  page,
  request,
}) => {
  const title = 'Footbridge at Lower Mill reopens after repairs'
  const address = `/news/${year}/footbridge-at-lower-mill-reopens-after-repairs`

  await test.step('write', async () => {
    await signInTo(page.context())
    await page.goto('/admin/collections/news/create')
    await page.locator('#field-title').fill(title)
    await page.locator('#field-summary').fill('Walkers can cross the river again from Saturday.')
    await page.getByRole('button', { name: /^Kind and topics/ }).click()
    await page.locator('#field-kind').click()
    await page.getByRole('option', { name: 'Press release' }).click()
    const body = page.locator(
      '#field-body [contenteditable="true"], .field-type.rich-text-lexical [contenteditable="true"]',
    )
    await body.first().click()
    await page.keyboard.type('The bridge has new decking and handrails.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('It had been closed since the floods.')
  })

  await test.step('publish', async () => {
    expect(await text(request, '/news')).not.toContain(title)
    await publish(page)
    await expect(page).toHaveURL(/\/admin\/collections\/news\/[0-9a-z-]{20,}/)
    for (const list of lists)
      expect(await text(request, list), list).toContain(list === '/sitemap.xml' ? address : title)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Press release', { exact: true })).toBeVisible()
    await expect(page.getByText('It had been closed since the floods.')).toBeVisible()
    await page.goBack()
  })

  await test.step('a draft beside it changes nothing, publishing it does', async () => {
    await page.locator('#field-title').fill(`${title} on time`)
    await page.locator('#action-save-draft').click()
    await expect(page.locator('.payload-toast-container')).toContainText('Draft saved. Readers see no change.')
    expect(await text(request, address)).not.toContain('on time')
    await page.reload()
    await publish(page)
    await expect.poll(() => text(request, address)).toContain(`${title} on time`)
    for (const list of lists.filter((one) => one !== '/sitemap.xml'))
      expect(await text(request, list), list).toContain('on time')
  })

  await test.step('withdrawn: the page says why, every list has dropped it', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Corrections and withdrawal' }).click()
    await page.locator('#field-withdrawal__reason').fill('The opening has been put off.')
    await publish(page)
    await expect.poll(() => text(request, address)).toContain('The opening has been put off.')
    for (const list of lists) {
      const shown = await text(request, list)
      expect(shown, list).not.toContain(title)
      expect(shown, list).not.toContain(address)
    }
  })

  await test.step('taken off the site: its address says that it is gone', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Take it off: keep as a draft …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take it off' }).click()
    await expect.poll(async () => (await request.get(address)).status()).toBe(410)
    const gone = await request.get(address)
    expect(await gone.text()).toContain('This page is no longer here')
    expect(await gone.text()).not.toContain('Footbridge')
  })
})

test('an embargoed press release is nowhere before its time', async ({ request }) => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const token = await tokenOf(officer)
  const { doc } = await (
    await request.post('/api/news', {
      headers: { Authorization: `JWT ${token}` },
      data: {
        title: 'Embargoed budget figures',
        summary: 'Not before tomorrow.',
        kind: 'press-release',
        body: 'Figures.',
        publishedAt: tomorrow,
        _status: 'published',
      },
    })
  ).json()
  expect(doc.address).toContain('embargoed-budget-figures')
  for (const list of [...lists, '/search?q=embargoed', '/news/feed.json', '/news/atom.xml', '/api/news?limit=200'])
    expect((await text(request, list)).toLowerCase(), list).not.toContain('embargoed budget')
  expect((await request.get(doc.address)).status()).toBe(404)
  expect((await request.get(`/api/news/${doc.id}`)).status()).toBe(404)
})
