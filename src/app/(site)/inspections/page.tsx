import { InspectionList } from '../../../site/components/inspection-list'
import { SiteFrame } from '../../../site/components/site-frame'
import { pageTime } from '../../../site/page-time'
import { latestInspections } from '../../../site/queries/documents'

const InspectionsPage = async () => {
  const reports = await latestInspections({ now: pageTime() })
  return (
    <SiteFrame
      title="Inspection reports"
      description="What inspectors found about the council’s services, in short."
      address="/inspections"
      breadcrumbs={[]}
      feeds={[{ title: 'Inspection reports', url: '/inspections/feed.xml' }]}
    >
      <h1>Inspection reports</h1>
      <p className="follow">
        <a href="/inspections/feed.xml">Inspection reports feed (RSS)</a>
      </p>
      {reports.length > 0 ? <InspectionList reports={reports} /> : <p>There are no inspection reports yet.</p>}
    </SiteFrame>
  )
}

export default InspectionsPage
