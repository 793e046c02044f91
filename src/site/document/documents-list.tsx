import type { Document } from '@/payload-types'
import { fileType, fileTypeAndSize } from '@/rich-text/files'

/** Documents to download, each with its type and size. */
export const DocumentsList = ({ documents }: { documents: Document[] }) => (
  <ul className="documents">
    {documents.map((document) => (
      <li key={document.id} className="document">
        <span className="document__type" aria-hidden="true">
          {fileType(document).split(' ')[0]}
        </span>
        <div>
          <p>
            <a href={document.url ?? undefined} dir="auto">
              {document.title} <span className="file-details">({fileTypeAndSize(document)})</span>
            </a>
          </p>
          {document.description && <p dir="auto">{document.description}</p>}
        </div>
      </li>
    ))}
  </ul>
)
