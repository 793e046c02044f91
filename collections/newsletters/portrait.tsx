import type { Media } from '@/payload-types'
import { Picture } from '@/site/document/picture'
import { initialsOf } from '@/words/initials'

/** What people are called is no part of their initials. */
const title = /^(?:councillor|cllr|alderman|mayor|sir|dame|lord|lady|dr|prof(?:essor)?|mrs?|ms|miss)\.? /i

type Props = { media?: Media; name: string; isSmall?: boolean }

/** Somebody's portrait, or the first letters of their name. The name stands beside it, so it is hidden from screen readers. */
export const Portrait = ({ media, name, isSmall }: Props) => (
  <span className={isSmall ? 'portrait portrait--small' : 'portrait'} aria-hidden="true">
    {media ? (
      <Picture media={media} sizes={isSmall ? '3.5rem' : '7rem'} lazy decorative cropped />
    ) : (
      <span>{initialsOf(name.replace(title, ''))}</span>
    )}
  </span>
)
