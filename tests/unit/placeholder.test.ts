import { placeholderOf } from '@collections/behaviours/placeholder'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

const picture = (alpha: number) =>
  sharp({ create: { width: 1200, height: 800, channels: 4, background: { r: 10, g: 90, b: 120, alpha } } })
    .png()
    .toBuffer()

describe('a placeholder', () => {
  it('is a tiny picture of the same shape', async () => {
    const address = (await placeholderOf(await picture(1))) as string
    expect(address.length).toBeLessThan(300)
    const bytes = Buffer.from(address.replace('data:image/webp;base64,', ''), 'base64')
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 14, height: 9 })
  })

  it('is not made of a picture through which it would be seen', async () => {
    expect(await placeholderOf(await picture(0.5))).toBeNull()
  })

  it('fails on what is no picture', async () => {
    await expect(placeholderOf(Buffer.from('words'))).rejects.toThrow()
  })
})
