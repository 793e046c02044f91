import type { ReactNode } from 'react'
import type { Consultation, InspectionReport, News, Page, ServiceNotice } from '../../payload-types'
import type { ContentTypeSlug } from '../../publishing/content-types'
import { ArticlePage } from './article-page'
import { ConsultationPage } from './consultation-page'
import { InspectionPage } from './inspection-page'
import { NoticePage } from './notice-page'
import type { Preview } from './preview-banner'
import { StandingPage } from './standing-page'

type Document = Record<string, unknown> & { title?: string | null; address?: string | null }

/** The very page that readers will see, for each type. */
const pages: Record<ContentTypeSlug, (document: unknown, preview: Preview) => ReactNode> = {
  news: (document, preview) => <ArticlePage article={document as News} preview={preview} />,
  consultations: (document, preview) => <ConsultationPage consultation={document as Consultation} preview={preview} />,
  'inspection-reports': (document, preview) => (
    <InspectionPage report={document as InspectionReport} preview={preview} />
  ),
  'service-notices': (document, preview) => <NoticePage notice={document as ServiceNotice} preview={preview} />,
  pages: (document, preview) => <StandingPage page={document as Page} preview={preview} />,
}

type Props = { collection: ContentTypeSlug; document: Document; preview: Preview }

/** A document as its page will look, with words in place of what a draft may lack. */
export const PreviewedPage = ({ collection, document, preview }: Props) =>
  pages[collection]({ ...document, title: document.title || 'No title yet', address: document.address ?? '' }, preview)
