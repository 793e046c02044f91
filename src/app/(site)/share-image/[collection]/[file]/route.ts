import { announcedNotice } from '../../../../../site/queries/announced-notices'
import { liveDocument } from '../../../../../site/queries/documents'
import { siteSettings } from '../../../../../site/queries/site-settings'
import { missing } from '../../../../../site/rendering/missing'
import { drawImage } from '../../../../../site/share-image/draw-image'
import { type DrawnType, drawnFor, drawnTypes } from '../../../../../site/share-image/image-of'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ collection: string; file: string }> }

const isDrawn = (collection: string): collection is DrawnType => drawnTypes.includes(collection as DrawnType)

/** The document whose page the public may see: a withdrawn one keeps its page, and its image. */
const documentAt = async (type: DrawnType, slug: string) =>
  type === 'service-notices' ? announcedNotice(slug) : liveDocument(type, slug, 0)

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { collection, file } = await params
  const slug = /^([^.]+)\.png$/.exec(file)?.[1]
  if (!slug || !isDrawn(collection)) return missing(request)
  const document = await documentAt(collection, slug)
  if (!document) return missing(request)
  const image = await drawImage(drawnFor(document.title, await siteSettings()))
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } })
}
