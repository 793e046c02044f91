import { useEffect, useState } from 'react'
import { dateInWords } from '@/words/date-in-words'
import { type DateMeaning, readField } from '@/words/date-meaning'
import { isoDate } from '@/words/iso-date'
import type { DateReading } from '@/words/read-date-time'

const minute = 60_000

const asStored = (value: string, { kind }: DateMeaning): string | undefined =>
  isoDate(value, kind === 'day' ? 'day' : undefined)

const wordsFor = (value: string, meaning: DateMeaning): string => {
  const iso = asStored(value, meaning)
  return iso ? dateInWords(new Date(Math.floor(Date.parse(iso) / minute) * minute), meaning.kind) : value
}

/** Returns what a text is kept as: the moment if it is one, else as it was typed, which the server refuses. */
const valueFor = (text: string, meaning: DateMeaning): string => {
  const reading = readField(text, meaning, new Date())
  return reading.is === 'dateTime' ? reading.dateTime.toISOString() : text.trim()
}

type Typed = { text: string; reading: DateReading | undefined; type: (text: string) => void }

/**
 * A date field's value as somebody types it. With every key it is the moment that was read back, or the
 * text itself while that is none: whatever saves the form saves what is shown, or is refused.
 */
export const useTypedDate = (
  value: string,
  meaning: DateMeaning,
  now: Date | undefined,
  onChange: (value: string) => void,
): Typed => {
  const [typed, setTyped] = useState<{ text: string; value: string }>()
  const reading = now && readField(value, meaning, now)
  // What was open when it was typed may have settled since, and is kept as a moment then.
  const settled = reading?.is === 'dateTime' && !asStored(value, meaning) ? reading.dateTime.toISOString() : undefined
  useEffect(() => {
    if (settled) onChange(settled)
  }, [settled, onChange])
  const type = (text: string) => {
    const next = valueFor(text, meaning)
    setTyped({ text, value: next })
    onChange(next)
  }
  return { text: typed?.value === value ? typed.text : wordsFor(value, meaning), reading, type }
}
