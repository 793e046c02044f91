import { expect, type Page, test } from '@playwright/test'
import { linkIn, messagesTo } from './outbox'
import { asAdministrator } from './sessions'
import { browserOf, panel, toast, violationsIn } from './staff'

/*
 * Officers see what was sent by mail and pause it, and send a release to journalists. No mail server is set here: every
 * message is a file, and the page says so.
 */

test.describe.configure({ timeout: 240_000 })

/** Both themes, on a laptop and a phone. */
const isSound = async (page: Page, part: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    // As the server sets it by the browser’s wish; another page would close what is open here.
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.locator(part).first()).toBeVisible()
      expect(await violationsIn(page, part), `${colorScheme}, ${width} px`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px wide`).toBeLessThanOrEqual(
        width,
      )
    }
  }
}

const words = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        textFormat: 0,
        direction: 'ltr',
        children: [
          { type: 'text', text: 'It opens on Monday.', version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
        ],
      },
    ],
  },
}

/** Publishes news through the API, as a colleague does meanwhile. */
const publish = async (news: object): Promise<string> => {
  const api = await asAdministrator()
  const data = { summary: 'The crossing opens.', body: words, _status: 'published', ...news }
  const answer = await api.post('/api/news', { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).doc.id
}

const newTopic = async (title: string) => {
  const api = await asAdministrator()
  const { doc } = await (await api.post('/api/topics', { data: { title } })).json()
  return doc as { id: string; slug: string }
}

/** Somebody who follows a topic, as it is done on the site. */
const follower = async (page: Page, path: string): Promise<string> => {
  const address = `neighbour-${Date.now()}@example.org`
  await page.goto(`/subscribe?to=${path}`)
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await page.goto(await linkIn(address, /http:\/\/localhost:\d+\/subscribe\/confirm\/[a-z2-7]{26}/))
  await page.getByRole('button', { name: 'Yes, send me these' }).click()
  await expect(page.getByRole('status')).toContainText('from now on')
  return address
}

test('an officer pauses a topic with a reason, sees what waits, and resumes it', async ({ browser, page }) => {
  const title = `Bridges ${Date.now()}`
  const topic = await newTopic(title)
  const address = await follower(page, `/topics/${topic.slug}`)
  const manage = page.url()
  const officer = await browserOf(browser, 'editor')
  const row = (name: string) => officer.getByRole('row').filter({ hasText: name })

  await test.step('pauses it', async () => {
    await officer.goto('/admin')
    await officer.getByRole('link', { name: 'Sent mail' }).click()
    await officer.getByRole('button', { name: 'Pause something …' }).click()
    await officer.getByLabel('Pause what').selectOption(title)
    await expect(officer.getByRole('button', { name: 'Pause', exact: true })).toBeDisabled()
    await officer.getByLabel('Why').fill('Elections until 5 May.')
    await isSound(officer, 'main .newsroom-sendings')
    await officer.getByRole('button', { name: 'Pause', exact: true }).click()
    await expect(toast(officer)).toContainText('Paused.')
    await expect(officer.getByRole('region', { name: 'Paused' })).toContainText('Elections until 5 May.')
  })

  const story = `The old bridge opens ${Date.now()}`
  await test.step('nothing of it goes out, which those see who follow it, and those who work here', async () => {
    await publish({ title: story, topics: [topic.id] })
    await expect
      .poll(
        async () => {
          await officer.goto('/admin/sendings')
          return row(story).getByText('Paused').count()
        },
        { timeout: 40_000 },
      )
      .toBe(1)
    await page.goto(manage)
    await expect(page.getByText('Elections until 5 May.')).toBeVisible()
    await officer.goto('/admin')
    await expect(officer.getByText('Elections until 5 May.')).toBeVisible()
    expect(messagesTo(address).filter((message) => message.includes(story))).toEqual([])
  })

  await test.step('is asked what becomes of what waited, and sends it', async () => {
    await officer.goto('/admin/sendings')
    await officer.getByRole('button', { name: `Resume: ${title} …` }).click()
    const question = officer.getByRole('dialog')
    await expect(question).toContainText('e-mail waits')
    await isSound(officer, '.newsroom-dialog')
    await question.getByRole('button', { name: 'Resume and send one e-mail' }).click()
    await expect(toast(officer)).toContainText('go out again')
    await expect
      .poll(() => messagesTo(address).some((message) => message.includes(story)), { timeout: 20_000 })
      .toBe(true)
  })

  await test.step('sees what became of it, and to whom it went; addresses stay with administrators', async () => {
    await expect
      .poll(
        async () => {
          await officer.goto('/admin/sendings')
          return row(story).getByText('Not sent').count()
        },
        { timeout: 40_000 },
      )
      .toBe(1)
    await row(story).getByRole('link', { name: 'Who got it' }).click()
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText(story)
    await expect(officer.getByText('Only administrators see addresses.')).toBeVisible()
    await expect(officer.getByText(address)).toHaveCount(0)
    await isSound(officer, 'main .newsroom-sendings')
  })
  await officer.context().close()
})

test('an officer sends a release under embargo to a group of the press list', async ({ browser, page }) => {
  const api = await asAdministrator()
  const stamp = Date.now()
  const reporters = await Promise.all(
    ['Gazette', 'Herald', 'Rail Weekly'].map(async (outlet, n) => {
      const email = `reporter-${n}-${stamp}@press.example`
      const beats = [n < 2 ? `Local ${stamp}` : `Railways ${stamp}`]
      const consent = { consentHow: 'Asked by e-mail.', consentAt: '2026-03-03' }
      const answer = await api.post('/api/press-list', {
        data: { name: `Reporter ${n}`, outlet, email, beats, ...consent },
      })
      expect(answer.ok(), await answer.text()).toBe(true)
      return email
    }),
  )
  const [gazette, herald, rail] = reporters as [string, string, string]
  const title = `Station square is rebuilt ${stamp}`
  const publishedAt = new Date(Date.now() + 5 * 86_400_000).toISOString()
  const id = await publish({ title, kind: 'press-release', publishedAt })
  const officer = await browserOf(browser, 'editor')

  await test.step('says how many before it goes, and marks it', async () => {
    await officer.goto(`/admin/collections/news/${id}`)
    await expect(panel(officer)).toBeVisible()
    await officer.getByRole('button', { name: 'Send to journalists …' }).click()
    const question = officer.getByRole('dialog')
    await expect(question.getByRole('button', { name: 'Send it', exact: true })).toBeDisabled()
    await question.getByLabel(`Local ${stamp} (2)`).check()
    await expect(question).toContainText('It goes to 2 journalists.')
    await expect(question).toContainText('Embargoed until')
    await isSound(officer, '.newsroom-dialog')
    await question.getByRole('button', { name: 'Send it to 2 journalists' }).click()
    await expect(toast(officer)).toContainText('on its way to 2 journalists')
    await expect(officer.getByText('Sent to 2 journalists.')).toBeVisible()
  })

  await test.step('each reads it by a link of their own, which the log knows', async () => {
    const link = await linkIn(gazette, /http:\/\/localhost:\d+\/preview\/link\/[\w.-]+/)
    const others = await linkIn(herald, /http:\/\/localhost:\d+\/preview\/link\/[\w.-]+/)
    expect(others).not.toBe(link)
    expect(messagesTo(rail)).toEqual([])
    expect(messagesTo(gazette)[0]).toContain('Embargoed until')
    await page.goto(link)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await officer.reload()
    await officer.getByRole('button', { name: 'Share a preview (2)' }).click()
    await expect(officer.getByText('Opened once.')).toHaveCount(1)
  })

  await test.step('one of them leaves by one click', async () => {
    await page.goto(await linkIn(herald, /http:\/\/localhost:\d+\/unsubscribe\/[a-z2-7]{26}/))
    await page.getByRole('button', { name: 'Leave the press list' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are off the press list')
    const { docs } = await (await api.get(`/api/press-list?where[email][equals]=${herald}`)).json()
    expect(docs[0].endedReason).toBe('unsubscribed')
  })

  await test.step('who got it is on the page of sent mail', async () => {
    await officer.goto('/admin/sendings')
    await officer.getByRole('row').filter({ hasText: title }).getByRole('link', { name: 'Who got it' }).click()
    await expect(officer.getByText('Reporter 0, Gazette')).toBeVisible()
  })
  await officer.context().close()
})
