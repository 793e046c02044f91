import { ExemptMark } from '@collections/agenda-items/marks'
import type { ListedItem } from '@collections/agenda-items/queries'
import { outcomeOf } from '@collections/agenda-items/verbs'
import { writtenIn } from '@/site/document/written-in'
import { counted } from '@/words/counted'

const Papers = ({ item }: { item: ListedItem }) => {
  const { length } = item.reportDocuments ?? []
  return length > 0 ? <span>{counted(length, 'report', 'reports')}</span> : null
}

/** The agenda: each item by its number, with what came of it. */
export const Agenda = ({ items }: { items: ListedItem[] }) => (
  <ol className="agenda">
    {items.map((item) => (
      <li key={item.id} className="agenda__item">
        <span className="agenda__number">{item.number}</span>
        <div>
          <h3 className="agenda__title" dir="auto">
            <a className="titled" href={item.address ?? undefined} {...writtenIn(item)}>
              {item.title}
            </a>
          </h3>
          <p className="meta">
            {outcomeOf(item.resolutions) && <span className="chip chip--outcome">{outcomeOf(item.resolutions)}</span>}{' '}
            <ExemptMark item={item} />
            <Papers item={item} />
          </p>
        </div>
      </li>
    ))}
  </ol>
)
