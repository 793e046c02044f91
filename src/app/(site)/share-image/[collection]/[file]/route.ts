import { isPageType, paged } from '@collections/definitions'
import type { Media } from '@/payload-types'
import { shownDocument } from '@/site/queries/documents'
import { siteSettings } from '@/site/queries/site-settings'
import { missing } from '@/site/rendering/missing'
import { drawImage } from '@/site/share-image/draw-image'
import { drawnFor, kickerOf, type PictureCut, titleOfList } from '@/site/share-image/image-of'
import { publicMedia, publicPicture } from '@/site/share-image/public-picture'
import { idOf } from '@/words/references'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ collection: string; file: string }> }

type OnImage = { title: string; kicker?: string; picture?: Media }

/** The picture that a document of a type leads with, if it is public. */
const ownPicture = async (files: Record<string, string> = {}, document: object): Promise<Media | undefined> => {
  const [field] = Object.entries(files).find(([, holds]) => holds === 'media') ?? []
  const id = field && idOf((document as Record<string, unknown>)[field])
  return id ? publicMedia(id) : undefined
}

/** Returns what stands on the image of a document or a list; undefined where there is none. */
const shownAt = async (collection: string, slug: string): Promise<OnImage | undefined> => {
  if (collection === 'list') {
    const title = titleOfList(slug)
    return title ? { title } : undefined
  }
  const definition = paged.find(({ slug: type }) => type === collection)
  if (!definition || !isPageType(collection)) return undefined
  // The last part of an address is taken once among neighbours alone.
  const document = await shownDocument(collection, 'standsIn' in definition ? { id: { equals: slug } } : slug)
  if (!document?.title) return undefined
  const picture = await ownPicture('files' in definition ? definition.files : {}, document)
  return { title: document.title, kicker: kickerOf(definition, document), picture }
}

/** A picture of the library as others take it; undefined for one that isn't public. */
const pictureAt = async (file: string): Promise<Response | undefined> => {
  const [, id, cut] = /^([^.]+?)(?:-(small|square))?\.jpg$/.exec(file) ?? []
  const picture = id && (await publicPicture(id, cut as PictureCut | undefined))
  return picture ? new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } }) : undefined
}

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { collection, file } = await params
  if (collection === 'media') return (await pictureAt(file)) ?? missing(request)
  const [, slug, format] = /^([^.]+)\.(png|jpg)$/.exec(file) ?? []
  const shown = slug ? await shownAt(collection, slug) : undefined
  if (!shown) return missing(request)
  const { title, ...more } = shown
  const drawn = drawnFor(title, await siteSettings(), more)
  const isPhoto = format === 'jpg'
  const image = await drawImage(drawn, isPhoto ? 'jpg' : 'png')
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': isPhoto ? 'image/jpeg' : 'image/png' } })
}
