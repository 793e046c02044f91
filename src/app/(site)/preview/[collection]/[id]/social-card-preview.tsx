import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import { readEnvironment } from '@/environment'
import type { Media } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { siteSettings } from '@/site/queries/site-settings'
import { drawImage } from '@/site/share-image/draw-image'
import { drawnFor, kickerOf } from '@/site/share-image/image-of'
import { BarePreview } from './bare-preview'

type Props = { collection: ContentTypeSlug; document: Record<string, unknown> }

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A document as it is shown where its address is shared: the image that is made of its title, with its picture. */
export const SocialCardPreview = async ({ collection, document }: Props) => {
  const site = await siteSettings()
  const { siteUrl } = readEnvironment()
  const title = asText(document.title) || 'No title yet'
  const description = asText(document.summary) || asText(document.message)
  // Drawn here: it has a public address only once the document has.
  const picture = populated(document.leadImage as Media | string | null | undefined)
  const drawn = drawnFor(title, site, { kicker: kickerOf(definitionOf(collection), document), picture })
  const image = `data:image/png;base64,${(await drawImage(drawn)).toString('base64')}`
  return (
    <BarePreview title={title}>
      <p className="bare-preview__note">Where the address is shared. Long titles and descriptions are cut.</p>
      <article className="social-card">
        <img className="social-card__image" src={image} alt={`${title} – ${site.name}`} />
        <div className="social-card__words">
          <p className="social-card__site">{new URL(siteUrl).host}</p>
          <h1 className="social-card__title" dir="auto">
            {title}
          </h1>
          {description && (
            <p className="social-card__description" dir="auto">
              {description}
            </p>
          )}
        </div>
      </article>
    </BarePreview>
  )
}
