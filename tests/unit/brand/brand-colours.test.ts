import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BrandColours, brandColours, type Chosen, chosenColours, underLinks } from '@/brand/brand-colours'
import { contrast, type Hex, isGrey, readColour } from '@/brand/colour'
import { corrections } from '@/brand/reasons'
import { type Scheme, surfaces } from '@/brand/surfaces'

const schemes: Scheme[] = ['light', 'dark']
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`)
const anyGrey = fc.integer({ min: 0, max: 255 }).map((part): Hex => `#${part.toString(16).padStart(2, '0').repeat(3)}`)
const anyChosen = fc.record({ primary: fc.oneof(anyColour, anyGrey), accent: fc.oneof(anyColour, anyGrey) })

/** What WCAG 2.2 AA asks of what is drawn, as texts; none when all is well. */
const shortcomings = (drawn: BrandColours, scheme: Scheme): string[] => {
  const text = (name: string, colour: Hex, places: Hex[], needed = 4.5) =>
    places.flatMap((place) => (contrast(colour, place) < needed ? [`${scheme}: ${name} ${colour} on ${place}`] : []))
  const { ink, quiet, paper } = surfaces[scheme]
  const grounds = [paper, drawn.tint, drawn.wash]
  return [
    ...text('header', drawn.onBrand, [drawn.brand]),
    ...text('accent', drawn.accentOnBrand, [drawn.brand]),
    ...text('footer', '#ffffff', [drawn.deep], 7),
    ...text('link', drawn.link, underLinks(drawn, scheme)),
    ...text('button', drawn.onButton, [drawn.button]),
    ...text('button', drawn.button, grounds, 3),
    ...text('text', ink, grounds, 7),
    ...text('quiet text', quiet, grounds, 6),
  ]
}

/** Hue as an angle, by another way than the rule's own (HSL). */
const hueOf = (colour: Hex): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI
}

describe('the colours that are drawn', () => {
  it('can be told from what they stand on, whichever two a council chooses', () => {
    const holds = (chosen: Chosen) => schemes.flatMap((scheme) => shortcomings(brandColours(chosen, scheme), scheme))
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        expect(holds(chosen)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('can be told from what they stand on for greys, with itself as accent', () => {
    for (let part = 0; part <= 255; part += 5) {
      const grey: Hex = `#${part.toString(16).padStart(2, '0').repeat(3)}`
      for (const scheme of schemes)
        expect(shortcomings(brandColours({ primary: grey, accent: grey }, scheme), scheme)).toEqual([])
    }
  })

  it('are the council’s own where these will do', () => {
    const chosen: Chosen = { primary: '#1d4e5f', accent: '#f2b632' }
    expect(brandColours(chosen, 'light')).toMatchObject({
      brand: '#1d4e5f',
      onBrand: '#ffffff',
      accentOnBrand: '#f2b632',
      link: '#1d4e5f',
      button: '#1d4e5f',
      onButton: '#ffffff',
    })
    expect(corrections(chosen, brandColours(chosen, 'light'), 'light')).toEqual([])
  })

  it.each<[string, Chosen]>([
    ['yellow', { primary: '#ffdd00', accent: '#fff0a0' }],
    ['orange', { primary: '#e05a00', accent: '#e05a00' }],
    ['green', { primary: '#00a651', accent: '#f2b632' }],
    ['blue', { primary: '#7fc0d6', accent: '#c9e6f0' }],
  ])('keep the hue of %s when they become lighter or darker', (_, chosen) => {
    for (const scheme of schemes) {
      const drawn = brandColours(chosen, scheme)
      for (const colour of [drawn.brand, drawn.link, drawn.tint]) {
        const turned = Math.abs(((hueOf(colour) - hueOf(chosen.primary) + 540) % 360) - 180)
        expect(turned, `${scheme} ${colour}`).toBeLessThan(25)
      }
    }
  })

  it('move no more than they must', () => {
    const drawn = brandColours({ primary: '#ffdd00', accent: '#ffe680' }, 'light')
    expect(Math.min(...underLinks(drawn, 'light').map((place) => contrast(drawn.link, place)))).toBeLessThan(4.65)
  })

  it('take links and buttons from the accent where the main colour could not be read', () => {
    const chosen: Chosen = { primary: '#ffdd00', accent: '#005ea5' }
    const light = brandColours(chosen, 'light')
    expect(light).toMatchObject({ brand: '#ffdd00', onBrand: '#0b0c0c', link: '#005ea5', button: '#005ea5' })
    expect(corrections(chosen, light, 'light').map(({ reason }) => reason)).toEqual([
      'Your main colour on white has a contrast of 1.3 to 1; links and buttons need 4.5. They are made of your accent colour.',
    ])
    expect(brandColours(chosen, 'dark').link).toBe('#ffdd00')
    expect(isGrey(brandColours({ primary: '#000000', accent: '#f2b632' }, 'dark').link)).toBe(false)
    expect(isGrey(brandColours({ primary: '#ffffff', accent: '#f2b632' }, 'light').link)).toBe(false)
  })

  it('stay the main colour’s on dark pages, lighter, where the accent could be read as it is', () => {
    const { link } = brandColours({ primary: '#1d4e5f', accent: '#f2b632' }, 'dark')
    expect(Math.abs(hueOf(link) - hueOf('#1d4e5f'))).toBeLessThan(25)
  })

  it('do not dazzle on dark pages', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const { brand, onBrand } = brandColours(chosen, 'dark')
        expect(onBrand).toBe('#ffffff')
        expect(contrast(brand, '#ffffff')).toBeGreaterThan(7)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the reasons', () => {
  it('say what is wrong with which colour, what is needed and what is shown', () => {
    const chosen: Chosen = { primary: '#ffdd00', accent: '#ffe680' }
    const light = brandColours(chosen, 'light')
    expect(corrections(chosen, light, 'light')).toEqual([
      {
        use: 'accent',
        shown: light.accentOnBrand,
        reason: `Your accent colour on the header has a contrast of 1 to 1; words need 4.5. There it is shown in ${light.accentOnBrand}.`,
      },
      {
        use: 'links',
        shown: light.link,
        reason: `Your main colour on white has a contrast of 1.3 to 1; links and buttons need 4.5. They are shown in ${light.link}.`,
      },
    ])
    const dark = brandColours(chosen, 'dark')
    expect(corrections(chosen, dark, 'dark')).toEqual([
      {
        use: 'header',
        shown: dark.brand,
        reason: `On a dark page a header in your main colour would dazzle. It is shown deeper, in ${dark.brand}.`,
      },
    ])
  })

  it('are there for every colour that is not drawn as it was chosen, and for no other', () => {
    fc.assert(
      fc.property(anyChosen, fc.constantFrom(...schemes), (chosen, scheme) => {
        const drawn = brandColours(chosen, scheme)
        const found = corrections(chosen, drawn, scheme)
        const uses = new Set(found.map(({ use }) => use))
        expect(uses.has('header')).toBe(drawn.brand !== chosen.primary)
        expect(uses.has('accent')).toBe(drawn.accentOnBrand !== chosen.accent)
        expect(uses.has('links')).toBe(drawn.link !== chosen.primary)
        for (const { reason, shown } of found) {
          expect(reason).not.toMatch(/undefined|NaN/)
          expect(Object.values(drawn)).toContain(shown)
        }
        const [, has, needed] =
          /contrast of ([\d.]+) to 1; [\w ]+ need (\d(?:\.\d)?)/.exec(found.at(-1)?.reason ?? '') ?? []
        if (has) expect(Number(has)).toBeLessThan(Number(needed))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a colour as people type it', () => {
  it.each([
    ['#1D4E5F', '#1d4e5f'],
    [' 1d4e5f ', '#1d4e5f'],
    ['#fa0', '#ffaa00'],
    ['red', undefined],
    ['#12345', undefined],
    ['#1d4e5f;}', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s is %s', (typed, colour) => expect(readColour(typed)).toBe(colour))

  it('is the site’s own where none is set, or something else stands in the database', () => {
    expect(chosenColours(null, '#fff}body{display:none')).toEqual({ primary: '#1d4e5f', accent: '#f2b632' })
  })
})

describe('what colours stand on', () => {
  const styles = readFileSync('src/site/styles/_tokens.scss', 'utf8')
  const [light = '', dark = ''] = styles.split('@media (prefers-color-scheme: dark)')
  const inStyles = (part: string, name: string): Hex | undefined =>
    readColour(new RegExp(`--${name}: (#\\w+);`).exec(part)?.[1])

  it.each(schemes)('is what the stylesheet has for %s pages, and so are the site’s own colours', (scheme) => {
    const own = { ...surfaces[scheme], ...brandColours(chosenColours(null, null), scheme) }
    const part = scheme === 'light' ? light : dark
    for (const [use, colour] of Object.entries(own)) {
      const name = use.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      // What dark pages share with light ones is said once.
      expect(inStyles(part, name) ?? inStyles(light, name), name).toBe(colour)
    }
  })
})
