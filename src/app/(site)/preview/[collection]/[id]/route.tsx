import { executeAuthStrategies } from 'payload'
import { newsroom } from '../../../../../newsroom'
import { goesLiveAt } from '../../../../../publishing/previews/preview-links'
import { previewFor } from '../../../../../publishing/previews/previewed-document'
import { PreviewedPage } from '../../../../../site/components/previewed-page'
import { nothingHere } from '../../../../../site/rendering/missing'
import { leadTo, page } from '../../../../../site/rendering/page'
import { pageTime } from '../../../../../site/rendering/page-scope'
import { FeedItemPreview } from './feed-item-preview'
import { SocialCardPreview } from './social-card-preview'

/** What else is made of a document than its page: an item of a feed, and what is shown where it is shared. */
const otherParts = { feed: FeedItemPreview, card: SocialCardPreview } as const

/** The newest draft for those who may read it; for everybody else there is no such page. */
export const GET = page<{ collection: string; id: string }>(async ({ params, query, request }) => {
  const payload = await newsroom()
  const now = pageTime()
  const { user } = await executeAuthStrategies({ payload, headers: request.headers })
  const { as } = query
  const Part = as === 'feed' || as === 'card' ? otherParts[as] : undefined
  const found = await previewFor(payload, { ...params, user, now, evenIfPublic: Boolean(Part) })
  if (!found) nothingHere()
  if ('address' in found) return leadTo(found.address)
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
})
