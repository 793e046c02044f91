'use client'

import { useFormModified } from '@payloadcms/ui'
import { useKeptAt } from '@/admin/unsaved/kept-state'
import { keyWords } from '@/publishing/states/words/actions'
import { draftOf } from '@/publishing/states/words/when'
import { useStanding } from './use-standing'

/** In the bar above the form: whether what is typed is safe. */
export const StateLine = () => {
  const { facts, now, words } = useStanding()
  const modified = useFormModified()
  const keptAt = useKeptAt()
  const newest = facts?.standing?.newest
  if (!facts) return null
  const { editor } = facts
  const enter = keyWords(words?.primary)
  const by = editor?.isYou ? 'you' : editor?.name
  const saved = newest ? `Saved ${draftOf(newest.updatedAt, now)}${by ? `, by ${by}` : ''}` : 'Not saved yet'
  const typed = keptAt ? `Not saved yet. Kept for you ${draftOf(keptAt, now)}` : 'Your changes are not saved yet'
  return (
    <>
      <span className="newsroom-state-line">{modified && (newest || keptAt) ? typed : saved}</span>
      {/* The buttons say the same to who doesn’t see it, and have these keys. */}
      <span className="newsroom-keys" aria-hidden="true">
        <kbd>Ctrl S</kbd> save{' '}
        {enter && (
          <>
            <kbd>Ctrl Enter</kbd> {enter}
          </>
        )}
      </span>
    </>
  )
}
