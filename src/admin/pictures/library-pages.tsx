import { useListQuery } from '@payloadcms/ui'

/** Where one is among all pictures, and the way on. */
export const LibraryPages = () => {
  const { data, handlePageChange } = useListQuery()
  if (!data || data.totalDocs === 0) return null
  const { page = 1, limit, totalDocs, totalPages, hasPrevPage, hasNextPage } = data
  const first = (page - 1) * limit + 1
  return (
    <nav className="newsroom-pictures__pages" aria-label="Pages">
      <span>
        {first} to {Math.min(page * limit, totalDocs)} of {totalDocs.toLocaleString('en-GB')}
      </span>
      {totalPages > 1 && (
        <span className="newsroom-actions">
          <button
            className="newsroom-more"
            type="button"
            disabled={!hasPrevPage}
            onClick={() => void handlePageChange?.(page - 1)}
          >
            Newer
          </button>
          <button
            className="newsroom-more"
            type="button"
            disabled={!hasNextPage}
            onClick={() => void handlePageChange?.(page + 1)}
          >
            Older
          </button>
        </span>
      )}
    </nav>
  )
}
