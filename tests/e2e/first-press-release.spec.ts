import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'
import { inDays, panel, state } from './staff'

/*
 * An officer's first press release, from signing in to its page, with all that one usually has. What they do
 * beyond typing is counted: each click, each choice, each key that is no text.
 */

const most = 20

const title = 'Millrace footbridge reopens on Saturday'

const password = 'a long enough password'
const writer = { name: 'Tessa Flynn', email: 'tessa@example.org', roles: ['author'] }
const approver = { name: 'Ewan Birch', email: 'ewan.birch@example.org', roles: ['editor'] }

type File = { name: string; mimeType: string; content: Buffer }

/** The hand of somebody at a browser: it tells what it did, but for what it typed. */
const handOn = (page: Page, deeds: string[]) => ({
  click: async (what: string, locator: Locator) => {
    deeds.push(`click: ${what}`)
    await locator.click()
  },
  press: async (key: string, what: string) => {
    deeds.push(`${key}: ${what}`)
    await page.keyboard.press(key)
  },
  type: (text: string) => page.keyboard.type(text),
  /** Drags a file from the desktop; a browser sends the page these very events. */
  drop: async (what: string, { name, mimeType, content }: File, onto: Locator, over = onto) => {
    deeds.push(`drag: ${what}`)
    const carried = await page.evaluateHandle(
      ([fileName, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        const transfer = new DataTransfer()
        transfer.items.add(new File([bytes], fileName, { type }))
        return transfer
      },
      [name, mimeType, content.toString('base64')] as const,
    )
    // It passes over what is above: a closed row of the form opens then.
    await over.dispatchEvent('dragenter', { dataTransfer: carried })
    await onto.dispatchEvent('drop', { dataTransfer: carried })
  },
})

type Hand = ReturnType<typeof handOn>

const atTheirDesk = async (browser: Browser, person: typeof writer): Promise<Page> => {
  const account = await (await asAdministrator()).post('/api/users', { data: { ...person, password } })
  expect([201, 400]).toContain(account.status())
  const page = await (await browser.newContext({ baseURL: siteUrl })).newPage()
  await page.goto('/admin')
  return page
}

const signIn = async (page: Page, hand: Hand, person: typeof writer): Promise<void> => {
  // The cursor is there already.
  await expect(page.getByLabel('Email')).toBeFocused()
  await hand.type(person.email)
  await hand.press('Tab', 'to the password')
  await hand.type(password)
  await hand.press('Enter', 'sign in')
  await expect(page).toHaveURL(/\/admin\/?$/)
}

test('a press release with everything takes at most 20 clicks and keys, and another person approves it', async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000)
  const deeds: string[] = []
  const goesLive = inDays(1)
  const photograph = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#356b46' } })
    .jpeg()
    .toBuffer()
  const plan = Buffer.from('Stage,Weeks\nDecking,2\n')

  const page = await atTheirDesk(browser, writer)
  const hand = handOn(page, deeds)
  const drawer = page.locator('dialog[open], .drawer--is-open').last()
  const saved = async () => expect(page.locator('.drawer--is-open')).toHaveCount(0)

  await test.step('sign in and begin', async () => {
    await signIn(page, hand, writer)
    await hand.click('a new press release', page.getByRole('link', { name: 'New press release' }))
    await expect(page.locator('#field-title')).toBeFocused()
    await hand.type(title)
    await hand.press('Tab', 'to the summary')
    await hand.type('Walkers can cross the river again after twelve weeks of repairs.')
    await expect(page.locator('#field-kind')).toContainText('Press release')
  })

  await test.step('a photograph from the desktop', async () => {
    const file = { name: 'footbridge.jpg', mimeType: 'image/jpeg', content: photograph }
    await hand.drop('the photograph', file, page.locator('#field-leadImage .dropzone'))
    // The cursor is there already.
    await expect(page.getByLabel(/What does it show/)).toBeFocused()
    await hand.type('The footbridge with its new handrails.')
    await hand.press('Enter', 'to the credit')
    await hand.press('Enter', 'add it')
    await expect(page.locator('#field-leadImage')).toContainText('The footbridge with its new handrails.')
  })

  await test.step('the story with a quote', async () => {
    await hand.click('the story', page.locator('.rich-text-lexical [contenteditable="true"]').first())
    await hand.type('The bridge has new decking and handrails.')
    await page.keyboard.press('Enter')
    await hand.type('/quote')
    await expect(page.locator('.slash-menu-popup')).toContainText('Quote')
    await hand.press('Enter', 'a quote')
    const quote = page.locator('.LexicalEditorTheme__block').last()
    // The cursor is there already.
    await expect(quote.locator('textarea').first()).toBeFocused()
    await hand.type('People told us how much they missed it.')
    await hand.press('Tab', 'to the name')
    await hand.type('Priya Nandakumar')
    await hand.press('Tab', 'to the role')
    await hand.type('Leader of the council')
  })

  await test.step('a document and an embargo', async () => {
    const file = { name: 'works-plan.csv', mimeType: 'text/csv', content: plan }
    const row = page.locator('.newsroom-form-row', { has: page.getByRole('button', { name: /^For journalists/ }) })
    await hand.drop('the document', file, page.locator('#field-documents .dropzone'), row)
    await expect(drawer.locator('#field-title')).toBeFocused()
    await hand.type('Plan of the works')
    await hand.click('save the document', drawer.getByRole('button', { name: 'Save' }))
    await saved()
    await hand.click('when it goes live', page.locator('#field-publishedAt'))
    await hand.type(goesLive.typed)
  })

  await test.step('hand it in', async () => {
    await hand.click('submit', page.getByRole('button', { name: 'Ask for approval', exact: true }))
    await expect(state(page)).toHaveText('Waits for approval')
  })

  const other = await atTheirDesk(browser, approver)
  const otherHand = handOn(other, deeds)
  await test.step('another person finds it, reads it and approves it', async () => {
    await signIn(other, otherHand, approver)
    await otherHand.click('the release that waits', other.getByRole('main').getByRole('link', { name: title }))
    await expect(panel(other)).toContainText(`Approved now, it goes live ${goesLive.words}.`)
    await otherHand.click('approve', other.getByRole('button', { name: /^Approve for/ }))
    await expect(state(other)).toHaveText(`Goes live ${goesLive.words}`)
  })

  await test.step('it is nowhere before its time, and has everything from then on', async () => {
    const id = new URL(other.url()).pathname.split('/').at(-1)
    const api = await asAdministrator()
    const { address } = await (await api.get(`/api/news/${id}`)).json()
    expect((await request.get(address)).status()).toBe(404)
    const now = new Date().toISOString()
    expect(
      (await api.patch(`/api/news/${id}`, { data: { publishedAt: now, _status: 'published', confirm: true } })).ok(),
    ).toBe(true)
    await expect.poll(async () => (await request.get(address)).status()).toBe(200)
    await other.goto(address)
    await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(other.getByText('Press release', { exact: true })).toBeVisible()
    await expect(other.getByRole('img', { name: 'The footbridge with its new handrails.' }).first()).toBeVisible()
    await expect(other.getByText('People told us how much they missed it.')).toBeVisible()
    await expect(other.getByText('Priya Nandakumar')).toBeVisible()
    await expect(other.getByRole('link', { name: 'Plan of the works' })).toBeVisible()
  })

  console.log(`A press release took ${deeds.length} interactions beyond typing.`)
  expect(deeds.length, deeds.join('\n')).toBeLessThanOrEqual(most)
})
