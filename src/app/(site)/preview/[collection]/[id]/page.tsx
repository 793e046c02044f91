import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { executeAuthStrategies } from 'payload'
import { newsroom } from '../../../../../newsroom'
import { goesLiveAt } from '../../../../../publishing/previews/preview-links'
import { previewFor } from '../../../../../publishing/previews/previewed-document'
import { PreviewedPage } from '../../../../../site/components/previewed-page'
import { pageTime } from '../../../../../site/page-time'
import { FeedItemPreview } from './feed-item-preview'
import { SocialCardPreview } from './social-card-preview'

type Props = {
  params: Promise<{ collection: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What else is made of a document than its page: an item of a feed, and what is shown where it is shared. */
const otherParts = { feed: FeedItemPreview, card: SocialCardPreview } as const

/** The newest draft for those who may read it; for everybody else there is no such page. */
const Page = async ({ params, searchParams }: Props) => {
  const payload = await newsroom()
  const now = pageTime()
  const { user } = await executeAuthStrategies({ payload, headers: new Headers(await headers()) })
  const { as } = await searchParams
  const Part = as === 'feed' || as === 'card' ? otherParts[as] : undefined
  const found = await previewFor(payload, { ...(await params), user, now, evenIfPublic: Boolean(Part) })
  if (!found) notFound()
  if ('address' in found) redirect(found.address)
  const { collection, document } = found
  if (Part) return <Part collection={collection} document={document} />
  return (
    <PreviewedPage
      collection={collection}
      document={document}
      preview={{
        approved: document._status === 'published',
        goesLive: goesLiveAt(payload, collection, document, now),
        editAddress: `/admin/collections/${collection}/${document.id}`,
      }}
    />
  )
}

export default Page
