import type { ReactNode } from 'react'
import type { Thing } from 'schema-dts'
import type { Media, ServiceNotice } from '../../payload-types'
import { standsOn } from '../notice-places'
import { currentNotices } from '../queries/documents'
import { type SiteSettings, siteSettings } from '../queries/site-settings'
import { drawnFor, listAt, madeImage, type Pictured, titleOfList } from '../share-image/image-of'
import { siteUrl } from '../site-url'
import { breadcrumbList } from '../structured-data/documents'
import { type Publisher, type SharedImage, sharedImage } from '../structured-data/publisher'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { EmergencyBanners, NoticeLines } from './notice-banners'
import { type Preview, PreviewBanner } from './preview-banner'
import { ShareCard } from './share-card'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { StructuredData } from './structured-data'

export type Feed = { title: string; url: string; type?: string }

type FrameProps = {
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
  /** Shown where the page is shared. */
  image?: Media
  /** The document that the page is of: without an image of its own, one is made for it. */
  pictured?: Pictured
  /** When an article was published. */
  published?: string | null
  /** What the page is about, for programs, with the image that is shown where it is shared. */
  describe?: (publisher: Publisher, image?: SharedImage) => Thing[]
  children: ReactNode
}

const newsFeed: Feed = { title: 'News', url: '/news/feed.xml' }

type ShellProps = Omit<FrameProps, 'topics' | 'exceptNotice'> & { site: SiteSettings; notices?: ServiceNotice[] }

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
  | 'describe'
>

/** What the page says of itself to search engines, and to those who share its address. */
const Described = ({ site, title, description, address, isHome, breadcrumbs, describe, ...rest }: DescribedProps) => {
  const publisher: Publisher = { name: site.name, logo: site.logo, siteUrl: siteUrl() }
  const pictured = rest.pictured ?? listAt(address, isHome)
  const drawn = pictured?.type === 'list' ? titleOfList(String(pictured.slug)) : title
  const made = pictured && drawn ? madeImage(pictured, drawnFor(drawn, site), siteUrl()) : undefined
  const image = sharedImage(rest.image, siteUrl()) ?? made ?? sharedImage(site.logo, siteUrl())
  const way = isHome ? [] : [breadcrumbList(breadcrumbs ?? [], { label: title, url: address }, publisher)]
  return (
    <>
      <ShareCard
        title={title}
        description={description}
        url={`${siteUrl()}${address}`}
        siteName={`${site.name} newsroom`}
        published={rest.published}
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
  describe,
  children,
}: ShellProps) => (
  <>
    <title>{isHome ? title : `${preview ? 'Preview: ' : ''}${title} – ${site.name}`}</title>
    {description && <meta name="description" content={description} />}
    {(unlisted || preview) && <meta name="robots" content={preview ? 'noindex, nofollow, noarchive' : 'noindex'} />}
    {!unlisted && !preview && <link rel="canonical" href={`${siteUrl()}${address}`} />}
    {(preview ? [] : [newsFeed, ...feeds]).map((feed) => (
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
        {...{ site, title, description, address, isHome, breadcrumbs, image, pictured, published, describe }}
      />
    )}
    <a className="skip-link" href="#content">
      Skip to main content
    </a>
    <EmergencyBanners notices={notices} full={isHome} />
    {preview && <PreviewBanner preview={preview} />}
    <SiteHeader site={site} address={address} />
    <NoticeLines notices={notices} />
    <div className="width">
      {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
      <main id="content" tabIndex={-1}>
        {children}
        {address && <p className="source">{`${siteUrl()}${address}`}</p>}
      </main>
    </div>
    <SiteFooter site={site} />
  </>
)

/** A page of the site with its header, the notices that belong on it, and its footer. */
export const SiteFrame = async ({ topics = [], exceptNotice, ...props }: FrameProps) => {
  const [site, current] = await Promise.all([siteSettings(), currentNotices()])
  const place = { address: props.address, isHome: props.isHome, topics, exceptNotice, siteUrl: siteUrl() }
  const notices = current.filter((notice) => standsOn(notice, place))
  return <PageShell {...props} site={site} notices={notices} />
}
