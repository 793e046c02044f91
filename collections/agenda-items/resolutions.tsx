import type { AgendaItem, Committee } from '@/payload-types'
import type { LanguageAttributes } from '@/site/document/written-in'
import { opening } from './opening'
import { anchorOf, formerAnchor, resolvedText } from './verbs'

type Resolutions = NonNullable<AgendaItem['resolutions']>

type Props = {
  resolutions: Resolutions
  committee?: Committee
  decidedBy?: string | null
  words: LanguageAttributes
}

/** Published addresses lead to a resolution by its number. */
const FormerAnchor = ({ n }: { n: number }) => <span id={formerAnchor(n)} />

/** What was resolved, as councils write it; each resolution has an address of its own. */
export const ResolutionText = ({ resolutions, committee, words }: Props) => {
  const [, word, rest] = /^(\p{Lu}+)(.*)$/su.exec(opening(resolutions, committee)) ?? []
  const [only] = resolutions
  if (!only) return null
  if (resolutions.length === 1)
    return (
      <p className="resolution" id={anchorOf(resolutions, 0)}>
        <strong>{word}</strong>
        {rest}
        <FormerAnchor n={0} />
        <span className="lines" dir="auto" {...words}>
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
          <li key={one.id ?? anchorOf(resolutions, n)} id={anchorOf(resolutions, n)}>
            <a
              className="resolutions__letter"
              href={`#${anchorOf(resolutions, n)}`}
              aria-label={`Resolution ${one.letter ?? n + 1}`}
            >
              {one.letter ?? n + 1})
            </a>{' '}
            <span className="lines" dir="auto" {...words}>
              {anchorOf(resolutions, n) !== formerAnchor(n) && <FormerAnchor n={n} />}
              {resolvedText(one)}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
