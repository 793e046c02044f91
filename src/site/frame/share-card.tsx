import { languageOfDocument } from '@/site/document/written-in'
import type { SharedImage } from '@/site/structured-data/publisher'

type Props = {
  title: string
  description?: string
  url: string
  siteName: string
  image?: SharedImage
  /** Says when an article was published; a page that is none has no such time. */
  published?: string | null
  /** Of the title and the description; the site's own without it. */
  language?: string | null
}

/** Open Graph names a language with the country where most people speak it. */
const localeOf = (document: { language?: string | null }): string => {
  const { language, region } = new Intl.Locale(languageOfDocument(document)).maximize()
  return `${language}_${region}`
}

/** Shows what is shown of a page where its address is shared (Open Graph, https://ogp.me; X reads it, too). */
export const ShareCard = ({ title, description, url, siteName, image, published, language }: Props) => (
  <>
    <meta property="og:type" content={published ? 'article' : 'website'} />
    <meta property="og:title" content={title} />
    {description && <meta property="og:description" content={description} />}
    <meta property="og:url" content={url} />
    <meta property="og:site_name" content={siteName} />
    <meta property="og:locale" content={localeOf({ language })} />
    {published && <meta property="article:published_time" content={published} />}
    {image && (
      <>
        <meta property="og:image" content={image.url} />
        <meta property="og:image:alt" content={image.alt} />
        {image.width && <meta property="og:image:width" content={String(image.width)} />}
        {image.height && <meta property="og:image:height" content={String(image.height)} />}
      </>
    )}
    <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
  </>
)
