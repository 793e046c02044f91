import { type Browser, expect, type Page, request, test } from '@playwright/test'
import type { Email } from 'postal-mime'
import { type Mailboxes, openMailboxes } from '../mailbox'
import { change, make, type OwnSite, ownSite, storyOf, untilMorning } from './own-site'
import { officer } from './site'

/*
 * News arrives in a real mailbox, where the environment names one, and else in that of a server of ours. This site is its
 * own: the others have no mail server.
 */

let mailboxes: Mailboxes
let site: OwnSite

test.beforeAll(async () => {
  mailboxes = await openMailboxes()
  site = ownSite('arrives', 4, mailboxes.environment)
  await site.start()
})
test.afterAll(async () => {
  await site.stop()
  await mailboxes.close()
})

const mailTo = async (address: string, subject: string | RegExp): Promise<Email[]> =>
  (await mailboxes.at(address)).filter((mail) =>
    typeof subject === 'string' ? mail.subject === subject : subject.test(mail.subject ?? ''),
  )

const arrived = async (address: string, subject: string | RegExp): Promise<Email> => {
  await expect.poll(async () => (await mailTo(address, subject)).length, { timeout: 20_000 }).toBe(1)
  return (await mailTo(address, subject))[0] as Email
}

const header = (mail: Email, key: string) => mail.headers.find((one) => one.key === key)?.value ?? ''
const linkIn = (mail: Email, link: RegExp) => link.exec(mail.text ?? '')?.[0] as string

const body = storyOf('The whole story.')

/** @param frequency none for a newsletter, of which nobody chooses it */
const subscribe = async (page: Page, address: string, to: string, frequency?: string): Promise<void> => {
  await page.goto(`${site.url}/subscribe?to=${to}`)
  if (frequency) await page.getByRole('radio', { name: frequency }).check()
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail')
  const mail = await arrived(address, 'Confirm what you want to get by e-mail')
  await page.goto(linkIn(mail, /http:\S+\/subscribe\/confirm\/[a-z2-7]{26}/))
  await page.getByRole('button', { name: 'Yes, send me these' }).click()
  await expect(page.getByRole('status')).toContainText('from now on')
}

const officerIn = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ baseURL: site.url })
  const answer = await context.request.post('/api/users/login', { data: officer })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

test('news arrives at its second, then its correction, a digest, and nothing more after one click', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const [atOnce, daily] = [mailboxes.newAddress(), mailboxes.newAddress()]
  await subscribe(page, atOnce, '/news', 'At once')
  await subscribe(page, daily, '/service-notices', 'Once a day')
  const api = await site.asAdministrator()

  const live = Date.now() + 6000
  const title = 'The bridge opens'
  const publishedAt = new Date(live).toISOString()
  const story = { title, summary: 'Foot passengers first.', body, publishedAt, _status: 'published' }
  const { id, address } = await make(api, 'news', story)

  await test.step('the alert of an article, at its second and not before it', async () => {
    while (Date.now() < live - 200) {
      expect(await mailTo(atOnce, title)).toEqual([])
      await page.waitForTimeout(100)
    }
    const mail = await arrived(atOnce, title)
    expect(Date.now() - live).toBeLessThan(10_000)
    expect(mail.text).toContain(`${site.url}${address}`)
    await page.goto(linkIn(mail, /http:\S+\/news\/\S+/))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  await test.step('its correction, when an officer tells those who got it', async () => {
    const note = 'It opens on Tuesday, not on Monday.'
    const updates = [{ at: new Date().toISOString(), note }]
    await change(api, `news/${id}`, { updates, _status: 'published' })
    const desk = await officerIn(browser)
    await desk.goto(`/admin/collections/news/${id}`)
    await expect(desk.getByText('One person got this by e-mail. You have corrected it since.')).toBeVisible()
    await desk.getByRole('button', { name: 'Tell them' }).click()
    await expect(desk.getByText('They have been told.')).toBeVisible()
    const mail = await arrived(atOnce, `Corrected: ${title}`)
    expect(mail.text).toContain(note)
    await desk.context().close()
  })

  await test.step('a newsletter, whole, to who follows its series', async () => {
    const series = await make(api, 'newsletter-series', { title: 'Merrowby, monthly' })
    const reader = mailboxes.newAddress()
    await subscribe(page, reader, series.address)
    const issue = await make(api, 'newsletters', {
      title: 'The issue of November',
      summary: 'What is in it.',
      series: series.id,
      sections: [
        { blockType: 'text', heading: 'From the leader', text: storyOf('It was a good month.') },
        { blockType: 'items', heading: 'From the site', items: [{ relationTo: 'news', value: id }] },
      ],
      _status: 'published',
    })
    const mail = await arrived(reader, issue.title)
    for (const words of ['It was a good month.', title, `${site.url}${address}`, `${site.url}${issue.address}`])
      expect(mail.text).toContain(words)
  })

  await test.step('what two notices say, in one mail in the morning', async () => {
    const notices = ['Bins are late', 'The library is closed']
    for (const notice of notices) {
      const data = { title: notice, message: 'Because of snow.', severity: 'warning', placement: 'home' }
      const startsAt = new Date(Date.now() - 1000).toISOString()
      await make(api, 'service-notices', { ...data, startsAt, _status: 'published' })
    }
    await page.waitForTimeout(3000)
    expect(await mailTo(daily, /Bins|library/)).toEqual([])
    await site.stop()
    await site.start(untilMorning())
    const mail = await arrived(daily, /and 1 more$/)
    for (const notice of notices) expect(mail.text).toContain(notice)
    expect(await mailboxes.at(daily)).toHaveLength(2)
  })

  await test.step('nothing more after one click in the mail program (RFC 8058)', async () => {
    const alert = (await mailTo(atOnce, title))[0] as Email
    expect(header(alert, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const link = header(alert, 'list-unsubscribe').slice(1, -1)
    const program = await request.newContext()
    // Programs that look at every link end nothing.
    expect((await program.get(link)).status()).toBe(200)
    const manage = linkIn(alert, /http:\S+\/subscriptions\/[a-z2-7]{26}/)
    await page.goto(manage)
    await expect(page.getByLabel('How often: News')).toBeVisible()
    const clicked = await program.post(link, { form: { 'List-Unsubscribe': 'One-Click' } })
    expect(clicked.status()).toBe(200)
    await page.goto(manage)
    await expect(page.getByLabel('How often: News')).toHaveCount(0)
    const before = (await mailboxes.at(atOnce)).length
    // The officer’s session of yesterday is over.
    const unread = { title: 'Nobody is told of this', summary: 'Nobody follows.', body, _status: 'published' }
    await make(await site.asAdministrator(), 'news', unread)
    await page.waitForTimeout(4000)
    expect(await mailboxes.at(atOnce)).toHaveLength(before)
  })
})
