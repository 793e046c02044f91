import type { Committee } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { longDate } from '@/words/dates'
import { ExemptMark } from './marks'
import type { ListedItem } from './queries'
import { outcomeOf } from './verbs'

type Props = { items: ListedItem[]; level?: 2 | 3; withCommittee?: boolean }

/** Decisions, each with who decided, when, and what in a word. */
export const DecisionList = ({ items, level = 2, withCommittee = true }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="stories decisions">
      {items.map((item) => {
        const committee = withCommittee ? populated<Committee>(item.committee) : undefined
        const by = committee?.title ?? item.decidedBy
        return (
          <li key={item.id} className="story">
            <div>
              <Heading className="story__title titled" dir="auto">
                <a href={item.address ?? undefined} {...writtenIn(item)}>
                  {item.title}
                </a>
              </Heading>
              <p className="meta">
                {outcomeOf(item.resolutions) && (
                  <span className="chip chip--outcome">{outcomeOf(item.resolutions)}</span>
                )}{' '}
                <ExemptMark item={item} />
                <span dir="auto">{[by, item.decidedAt && longDate(item.decidedAt)].filter(Boolean).join(' · ')}</span>
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
