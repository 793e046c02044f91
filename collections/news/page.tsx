import { LinkedDecision } from '@collections/agenda-items/linked'
import { ConsultationCall } from '@collections/consultations/call'
import { LinkedInspection } from '@collections/inspection-reports/linked'
import type { AgendaItem, News } from '@/payload-types'
import { onlyAttached } from '@/rich-text/only-attached'
import { DocumentsBelow, DocumentsBeside } from '@/site/document/attached-documents'
import { Figure } from '@/site/document/picture'
import { allPopulated, populated } from '@/site/document/populated'
import { PublishedOn, RecordPage } from '@/site/document/record-page'
import { RichText } from '@/site/document/rich-text'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { siteSettings } from '@/site/queries/site-settings'
import { pageTime } from '@/site/rendering/page-scope'
import { idsOf } from '@/words/references'
import { AgeNote } from './age-note'
import { newsDefinition } from './definition'
import { Journalists } from './journalists'
import { kindLabels } from './list'
import { MoreNews } from './news-about'
import { newsArticle } from './structured-data'

type Props = { article: News; preview?: Preview }

/** An article with everything that belongs to it. Without a picture its title is one. */
export const ArticlePage = async ({ article, preview }: Props) => {
  const now = pageTime()
  const { pressOffice } = await siteSettings()
  const { body, notesToEditors, publishedAt, updates, kind } = article
  const image = populated(article.leadImage)
  const documents = onlyAttached(allPopulated(article.documents), body, notesToEditors)
  const attached = { id: 'documents', title: 'Documents', documents }
  const isForPress = kind !== 'news' || Boolean(notesToEditors) || Boolean(image)
  const named = populated(article.pressContact) ?? (isForPress ? pressOffice : undefined)
  const [contact] = onlyAttached(allPopulated([named]), body, notesToEditors)
  const consultation = populated(article.consultation)
  const report = populated(article.inspectionReport)
  const decision = populated<AgendaItem>(article.decision)
  const words = writtenIn(article)
  return (
    <RecordPage
      type={newsDefinition}
      document={article}
      kind={kindLabels[kind]}
      dates={<PublishedOn at={publishedAt} updates={updates} />}
      updates={updates}
      isPlate={!image}
      image={image}
      published={publishedAt}
      preview={preview}
      describe={(publisher, shared) => [newsArticle(article, publisher, now, shared)]}
      notes={<AgeNote published={publishedAt} />}
      call={consultation && <ConsultationCall consultation={consultation} />}
      before={image && <Figure media={image} sizes="(min-width: 60em) 890px, 100vw" />}
      rail={
        <>
          {decision && <LinkedDecision item={decision} />}
          {report && <LinkedInspection report={report} />}
          <DocumentsBeside {...attached} />
        </>
      }
      onwards={<MoreNews subject={{ collection: 'news', ...article }} chosen={idsOf(article.related)} />}
    >
      <RichText state={body} words={words} />
      <DocumentsBelow {...attached} />
      <Journalists notes={notesToEditors} contact={contact} picture={image} words={words} />
    </RecordPage>
  )
}
