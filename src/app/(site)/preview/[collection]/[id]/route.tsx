import { executeAuthStrategies } from 'payload'
import { newsroom } from '@/newsroom'
import { goesLiveAt } from '@/publishing/previews/preview-links'
import { previewFor } from '@/publishing/previews/previewed-document'
import { PreviewedPage } from '@/site/previewing/previewed-page'
import { nothingHere } from '@/site/rendering/missing'
import { leadTo, page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { FeedItemPreview } from './feed-item-preview'
import { MailTextPreview, mailPreview } from './mail-preview'
import { SocialCardPreview } from './social-card-preview'

/** Says what else is made of a document than its page: an item of a feed, what is shown where it is shared, a mail in words. */
const otherParts = { feed: FeedItemPreview, card: SocialCardPreview, 'mail-text': MailTextPreview } as const

const isOtherPart = (as: unknown): as is keyof typeof otherParts =>
  typeof as === 'string' && Object.hasOwn(otherParts, as)

/** The newest draft for those who may read it; for everybody else there is no such page. */
export const GET = page<{ collection: string; id: string }>(async ({ params, query, request }) => {
  const payload = await newsroom()
  const now = pageTime()
  const { user } = await executeAuthStrategies({ payload, headers: request.headers })
  const { as } = query
  const Part = isOtherPart(as) ? otherParts[as] : undefined
  const isMail = as === 'mail'
  const found = await previewFor(payload, { ...params, user, now, evenIfPublic: Boolean(Part) || isMail })
  if (!found) nothingHere()
  if ('address' in found) return leadTo(found.address)
  const { collection, document } = found
  if (isMail) return mailPreview(collection, document)
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
