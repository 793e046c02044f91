import type { Page } from '../../payload-types'
import type { Preview } from './preview-banner'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'

/** A page that stays, such as the accessibility statement. */
export const StandingPage = ({ page, preview }: { page: Page; preview?: Preview }) => (
  <SiteFrame
    title={page.title}
    description={page.summary ?? undefined}
    address={page.address as string}
    breadcrumbs={[]}
    preview={preview}
    pictured={{ type: 'pages', slug: page.slug }}
  >
    <article className="document">
      <h1 dir="auto">{page.title}</h1>
      {page.summary && (
        <p className="summary" dir="auto">
          {page.summary}
        </p>
      )}
      <div className="document__body">
        <RichText state={page.body} />
      </div>
    </article>
  </SiteFrame>
)
