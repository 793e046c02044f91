'use client'

import { Button, useConfig } from '@payloadcms/ui'
import type { Finding } from '@/writing/checklist/finding'
import { goToField } from './go-to-field'

/** One line of the checklist: what is found, and the way there. */
export const FindingItem = ({ finding }: { finding: Finding }) => {
  const { config } = useConfig()
  const { blocks, field, message, near, file } = finding
  return (
    <li className="newsroom-findings__item" data-blocks={blocks || undefined}>
      <p>
        {blocks && <strong>Must be put right. </strong>}
        {message}
      </p>
      <div className="newsroom-actions">
        <Button
          aria-label={`Go to it: ${message}`}
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() => void goToField(field, near)}
        >
          Go to it
        </Button>
        {file && (
          <a href={`${config.routes.admin}/collections/${file.kind}/${file.id}`} target="_blank" rel="noreferrer">
            {file.kind === 'media' ? 'Open the picture' : 'Open the document'}
            <span className="sr-only"> in a new tab</span>
          </a>
        )}
      </div>
    </li>
  )
}
