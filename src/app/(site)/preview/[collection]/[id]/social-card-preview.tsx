import { readEnvironment } from '../../../../../environment'
import type { Media } from '../../../../../payload-types'
import type { ContentTypeSlug } from '../../../../../publishing/content-types'
import { populated } from '../../../../../site/populated'
import { siteSettings } from '../../../../../site/queries/site-settings'
import { imageSources } from '../../../../../site/rich-text/images'
import { drawImage } from '../../../../../site/share-image/draw-image'
import { drawnFor } from '../../../../../site/share-image/image-of'
import { BarePreview } from './bare-preview'

type Props = { collection: ContentTypeSlug; document: Record<string, unknown> }

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A document as it is shown where its address is shared: its own picture, or the one that is made of its title. */
export const SocialCardPreview = async ({ document }: Props) => {
  const site = await siteSettings()
  const { siteUrl } = readEnvironment()
  const title = asText(document.title) || 'No title yet'
  const description = asText(document.summary) || asText(document.message)
  // As it is shown here: the one for others has a public address only once the picture has.
  const picture = populated(document.leadImage as Media | string | null | undefined)
  const own = imageSources(picture)
  // The one that is made has a public address only once the document has.
  const made = async () => `data:image/png;base64,${(await drawImage(drawnFor(title, site))).toString('base64')}`
  return (
    <BarePreview title={title}>
      <p className="bare-preview__note">Where the address is shared. Long titles and descriptions are cut.</p>
      <article className="social-card">
        <img
          className="social-card__image"
          src={own?.src ?? (await made())}
          alt={own ? picture?.alt : `${title} – ${site.name}`}
        />
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
