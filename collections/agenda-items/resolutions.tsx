import { calledInResolutions } from '@collections/committees/called-in'
import type { AgendaItem, Committee } from '@/payload-types'
import type { LanguageAttributes } from '@/site/document/written-in'
import { anchorOf, resolvedText } from './verbs'

type Resolutions = NonNullable<AgendaItem['resolutions']>

type Props = {
  resolutions: Resolutions
  committee?: Committee
  decidedBy?: string | null
  words: LanguageAttributes
}

/** "RESOLVED – that the Board:"; of one that says its own "That …", only the first word. */
const opening = (resolutions: Resolutions, committee: Committee | undefined): string => {
  const [only] = resolutions
  const saysItself = resolutions.length === 1 && only?.verb === 'other' && /^that\b/i.test(only.text)
  if (saysItself || !committee) return committee ? 'RESOLVED – ' : 'DECIDED – '
  return `RESOLVED – that the ${calledInResolutions(committee)}${resolutions.length > 1 ? ':' : ' '}`
}

/** What was resolved, as councils write it; each resolution has an address of its own. */
export const ResolutionText = ({ resolutions, committee, words }: Props) => {
  const start = opening(resolutions, committee)
  const [only] = resolutions
  if (!only) return null
  if (resolutions.length === 1)
    return (
      <p className="resolution" id={anchorOf(only, 0)}>
        <strong>{start.split(' ')[0]}</strong>
        {start.slice(start.indexOf(' '))}
        <span dir="auto" {...words}>
          {resolvedText(only)}
        </span>
      </p>
    )
  return (
    <>
      <p className="resolution">
        <strong>{start.split(' ')[0]}</strong>
        {start.slice(start.indexOf(' '))}
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
