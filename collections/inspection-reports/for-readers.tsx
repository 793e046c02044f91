import { publicUpdates } from '@collections/behaviours/updates'
import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import type { InspectionReport } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { inspectionFields, inspectionItem } from './feed-item'
import { inspectorateOf } from './inspectorates'
import { overallOf } from './judgements'
import { latestInspections } from './latest'
import { InspectionPage } from './page'

export const inspectionReportsForReaders = {
  page: (report, preview) => <InspectionPage report={report} preview={preview} />,
  inMail: (report) => ({
    times: [inspectorateOf(report), overallOf(report.judgements)?.judgement].filter(Boolean).join(': '),
  }),
  onTopic: {
    beside: async (topic, now) => {
      const reports = await latestInspections({ now, where: { topics: { in: [topic] } } })
      return reports.length === 0 ? undefined : (
        <section aria-labelledby="inspections">
          <h2 id="inspections">Inspection reports</h2>
          <ul className="rail__list">
            {reports.map((report) => (
              <li key={report.id}>
                <a className="titled" href={report.address ?? undefined} dir="auto" {...writtenIn(report)}>
                  {report.title}
                </a>
                <p className="meta">
                  {[inspectorateOf(report), overallOf(report.judgements)?.judgement].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )
    },
  },
  feed: {
    title: 'Inspection reports',
    description: 'What inspectors found about services of',
    fields: inspectionFields,
    changes: ['updates.at'],
    item: inspectionItem,
  },
  sitemap: {
    fields: { publishedAt: true, updates: true },
    changed: ({ updatedAt, publishedAt, updates }, now) =>
      latestPassed([updatedAt, publishedAt, publicUpdates(updates, now)[0]?.at], now),
  },
} satisfies ForReaders<InspectionReport>
