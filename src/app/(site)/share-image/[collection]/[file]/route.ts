import { announcedNotice } from '../../../../../site/queries/announced-notices'
import { liveDocument } from '../../../../../site/queries/documents'
import { siteSettings } from '../../../../../site/queries/site-settings'
import { missing } from '../../../../../site/rendering/missing'
import { drawImage } from '../../../../../site/share-image/draw-image'
import { type DrawnType, drawnFor, drawnTypes, titleOfList } from '../../../../../site/share-image/image-of'
import { publicPicture } from '../../../../../site/share-image/public-picture'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ collection: string; file: string }> }

const isDrawn = (collection: string): collection is DrawnType => drawnTypes.includes(collection as DrawnType)

/** What stands on the image of a document or a list; undefined where there is none. */
const titleAt = async (collection: string, slug: string): Promise<string | undefined> => {
  if (collection === 'list') return titleOfList(slug)
  return isDrawn(collection) ? (await documentAt(collection, slug))?.title : undefined
}

/** The document whose page the public may see: a withdrawn one keeps its page, and its image. */
const documentAt = async (type: DrawnType, slug: string) =>
  type === 'service-notices' ? announcedNotice(slug) : liveDocument(type, slug, 0)

/** A picture of the library as others take it; undefined for one that isn't public. */
const pictureAt = async (file: string): Promise<Response | undefined> => {
  const id = /^([^.]+)\.jpg$/.exec(file)?.[1]
  const picture = id && (await publicPicture(id))
  return picture ? new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } }) : undefined
}

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { collection, file } = await params
  if (collection === 'media') return (await pictureAt(file)) ?? missing(request)
  const slug = /^([^.]+)\.png$/.exec(file)?.[1]
  const title = slug && (await titleAt(collection, slug))
  if (!title) return missing(request)
  const image = await drawImage(drawnFor(title, await siteSettings()))
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } })
}
