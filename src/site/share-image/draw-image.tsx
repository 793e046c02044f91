import { LRUCache } from 'lru-cache'
import { ImageResponse } from 'next/og'
import { readableOn } from '../brand/colour'
import { drawableText } from './drawable-text'
import { type Drawn, imageSize } from './image-of'

/** Letters of the library's font are about so wide, as a share of their size; wide words are rare. */
const widthOfLetter = 0.56
const textWidth = imageSize.width - 2 * 80

/** The larger a title, the fewer lines of it fit. */
const sizes = [
  { size: 84, lines: 3 },
  { size: 68, lines: 4 },
  { size: 56, lines: 5 },
  { size: 48, lines: 6 },
]
const smallest = { size: 48, lines: 6 }

/** How many lines a text takes in letters of a size; a word that is longer than a line is broken. */
const linesAt = (text: string, size: number): number => {
  const longest = Math.floor(textWidth / (size * widthOfLetter))
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
export const fitTitle = (title: string) => sizes.find(({ size, lines }) => linesAt(title, size) <= lines) ?? smallest

const Picture = ({ title, name, primaryColour, accentColour }: Drawn) => {
  const shown = drawableText(title)
  const council = drawableText(name)
  const { size, lines } = fitTitle(shown ?? council ?? '')
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '64px 80px 0',
        background: primaryColour,
        color: readableOn(primaryColour),
      }}
    >
      {shown && council && <div style={{ fontSize: 36 }}>{council}</div>}
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'flex-end', paddingBottom: 56 }}>
        <div
          style={{
            display: 'block',
            width: textWidth,
            fontSize: size,
            lineHeight: 1.2,
            lineClamp: lines,
            wordBreak: 'break-word',
          }}
        >
          {shown ?? council ?? ''}
        </div>
      </div>
      <div style={{ height: 24, margin: '0 -80px', background: accentColour }} />
    </div>
  )
}

/** Drawing one takes a hundred times as long as looking whether it may be shown, which is done each time. */
const drawnAlready = new LRUCache<string, Buffer>({ max: 200 })

/** A title in the council's colours, as a PNG. */
export const drawImage = async (drawn: Drawn): Promise<Buffer> => {
  const key = JSON.stringify(drawn)
  const there = drawnAlready.get(key)
  if (there) return there
  const image = Buffer.from(await new ImageResponse(<Picture {...drawn} />, imageSize).arrayBuffer())
  drawnAlready.set(key, image)
  return image
}
