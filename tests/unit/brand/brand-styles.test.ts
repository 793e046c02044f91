import { describe, expect, it } from 'vitest'
import { brandOf } from '@/brand/brand-colours'
import { brandStyles } from '@/brand/brand-styles'
import { isTypeface } from '@/brand/typefaces'

const names = [
  '--brand',
  '--on-brand',
  '--deep',
  '--accent',
  '--accent-on-brand',
  '--link',
  '--button',
  '--on-button',
  '--tint',
  '--wash',
]

describe('the council’s look as a style', () => {
  const brand = brandOf({ primary: '#ffdd00', accent: '#005ea5' })
  const text = brandStyles(brand, 'serif')
  const [light = '', dark = ''] = text.split('@media screen and (prefers-color-scheme:dark)')

  it.each(names)('sets %s once for light and once for dark pages', (name) => {
    for (const part of [light, dark])
      expect(part.match(new RegExp(`[{;]${name}:#[0-9a-f]{6}[;}]`, 'g'))).toHaveLength(1)
  })

  it('sets the typeface of headlines', () => {
    expect(light).toContain('--font-headings:Charter,')
    expect(brandStyles(brand, 'newsroom')).toContain('--font-headings:var(--font-newsroom)}')
  })

  it('holds nothing that would end a style element', () => expect(text).not.toMatch(/[<>&]/))

  it('knows its typefaces by name only', () => {
    expect(isTypeface('serif')).toBe(true)
    expect(isTypeface('constructor')).toBe(false)
    expect(isTypeface('Comic Sans')).toBe(false)
  })
})
