import { definitionOf } from '@collections/definitions'
import sharp, { type Region } from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contrast, type Hex, readableOn } from '@/brand/colour'
import { drawImage, fitTitle } from '@/site/share-image/draw-image'
import { drawableText, drawnCharacters } from '@/site/share-image/drawable-text'
import { type Drawn, kickerOf, madeImage } from '@/site/share-image/image-of'

const drawn = (fields: Partial<Drawn> = {}): Drawn => ({
  title: 'The bridge opens',
  name: 'Merrowby Borough Council',
  primaryColour: '#1d4e5f',
  accentColour: '#f2b632',
  accentOnPrimary: '#f2b632',
  ...fields,
})

const pixel = async (image: Buffer, left: number, top: number) => {
  const { data } = await sharp(image).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer({
    resolveWithObject: true,
  })
  return `#${data.toString('hex')}`
}

/** How many colours other than one stand in a part of the image: whether anything is drawn there. */
const isEmpty = async (image: Buffer, area: Region) => {
  const { channels } = await sharp(await sharp(image).removeAlpha().extract(area).toBuffer()).stats()
  return channels.every(({ stdev }) => stdev < 1)
}

const ofTitle = { left: 0, top: 130, width: 1200, height: 470 }

describe('what is drawn above a title', () => {
  const publishedAt = '2026-11-29T09:00:00.000Z'
  it.each([
    ['news', { kind: 'press-release', publishedAt }, 'Press release · 29 November 2026'],
    ['meetings', { publishedAt, startsAt: '2026-12-08T18:00:00.000Z' }, 'Meeting · 8 December 2026'],
    ['meetings', { publishedAt }, 'Meeting'],
    ['agenda-items', { publishedAt, decidedAt: '2026-12-08T18:00:00.000Z' }, 'Agenda item · 8 December 2026'],
    [
      'agenda-items',
      { publishedAt, decidedAt: '2026-12-08T18:00:00.000Z', resolutions: [{}] },
      'Decision · 8 December 2026',
    ],
  ] as const)('of %s says the day that matters: %j', (type, document, said) => {
    expect(kickerOf(definitionOf(type), document)).toBe(said)
  })
})

describe('what is drawn of a text', () => {
  it.each([
    ['Bins: £9.50 – “a fair price”', 'Bins: £9.50 – “a fair price”'],
    ['Cyngor Sir Ynys Môn: ŵ ŷ ẁ', 'Cyngor Sir Ynys Môn: ŵ ŷ ẁ'],
    ['Cafe\u0301', 'Café'],
    ['Party 🎉 in  the park ©', 'Party in the park'],
    ['Parade 🏳️‍🌈👍🏽', 'Parade'],
    ['a\u0000b\tc\u200bd', 'ab cd'],
    ['🎉', undefined],
    ['ਸਲਾਹ', undefined],
    ['Council 議會', undefined],
    ['مجلس', undefined],
    ['', undefined],
  ])('of %j is %j', (text, expected) => {
    expect(drawableText(text)).toBe(expected)
  })
})

describe('the image of a document', () => {
  let asked: string[]
  beforeEach(() => {
    const { fetch } = globalThis
    asked = []
    // The library's own code comes as an address that holds it, which asks nobody.
    vi.stubGlobal('fetch', async (address: string) => {
      if (String(address).startsWith('data:')) return fetch(address)
      asked.push(String(address))
      throw new Error('This site asks nobody.')
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    expect(asked).toEqual([])
  })

  it('is a PNG of 1200 by 630 in the council’s colours, with its title', async () => {
    const image = await drawImage(drawn())
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect([await pixel(image, 5, 5), await pixel(image, 600, 628)]).toEqual(['#1d4e5f', '#f2b632'])
    expect(await isEmpty(image, ofTitle)).toBe(false)
    expect(image.length).toBeLessThan(80_000)
  })

  it('has every character that is ever drawn without asking anybody for a font or an emoji', async () => {
    const all = drawnCharacters()
    expect(all.length).toBeGreaterThan(500)
    for (let at = 0; at < all.length; at += 90) await drawImage(drawn({ title: `x${all.slice(at, at + 90)}` }))
    await drawImage(drawn({ title: [...all].map((character) => `${character} `).join('') }))
  })

  it('shows the council’s name alone where a title cannot be drawn, and asks nobody', async () => {
    const alone = await drawImage(drawn({ title: 'ਸਲਾਹ 🎉' }))
    expect(alone.equals(await drawImage(drawn({ title: 'مجلس' })))).toBe(true)
    expect(await isEmpty(alone, ofTitle)).toBe(false)
    const nothing = await drawImage(drawn({ title: '🎉', name: '議會' }))
    expect(await isEmpty(nothing, ofTitle)).toBe(true)
  })

  it.each([
    ['of the longest words', 'W'.repeat(200)],
    ['of many words', 'The council and its partners '.repeat(7)],
    ['as long as a title can be', 'Consultation on the future of libraries, parks and leisure centres. '.repeat(3)],
  ])('keeps a title %s within its space', async (_name, title) => {
    const image = await drawImage(drawn({ title }))
    expect(await isEmpty(image, { left: 0, top: 0, width: 40, height: 600 })).toBe(true)
    expect(await isEmpty(image, { left: 1160, top: 0, width: 40, height: 600 })).toBe(true)
    expect(await isEmpty(image, { left: 0, top: 590, width: 1200, height: 14 })).toBe(true)
    expect(await isEmpty(image, { left: 0, top: 0, width: 1200, height: 55 })).toBe(true)
  })

  it('has smaller letters for a longer title', () => {
    const found = [20, 60, 110, 200].map((length) => fitTitle('x'.repeat(length)).size)
    expect(found).toEqual([...found].sort((a, b) => b - a))
    expect(new Set(found).size).toBeGreaterThan(2)
    const beside = [20, 60, 110, 200].map((length) => fitTitle('x'.repeat(length), true).size)
    expect(beside).toEqual([...beside].sort((a, b) => b - a))
    expect(Math.max(...beside)).toBeLessThan(Math.max(...found))
  })
})

describe('the text of the image', () => {
  it.each<[Hex, Hex]>([
    ['#1d4e5f', '#ffffff'],
    ['#f2b632', '#0b0c0c'],
    ['#ffffff', '#0b0c0c'],
    ['#000000', '#ffffff'],
    ['#767676', '#ffffff'],
  ])('on %s is %s', (colour, text) => {
    expect(readableOn(colour)).toBe(text)
    expect(contrast(colour, text)).toBeGreaterThanOrEqual(4.5)
  })
})

it('the address of an image changes with what is drawn, and not else', () => {
  const at = (fields: Partial<Drawn>) =>
    madeImage({ type: 'news', slug: 'the-bridge' }, drawn(fields), 'https://news.example').url
  expect(at({})).toMatch(/^https:\/\/news\.example\/share-image\/news\/the-bridge\.png\?v=[\w-]{8}$/)
  expect(at({})).toBe(at({}))
  const changes: Partial<Drawn>[] = [
    { title: 'x' },
    { name: 'x' },
    { primaryColour: '#000000' },
    { accentColour: '#000' },
    { accentOnPrimary: '#000' },
    { kicker: 'News · 1 May 2026' },
    { logo: { filename: 'a.png', updatedAt: '' } },
    { picture: { filename: 'a.jpg', updatedAt: '' } },
    { picture: { filename: 'a.jpg', updatedAt: '', focalX: 20 } },
  ]
  expect(new Set([{}, ...changes].map(at)).size).toBe(10)
  expect(at({ picture: { filename: 'a.jpg', updatedAt: '' } })).toMatch(/\/the-bridge\.jpg\?v=/)
})
