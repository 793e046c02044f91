import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { OwnView } from '@/admin/frame/own-view'
import { isStaff } from '@/publishing/roles'
import { searchStaff } from '@/search/staff/search-staff'
import { beingBuilt } from './being-built'
import { ResultLink } from './result-link'

const onePage = 20

const addressOf = (q: string, page: number): string => {
  const query = new URLSearchParams({ q })
  if (page > 1) query.set('page', String(page))
  return `/admin/search?${query}`
}

const Results = async ({ req, q, page }: { req: PayloadRequest; q: string; page: number }) => {
  const { results, more, isBuilding } = await searchStaff(req, q, { offset: (page - 1) * onePage, limit: onePage })
  if (results.length === 0 && isBuilding) return <p role="status">{beingBuilt}</p>
  if (results.length === 0)
    return (
      <p className="newsroom-quiet">Nothing you may read has all of these words. Try fewer, or only their beginning.</p>
    )
  return (
    <>
      {isBuilding && <p role="status">{beingBuilt}</p>}
      <ol className="newsroom-results" start={(page - 1) * onePage + 1}>
        {results.map((result) => (
          <li key={`${result.collection}/${result.id}`}>
            <ResultLink result={result} />
          </li>
        ))}
      </ol>
      {(page > 1 || more) && (
        <nav className="newsroom-results__pages" aria-label="Pages">
          {page > 1 && (
            <a href={addressOf(q, page - 1)} rel="prev">
              Previous page
            </a>
          )}
          {more && (
            <a href={addressOf(q, page + 1)} rel="next">
              Next page
            </a>
          )}
        </nav>
      )}
    </>
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Searches everything that somebody may read, drafts too, at `/admin/search?q=footbridge`. */
export const SearchView = (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult
  const q = text(view.searchParams?.q)
  // Payload lets everybody see a view that was added to its own.
  if (!isStaff(req.user) || !permissions.canAccessAdmin)
    redirect(req.user ? '/admin' : `/admin/login?redirect=${encodeURIComponent(q ? addressOf(q, 1) : '/admin/search')}`)
  const page = Math.min(Math.max(Math.trunc(Number(view.searchParams?.page)) || 1, 1), 50)
  return (
    <OwnView view={view} label="Search" className="newsroom-search">
      <h1 className="newsroom-dashboard__title">Search</h1>
      <search>
        <form className="newsroom-search__form" action="/admin/search">
          <label htmlFor="newsroom-search-q">Words in titles and texts, drafts too; names of people and pictures</label>
          <div>
            <input className="newsroom-input" id="newsroom-search-q" name="q" type="search" defaultValue={q} />
            <button className="btn btn--style-primary btn--size-medium" type="submit">
              Search
            </button>
          </div>
        </form>
      </search>
      {q && <Results req={req} q={q} page={page} />}
    </OwnView>
  )
}
