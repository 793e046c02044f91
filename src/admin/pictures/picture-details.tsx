import { Button, toast, useConfig } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { Media } from '@/payload-types'
import type { WhereUsed } from '@/publishing/uses/where-used'
import { longDate } from '@/words/dates'

const shownPlaces = 5

const useUses = (id: string): WhereUsed | undefined => {
  const { config } = useConfig()
  const [uses, setUses] = useState<{ id: string; used: WhereUsed }>()
  useEffect(() => {
    ask<WhereUsed>('GET', `${config.routes.api}/media/${id}/uses`)
      .then((used) => setUses({ id, used }))
      // The picture can be used without knowing where else it is.
      .catch(() => undefined)
  }, [config.routes.api, id])
  return uses?.id === id ? uses.used : undefined
}

const Uses = ({ used }: { used: WhereUsed | undefined }) => {
  if (!used) return <p className="newsroom-quiet">Looking where it is used …</p>
  const { places, hidden } = used
  const all = places.length + hidden
  if (all === 0) return <p className="newsroom-quiet">Not used anywhere yet.</p>
  return (
    <>
      <h3 className="newsroom-panel__title">Used in {all === 1 ? '1 place' : `${all} places`}</h3>
      <ul className="newsroom-picture__places">
        {places.slice(0, shownPlaces).map(({ title, address }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
      {all > shownPlaces && <p className="newsroom-quiet">And {all - Math.min(places.length, shownPlaces)} more.</p>}
    </>
  )
}

type Props = {
  picture: Media
  mayChange: boolean
  /** How many are chosen, with this one. */
  chosen: number
  onUse?: () => void
  onChanged: () => void
}

/** A chosen picture, large: its words, whose it is, where it stands, and the way to use it. */
export const PictureDetails = ({ picture, mayChange, chosen, onUse, onChanged }: Props) => {
  const id = useId()
  const { config } = useConfig()
  const { busy, problem, run } = useAction()
  const [alt, setAlt] = useState(picture.alt)
  const [credit, setCredit] = useState(picture.credit ?? '')
  const used = useUses(picture.id)
  const isChanged = alt !== picture.alt || credit !== (picture.credit ?? '')
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    void run(async () => {
      await ask('PATCH', `${config.routes.api}/media/${picture.id}?depth=0`, { alt, credit })
      toast.success('Saved. Pages that show the picture have the new words.')
      onChanged()
    })
  }
  return (
    <section className="newsroom-picture" aria-label="The chosen picture">
      <div className="newsroom-picture__large">
        <img src={picture.sizes?.medium?.url ?? picture.url ?? ''} alt="" />
        <span
          className="newsroom-picture__focus"
          style={{ left: `${picture.focalX ?? 50}%`, top: `${picture.focalY ?? 50}%` }}
        />
      </div>
      {onUse && (
        <Button margin={false} size="medium" onClick={onUse}>
          {chosen > 1 ? `Use these ${chosen} pictures` : 'Use this picture'}
        </Button>
      )}
      <form className="newsroom-form newsroom-form--plain" onSubmit={save}>
        <Labelled id={`${id}-alt`} label="Text alternative">
          <textarea
            className="newsroom-input newsroom-input--lines"
            id={`${id}-alt`}
            disabled={!mayChange}
            maxLength={300}
            rows={3}
            value={alt}
            onChange={({ target }) => setAlt(target.value)}
          />
        </Labelled>
        <Labelled id={`${id}-credit`} label="Credit">
          <input
            className="newsroom-input"
            id={`${id}-credit`}
            disabled={!mayChange}
            maxLength={200}
            value={credit}
            onChange={({ target }) => setCredit(target.value)}
          />
        </Labelled>
        <ProblemNote problem={problem} />
        {isChanged && (
          <Button type="submit" buttonStyle="secondary" disabled={busy || !alt.trim()} margin={false} size="small">
            Save these words
          </Button>
        )}
      </form>
      <Uses used={used} />
      <p className="newsroom-quiet">
        {picture.width} × {picture.height} · added {longDate(picture.createdAt)}
      </p>
      <p>
        <a href={`${config.routes.admin}/collections/media/${picture.id}`} target={onUse ? '_blank' : undefined}>
          {onUse ? 'Crop it, or set what stays in view (in a new tab)' : 'Crop it, set what stays in view, replace it'}
        </a>
      </p>
    </section>
  )
}
