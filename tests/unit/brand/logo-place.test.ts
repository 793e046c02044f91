import { describe, expect, it } from 'vitest'
import { brandOf } from '@/brand/brand-colours'
import { isSquare, logoSize, placeLogo } from '@/brand/logo-place'

const { light: yellow, dark } = brandOf({ primary: '#ffdd00', accent: '#005ea5' })

describe('the logo of a header', () => {
  it.each([
    ['the one for light on light', yellow, { logo: 'l', logoForDark: 'd' }, { media: 'l' }],
    ['the one for dark on dark', dark, { logo: 'l', logoForDark: 'd' }, { media: 'd' }],
    ['the only one on a white plate on dark', dark, { logo: 'l' }, { media: 'l', plate: 'white' }],
    ['the only one on a black plate on light', yellow, { logoForDark: 'd' }, { media: 'd', plate: 'black' }],
    ['none if there is none', dark, {}, undefined],
  ])('is %s', (_, colours, logos, placed) => expect(placeLogo<string>(colours, logos)).toEqual(placed))
})

describe('the size of a logo', () => {
  it.each([
    ['wide', [1200, 80], [320, 21]],
    ['tall', [100, 400], [11, 44]],
    ['square', [2000, 2000], [44, 44]],
    ['small, which is not enlarged', [24, 20], [24, 20]],
    ['a line', [4000, 2], [320, 1]],
  ])('of one that is %s', (_, [width = 0, height = 0], [drawnWidth, drawnHeight]) => {
    expect(logoSize(width, height)).toEqual({ width: drawnWidth, height: drawnHeight })
  })
})

it('a logo that is a sign alone has the council’s name beside it; one that is long says it itself', () => {
  expect([isSquare({ width: 200, height: 200 }), isSquare({ width: 900, height: 200 }), isSquare({})]).toEqual([
    true,
    false,
    false,
  ])
})
