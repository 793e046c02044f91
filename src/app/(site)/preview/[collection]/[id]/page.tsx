import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { executeAuthStrategies } from 'payload'
import { newsroom } from '../../../../../newsroom'
import { goesLiveAt } from '../../../../../publishing/previews/preview-links'
import { previewFor } from '../../../../../publishing/previews/previewed-document'
import { PreviewedPage } from '../../../../../site/components/previewed-page'
import { pageTime } from '../../../../../site/page-time'

type Props = { params: Promise<{ collection: string; id: string }> }

/** The newest draft for those who may read it; for everybody else there is no such page. */
const Page = async ({ params }: Props) => {
  const payload = await newsroom()
  const now = pageTime()
  const { user } = await executeAuthStrategies({ payload, headers: new Headers(await headers()) })
  const found = await previewFor(payload, { ...(await params), user, now })
  if (!found) notFound()
  if ('address' in found) redirect(found.address)
  const { collection, document } = found
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
