'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'

/** From a row about a document to the document itself. */
export const DocumentLink = () => {
  const { config, getEntityConfig } = useConfig()
  const contentType = useFormFields(([fields]) => fields?.contentType?.value as string | undefined)
  const documentId = useFormFields(([fields]) => fields?.documentId?.value as string | undefined)
  if (!contentType || !documentId || !getEntityConfig({ collectionSlug: contentType })) return null
  return (
    <p className="newsroom-document-link">
      <a href={`${config.routes.admin}/collections/${contentType}/${documentId}`}>Open the document</a>
    </p>
  )
}
