import { notFound } from 'next/navigation'
import { RichText } from '../../../site/components/rich-text'
import { SiteFrame } from '../../../site/components/site-frame'
import { liveDocument } from '../../../site/queries/documents'

const StandingPage = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const page = await liveDocument('pages', (await params).slug)
  if (!page) notFound()
  return (
    <SiteFrame
      title={page.title}
      description={page.summary ?? undefined}
      address={page.address as string}
      breadcrumbs={[]}
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
}

export default StandingPage
