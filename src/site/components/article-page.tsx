import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { longDate } from '../../dates'
import type { News } from '../../payload-types'
import { allPopulated, populated } from '../populated'
import { siteSettings } from '../queries/site-settings'
import { pageTime } from '../rendering/page-scope'
import { onlyAttached } from '../rich-text/only-attached'
import { newsArticle } from '../structured-data/documents'
import { writtenIn } from '../written-in'
import { AgeNote } from './age-note'
import { ConsultationCard } from './consultation-card'
import { ContactCard } from './contact-card'
import { DocumentsList } from './documents-list'
import { FollowLinks } from './follow-links'
import { inspectorateOf } from './inspection-list'
import { NewsAbout } from './news-about'
import { kindLabels } from './news-list'
import { PhotoDownload } from './photo-download'
import { Figure } from './picture'
import type { Preview } from './preview-banner'
import { PublicUpdates, UpdatedOn } from './public-updates'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'
import { TopicLinks, topicIds } from './topic-links'
import { WithdrawalBanner } from './withdrawal-banner'

const Linked = ({ article }: { article: News }) => {
  const consultation = populated(article.consultation)
  const report = populated(article.inspectionReport)
  return (
    <>
      {consultation && <ConsultationCard consultation={consultation} />}
      {report && (
        <section className="linked" aria-labelledby="linked-report">
          <h2 id="linked-report">Inspection report</h2>
          <p dir="auto">
            <a href={report.address ?? undefined} {...writtenIn(report)}>
              {report.title}
            </a>
          </p>
          <p className="meta">{inspectorateOf(report)}</p>
        </section>
      )}
    </>
  )
}

type Props = { article: News; preview?: Preview }

/** An article with everything that belongs to it. */
export const ArticlePage = async ({ article, preview }: Props) => {
  const now = pageTime()
  const { pressOffice } = await siteSettings()
  const image = populated(article.leadImage)
  const documents = onlyAttached(allPopulated(article.documents), article.body, article.notesToEditors)
  const related = allPopulated(article.related).filter((item) => !isWithdrawn(item, now))
  const isForPress = article.kind !== 'news' || Boolean(article.notesToEditors)
  const named = populated(article.pressContact) ?? (isForPress ? pressOffice : undefined)
  const [contact] = onlyAttached(allPopulated([named]), article.body, article.notesToEditors)
  return (
    <SiteFrame
      title={article.title}
      description={article.summary}
      address={article.address as string}
      breadcrumbs={[{ label: 'News', url: '/news' }]}
      topics={topicIds(article.topics)}
      unlisted={isWithdrawn(article, now)}
      preview={preview}
      image={image}
      pictured={{ type: 'news', slug: article.slug }}
      published={article.publishedAt}
      describe={(publisher, shared) => [newsArticle(article, publisher, now, shared)]}
    >
      <article className="document document--article" {...writtenIn(article)}>
        <WithdrawalBanner document={article} />
        <AgeNote published={article.publishedAt} />
        <p className="kind">{kindLabels[article.kind]}</p>
        <h1 dir="auto">{article.title}</h1>
        <p className="summary" dir="auto">
          {article.summary}
        </p>
        <p className="meta">
          {article.publishedAt && (
            <>
              Published <time dateTime={article.publishedAt}>{longDate(article.publishedAt)}</time>
            </>
          )}
          <UpdatedOn updates={article.updates} />
        </p>
        <div className="document__columns">
          <div className="document__body">
            {image && <Figure media={image} sizes="(min-width: 48em) 42rem, 100vw" />}
            <PublicUpdates updates={article.updates} />
            <RichText state={article.body} />
            {article.notesToEditors && (
              <section className="editors" aria-labelledby="notes-to-editors">
                <h2 id="notes-to-editors">Notes to editors</h2>
                <RichText state={article.notesToEditors} />
              </section>
            )}
            {image && <PhotoDownload media={image} />}
            {contact && (
              <section aria-labelledby="press-contact">
                <h2 id="press-contact">Press contact</h2>
                <ContactCard contact={contact} />
              </section>
            )}
          </div>
          <div className="document__aside">
            <Linked article={article} />
            {documents.length > 0 && (
              <section aria-labelledby="documents">
                <h2 id="documents">Documents</h2>
                <DocumentsList documents={documents} />
              </section>
            )}
            <NewsAbout subject={{ collection: 'news', ...article }} chosen={related} />
            <TopicLinks topics={article.topics} />
            <FollowLinks feed="/news/feed.xml" label="News feed (RSS)" />
          </div>
        </div>
      </article>
    </SiteFrame>
  )
}
