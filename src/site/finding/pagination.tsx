type Props = { page: number; pages: number; addressOf: (page: number) => string }

/** Links to the page before and after, and where one is. Nothing when there is a single page. */
export const Pagination = ({ page, pages, addressOf }: Props) => {
  if (pages < 2) return null
  return (
    <nav className="pagination" aria-label="Pages">
      <span className="pagination__where">
        Page {page} of {pages}
      </span>
      {page > 1 && (
        <a rel="prev" href={addressOf(page - 1)}>
          <span aria-hidden="true">← </span>Previous page
        </a>
      )}
      {page < pages && (
        <a rel="next" href={addressOf(page + 1)}>
          Next page<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
