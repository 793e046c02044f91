'use client'

import { Button, toast } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useRef, useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import { filterNames } from '@/publishing/managing/list-filters'
import { NameView } from './name-view'
import { useSavedViews } from './use-saved-views'

/** The address of a list without the page one is on, in one order, so that two can be compared. */
const queryOf = (params: URLSearchParams): string => {
  const kept = new URLSearchParams(params)
  kept.delete('page')
  kept.sort()
  return kept.toString()
}

const narrows = (name: string): boolean =>
  name === 'search' || name.startsWith('where') || (filterNames as readonly string[]).includes(name)

const isNarrowed = (params: URLSearchParams): boolean =>
  [...params].some(([name, value]) => value !== '' && narrows(name))

/** Views of a list that the person who is signed in has named, and the way to name the present one. */
export const SavedViews = ({ collection }: { collection: string }) => {
  const list = usePathname()
  const params = new URLSearchParams(useSearchParams())
  const { views, busy, problem, change } = useSavedViews(collection)
  const [naming, setNaming] = useState(false)
  const part = useRef<HTMLFieldSetElement>(null)
  const present = queryOf(params)
  const isSaved = views.some(({ query }) => query === present)

  /** What had the cursor is gone. */
  const goOn = () => {
    setNaming(false)
    part.current?.focus()
  }
  const save = async (name: string) => {
    const saved = await change((before) => [...before.filter((view) => view.name !== name), { name, query: present }])
    if (!saved) return
    toast.success(`“${name}” is saved. Only you see it.`)
    goOn()
  }
  const remove = async (name: string) => {
    if (!(await change((before) => before.filter((view) => view.name !== name)))) return
    toast.success(`“${name}” is removed.`)
    goOn()
  }

  return (
    <fieldset className="newsroom-views__own" aria-label="Views of your own" ref={part} tabIndex={-1}>
      {views.length > 0 && (
        <ul className="newsroom-views__list" aria-label="Your views">
          {views.map(({ name, query }) => (
            <li className="newsroom-views__item" key={name}>
              <a
                className="newsroom-views__link"
                href={`${list}?${query}`}
                aria-current={query === present ? 'page' : undefined}
              >
                {name}
              </a>
              <button
                className="newsroom-views__remove"
                type="button"
                aria-label={`Remove the view “${name}”`}
                disabled={busy}
                onClick={() => void remove(name)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isNarrowed(params) && !isSaved && !naming && (
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setNaming(true)}>
          Save this view …
        </Button>
      )}
      {naming && <NameView busy={busy} onSave={save} onCancel={goOn} />}
      <ProblemNote problem={problem} />
    </fieldset>
  )
}
