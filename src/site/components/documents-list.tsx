import type { Document } from '../../payload-types'
import { fileTypeAndSize } from '../rich-text/files'

/** Documents to download, each with its type and size. */
export const DocumentsList = ({ documents }: { documents: Document[] }) => (
  <ul className="documents">
    {documents.map((document) => (
      <li key={document.id}>
        <a href={document.url ?? undefined} dir="auto">
          {document.title}
        </a>{' '}
        <span className="documents__type">({fileTypeAndSize(document)})</span>
        {document.description && <p dir="auto">{document.description}</p>}
      </li>
    ))}
  </ul>
)
