import type { Dashboard } from '../read-dashboard'

const counted = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** What there is to see below, in numbers, each leading there. */
export const SummaryLinks = ({ waiting, ahead, closing, needed, problems }: Dashboard) => {
  const parts = [
    { ...waiting, words: counted(waiting.count, 'waits for you', 'wait for you') },
    { ...problems, words: counted(problems.count, 'problem', 'problems') },
    { ...needed, words: counted(needed.count, 'needs an outcome or a review', 'need an outcome or a review') },
    { ...ahead, words: counted(ahead.count, 'change ahead', 'changes ahead') },
    { ...closing, words: counted(closing.count, 'closes this week', 'close this week') },
  ].filter(({ count }) => count > 0)
  if (parts.length === 0) return <p className="newsroom-quiet">All is done. Nothing waits, and nothing is wrong.</p>
  return (
    <nav aria-label="On this page">
      <ul className="newsroom-summary">
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
