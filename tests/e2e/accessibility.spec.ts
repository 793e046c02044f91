import { expect, type Page, test } from '@playwright/test'
import { addressOf, forms, kinds } from './kinds'
import { focused, lostToSpacing, scrollThrough, shifts, sideways, violations } from './looked-at'

/*
 * The rules for every page of the site. Each page is loaded once, on a phone, and then looked at in
 * every way in which readers may: what is wrong is told all together.
 */

const phone = { width: 390, height: 844 }
const laptop = { width: 1280, height: 900 }
/** A laptop's window at 400% zoom, which is WCAG's measure for reflow. */
const zoomed = { width: 320, height: 256 }

/** Ways in which colours differ: the screen in the dark, a browser's own colours, and paper, also of who reads in the dark. */
const shown: [name: string, media: Parameters<Page['emulateMedia']>[0]][] = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ['print', { colorScheme: 'dark', forcedColors: 'none', media: 'print' }],
]

test.use({ viewport: phone })

const all = [...kinds, ...forms]

for (const [name, list, link] of all) {
  test(`${name}: for everybody, in light, dark, forced colours and print, at every size`, async ({ page }) => {
    await page.goto(await addressOf(page.request, list, link))
    await scrollThrough(page)
    expect(await shifts(page), 'things that move by themselves').toBe(0)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)

    const problems: string[] = []
    const note = (where: string, found: string[]) => problems.push(...found.map((one) => `${where}: ${one}`))
    note('phone', await violations(page))
    for (const [way, media] of shown) {
      await page.emulateMedia(media)
      note(way, await violations(page, 'colours'))
    }
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    for (const size of [laptop, zoomed]) {
      await page.setViewportSize(size)
      if (size === laptop) note('laptop', await violations(page))
      const wider = await sideways(page)
      if (wider > 0) note(`${size.width}`, [`${wider} px wider than the window`])
      note(`${size.width}, spaced text`, await lostToSpacing(page))
    }
    expect(problems).toEqual([])
  })
}

/** Goes through the page with the Tab key, and tells what of it a reader could not follow. */
const tabThrough = async (page: Page, most = 60): Promise<{ stops: string[]; problems: string[] }> => {
  const stops: string[] = []
  const problems: string[] = []
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (!at.words) break
    stops.push(at.words)
    problems.push(...at.problems)
  }
  return { stops, problems }
}

/** Kinds with links, fields and folds of every sort. */
const byKeyboard = [
  'home',
  'archive',
  'article',
  'consultation',
  'newsletter',
  'meetings',
  'meeting',
  'agenda item',
  'committee',
  'decisions',
  'subscribing to one page',
]

for (const [name, size, colorScheme] of [
  ['a laptop', laptop, 'light'],
  ['400% zoom, in the dark', zoomed, 'dark'],
] as const)
  test(`whoever goes by keyboard sees where they are, on ${name}`, async ({ page, request }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    for (const [kind, list, link] of all.filter(([kind]) => byKeyboard.includes(kind))) {
      await page.goto(await addressOf(request, list, link))
      const { stops, problems } = await tabThrough(page)
      expect(stops.length, kind).toBeGreaterThan(10)
      expect(stops[0]).toBe('Skip to main content')
      expect(problems, kind).toEqual([])
    }
  })

const tabTo = async (page: Page, words: string | RegExp): Promise<void> => {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (typeof words === 'string' ? at.words === words : words.test(at.words)) return
  }
  throw new Error(`The keyboard does not reach ${words}.`)
}

test('the keyboard reaches the content first, and the search, which on a phone is a page', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, 'Search')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search$/)
  await page.getByRole('searchbox').fill('budget')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=budget/)
  await expect(page.getByRole('heading', { level: 2, name: /result/ })).toBeVisible()
})

test('the keyboard goes through the menu, the filters of the archive, and its pages', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, 'Consultations')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/consultations$/)
  await expect(page.getByRole('link', { name: 'Consultations' }).first()).toHaveAttribute('aria-current', 'page')

  await page.goto('/news/archive')
  await tabTo(page, 'Filters and search')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Statement/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/type=/)
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()

  await page.goto('/news/archive')
  await tabTo(page, /^Next/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/page=2/)
})
