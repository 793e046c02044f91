import type { Page } from '@/payload-types'
import { statementSlug } from '@/settings/statement-rules'
import { AccessibilityStatement } from '@/site/document/accessibility-statement'
import { RecordPage } from '@/site/document/record-page'
import { RichText } from '@/site/document/rich-text'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { pagesDefinition } from './definition'

type ShownPage = Pick<Page, 'title' | 'slug' | 'address'> & Partial<Page>

/** A page that stays, such as the privacy notice. The accessibility statement follows the council's own words. */
export const StandingPage = ({ page, preview }: { page: ShownPage; preview?: Preview }) => (
  <RecordPage type={pagesDefinition} document={page} preview={preview}>
    <RichText state={page.body} words={writtenIn(page)} />
    {page.slug === statementSlug && <AccessibilityStatement />}
  </RecordPage>
)
