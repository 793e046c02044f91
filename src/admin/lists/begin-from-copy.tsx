'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ask, withQuery } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'

/** Letters that are typed in one go are one question. In milliseconds. */
const pause = 200

const atOnce = 10

type Found = { id: string; title?: string; state?: string }

/** Returns what has some words in its title, what was saved last first; undefined while it is asked for. */
const useFound = (address: string, words: string) => {
  const [found, setFound] = useState<{ words: string; docs?: Found[]; problem?: string }>()
  useEffect(() => {
    let isOld = false
    const query = { draft: 'true', depth: 0, limit: atOnce, sort: '-updatedAt' }
    const named: Record<string, string> = words ? { 'where[title][like]': words } : {}
    const timer = setTimeout(async () => {
      const answer = await ask<{ docs: Found[] }>('GET', withQuery(address, { ...query, ...named })).then(
        ({ docs }) => ({ docs }),
        (error: Error) => ({ problem: error.message }),
      )
      if (!isOld) setFound({ words, ...answer })
    }, pause)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [address, words])
  return found?.words === words ? found : undefined
}

const says = (found: ReturnType<typeof useFound>): string => {
  if (!found) return 'Looking …'
  const count = found.docs?.length ?? 0
  if (found.problem) return ''
  if (count === 0) return 'Nothing has all of these words in its title.'
  return count === atOnce ? `The ${count} saved last` : `${count} found`
}

type Props = { collectionSlug: string; onClose: () => void }

/** Asks which document is copied, and opens the copy: a draft of its own, with no dates and no address yet. */
const ChooseOriginal = ({ collectionSlug, onClose }: Props) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const { config } = useConfig()
  const [typed, setTyped] = useState('')
  const address = `${config.routes.api}/${collectionSlug}`
  const found = useFound(address, typed.trim())
  const { busy, problem, run } = useAction()
  useEffect(() => dialog.current?.showModal(), [])
  const copy = (original: Found) =>
    run(async () => {
      const { doc } = await ask<{ doc: Found }>('POST', `${address}/${original.id}/duplicate`, {})
      router.push(`${config.routes.admin}/collections/${collectionSlug}/${doc.id}`)
    })
  return createPortal(
    <dialog ref={dialog} className="newsroom-dialog newsroom-search-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 className="newsroom-dialog__title" id={id}>
        Start from a copy
      </h2>
      <Labelled
        id={`${id}-words`}
        label="Words in its title"
        hint="The copy is a draft. It has no dates, corrections or address of the other."
      >
        <input
          id={`${id}-words`}
          aria-describedby={`${id}-words-hint`}
          className="newsroom-input"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Labelled>
      <p className="newsroom-quiet" role="status">
        {busy ? 'Copying …' : says(found)}
      </p>
      <ProblemNote problem={problem ?? found?.problem} />
      <ul className="newsroom-results">
        {found?.docs?.map((original) => (
          <li key={original.id}>
            <button
              className="newsroom-result newsroom-result--choice"
              type="button"
              disabled={busy}
              onClick={() => void copy(original)}
            >
              <span className="newsroom-result__title">{original.title || 'Without a title'}</span>
              <span className="newsroom-result__facts">{original.state}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="newsroom-actions">
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => dialog.current?.close()}>
          Cancel
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}

/** Beside what can be begun anew: one that begins as another one is. */
export const BeginFromCopy = ({ collectionSlug }: { collectionSlug: string }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button className="newsroom-begin__link" type="button" onClick={() => setOpen(true)}>
        From a copy …
      </button>
      {isOpen && <ChooseOriginal collectionSlug={collectionSlug} onClose={() => setOpen(false)} />}
    </>
  )
}
