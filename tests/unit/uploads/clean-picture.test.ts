import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import ExifReader from 'exifreader'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanPicture, cropPicture } from '@/uploads/pictures/clean-picture'
import { wordsOfPicture } from '@/uploads/pictures/words-kept'

const secrets = ['Canon EOS', '0123456789', 'Jo Maker', 'Home of the mayor', 'North latitude']

const exif = {
  IFD0: { Make: 'Canon', Model: 'Canon EOS', Artist: 'Jo Maker', Copyright: 'Merrowby Council' },
  IFD2: { BodySerialNumber: '0123456789', CameraOwnerName: 'Jo Maker' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
}
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" photoshop:Credit="Zoë &amp; Sons" Iptc4xmpCore:Location="Home of the mayor"><dc:creator><rdf:Seq><rdf:li>Jo Maker</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

const scene = (orientation = 1) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#1d4e5f' } })
    .composite([
      {
        input: Buffer.from('<svg width="20" height="10"><rect width="20" height="10" fill="red"/></svg>'),
        left: 0,
        top: 0,
      },
    ])
    .withExif(exif)
    .withXmp(xmp)
    .withMetadata({ orientation })
    .withIccProfile('p3')

type Format = 'jpeg' | 'png' | 'webp' | 'avif'

/** As programs write XMP into a PNG, and sharp doesn’t: as text of its own kind, not compressed. */
const withXmpAsText = (png: Buffer): Buffer => {
  const named = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`)
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(named.length - 4)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return Buffer.concat([png.subarray(0, 33), framed, png.subarray(33)])
}

const made = async (format: Format, orientation = 1): Promise<Buffer> => {
  const lossless = format === 'webp' || format === 'avif'
  const picture = await scene(orientation)
    .toFormat(format, lossless ? { lossless } : {})
    .toBuffer()
  return format === 'png' ? withXmpAsText(picture) : picture
}

/** What is drawn, turned as it says. */
const dots = (picture: Buffer) => sharp(picture).autoOrient().raw().toBuffer()
const raw = (picture: Buffer) => sharp(picture).raw().toBuffer()

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'in %s keeps what is seen, its colours and whose it is, and nothing else',
    async (format) => {
      const before = await made(format)
      expect(secrets.some((secret) => before.includes(secret))).toBe(true)
      const { picture, words } = await cleanPicture(format, before)
      expect(words).toEqual({ copyright: 'Merrowby Council', credit: 'Zoë & Sons', maker: 'Jo Maker', orientation: 1 })
      for (const secret of secrets) expect(picture.includes(secret), secret).toBe(false)
      expect((await raw(picture)).equals(await raw(before))).toBe(true)
      expect((await dots(picture)).equals(await dots(before))).toBe(true)
      const [now, then] = [await sharp(picture).metadata(), await sharp(before).metadata()]
      expect(now.icc?.equals(then.icc as Buffer)).toBe(true)
      const read = await ExifReader.load(picture, { expanded: true, async: true })
      expect(read.gps).toBeUndefined()
      expect(Object.keys(read.exif ?? {}).sort()).toEqual(['Copyright'])
      expect(read.exif?.Copyright?.description).toBe('Merrowby Council')
      expect((read.xmp as { Credit?: { description: string } }).Credit?.description).toBe('Zoë & Sons')
      expect((read.xmp as { rights?: { description: string } }).rights?.description).toBe('Merrowby Council')
    },
  )

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('in %s that was cleaned stays as it is', async (format) => {
    const { picture } = await cleanPicture(format, await made(format))
    const again = await cleanPicture(format, picture)
    expect(again.changed).toBe(false)
    expect(again.picture.equals(picture)).toBe(true)
  })

  const formats = ['jpeg', 'png', 'webp', 'avif'] as const
  it.each(formats.flatMap((format) => [3, 6, 8].map((orientation) => ({ format, orientation }))))(
    'in $format that lies on its side (orientation $orientation) is turned, and keeps its colours and whose it is',
    async ({ format, orientation }) => {
      const before = await made(format, orientation)
      const { picture, words, changed } = await cleanPicture(format, before)
      expect([words.orientation, changed]).toEqual([orientation, true])
      for (const secret of secrets) expect(picture.includes(secret), secret).toBe(false)
      const now = await sharp(picture).metadata()
      expect([now.width, now.height]).toEqual(orientation === 3 ? [60, 40] : [40, 60])
      expect(now.orientation ?? 1).toBe(1)
      expect(now.icc?.equals((await sharp(before).metadata()).icc as Buffer)).toBe(true)
      const [seen, was] = [await raw(picture), await dots(before)]
      expect(seen.length).toBe(was.length)
      const apart = seen.reduce((sum, dot, at) => sum + Math.abs(dot - (was[at] as number)), 0) / seen.length
      expect(apart).toBeLessThan(format === 'jpeg' || format === 'avif' ? 4 : 0.001)
      expect(await wordsOfPicture(picture)).toMatchObject({ copyright: 'Merrowby Council', credit: 'Zoë & Sons' })
      expect((await cleanPicture(format, picture)).changed).toBe(false)
    },
  )

  it('in AVIF says nothing any more but whose it is', async () => {
    const { picture } = await cleanPicture('avif', await made('avif'))
    for (const secret of secrets) expect(picture.includes(secret), secret).toBe(false)
    expect((await sharp(picture).metadata()).exif).toBeUndefined()
    expect(await wordsOfPicture(picture)).toEqual({
      copyright: 'Merrowby Council',
      credit: 'Zoë & Sons',
      maker: undefined,
      orientation: 1,
    })
  })

  it.each(formats)('in %s of which a part is chosen says whose it is, in its colours', async (format) => {
    const { picture } = await cleanPicture(format, await made(format))
    const part = await cropPicture(format, picture, { x: 50, y: 25, width: 20, height: 10 })
    const { width, height, icc } = await sharp(part).metadata()
    expect([width, height]).toEqual([20, 10])
    expect(icc?.equals((await sharp(picture).metadata()).icc as Buffer)).toBe(true)
    expect(await wordsOfPicture(part)).toMatchObject({ copyright: 'Merrowby Council', credit: 'Zoë & Sons' })
  })

  it('with a second picture behind it keeps the first alone', async () => {
    const first = await scene().jpeg().toBuffer()
    const { picture } = await cleanPicture(
      'jpg',
      Buffer.concat([first, await made('jpeg'), Buffer.from('MotionPhoto')]),
    )
    expect(picture.includes('MotionPhoto')).toBe(false)
    expect(picture.equals((await cleanPicture('jpg', first)).picture)).toBe(true)
  })

  it('that is progressive, or has restarts, is whole', async () => {
    const before = await sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 120, sigma: 60 },
      },
    })
      .jpeg({ progressive: true })
      .withExif(exif)
      .toBuffer()
    const { picture } = await cleanPicture('jpg', before)
    expect((await raw(picture)).equals(await raw(before))).toBe(true)
  })

  it('of a camera that leaves bytes between segments is whole', async () => {
    const before = await scene().jpeg().toBuffer()
    const second = 4 + before.readUInt16BE(4)
    const gap = Buffer.concat([before.subarray(0, second), Buffer.alloc(5), before.subarray(second)])
    const { picture } = await cleanPicture('jpg', gap)
    expect((await raw(picture)).equals(await raw(before))).toBe(true)
  })

  it('in GIF loses its comment', async () => {
    const before = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } })
      .gif()
      .toBuffer()
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 8]), Buffer.from('Jo Maker'), Buffer.from([0])])
    const at = before.lastIndexOf(0x3b)
    const { picture } = await cleanPicture('gif', Buffer.concat([before.subarray(0, at), comment, before.subarray(at)]))
    expect(picture.includes('Jo Maker')).toBe(false)
    expect((await raw(picture)).equals(await raw(before))).toBe(true)
  })

  it('of a telephone loses where it was taken', async () => {
    const before = readFileSync('tests/files/gps.jpg')
    const { picture, words } = await cleanPicture('jpg', before)
    expect(ExifReader.load(picture, { expanded: true }).gps).toBeUndefined()
    expect(words).toEqual({ copyright: 'X', maker: 'Photographer Name', orientation: 1 })
    expect(picture.includes('Photographer Name')).toBe(false)
  })
})
