import { populated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { longDate } from '@/words/dates'
import type { ListedIssue } from './queries'

/** Issues one below another: title, when it came, what is in it. @param ofSeries names the series of each */
export const IssueList = ({ issues, ofSeries }: { issues: ListedIssue[]; ofSeries?: boolean }) => (
  <ul className="stories">
    {issues.map((issue) => {
      const series = ofSeries ? populated(issue.series) : undefined
      return (
        <li key={issue.id} className="story">
          <h2 className="story__title titled" dir="auto">
            <a href={issue.address ?? undefined} {...writtenIn(issue)}>
              {issue.title}
            </a>
          </h2>
          <p className="meta">
            <span>
              {series && `${series.title} · `}
              {issue.publishedAt && <time dateTime={issue.publishedAt}>{longDate(issue.publishedAt)}</time>}
            </span>
          </p>
          {issue.summary && (
            <p className="story__summary" dir="auto" {...writtenIn(issue)}>
              {issue.summary}
            </p>
          )}
        </li>
      )
    })}
  </ul>
)
