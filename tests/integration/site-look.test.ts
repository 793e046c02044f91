import { createElement } from 'react'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* The council's name, logos, colours, typeface and links, from the settings to the page. */

let newsroom: Newsroom
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())

const set = (body: object) => newsroom.rest('POST', 'globals/site', { as: admin, body })
const stored = async () => (await newsroom.rest('GET', 'globals/site', { query: { depth: 0 } })).body

beforeEach(async () => {
  const plain = { name: 'Merrowby', primaryColour: '#1d4e5f', accentColour: '#f2b632', typeface: 'newsroom' }
  const { status } = await set({ ...plain, logo: null, logoForDark: null, socialLinks: [] })
  expect(status).toBe(200)
})

/** A page of the site as it is sent now: its head and body, with header and footer. */
const pageNow = async (): Promise<string> => {
  const { PageShell } = await import('@/site/frame/site-frame')
  const { siteSettings } = await import('@/site/queries/site-settings')
  const { writeDocument } = await import('@/site/rendering/page')
  const props = { site: await siteSettings(), title: 'Bins', address: '/news' }
  return writeDocument(createElement(PageShell, props as never, ''))
}

/** The variables that a page sets, for light and for dark. */
const variablesOn = (html: string) => {
  const [, light, dark] =
    /<style>:root:root\{(.*?)\}@media screen and \(prefers-color-scheme:dark\)\{:root:root\{(.*?)\}\}:root\{--site:"http:\/\/localhost:3000"\}<\/style>/.exec(
      html,
    ) ?? []
  const read = (text = '') => Object.fromEntries(text.split(';').map((each) => each.split(/:(.*)/).slice(0, 2)))
  return { light: read(light), dark: read(dark) }
}

const image = async (alt: string): Promise<{ id: string; url: string }> => {
  const content = await sharp({ create: { width: 900, height: 90, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt }))
  form.append('file', new Blob([new Uint8Array(content)], { type: 'image/png' }), `${newTitle().replace(' ', '-')}.png`)
  return (await newsroom.rest('POST', 'media', { as: admin, form })).body.doc
}

describe('the colours', () => {
  it('are on the next page as they were changed to, with what they need to be read', async () => {
    expect(variablesOn(await pageNow()).light).toMatchObject({ '--brand': '#1d4e5f', '--on-brand': '#ffffff' })
    expect((await set({ primaryColour: '#ffdd00', accentColour: '#005ea5' })).status).toBe(200)
    const html = await pageNow()
    const { light, dark } = variablesOn(html)
    expect(light).toMatchObject({
      '--brand': '#ffdd00',
      '--on-brand': '#0b0c0c',
      '--accent': '#005ea5',
      '--link': '#005ea5',
      '--on-button': '#ffffff',
    })
    expect(dark).toMatchObject({ '--on-brand': '#ffffff', '--link': '#ffdd00' })
    expect(html).toContain('<meta name="theme-color" content="#ffdd00" media="(prefers-color-scheme: light)"/>')
  })

  it('are kept as # and six small digits, however they were typed', async () => {
    await set({ primaryColour: ' FD0', accentColour: '005EA5' })
    expect(await stored()).toMatchObject({ primaryColour: '#ffdd00', accentColour: '#005ea5' })
  })

  it.each(['red', '#12345', '#1d4e5f}body{display:none', 'rgb(0, 0, 0)'])(
    'are refused when they are none (%s), and nothing of that save is kept',
    async (primaryColour) => {
      const { status, body } = await set({ primaryColour, name: 'Another', accentColour: '#000000' })
      expect(status).toBe(400)
      expect(body.errors[0].data.errors).toMatchObject([
        {
          path: 'primaryColour',
          message: 'Enter a colour as # and six digits or letters from a to f, for example #1d5b79.',
        },
      ])
      expect(await stored()).toMatchObject({ name: 'Merrowby', primaryColour: '#1d4e5f', accentColour: '#f2b632' })
    },
  )

  it('are the site’s own when none are set, or when something else stands in the database', async () => {
    expect((await set({ primaryColour: null, accentColour: '' })).status).toBe(200)
    expect(variablesOn(await pageNow()).light).toMatchObject({ '--brand': '#1d4e5f', '--accent': '#f2b632' })
    const { id: _, ...site } = await stored()
    await newsroom.payload.db.updateGlobal({
      slug: 'site',
      data: { ...site, primaryColour: '</style><script>alert(1)</script>' },
    })
    const html = await pageNow()
    expect(variablesOn(html).light['--brand']).toBe('#1d4e5f')
    expect(html).not.toContain('alert(1)')
  })

  it('are those of the picture that a page without one is shared with', async () => {
    const { drawnFor } = await import('@/site/share-image/image-of')
    const { siteSettings } = await import('@/site/queries/site-settings')
    await set({ primaryColour: '#ffdd00', accentColour: '#ffe680' })
    const { light } = variablesOn(await pageNow())
    expect(drawnFor('Bins', await siteSettings())).toMatchObject({
      primaryColour: '#ffdd00',
      accentColour: '#ffe680',
      accentOnPrimary: light['--accent-on-brand'],
    })
  })
})

describe('the typeface of headlines', () => {
  it('is on the next page, and one of those there are', async () => {
    await set({ typeface: 'serif' })
    expect(variablesOn(await pageNow()).light['--font-headings']).toMatch(/^Charter,.*serif$/)
    expect((await set({ typeface: 'Comic Sans' })).status).toBe(400)
    expect(await stored()).toMatchObject({ typeface: 'serif' })
  })
})

it('a page asks for the files of its letters at once, and for no others', async () => {
  const { writeDocument } = await import('@/site/rendering/page')
  const asked = async (words: string) =>
    [...(await writeDocument(words)).matchAll(/rel="preload" href="[^"]*hanken-grotesk-([^"]+).woff2"/g)].map(
      ([, file]) => file,
    )
  expect(await asked('The council’s £40 charge – “fair”, says café owner…')).toEqual(['latin'])
  expect(await asked('Dŵr i bob tŷ')).toEqual(['latin', 'welsh'])
  expect(await asked('Łódź, dŵr')).toEqual(['latin', 'welsh', 'latin-ext'])
  expect(await asked('Đường phố')).toEqual(['latin', 'latin-ext', 'vietnamese'])
})

describe('the logos', () => {
  it('are public as soon as they are set, both of them', async () => {
    const [light, dark] = [await image('Merrowby'), await image('Merrowby')]
    expect((await newsroom.rest('GET', `media/${dark.id}`)).status).toBe(404)
    await set({ logo: light.id, logoForDark: dark.id })
    for (const { id } of [light, dark]) expect((await newsroom.rest('GET', `media/${id}`)).status).toBe(200)
  })

  it('are not deleted under the header; taken out first, the other one stands in the place of what is gone', async () => {
    const [light, dark] = [await image('Merrowby'), await image('Merrowby')]
    await set({ logo: light.id, logoForDark: dark.id })
    const remove = async ({ id }: { id: string }) =>
      (await newsroom.rest('DELETE', `media/${id}`, { as: admin })).status
    expect([await remove(light), await remove(dark)]).toEqual([409, 409])
    await set({ logo: light.id, logoForDark: null })
    expect(await remove(dark)).toBe(200)
    expect(await pageNow()).toContain('data-light="white" data-dark="white"')
    await set({ logo: null })
    expect(await remove(light)).toBe(200)
    expect(await pageNow()).toContain('masthead__council')
  })

  it('stand where they can be seen: each on what it was made for, and else on a plate', async () => {
    const [light, dark] = [await image('Merrowby'), await image('Merrowby')]
    const fileOf = ({ url }: { url: string }) => url.replace(/\.png$/, '')
    const headerNow = async () => /<header.*?<\/header>/s.exec(await pageNow())?.[0] ?? ''

    await set({ logo: light.id, primaryColour: '#1d4e5f' })
    expect(await headerNow()).toContain('data-light="white" data-dark="white"')

    await set({ logoForDark: dark.id })
    const onDark = await headerNow()
    expect(onDark).toContain(fileOf(dark))
    expect(onDark).not.toContain(fileOf(light))
    expect(onDark).not.toContain('data-light')

    await set({ primaryColour: '#ffffff' })
    const onLight = await headerNow()
    const [, source = '', shown = ''] = /<source([^>]*)>.*?<img([^>]*)>/s.exec(onLight) ?? []
    expect(source).toContain('media="screen and (prefers-color-scheme: dark)"')
    expect(source).toContain(fileOf(dark))
    expect(shown).toContain(fileOf(light))
    expect(shown).toMatch(/alt="Merrowby"/)
    expect(shown).toContain('width="320" height="32"')
  })
})

describe('the links to social media', () => {
  it('are in the footer, in their order and by their names', async () => {
    await set({
      socialLinks: [
        { platform: 'mastodon', url: 'https://social.example/@merrowby' },
        { platform: 'facebook', url: 'https://www.example.com/libraries', label: 'Libraries on Facebook' },
      ],
    })
    const footer = /<footer.*<\/footer>/s.exec(await pageNow())?.[0] ?? ''
    const links = [...footer.matchAll(/<a href="([^"]+)" rel="me"[^>]*>([^<]+)</g)].map(([, url, label]) => [
      url,
      label,
    ])
    expect(links).toEqual([
      ['https://social.example/@merrowby', 'Mastodon'],
      ['https://www.example.com/libraries', 'Libraries on Facebook'],
    ])
  })

  it.each([
    [{ platform: 'mastodon', url: 'javascript:alert(1)' }, 'socialLinks.0.url'],
    [{ platform: 'myspace', url: 'https://social.example' }, 'socialLinks.0.platform'],
    [{ platform: 'mastodon' }, 'socialLinks.0.url'],
  ])('are refused when they lead nowhere: %j', async (link, path) => {
    const { status, body } = await set({ socialLinks: [link] })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].path).toBe(path)
  })
})
