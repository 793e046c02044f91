import type { StaffResult } from '@/search/staff/search-staff'
import { shortDateTime } from '@/words/dates'

/** The parts of an excerpt by where they begin: every other one is what was looked for. */
const withPlaces = (excerpt: string[]) => {
  let at = 0
  return excerpt.map((text, n) => {
    const place = at
    at += text.length + 1
    return { text, place, isFound: n % 2 === 1 }
  })
}

/** One thing that was found: what it is, where it stands, the words around. Leads to where it is edited. */
export const ResultLink = ({ result }: { result: StaffResult }) => {
  const { collection, id, title, file, kind, state, updatedAt, excerpt } = result
  return (
    <a className="newsroom-result" href={`/admin/collections/${collection}/${id}`}>
      <span className="newsroom-result__title">{title}</span>
      <span className="newsroom-result__facts">
        {[kind, file, state, `changed ${shortDateTime(updatedAt)}`].filter(Boolean).join(' · ')}
      </span>
      {excerpt.some(Boolean) && (
        <span className="newsroom-result__excerpt">
          {withPlaces(excerpt).map(({ text, place, isFound }) =>
            isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
          )}
        </span>
      )}
    </a>
  )
}
