'use client'

import { useFormModified } from '@payloadcms/ui'
import { draftOf } from '../../publishing/states/words/when'
import { useStanding } from './use-standing'

/** In the bar above the form: whether what is typed is safe. */
export const StateLine = () => {
  const { facts, now } = useStanding()
  const modified = useFormModified()
  const newest = facts?.standing?.newest
  if (!facts) return null
  const { editor } = facts
  const by = editor?.isYou ? 'you' : editor?.name
  const saved = newest ? `Saved ${draftOf(newest.updatedAt, now)}${by ? `, by ${by}` : ''}` : 'Not saved yet'
  return <span className="newsroom-state-line">{newest && modified ? 'Your changes are not saved yet' : saved}</span>
}
