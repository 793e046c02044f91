import { notFound, redirect } from 'next/navigation'
import { newsroom } from '../../../../../newsroom'
import { openPreviewLink } from '../../../../../publishing/previews/open-preview-link'
import { goesLiveAt } from '../../../../../publishing/previews/preview-links'
import { ClosedPreview, EarlyPreview, EndedPreview } from '../../../../../site/components/preview-message'
import { PreviewedPage } from '../../../../../site/components/previewed-page'
import { pageTime } from '../../../../../site/page-time'

/** What a preview link shows to whoever holds it. */
const Page = async ({ params }: { params: Promise<{ token: string }> }) => {
  const payload = await newsroom()
  const now = pageTime()
  const opened = await openPreviewLink(payload, (await params).token, now)
  if (opened.is === 'unknown') notFound()
  if (opened.is === 'live') redirect(opened.address)
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
}

export default Page
