import { newsroom } from '@/newsroom'
import { openPreviewLink } from '@/publishing/previews/open-preview-link'
import { goesLiveAt } from '@/publishing/previews/preview-links'
import { ClosedPreview, EarlyPreview, EndedPreview } from '@/site/previewing/preview-message'
import { PreviewedPage } from '@/site/previewing/previewed-page'
import { nothingHere } from '@/site/rendering/missing'
import { leadTo, page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'

/** Returns what a preview link shows to whoever holds it. */
export const GET = page<{ token: string }>(async ({ params }) => {
  const payload = await newsroom()
  const now = pageTime()
  const opened = await openPreviewLink(payload, params.token, now)
  if (opened.is === 'unknown') nothingHere()
  if (opened.is === 'live') return leadTo(opened.address)
  if (opened.is === 'closed') return <ClosedPreview />
  if (opened.is === 'ended') return <EndedPreview />
  if (opened.is === 'early') return <EarlyPreview from={opened.from} />
  const { link, document } = opened
  return (
    <PreviewedPage
      collection={link.contentType}
      document={document}
      preview={{
        forWhom: link.forWhom,
        worksUntil: link.expiresAt,
        approved: document._status === 'published',
        goesLive: goesLiveAt(payload, link.contentType, document, now),
      }}
    />
  )
})
