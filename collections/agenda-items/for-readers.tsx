import { publicUpdates } from '@collections/behaviours/updates'
import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import type { AgendaItem } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { agendaItemFields, agendaItemItem } from './feed-item'
import { DecisionList } from './list'
import { ExemptMark } from './marks'
import { AgendaItemPage } from './page'
import { isDecided, latestDecisions } from './queries'
import { outcomeOf } from './verbs'

const onTopicAtMost = 5

export const agendaItemsForReaders = {
  page: (item, preview) => <AgendaItemPage item={item} preview={preview} />,
  found: {
    mark: (item) =>
      outcomeOf(item.resolutions) ? (
        <>
          <span className="chip chip--outcome">{outcomeOf(item.resolutions)}</span>{' '}
        </>
      ) : (
        <ExemptMark item={item} />
      ),
    dated: ({ decidedAt }) => decidedAt,
    by: ({ committee, decidedBy }) => populated(committee)?.title ?? decidedBy,
  },
  onTopic: {
    beside: async (topic, now) => {
      const items = await latestDecisions(now, { topics: { in: [topic] } }, onTopicAtMost)
      return items.length === 0 ? undefined : (
        <section aria-labelledby="decisions">
          <h2 id="decisions">Decisions</h2>
          <DecisionList items={items} level={3} />
        </section>
      )
    },
  },
  feed: {
    title: 'Decisions',
    description: 'Everything resolved by',
    fields: agendaItemFields,
    only: isDecided,
    changes: ['updates.at', 'resolvedAt'],
    laterFrom: 'resolvedAt',
    item: agendaItemItem,
  },
  sitemap: {
    fields: { publishedAt: true, updates: true },
    changed: ({ updatedAt, publishedAt, updates }, now) =>
      latestPassed([updatedAt, publishedAt, publicUpdates(updates, now)[0]?.at], now),
  },
} satisfies ForReaders<AgendaItem>
