import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'
import { browserOf, violationsIn } from './staff'

const dutyOfficer = { name: 'Nadia Okafor', email: 'nadia@example.org', roles: ['notices'] }
const password = 'a long enough password'
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, baseURL: siteUrl }

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let api: APIRequestContext
let page: Page
/** Taps and choices; typing is not counted, a tap into a field is. */
let taps = 0
const tap = async (target: Locator) => {
  taps += 1
  await target.tap()
}
const type = (text: string) => page.keyboard.type(text)
const card = (words: string) => page.locator('.quick-notice__choice').filter({ hasText: words })
const publishButton = () => page.getByRole('button', { name: /^(Publish|Check and publish …)$/ })
const done = () => page.locator('.quick-notice__done')
const upNow = (title: string) => page.getByRole('listitem').filter({ hasText: title })

const signIn = async () => {
  await page.goto('/admin/quick-notice')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await tap(page.getByLabel('Email'))
  await type(dutyOfficer.email)
  await tap(page.getByLabel('Password'))
  await type(password)
  await tap(page.getByRole('button', { name: 'Sign in' }))
  await expect(page).toHaveURL(/\/admin\/quick-notice$/)
}

const fill = async (severity: string, title: string, message: string) => {
  await tap(card(severity))
  await tap(page.getByLabel('Title'))
  await type(title)
  await tap(page.getByLabel('Message'))
  await type(message)
}

const noticesNamed = async (title: string): Promise<{ id: string; endsAt?: string; address: string }[]> =>
  (await (await api.get(`/api/service-notices?where[title][equals]=${encodeURIComponent(title)}&depth=0`)).json()).docs

const eventsOf = async (id: string): Promise<string[]> => {
  const { docs } = await (await api.get(`/api/publication-log?where[documentId][equals]=${id}&sort=at&depth=0`)).json()
  return docs.map(({ event, byName }: { event: string; byName: string }) => `${event} by ${byName}`)
}

/** A public page as somebody else's browser gets it, without a script. */
const reading = async (browser: Browser, width: number, address: string, more = {}): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: siteUrl,
    javaScriptEnabled: false,
    viewport: { width, height: 844 },
    ...more,
  })
  const reader = await context.newPage()
  await reader.goto(address)
  return reader
}

test.beforeAll(async ({ browser }) => {
  api = await asAdministrator()
  const account = await api.post('/api/users', { data: { ...dutyOfficer, password } })
  expect([201, 400]).toContain(account.status())
  page = await (await browser.newContext(phone)).newPage()
})

test.afterAll(async () => {
  for (const title of ['Merrow Lane pool closed', 'Boil your water in Oakshaw']) {
    for (const { id } of await noticesNamed(title)) await api.delete(`/api/service-notices/${id}`)
  }
  await page.context().close()
})

test('from signing in to a notice on every page: at most eight interactions beyond typing', async ({ browser }) => {
  taps = 0
  await signIn()
  await fill('Warning', 'Merrow Lane pool closed', 'The boiler has failed. Swimming lessons are cancelled today.')
  await tap(card('Midnight tonight'))
  await expect(page.locator('.quick-notice__preview')).toContainText('Merrow Lane pool closed until midnight tonight')
  await tap(publishButton())
  await expect(done()).toContainText('Published: Merrow Lane pool closed')
  await expect(done()).toBeFocused()
  console.log(`A service notice took ${taps} interactions beyond typing.`)
  expect(taps).toBeLessThanOrEqual(8)

  const [notice] = await noticesNamed('Merrow Lane pool closed')
  expect(await eventsOf(notice?.id as string)).toEqual(['published by Nadia Okafor'])
  const reader = await reading(browser, 390, '/news')
  await expect(reader.getByRole('region', { name: 'Service notices' })).toContainText(
    'Warning Merrow Lane pool closed until midnight tonight',
  )
  await reader.context().close()
})

test('what stops it keeps what was typed, and an emergency is asked for once', async () => {
  taps = 0
  await fill('Emergency', 'Boil your water in Oakshaw', 'Boil it for one minute before you drink it.')
  // It ends by hand unless something else is chosen.
  await expect(page.getByRole('radio', { name: /I’ll end it myself/ })).toBeChecked()

  await test.step('no network', async () => {
    await page.route('**/api/service-notices?depth=0', (route) => route.abort())
    await tap(publishButton())
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Put this on every page now?')
    await expect(dialog).toContainText('Boil it for one minute before you drink it.')
    await expect(dialog).toContainText('No second person is asked. Your name is in the log.')
    // A sheet from the foot, as wide as the phone; what publishes is never below the fold.
    const sheet = await dialog.boundingBox()
    expect([sheet?.x, sheet?.width, (sheet?.y ?? 0) + (sheet?.height ?? 0)]).toEqual([0, 360, 740])
    expect(await violationsIn(page, '.quick-notice')).toEqual([])
    await tap(dialog.getByRole('button', { name: 'Publish now' }))
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be reached' })).toBeVisible()
    await expect(page.getByLabel('Message')).toHaveValue('Boil it for one minute before you drink it.')
    await page.unroute('**/api/service-notices?depth=0')
  })

  await test.step('a session that ended', async () => {
    await page.context().clearCookies()
    await publishButton().tap()
    await expect(page.getByRole('alert').filter({ hasText: 'You have been signed out' })).toBeVisible()
    await page.getByRole('link', { name: 'Sign in and go on' }).tap()
    await page.getByLabel('Email').fill(dutyOfficer.email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).tap()
    await expect(page.getByLabel('Title')).toHaveValue('Boil your water in Oakshaw')
    await expect(page.getByRole('radio', { name: /^Emergency/ })).toBeChecked()
    await expect(page.getByText('What you typed before is here again.')).toBeVisible()
  })

  await test.step('an answer that gets lost on its way makes no second notice', async () => {
    await page.route('**/api/service-notices?depth=0', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await publishButton().tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).tap()
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be reached' })).toBeVisible()
    await page.unroute('**/api/service-notices?depth=0')
    await publishButton().tap()
    await expect(done()).toContainText('Published: Boil your water in Oakshaw')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await noticesNamed('Boil your water in Oakshaw')).toHaveLength(1)
  })

  await expect(page.getByLabel('Title')).toHaveValue('')
})

test('two notices, one an emergency, leave a phone its headline, and break no rule of accessibility', async ({
  browser,
}) => {
  const [emergency] = await noticesNamed('Boil your water in Oakshaw')
  for (const address of ['/', '/news', '/service-notices', emergency?.address as string, '/no-such-page']) {
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1280, 'dark'],
    ] as const) {
      const reader = await reading(browser, width, address, { colorScheme, javaScriptEnabled: true })
      const { violations } = await new AxeBuilder({ page: reader })
        .setLegacyMode()
        .include(address === emergency?.address ? 'main' : '.strip--emergency')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${address} ${width}: ${id} ${nodes[0]?.html}`)).toEqual([])
      const headline = await reader.getByRole('heading', { level: 1 }).boundingBox()
      expect((headline?.y ?? 9999) + (headline?.height ?? 0), `${address} ${width}`).toBeLessThan(844)
      const sideways = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(sideways).toBeLessThanOrEqual(0)
      await reader.context().close()
    }
  }
  const reader = await reading(browser, 390, '/no-such-page')
  await expect(reader.getByRole('region', { name: 'Emergency' })).toContainText('Boil your water in Oakshaw')
  await reader.context().close()
})

test('the view itself: big targets, no sideways scrolling, no violation, what is missing is said', async () => {
  await publishButton().tap()
  await expect(page.getByText('Choose how severe it is.')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Information/ })).toBeFocused()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.reload()
    await card('Another time').tap()
    await card('Pages of its topics').tap()
    expect(await violationsIn(page, '.quick-notice')).toEqual([])
  }
  const targets = page.locator('.quick-notice button, .quick-notice__choice, .newsroom-input')
  for (const target of await targets.all()) {
    if (!(await target.isVisible())) continue
    const box = await target.boundingBox()
    expect(box?.height, await target.innerHTML()).toBeGreaterThanOrEqual(48)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('an update and an end are one tap away, and an end can be taken back', async ({ browser }) => {
  const title = 'Boil your water in Oakshaw'
  await upNow(title)
    .getByRole('button', { name: /Add an update/ })
    .tap()
  await type('Bottled water is at the library.')
  await upNow(title).getByRole('button', { name: 'Publish the update' }).tap()
  await expect(done()).toContainText('Update published')
  await expect(upNow(title)).toContainText(/Updated .* today/)

  await upNow(title)
    .getByRole('button', { name: /End it now/ })
    .tap()
  await expect(done()).toContainText(`Ended: ${title}`)
  await expect(upNow(title)).toHaveCount(0)
  await done().getByRole('button', { name: 'Put it back' }).tap()
  await expect(done()).toContainText(`Put back: ${title}`)
  await upNow(title)
    .getByRole('button', { name: /End it now/ })
    .tap()
  await expect(upNow(title)).toHaveCount(0)

  const [notice] = await noticesNamed(title)
  const did = ['published', 'corrected', 'updated', 'updated', 'updated']
  expect(await eventsOf(notice?.id as string)).toEqual(did.map((event) => `${event} by Nadia Okafor`))
  const reader = await reading(browser, 390, notice?.address as string)
  await expect(reader.getByText('This is over. It is kept for the record.')).toBeVisible()
  await expect(reader.getByRole('definition').filter({ hasText: /today/ })).toHaveCount(2)
  await expect(reader.getByText('Bottled water is at the library.')).toBeVisible()
  await reader.goto('/news')
  await expect(reader.getByRole('region', { name: 'Emergency' })).toHaveCount(0)
  await reader.context().close()
})

test('who only writes drafts is told so, and has no link to it', async ({ browser }) => {
  const author = await browserOf(browser, 'author')
  await author.goto('/admin/quick-notice')
  await expect(author.getByText('Your role doesn’t publish service notices.')).toBeVisible()
  await expect(author.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  await expect(author.locator('.newsroom-rail')).toBeVisible()
  await expect(author.locator('a[href="/admin/quick-notice"]')).toHaveCount(0)
  await author.context().close()
})
