'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import { checklist } from '@/writing/checklist/checklist'
import { goToField } from './go-to-field'
import type { Refused } from './refused'
import { type Stop, stopsIn } from './stops'
import { useKnownFiles } from './use-known-files'
import { useOnceTrue } from './use-once-true'
import { useRefused } from './use-refused'
import { useWritten } from './use-written'

/** Returns what keeps what is in the form from going live; undefined before the first look. */
const useStops = (refused: Refused): Stop[] | undefined => {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const written = useWritten()
  const known = useKnownFiles(written)
  const [states] = useAllFormFields()
  return useMemo(() => {
    const config = getEntityConfig({ collectionSlug })
    if (!written || !config) return undefined
    return stopsIn(config.fields, states, checklist({ ...written, known, now: new Date() }), refused)
  }, [written, known, states, refused, collectionSlug, getEntityConfig])
}

const howMany = (count: number, isLive: boolean): string => {
  const what = isLive ? 'changes going live' : 'it going live'
  if (count === 0) return `Nothing stops ${what} now.`
  return count === 1 ? `1 thing stops ${what}:` : `${count} things stop ${what}:`
}

/** What a save was refused with and no field of the form stands for, such as a right that somebody lacks. */
const Refusal = ({ words }: { words: string }) => {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <p ref={place} className="newsroom-stops__refusal" role="alert">
      <strong>Not saved.</strong> {words}
    </p>
  )
}

const WayTo = ({ stop: { path, label, count, message, near, isRefusal } }: { stop: Stop }) => (
  <li>
    <button
      className="newsroom-stops__way"
      type="button"
      title={isRefusal ? undefined : message}
      aria-label={isRefusal ? undefined : `${label}: ${message}`}
      onClick={() => void goToField(path, near)}
    >
      {label}
      {count > 1 && ` (${count})`}
    </button>
    {isRefusal && <span className="newsroom-stops__words">: {message}</span>}
  </li>
)

const isOf = (path: string, { path: at }: Stop): boolean => at.split('.')[0] === path.split('.')[0]

/** What a save was refused for, in the server’s words, of some of the fields. */
const wordsOf = (refused: Refused, where: (path: string) => boolean): string[] =>
  [...refused].flatMap(([path, { message }]) => (message && where(path) ? [message] : []))

/**
 * Above the form of a document that is saved, or was refused: what keeps it from going live, with the way to each
 * field. It stays until the form is left, so that nothing moves under whoever has just put the last thing right.
 */
export const WhatStops = () => {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const [states] = useAllFormFields()
  const { refused, words } = useRefused()
  const stops = useStops(refused)
  const isRefused = refused.size > 0 || Object.values(states).some(({ valid }) => valid === false)
  const matters = useOnceTrue(Boolean((id || isRefused) && stops && stops.length > 0))
  const count = stops?.reduce((all, one) => all + one.count, 0) ?? 0
  const isShown = matters && stops !== undefined
  const isPlaced = (path: string) => stops?.some((stop) => isOf(path, stop)) ?? false
  const refusal = [words, ...wordsOf(refused, (path) => !isPlaced(path))].filter(Boolean).join(' ')
  // The field that it belongs to shows it, and is gone to.
  const said = wordsOf(refused, isPlaced).join(' ')
  return (
    <>
      <p className="newsroom-stops__heard" role="alert">
        {said && `Not saved. ${said}`}
      </p>
      {refusal && <Refusal key={refusal} words={refusal} />}
      <div className="newsroom-stops" data-shown={isShown || undefined} data-clear={count === 0 || undefined}>
        <p className="newsroom-stops__count" role="status">
          {isShown && howMany(count, hasPublishedDoc)}
        </p>
        {isShown && count > 0 && (
          <ul className="newsroom-stops__list" aria-label="What stops it">
            {stops.map((stop) => (
              <WayTo key={stop.path} stop={stop} />
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
