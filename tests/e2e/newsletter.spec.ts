import { expect, type Locator, type Page, test } from '@playwright/test'
import { sideways, violations } from './looked-at'
import { asAdministrator, signInTo } from './sessions'
import { inDays, state } from './staff'

/*
 * An officer composes an issue of a newsletter, from the start page to its time, and looks at it as a mail. What they do
 * beyond typing is counted: each click, each choice, each key that is no text.
 */

const most = 25

const title = 'Caddies, budgets and a bridge'

const counted = (page: Page, deeds: string[]) => ({
  click: async (what: string, locator: Locator) => {
    deeds.push(`click: ${what}`)
    await locator.click()
  },
  press: async (key: string, what: string) => {
    deeds.push(`${key}: ${what}`)
    await page.keyboard.press(key)
  },
  type: (text: string) => page.keyboard.type(text),
})

test('an issue with stories, a person and contacts takes at most 25 clicks and keys, and is seen as a mail', async ({
  page,
}) => {
  test.setTimeout(150_000)
  const deeds: string[] = []
  const hand = counted(page, deeds)
  const goesLive = inDays(1)
  const fresh = {
    title: 'Ferry timetable for the winter',
    summary: 'Every hour.',
    body: 'Every hour until six.',
    _status: 'published',
  }
  expect((await (await asAdministrator()).post('/api/news', { data: fresh })).status()).toBe(201)
  await signInTo(page.context())
  await page.goto('/admin')
  const section = (n: number) => page.locator(`#sections-row-${n}`)

  await test.step('begin', async () => {
    await hand.click('newsletters', page.locator('.newsroom-rail').getByRole('link', { name: 'Newsletters' }))
    await hand.click('a new one', page.getByRole('link', { name: 'New newsletter' }))
    await expect(page.locator('#field-title')).toBeFocused()
    await hand.type(title)
    await hand.press('Tab', 'to the summary')
    await hand.type('What starts in December.')
    await hand.click('the series', page.locator('#field-series .rs__control'))
    await hand.click('this one', page.locator('#field-series .rs__option', { hasText: 'Merrowby News' }))
  })

  await test.step('two stories of the site, by their words', async () => {
    await hand.click('add from the site', page.locator('#action-add-items'))
    // The cursor is there already.
    await expect(section(0).getByRole('combobox')).toBeFocused()
    await hand.type('weekly food waste collections')
    await expect(section(0).getByRole('option').first()).toContainText('Weekly food waste')
    await hand.press('Enter', 'take it')
    await expect(section(0).getByRole('listitem')).toHaveCount(1)
    await expect(section(0).getByRole('combobox')).toHaveValue('')
    await hand.type('lathe bridge')
    await expect(section(0).getByRole('option').first()).toBeVisible()
    await hand.press('Enter', 'take it')
    await expect(section(0).getByRole('listitem')).toHaveCount(2)
    await hand.click(
      'one that is new since the last issue',
      section(0)
        .getByRole('group', { name: /New since/ })
        .getByRole('button')
        .first(),
    )
    await expect(section(0).getByRole('listitem')).toHaveCount(3)
  })

  await test.step('somebody writes', async () => {
    await hand.click('add a person', page.locator('#action-add-contribution'))
    await expect(section(1).locator('#field-sections__1__heading')).toBeFocused()
    await hand.type('Thank you')
    await hand.press('Tab', 'to the name')
    await hand.type('Councillor Priya Nandakumar')
    await hand.press('Tab', 'to the role')
    await hand.type('Leader of the council')
    await hand.click('the text', section(1).locator('[contenteditable="true"]'))
    await hand.type('Before the year ends I want to say thank you to all who told us what they think.')
  })

  await test.step('whom to ask', async () => {
    await hand.click('add contacts', page.locator('#action-add-contacts'))
    await expect(section(2).locator('#field-sections__2__heading')).toBeFocused()
    await hand.type('People to ask')
    await hand.click('choose', section(2).locator('.rs__control'))
    await hand.click('this one', page.locator('.rs__option', { hasText: 'Highways' }))
  })

  await test.step('when it goes out, and a test to oneself', async () => {
    await hand.click('when', page.locator('#field-publishedAt'))
    await hand.type(goesLive.typed)
    await hand.click('save', page.getByRole('button', { name: 'Save draft' }))
    await expect(page).toHaveURL(/newsletters\/[0-9a-f-]{36}/)
    const panel = page.getByRole('region', { name: 'By e-mail' })
    await expect(panel).toContainText(/by e-mail on|Nobody subscribes yet/)
    await hand.click('send me a test', page.getByRole('button', { name: 'Send me a test' }))
    await expect(page.locator('.payload-toast-container')).toContainText('on its way to you')
  })

  await test.step('the mail, as it is sent', async () => {
    await hand.click('preview', page.locator('#preview-tab'))
    const mail = page.frameLocator('iframe[title="Preview: E-mail"]')
    await expect(mail.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(mail.getByRole('link', { name: /Weekly food waste/ })).toBeVisible()
    await expect(mail.getByText('Leader of the council')).toBeVisible()
    await expect(mail.getByText('Merrowby News ·')).toBeVisible()
  })

  await test.step('approve it', async () => {
    await hand.click('approve', page.locator('#action-save'))
    await expect(state(page)).toContainText(/Goes live/)
  })

  console.log(`${deeds.length} clicks and keys:\n${deeds.join('\n')}`)
  expect(deeds.length, deeds.join('\n')).toBeLessThanOrEqual(most)

  const id = /newsletters\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 680]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/preview/newsletters/${id}?as=mail`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      expect(await violations(page, 'mail')).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    }
})

test('the mail’s pictures are JPEGs of the size that they are drawn in, and are there for all who read it', async ({
  request,
  page,
}) => {
  await page.goto('/newsletters')
  const address = await page.locator('.story__title a').first().getAttribute('href')
  await page.goto(String(address))
  const portrait = page.locator('.writer img').first()
  const id = await page.evaluate(
    async (name) => {
      const { docs } = await (await fetch(`/api/media?limit=100&depth=0`)).json()
      return docs.find((one: { sizes?: Record<string, { url?: string }>; url?: string }) =>
        [one.url, ...Object.values(one.sizes ?? {}).map((size) => size.url)].some((url) => url && name?.includes(url)),
      )?.id as string
    },
    await portrait.getAttribute('src'),
  )
  for (const [cut, width] of [
    ['-square', 144],
    ['-small', 264],
    ['', 800],
  ] as const) {
    const answer = await request.get(`/share-image/media/${id}${cut}.jpg`)
    expect(answer.headers()['content-type']).toBe('image/jpeg')
    const size = await page.evaluate(async (url) => {
      const image = new Image()
      image.src = url
      await image.decode()
      return image.naturalWidth
    }, `/share-image/media/${id}${cut}.jpg`)
    expect(size).toBe(width)
  }
  expect((await request.get(`/share-image/media/${id}-huge.jpg`)).status()).toBe(404)
})
