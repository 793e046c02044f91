import type { AgendaItem, Committee } from '@/payload-types'
import type { LanguageAttributes } from '@/site/document/written-in'
import { opening } from './opening'
import { anchorOf, resolvedText } from './verbs'

type Resolutions = NonNullable<AgendaItem['resolutions']>

type Props = {
  resolutions: Resolutions
  committee?: Committee
  decidedBy?: string | null
  words: LanguageAttributes
}

/** What was resolved, as councils write it; each resolution has an address of its own. */
export const ResolutionText = ({ resolutions, committee, words }: Props) => {
  const [, word, rest] = /^(\p{Lu}+)(.*)$/su.exec(opening(resolutions, committee)) ?? []
  const [only] = resolutions
  if (!only) return null
  if (resolutions.length === 1)
    return (
      <p className="resolution" id={anchorOf(only, 0)}>
        <strong>{word}</strong>
        {rest}
        <span dir="auto" {...words}>
          {resolvedText(only)}
        </span>
      </p>
    )
  return (
    <>
      <p className="resolution">
        <strong>{word}</strong>
        {rest}
      </p>
      <ol className="resolutions">
        {resolutions.map((one, n) => (
          <li key={one.id ?? anchorOf(one, n)} id={anchorOf(one, n)}>
            <a
              className="resolutions__letter"
              href={`#${anchorOf(one, n)}`}
              aria-label={`Resolution ${one.letter ?? n + 1}`}
            >
              {one.letter ?? n + 1})
            </a>{' '}
            <span dir="auto" {...words}>
              {resolvedText(one)}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
