'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Guidance, lengthOf } from '@/words/text-length'

/** Screen readers are told when somebody pauses, not at each letter. In milliseconds. */
const pause = 1200

/** Shows how long a text is, and how long it should be, in the line of its label. */
export const LetterCount = ({ path, aim, most, why }: Guidance & { path: string }) => {
  const { value } = useField<string>({ path })
  const { state, words, said: all } = lengthOf(value, { aim, most, why })
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState(false)
  const [before, setBefore] = useState(words)
  if (before !== words) {
    setBefore(words)
    setTyped(true)
  }
  useEffect(() => {
    if (!typed) return
    const timer = setTimeout(() => setSaid(all), pause)
    return () => clearTimeout(timer)
  }, [typed, all])
  return (
    <>
      <p className="newsroom-length" data-state={state} aria-hidden="true" title={all}>
        {words}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
}
