import type { ForReadersOfAny } from '@collections/reader-parts'
import type { Newsletter, NewsletterSeries } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { RailSection } from '@/site/document/rail-section'
import { PublishedOn, RecordPage } from '@/site/document/record-page'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { asPublic } from '@/site/queries/as-public'
import { pageTime } from '@/site/rendering/page-scope'
import { SubscribeHere } from '@/site/subscribing/subscribe-here'
import { longDate } from '@/words/dates'
import { newslettersDefinition } from './definition'
import { itemsSeen, refsIn } from './items'
import { type IssuePart, partsOf } from './parts'
import { issueNumber, issuesOf, type ListedIssue } from './queries'
import { ShownPart } from './shown-part'
import { showsAnything } from './shows-anything'
import { issueOfPeriodical } from './structured-data'

const Contents = ({ parts }: { parts: IssuePart[] }) => {
  const titled = parts.filter(({ title }) => title)
  return titled.length > 1 ? (
    <RailSection id="in-this-issue" title="In this issue">
      <ol className="issue-contents">
        {titled.map(({ id, title }) => (
          <li key={id} dir="auto">
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </RailSection>
  ) : null
}

const Earlier = ({ issues }: { issues: ListedIssue[] }) =>
  issues.length > 0 && (
    <RailSection id="earlier-issues" title="Earlier issues">
      <ul className="rail__list">
        {issues.map((issue) => (
          <li key={issue.id}>
            <a className="titled" href={issue.address ?? undefined} dir="auto" {...writtenIn(issue)}>
              {issue.title}
            </a>
            {issue.publishedAt && <p className="meta">{longDate(issue.publishedAt)}</p>}
          </li>
        ))}
      </ul>
    </RailSection>
  )

const kickerOf = (series: NewsletterSeries | undefined, number: number): string =>
  series ? `${series.title} · Issue ${number}` : newslettersDefinition.labels.singular

type Props = { issue: Newsletter; preview?: Preview; forReadersOf: ForReadersOfAny }

/** An issue of a newsletter: what is in it, who writes, and what it shows of the site as that is now. */
export const NewsletterPage = async ({ issue, preview, forReadersOf }: Props) => {
  const now = pageTime()
  const series = populated(issue.series)
  const { publishedAt, updates } = issue
  const [items, number, earlier] = await Promise.all([
    itemsSeen(asPublic, refsIn(issue), { now, forReadersOf }),
    series ? issueNumber(series.id, { now, publishedAt }) : 1,
    series ? issuesOf(series.id, { now, before: publishedAt ?? undefined, limit: 3 }) : [],
  ])
  const parts = partsOf(issue).filter((part) => showsAnything(part, items))
  const words = writtenIn(issue)
  return (
    <RecordPage
      type={newslettersDefinition}
      document={issue}
      kind={kickerOf(series, number)}
      isPlate
      plateSign={series && String(number)}
      layout="list-page"
      dates={
        <>
          <PublishedOn at={publishedAt} updates={updates} />{' '}
          <a href={series?.address ?? newslettersDefinition.path}>All issues</a>
        </>
      }
      updates={updates}
      published={publishedAt}
      preview={preview}
      describe={(publisher) => [issueOfPeriodical(issue, series, number, publisher, now)]}
      rail={
        <>
          <Contents parts={parts} />
          {series?.address && !preview && (
            <SubscribeHere to={series.address} title="Get the next issue" about={series.description} />
          )}
          <Earlier issues={earlier.filter(({ id }) => id !== issue.id)} />
        </>
      }
    >
      {parts.map((part) => (
        <ShownPart key={part.id} part={part} items={items} words={words} />
      ))}
    </RecordPage>
  )
}
