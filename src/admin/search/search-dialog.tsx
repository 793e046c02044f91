'use client'

import { useAuth } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ProblemNote } from '@/admin/form/problem-note'
import type { User } from '@/payload-types'
import { beingBuilt } from './being-built'
import { ResultLink } from './result-link'
import { useResults } from './use-results'

/** The arrows go from the box through what was found, and back. */
const moveInList = (event: KeyboardEvent<HTMLDialogElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
  event.preventDefault()
  next?.focus()
}

const says = (words: string, found: ReturnType<typeof useResults>): string => {
  if (!words) return 'Titles and texts, drafts too; names of people and pictures.'
  if (!found) return 'Searching …'
  const count = found.results?.results.length ?? 0
  if (found.problem) return ''
  if (found.results?.isBuilding) return beingBuilt
  if (count === 0) return 'Nothing you may read has all of these words.'
  return found.results?.more ? `The first ${count}` : `${count} found`
}

const Search = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const found = useResults(words)
  useEffect(() => dialog.current?.showModal(), [])
  return createPortal(
    <dialog
      ref={dialog}
      className="newsroom-dialog newsroom-search-dialog"
      aria-label="Search the newsroom"
      onClose={onClose}
      onKeyDown={moveInList}
    >
      <form action="/admin/search">
        <label className="newsroom-search-dialog__label" htmlFor="newsroom-search-words">
          Search the newsroom
        </label>
        <input
          id="newsroom-search-words"
          className="newsroom-input"
          name="q"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <p className="newsroom-quiet" role="status">
        {says(words, found)}
      </p>
      <ProblemNote problem={found?.problem} />
      {words && found?.results && (
        <ul className="newsroom-results">
          {found.results.results.map((result) => (
            <li key={`${result.collection}/${result.id}`}>
              <ResultLink result={result} />
            </li>
          ))}
          {found.results.more && (
            <li>
              <a href={`/admin/search?${new URLSearchParams({ q: words })}`}>Everything with “{words}”</a>
            </li>
          )}
        </ul>
      )}
    </dialog>,
    document.body,
  )
}

/** Around the whole admin: Ctrl K, or ⌘ K, opens a search over everything, from wherever one is. */
export const SearchDialog = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth<User>()
  const [isOpen, setOpen] = useState(false)
  const maySearch = Boolean(user?.roles?.length)
  useEffect(() => {
    if (!maySearch) return
    const open = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      // A question that is open stays in front; in a text the editor has the key for its links.
      if (document.querySelector('dialog[open]') || event.defaultPrevented) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [maySearch])
  return (
    <>
      {children}
      {isOpen && maySearch && <Search onClose={() => setOpen(false)} />}
    </>
  )
}
