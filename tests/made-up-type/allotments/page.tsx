import type { Allotment } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { RecordPage } from '@/site/document/record-page'
import { RichText } from '@/site/document/rich-text'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { allotmentsDefinition } from './definition'

type Props = { site: Allotment; preview?: Preview }

export const AllotmentPage = ({ site, preview }: Props) => (
  <RecordPage
    type={allotmentsDefinition}
    document={site}
    kind="Allotment site"
    updates={site.updates}
    image={populated(site.picture)}
    preview={preview}
  >
    <RichText state={site.body} words={writtenIn(site)} />
  </RecordPage>
)
