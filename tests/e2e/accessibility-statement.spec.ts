import { expect, test } from '@playwright/test'
import { asAdministrator, signInTo } from './sessions'
import { violationsIn } from './staff'

test('the statement is made of the settings, below the council’s own words, and stays without them', async ({
  page,
}) => {
  const api = await asAdministrator()
  const settings = await (await api.get('/api/globals/accessibility?depth=0')).json()
  const set = async (data: object) => {
    const answer = await api.post('/api/globals/accessibility', { data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  const own = (await (await api.get('/api/pages?where[slug][equals]=accessibility')).json()).docs[0]
  const main = page.getByRole('main')
  try {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility statement' }).click()
    await expect(page).toHaveURL(/\/accessibility$/)
    await expect(main).toContainText('You can ask for anything on this site in large print')
    await expect(main).toContainText(
      'This website is partially compliant with the Web Content Accessibility Guidelines',
    )
    await expect(main).toContainText('This fails WCAG 2.2 success criterion 1.1.1 (non-text content).')
    await expect(main).toContainText('We answer within 3 working days.')
    await expect(main.getByRole('link', { name: 'Equality Advisory and Support Service' })).toBeVisible()
    await expect(main).toContainText(/This website was last tested on \d+ \w+ \d{4}, by the digital team/)

    await set({
      compliance: 'full',
      problems: [],
      responseDays: 1,
      enforcedBy: 'ecni',
      testedOn: '2021-03-08T12:00:00.000Z',
    })
    expect((await api.patch(`/api/pages/${own.id}`, { data: { _status: 'draft' } })).ok()).toBe(true)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Accessibility statement' })).toBeVisible()
    await expect(main).not.toContainText('You can ask for anything on this site in large print')
    await expect(main).toContainText('This website is fully compliant')
    await expect(main).toContainText('We answer within 1 working day.')
    await expect(main).toContainText('last tested on 8 March 2021')
    await expect(main.getByRole('link', { name: 'Equality Commission for Northern Ireland' })).toBeVisible()
    await expect(main).not.toContainText('What is not accessible')
    expect(await (await page.request.get('/sitemap.xml')).text()).toContain('/accessibility</loc>')

    await signInTo(page.context())
    await page.goto('/admin/globals/accessibility')
    await expect(page.getByRole('status').filter({ hasText: 'The last test was on 8 March 2021' })).toBeVisible()
    expect(await violationsIn(page, '.newsroom-problem')).toEqual([])
  } finally {
    await set(settings)
    expect((await api.patch(`/api/pages/${own.id}`, { data: { _status: 'published' } })).ok()).toBe(true)
  }
})
