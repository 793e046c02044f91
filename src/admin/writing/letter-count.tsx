'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Guidance, lengthOf } from '../../writing/text-length'

/** Screen readers are told when somebody pauses, not at each letter. In milliseconds. */
const pause = 1200

/** How long a text is, and how long it should be, below its field. */
export const LetterCount = ({ path, aim, most, why }: Guidance & { path: string }) => {
  const { value } = useField<string>({ path })
  const { state, words } = lengthOf(value, { aim, most, why })
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState(false)
  const [before, setBefore] = useState(words)
  if (before !== words) {
    setBefore(words)
    setTyped(true)
  }
  useEffect(() => {
    if (!typed) return
    const timer = setTimeout(() => setSaid(words), pause)
    return () => clearTimeout(timer)
  }, [typed, words])
  return (
    <>
      <p className="newsroom-length" data-state={state} aria-hidden="true">
        {words}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
}
