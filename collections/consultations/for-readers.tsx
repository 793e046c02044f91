import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import { later } from '@/feeds/sitemap'
import type { Consultation } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { ConsultationCall } from './call'
import { consultationChanged, consultationFields, consultationItem } from './feed-item'
import { HaveYourSay } from './have-your-say'
import { listedConsultations, openConsultations } from './listed'
import { ConsultationPage } from './page'
import { phaseOf } from './phases'
import { ConsultationState } from './state'
import { stateInWords, timesInWords } from './words'

const about = (topic: string) => ({ topics: { in: [topic] } })

export const consultationsForReaders = {
  page: (consultation, preview) => <ConsultationPage consultation={consultation} preview={preview} />,
  found: {
    mark: (consultation) => (
      <>
        <ConsultationState consultation={consultation} />{' '}
      </>
    ),
  },
  call: (consultation, now) =>
    phaseOf(consultation, now) === 'open' ? <ConsultationCall consultation={consultation} isAmongOthers /> : undefined,
  inMail: (consultation, now) => ({
    times: timesInWords(consultation, now),
    act:
      phaseOf(consultation, now) === 'open'
        ? { words: 'Have your say', address: `${consultation.address}#respond` }
        : undefined,
  }),
  onTopic: {
    now: async (topic, now) => {
      const open = await openConsultations(now, about(topic))
      return open.length === 0 ? undefined : open.map((one) => <HaveYourSay key={one.id} open={[one]} />)
    },
    beside: async (topic, now) => {
      const others = (await listedConsultations(now, about(topic))).filter((one) => phaseOf(one, now) !== 'open')
      return others.length === 0 ? undefined : (
        <section aria-labelledby="consultations">
          <h2 id="consultations">Other consultations</h2>
          <ul className="rail__list">
            {others.map((one) => (
              <li key={one.id}>
                <a className="titled" href={one.address ?? undefined} dir="auto" {...writtenIn(one)}>
                  {one.title}
                </a>
                <p className="meta">{stateInWords(one, now)}</p>
              </li>
            ))}
          </ul>
        </section>
      )
    },
  },
  feed: {
    title: 'Consultations',
    description: 'Consultations of',
    fields: consultationFields,
    changes: ['updates.at', 'outcome.publishedAt'],
    item: consultationItem,
  },
  sitemap: {
    fields: { publishedAt: true, opensAt: true, closesAt: true, outcome: { publishedAt: true }, updates: true },
    // It also changes by itself, when it opens or closes.
    changed: (consultation, now) =>
      later(latestPassed([consultation.updatedAt], now), consultationChanged(consultation, now)),
  },
} satisfies ForReaders<Consultation>
