import type { Media } from '@/payload-types'

const times = (count: number | undefined): string | undefined => {
  if (count === undefined) return undefined
  if (count === 0) return 'not used yet'
  return count === 1 ? 'used once' : `used ${count} times`
}

type Props = {
  pictures: Media[]
  chosen: string[]
  counts: Record<string, number>
  onChoose: (picture: Media) => void
  onUse?: (picture: Media) => void
}

/** Pictures to choose from: what each shows, whose it is, how often it is used. A double click takes one at once. */
export const PictureGrid = ({ pictures, chosen, counts, onChoose, onUse }: Props) => (
  <ul className="newsroom-pictures__grid" aria-label="Pictures">
    {pictures.map((picture) => (
      <li key={picture.id}>
        <button
          className="newsroom-tile"
          type="button"
          aria-pressed={chosen.includes(picture.id)}
          onClick={() => onChoose(picture)}
          onDoubleClick={() => onUse?.(picture)}
        >
          <img
            className="newsroom-tile__picture"
            src={picture.sizes?.small?.url ?? picture.url ?? ''}
            alt=""
            width="480"
            height="270"
            loading="lazy"
          />
          <span className="newsroom-tile__shows">{picture.alt}</span>
          <span className="newsroom-tile__facts">
            {[picture.credit, times(counts[picture.id])].filter(Boolean).join(' · ') || picture.filename}
          </span>
        </button>
      </li>
    ))}
  </ul>
)
