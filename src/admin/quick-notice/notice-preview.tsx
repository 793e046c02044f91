import { EmergencyBanner, NoticeLine } from '@collections/service-notices/banner'
import { dataOf, type NoticeDraft } from './notice-draft'

type Props = { draft: NoticeDraft; now: Date }

/** The banner as readers will see it, drawn by the site's own part. */
export const NoticeAsSeen = ({ draft, now }: Props) => {
  const { severity, endsAt, title } = dataOf(draft, now)
  if (!severity) return null
  const notice = {
    severity,
    endsAt,
    title: title || 'The title',
    message: draft.message.trim(),
    startsAt: now.toISOString(),
  }
  return (
    <div className={`quick-notice__preview quick-notice__preview--${severity}`} inert>
      {severity === 'emergency' ? (
        <EmergencyBanner notice={notice} now={now} full />
      ) : (
        <NoticeLine notice={notice} now={now} />
      )}
    </div>
  )
}

/** The same in the form, under its name. */
export const NoticePreview = ({ draft, now }: Props) => {
  if (!draft.severity) return null
  return (
    <section className="quick-notice__group" aria-labelledby="quick-notice-preview">
      <h2 className="quick-notice__label" id="quick-notice-preview">
        How it will look
      </h2>
      <NoticeAsSeen draft={draft} now={now} />
    </section>
  )
}
