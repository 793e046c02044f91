'use client'

import { useAuth } from '@payloadcms/ui'
import type { User } from '@/payload-types'
import { draftOf } from '@/publishing/states/words/when'
import { initialsOf } from '@/words/initials'

type Props = { id?: string; name?: string; at: string; now: string }

const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`

/** A person and a time; the person may be who looks. */
export const LastEdited = ({ id, name, at, now }: Props) => {
  const { user } = useAuth<User>()
  const when = at ? draftOf(at, new Date(now)) : ''
  if (!name) return <span className="newsroom-edited">{capital(when)}</span>
  const who = id === String(user?.id) ? 'You' : (name.split(' ')[0] ?? name)
  return (
    <span className="newsroom-edited">
      <span className="newsroom-initials newsroom-initials--soft" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span title={name}>
        {who}, {when}
      </span>
    </span>
  )
}
