import { Fragment } from 'react'
import type { Marked as Parts } from '@/site/queries/found'

/** A text with what was found in it highlighted. */
export const Marked = ({ parts }: { parts: Parts }) =>
  parts.map(({ text, marked }, n) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name and never move.
    marked ? <mark key={n}>{text}</mark> : <Fragment key={n}>{text}</Fragment>,
  )
