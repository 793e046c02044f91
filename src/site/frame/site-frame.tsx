import { EmergencyBanners, NoticeStrip } from '@collections/service-notices/banners'
import { currentNotices } from '@collections/service-notices/current'
import { standsOn } from '@collections/service-notices/places'
import type { ReactNode } from 'react'
import type { Thing } from 'schema-dts'
import type { Media, ServiceNotice } from '@/payload-types'
import { type Preview, PreviewBanner } from '@/site/previewing/preview-banner'
import { type SiteSettings, siteSettings } from '@/site/queries/site-settings'
import { siteUrl } from '@/site/rendering/site-url'
import { drawnFor, listAt, madeImage, type Pictured, titleOfList } from '@/site/share-image/image-of'
import { breadcrumbList } from '@/site/structured-data/documents'
import { type Publisher, type SharedImage, sharedImage } from '@/site/structured-data/publisher'
import { StructuredData } from '@/site/structured-data/structured-data'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { ShareCard } from './share-card'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export type Feed = { title: string; url: string; type?: string }

export type SiteFrameProps = {
  title: string
  description?: string
  /** The page's own address, from the root. */
  address: string
  /** The whole title is the council's name. */
  isHome?: boolean
  breadcrumbs?: Crumb[]
  /** Topics of the page, whose notices it shows. */
  topics?: string[]
  /** A notice that the page itself is about, which it does not repeat. */
  exceptNotice?: string
  feeds?: Feed[]
  /** Kept out of search engines. */
  unlisted?: boolean
  /** Shows what is not public, and says so. */
  preview?: Preview
  /** Stands on the image that is made for where the page is shared. */
  image?: Media
  /** The document that the page is of, as that image names it. */
  pictured?: Pictured
  /** Of the words of the document that the page is of, where they are not in the site's. */
  language?: string | null
  /** Says when an article was published. */
  published?: string | null
  /** Its head stands on the council's colour, with the way here. */
  isPlate?: boolean
  /** Returns what the page is about, for programs, with the image that is shown where it is shared. */
  describe?: (publisher: Publisher, image?: SharedImage) => Thing[]
  children: ReactNode
}

const newsFeed: Feed = { title: 'News', url: '/news/feed.xml' }

/** An article names the feed of all news, as every page does: one address is said once. */
const eachOnce = (feeds: Feed[]): Feed[] =>
  feeds.filter(({ url }, n) => feeds.findIndex((one) => one.url === url) === n)

type ShellProps = Omit<SiteFrameProps, 'topics' | 'exceptNotice'> & { site: SiteSettings; notices?: ServiceNotice[] }

type DescribedProps = Pick<
  ShellProps,
  | 'site'
  | 'title'
  | 'description'
  | 'address'
  | 'isHome'
  | 'breadcrumbs'
  | 'image'
  | 'pictured'
  | 'published'
  | 'language'
  | 'describe'
>

/** Shows what the page says of itself to search engines, and to those who share its address. */
const Described = ({ site, title, description, address, isHome, breadcrumbs, describe, ...rest }: DescribedProps) => {
  const publisher: Publisher = { name: site.name, logo: site.logo, siteUrl: siteUrl() }
  const pictured = rest.pictured ?? listAt(address, isHome)
  const drawn = pictured?.type === 'list' ? titleOfList(String(pictured.slug)) : title
  const words = drawn && drawnFor(drawn, site, { kicker: pictured?.kicker, picture: rest.image })
  const made = pictured && words ? madeImage(pictured, words, siteUrl()) : undefined
  const image = made ?? sharedImage(rest.image ?? site.logo, siteUrl())
  const way = isHome ? [] : [breadcrumbList(breadcrumbs ?? [], { label: title, url: address }, publisher)]
  return (
    <>
      <ShareCard
        title={title}
        description={description}
        url={`${siteUrl()}${address}`}
        siteName={`${site.name} newsroom`}
        published={rest.published}
        language={rest.language}
        image={image}
      />
      <StructuredData things={[...(describe?.(publisher, image) ?? []), ...way]} />
    </>
  )
}

/** A page of the site, given everything it shows. */
export const PageShell = ({
  site,
  notices = [],
  title,
  isHome,
  description,
  address,
  breadcrumbs,
  feeds = [],
  unlisted,
  preview,
  image,
  pictured,
  published,
  language,
  describe,
  isPlate,
  children,
}: ShellProps) => (
  <>
    <title>{isHome ? title : `${preview ? 'Preview: ' : ''}${title} – ${site.name}`}</title>
    {description && <meta name="description" content={description} />}
    {(unlisted || preview) && <meta name="robots" content={preview ? 'noindex, nofollow, noarchive' : 'noindex'} />}
    {!unlisted && !preview && <link rel="canonical" href={`${siteUrl()}${address}`} />}
    {(preview ? [] : eachOnce([newsFeed, ...feeds])).map((feed) => (
      <link
        key={feed.url}
        rel="alternate"
        type={feed.type ?? 'application/rss+xml'}
        title={`${feed.title} – ${site.name}`}
        href={feed.url}
      />
    ))}
    {!unlisted && !preview && (
      <Described
        {...{ site, title, description, address, isHome, breadcrumbs, image, pictured, published, language, describe }}
      />
    )}
    <a className="skip-link" href="#content">
      Skip to main content
    </a>
    <EmergencyBanners notices={notices} full={isHome} />
    {preview && <PreviewBanner preview={preview} />}
    <SiteHeader site={site} address={address} way={breadcrumbs?.map(({ url }) => url)} />
    <NoticeStrip notices={notices} />
    <div className={isPlate ? 'width width--plate' : 'width'}>
      {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
      <main id="content" tabIndex={-1}>
        {children}
        {address && <p className="source">{`${siteUrl()}${address}`} · Printed pages do not change.</p>}
      </main>
    </div>
    <SiteFooter site={site} />
  </>
)

/** A page of the site with its header, the notices that belong on it, and its footer. */
export const SiteFrame = async ({ topics = [], exceptNotice, ...props }: SiteFrameProps) => {
  const [site, current] = await Promise.all([siteSettings(), currentNotices()])
  const place = { address: props.address, isHome: props.isHome, topics, exceptNotice, siteUrl: siteUrl() }
  const notices = current.filter((notice) => standsOn(notice, place))
  return <PageShell {...props} site={site} notices={notices} />
}
