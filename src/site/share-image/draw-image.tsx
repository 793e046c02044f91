import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { ImageResponse } from 'next/og'
import sharp from 'sharp'
import { readableOn } from '@/brand/colour'
import { drawableText } from './drawable-text'
import { type Drawn, imageSize } from './image-of'
import { type Inlined, pictureForImage, pictureThatFills } from './public-picture'

/** Letters of the headline face are about so wide, as a share of their size; wide words are rare. */
const widthOfLetter = 0.52

/** Below everything, in the accent colour. */
const accentHeight = 16

/** How much room a title has, and its letters: the larger they are, the fewer lines of it fit. */
type Room = {
  margin: number
  textWidth: number
  sizes: readonly { size: number; lines: number; shorterThan: number }[]
  smallest: { size: number; lines: number }
}

/** A long title is not set in the largest letters, though it would fit. */
const alone: Room = {
  margin: 80,
  textWidth: imageSize.width - 160,
  sizes: [
    { size: 98, lines: 3, shorterThan: 60 },
    { size: 84, lines: 3, shorterThan: 90 },
    { size: 68, lines: 4, shorterThan: 120 },
    { size: 56, lines: 5, shorterThan: 160 },
  ],
  smallest: { size: 48, lines: 6 },
}

/** The picture of a document, to the right of its title. */
const pictureSize = { width: 580, height: imageSize.height - accentHeight }

const besidePicture: Room = {
  margin: 48,
  textWidth: imageSize.width - pictureSize.width - 96,
  sizes: [
    { size: 62, lines: 5, shorterThan: 60 },
    { size: 52, lines: 6, shorterThan: 90 },
    { size: 44, lines: 7, shorterThan: 130 },
  ],
  smallest: { size: 36, lines: 9 },
}

/** Returns how many lines a text takes in letters of a size; a word that is longer than a line is broken. */
const linesAt = (text: string, size: number, width: number): number => {
  const longest = Math.floor(width / (size * widthOfLetter))
  let lines = 1
  let left = longest
  for (const { length } of text.split(' ')) {
    if (length > left) {
      lines += Math.ceil(length / longest)
      left = longest - (length % longest)
    } else left -= length
    left -= 1
  }
  return lines
}

/** The largest letters in which a whole title fits; what is longer ends with an ellipsis. */
export const fitTitle = (title: string, isBesidePicture = false): { size: number; lines: number } => {
  const { sizes, smallest, textWidth } = isBesidePicture ? besidePicture : alone
  const fits = ({ size, lines, shorterThan }: Room['sizes'][number]) =>
    title.length < shorterThan && linesAt(title, size, textWidth) <= lines
  return sizes.find(fits) ?? smallest
}

const folder = path.join(process.cwd(), 'public/assets/fonts')
const ownFace = (weight: 600 | 780) => readFile(path.join(folder, `hanken-grotesk-drawn-${weight}.woff`))

/** The library's own, for Cyrillic letters, which the site's face has not. */
const fallback = () =>
  readFile(path.join(process.cwd(), 'node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf'))

let faces: Promise<[Buffer, Buffer, Buffer]> | undefined

/** The faces of the site's headlines, read once. */
const fonts = async () => {
  faces ??= Promise.all([ownFace(600), ownFace(780), fallback()])
  const [text, title, other] = await faces
  return [
    { name: 'Newsroom', data: text, weight: 600 as const, style: 'normal' as const },
    { name: 'Newsroom', data: title, weight: 800 as const, style: 'normal' as const },
    { name: 'Geist', data: other, weight: 400 as const, style: 'normal' as const },
  ]
}

const Foot = ({ name, host, logo }: { name?: string; host?: string; logo?: Inlined }) => (
  <div style={{ display: 'flex', alignItems: 'center', height: 64 }}>
    {logo && <img src={logo.src} width={logo.width} height={logo.height} alt="" style={{ marginRight: 20 }} />}
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {name && <div style={{ fontSize: 28, fontWeight: 800 }}>{name}</div>}
      {host && <div style={{ fontSize: 24, fontWeight: 600, opacity: 0.85 }}>{host}</div>}
    </div>
  </div>
)

const Plate = ({ drawn, logo, isBeside }: { drawn: Drawn; logo?: Inlined; isBeside: boolean }) => {
  const { title, name, kicker, host, accentOnPrimary } = drawn
  const shown = drawableText(title)
  const council = drawableText(name)
  const { size, lines } = fitTitle(shown ?? council ?? '', isBeside)
  const { margin, textWidth } = isBeside ? besidePicture : alone
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, padding: `60px ${margin}px 40px` }}>
      <div
        style={{ display: 'flex', height: 44, fontSize: isBeside ? 27 : 30, fontWeight: 600, color: accentOnPrimary }}
      >
        {drawableText(kicker ?? '') ?? ''}
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
        <div
          style={{
            display: 'block',
            width: textWidth,
            fontSize: size,
            fontWeight: 800,
            letterSpacing: '-0.03em',
            lineHeight: 1.08,
            lineClamp: lines,
            wordBreak: 'break-word',
            textWrap: 'balance',
          }}
        >
          {shown ?? council ?? ''}
        </div>
      </div>
      <Foot name={shown && council} host={host} logo={logo} />
    </div>
  )
}

const Picture = ({ drawn, logo, picture }: { drawn: Drawn; logo?: Inlined; picture?: Inlined }) => {
  const { primaryColour, accentColour } = drawn
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        background: primaryColour,
        color: readableOn(primaryColour),
        fontFamily: 'Newsroom, Geist',
      }}
    >
      <div style={{ display: 'flex', height: pictureSize.height }}>
        <Plate drawn={drawn} logo={logo} isBeside={picture !== undefined} />
        {picture && <img src={picture.src} width={picture.width} height={picture.height} alt="" />}
      </div>
      <div style={{ height: accentHeight, background: accentColour }} />
    </div>
  )
}

/** Drawing one takes a hundred times as long as looking whether it may be shown, which is done each time. */
const drawnAlready = new LRUCache<string, Buffer>({ max: 200 })

type Format = 'png' | 'jpg'

/**
 * A title in the council's colours and face, with what it is, its date and whose it is, and with the document's own
 * picture beside it.
 *
 * @param format a JPEG where a photograph is in it
 */
export const drawImage = async (drawn: Drawn, format: Format = 'png'): Promise<Buffer> => {
  const key = JSON.stringify([drawn, format])
  const there = drawnAlready.get(key)
  if (there) return there
  const logo = drawn.logo && (await pictureForImage(drawn.logo, 64))
  const picture = drawn.picture && (await pictureThatFills(drawn.picture, pictureSize))
  const parts = <Picture drawn={drawn} logo={logo} picture={picture} />
  const response = new ImageResponse(parts, { ...imageSize, fonts: await fonts() })
  const png = Buffer.from(await response.arrayBuffer())
  const image = format === 'png' ? png : await sharp(png).jpeg({ quality: 85, mozjpeg: true }).toBuffer()
  drawnAlready.set(key, image)
  return image
}
