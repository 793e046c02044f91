import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { isInFeeds, type TypeDefinition } from '@collections/definition'
import type { PageType } from '@collections/definitions'
import { TopicLinks, topicIds } from '@collections/topics/links'
import type { ReactNode } from 'react'
import type { News, Topic } from '@/payload-types'
import { SiteFrame, type SiteFrameProps } from '@/site/frame/site-frame'
import { pageTime } from '@/site/rendering/page-scope'
import { kickerOf } from '@/site/share-image/image-of'
import { FollowLine } from '@/site/subscribing/get-by-email'
import { longDate } from '@/words/dates'
import { allPopulated } from './populated'
import { PublicUpdates, UpdatedOn } from './public-updates'
import { WithdrawalBanner } from './withdrawal-banner'
import { type LanguageAttributes, siteWords, writtenIn } from './written-in'

/** Describes what every page of a document shows of it. */
export type RecordDocument = {
  id?: string
  title: string
  slug?: string | null
  address?: string | null
  summary?: string | null
  language?: string | null
  topics?: (Topic | string)[] | null
  withdrawal?: { at?: string | null; reason?: string | null } | null
}

type Props = Pick<SiteFrameProps, 'image' | 'published' | 'describe' | 'exceptNotice' | 'preview' | 'description'> & {
  type: TypeDefinition<PageType>
  document: RecordDocument
  /** What it is, above its title. */
  kind?: ReactNode
  /** The way here, where that is not the list of its type. */
  breadcrumbs?: SiteFrameProps['breadcrumbs']
  /** Shown below the summary: when it was published, and what belongs to that. */
  dates?: ReactNode
  /** What has been corrected or changed since. */
  updates?: News['updates']
  /** Shown on the council's colour, with the title as its picture. */
  isPlate?: boolean
  /** Drawn on that colour, faint and large, beside what is said of it in words. */
  plateSign?: string
  /** Where what stands beside the text is placed: before it, or after it as beside a list. */
  layout?: 'record' | 'list-page'
  /** What a reader must know before reading on. */
  notes?: ReactNode
  /** What a reader can do, or what it comes to: across the page. */
  call?: ReactNode
  /** Shown before the text, such as its picture. */
  before?: ReactNode
  /** Beside the text; its topics are added. */
  rail?: ReactNode
  /** Where to go on, below everything. */
  onwards?: ReactNode
  children: ReactNode
}

/** Longer than this, in letters, a title is no poster. */
const longTitle = 90

/** "Published 9 January 2023", and when it was changed since. */
export const PublishedOn = ({ at, updates }: { at?: string | null; updates?: News['updates'] }) => (
  <span>
    {at && (
      <>
        Published <time dateTime={at}>{longDate(at)}</time>
      </>
    )}
    <UpdatedOn updates={updates} />
  </span>
)

type TopicsProps = Pick<RecordDocument, 'topics'> & {
  /** Also how to hear of what else comes on the first of them. */
  isOffered: boolean
}

const Topics = ({ topics, isOffered }: TopicsProps) => {
  const known = allPopulated(topics)
  const [first] = known
  return first ? (
    <section aria-labelledby="topics">
      <h2 id="topics">{known.length > 1 ? 'Topics' : 'Topic'}</h2>
      <TopicLinks topics={known} />
      {isOffered && first.address && <FollowLine to={first.address} words={`Get news on ${first.title} by e-mail`} />}
    </section>
  ) : null
}

/**
 * What the site says itself on the page of a document in another language, in its own; the document's words say theirs.
 */
const InSiteLanguage = ({ beside, children }: { beside: LanguageAttributes; children: ReactNode }) =>
  beside.lang ? (
    <div className="site-words" {...siteWords}>
      {children}
    </div>
  ) : (
    children
  )

/**
 * The page of a document: its head, what must be known and can be done, its text, and beside it what belongs to it.
 * The text comes before what stands beside it, so that a phone and a screen reader reach it first.
 */
export const RecordPage = ({
  type,
  document,
  kind,
  breadcrumbs,
  dates,
  updates,
  isPlate = false,
  plateSign,
  layout = 'record',
  notes,
  call,
  before,
  rail,
  onwards,
  children,
  ...frame
}: Props) => {
  const { title, slug, address, summary, language, topics } = document
  const words = writtenIn(document)
  const { path, listTitle } = type
  const isOver = isWithdrawn(document, pageTime())
  const mayFollow = !frame.preview && !isOver
  const isFollowed = mayFollow && type.happenings && address
  return (
    <SiteFrame
      title={title}
      description={summary ?? undefined}
      address={address as string}
      breadcrumbs={breadcrumbs ?? (listTitle ? [{ label: listTitle, url: path }] : [])}
      topics={topicIds(topics)}
      feeds={listTitle && isInFeeds(type) ? [{ title: listTitle, url: `${path}/feed.xml` }] : []}
      unlisted={isOver}
      language={language}
      pictured={{ type: type.slug, slug: type.standsIn ? document.id : slug, kicker: kickerOf(type, document) }}
      isPlate={isPlate}
      {...frame}
    >
      <article className="record-page" {...words}>
        <InSiteLanguage beside={words}>
          <header className={isPlate ? 'page-head plate' : 'page-head'}>
            {plateSign && (
              <span className="plate-sign" aria-hidden="true">
                {plateSign}
              </span>
            )}
            {kind && <p className="kind">{kind}</p>}
            <h1 className={title.length > longTitle ? 'long' : undefined} dir="auto" {...words}>
              {title}
            </h1>
            {summary && (
              <p className="summary" dir="auto" {...words}>
                {summary}
              </p>
            )}
            {dates && <p className="meta">{dates}</p>}
          </header>
          <WithdrawalBanner document={document} words={words} />
          {notes}
          {call}
          <div className={layout}>
            <div className="record__text">
              {before}
              <PublicUpdates updates={updates} words={words} />
              {children}
              {isFollowed && <FollowLine to={address} words="Tell me by e-mail when this changes" />}
            </div>
            <div className="rail">
              {rail}
              <Topics topics={topics} isOffered={mayFollow && !isFollowed} />
            </div>
          </div>
          {onwards}
        </InSiteLanguage>
      </article>
    </SiteFrame>
  )
}
