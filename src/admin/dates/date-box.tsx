'use client'

import dynamic from 'next/dynamic'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DateMeaning } from '@/words/date-meaning'
import { type Purpose, readBack } from '@/words/read-back'
import type { DateReading } from '@/words/read-date-time'
import { type DateFeedback, DateNote } from './date-note'
import { useNow } from './use-now'
import { useTypedDate } from './use-typed-date'

const Calendar = dynamic(() => import('./calendar').then((module) => module.Calendar), { ssr: false })

/** Nobody is told that a word is wrong while they write it. In milliseconds. */
const pause = 600

/** Returns whether somebody is in the middle of typing. */
const useTyping = () => {
  const [typing, setTyping] = useState(0)
  useEffect(() => {
    if (!typing) return
    const timer = setTimeout(() => setTyping(0), pause)
    return () => clearTimeout(timer)
  }, [typing])
  return { isTyping: typing > 0, typed: () => setTyping(Date.now()), stopped: () => setTyping(0) }
}

const noteOf = (reading: DateReading, purpose: Purpose): DateFeedback | undefined => {
  if (reading.is === 'dateTime') return { is: 'read', said: readBack(reading.dateTime, purpose) }
  if (reading.is === 'question')
    return { is: 'asked', about: reading.about, question: reading.question, choices: reading.answers }
  return reading.is === 'refusal' ? { is: 'refused', sentence: reading.sentence, choices: reading.offers } : undefined
}

type Props = {
  id: string
  label: string
  /** In ISO 8601, or what was typed while that is no moment yet. */
  value: string
  meaning: DateMeaning
  onChange: (value: string) => void
  /** Says what else describes the field. */
  hintId?: string
  /** Why the form refused it. */
  problem?: string
  required?: boolean
  readOnly?: boolean
  /** Readers have the page that this date is of. */
  isLive?: boolean
  /** It is what is stored. */
  isStored?: boolean
}

/**
 * A date as people here write it, said back in words below it with every key. Nothing is kept that wasn't
 * read back: what could be two moments is asked about, and what is none is refused.
 */
export const DateBox = (props: Props) => {
  const { id, label, value, meaning, onChange, hintId, problem, required, readOnly, isLive, isStored } = props
  const now = useNow()
  const { text, reading, type } = useTypedDate(value, meaning, now, onChange)
  const { isTyping, typed, stopped } = useTyping()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)

  const isOpen = reading?.is === 'question' || reading?.is === 'refusal'
  const purpose = now && { ...meaning, now, isLive, isNew: !isStored }
  const read = reading && purpose && !(isOpen && isTyping) ? noteOf(reading, purpose) : undefined
  // What is wrong with the letters themselves is said below them, as it is typed.
  const refused = isOpen ? undefined : problem
  const isWrong = Boolean(problem) || (isOpen && !isTyping)
  const tone = reading?.is === 'question' ? 'asked' : 'wrong'

  const take = (choice: string) => {
    type(choice)
    stopped()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !readOnly) {
      event.preventDefault()
      setOpen(true)
    }
    if (event.key !== 'Enter') return
    stopped()
    if (isOpen) event.preventDefault()
  }
  useEffect(() => {
    if (!open) return
    const away = ({ target }: PointerEvent) => !box.current?.contains(target as Node) && setOpen(false)
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])

  return (
    <div className="newsroom-date" ref={box}>
      {refused && (
        <p className="newsroom-date__problem" id={`${id}-problem`}>
          {refused}
        </p>
      )}
      <div className={`newsroom-date__box${isWrong ? ` newsroom-date__box--${tone}` : ''}`}>
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={[refused && `${id}-problem`, `${id}-note`, hintId].filter(Boolean).join(' ')}
          aria-invalid={isWrong || undefined}
          aria-required={required || undefined}
          className="newsroom-input newsroom-date__input"
          readOnly={readOnly}
          value={text}
          onBlur={stopped}
          onChange={(event) => {
            typed()
            type(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        {!readOnly && (
          <button
            type="button"
            className="newsroom-date__button"
            aria-expanded={open}
            aria-label="Choose a date"
            aria-describedby={`${id}-name`}
            onClick={() => setOpen(!open)}
          >
            <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
              <path d="M3 4.5h14v13H3zM3 8.5h14M6.5 2.5v4M13.5 2.5v4" />
            </svg>
            <span id={`${id}-name`} hidden>
              {label}
            </span>
          </button>
        )}
      </div>
      <DateNote
        id={`${id}-note`}
        note={refused ? undefined : read}
        onChoose={(choice) => {
          take(choice.text)
          input.current?.focus()
        }}
      />
      {open && now && (
        <Calendar
          label={label}
          meaning={meaning}
          now={now}
          dateTime={reading?.is === 'dateTime' ? reading.dateTime : undefined}
          control={box}
          onTake={take}
          onClose={(focus) => {
            setOpen(false)
            if (focus === 'back') input.current?.focus()
          }}
        />
      )}
    </div>
  )
}
