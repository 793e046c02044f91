import type { Page } from '../../payload-types'
import { statementSlug } from '../accessibility/statement-rules'
import { writtenIn } from '../written-in'
import { AccessibilityStatement } from './accessibility-statement'
import type { Preview } from './preview-banner'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'

type Standing = Pick<Page, 'title' | 'slug' | 'address'> & Partial<Page>

/** A page that stays, such as the privacy notice. The accessibility statement follows the council's own words. */
export const StandingPage = ({ page, preview }: { page: Standing; preview?: Preview }) => (
  <SiteFrame
    title={page.title}
    description={page.summary ?? undefined}
    address={page.address as string}
    breadcrumbs={[]}
    preview={preview}
    pictured={page.id ? { type: 'pages', slug: page.slug } : undefined}
  >
    <article className="document" {...writtenIn(page)}>
      <h1 dir="auto">{page.title}</h1>
      {page.summary && (
        <p className="summary" dir="auto">
          {page.summary}
        </p>
      )}
      <div className="document__body">
        <RichText state={page.body} />
        {page.slug === statementSlug && <AccessibilityStatement />}
      </div>
    </article>
  </SiteFrame>
)
