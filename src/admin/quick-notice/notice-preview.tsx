import { EmergencyBanner, NoticeLine } from '../../site/components/notice-banner'
import { dataOf, type NoticeDraft } from './notice-draft'

/** The banner as readers will see it, drawn by the site's own part. */
export const NoticePreview = ({ draft, now }: { draft: NoticeDraft; now: Date }) => {
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
    <section className="quick-notice__group" aria-labelledby="quick-notice-preview">
      <h2 className="quick-notice__label" id="quick-notice-preview">
        How it will look
      </h2>
      <div className={`quick-notice__preview quick-notice__preview--${severity}`} inert>
        {severity === 'emergency' ? (
          <EmergencyBanner notice={notice} now={now} full />
        ) : (
          <NoticeLine notice={notice} now={now} />
        )}
      </div>
    </section>
  )
}
