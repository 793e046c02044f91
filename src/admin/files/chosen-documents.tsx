'use client'

import { Button, useConfig, useDocumentDrawer, useDocumentEvents, useField } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { type ReactNode, useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { RowButtons } from '@/admin/form/row-buttons'
import { useOrdered } from '@/admin/form/use-ordered'
import type { Document } from '@/payload-types'
import { fileType, fileTypeAndSize } from '@/rich-text/files'
import { idsOf } from '@/words/references'

type Known = ReadonlyMap<string, Document>

/** What is known of some documents, by id. One that is gone is not among them; undefined while they are asked for. */
const useDocuments = (ids: string[]): Known | undefined => {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const [known, setKnown] = useState<{ wanted: string; documents: Known }>()
  const wanted = ids.join(',')
  const address = `${config.routes.api}/documents`
  // biome-ignore lint/correctness/useExhaustiveDependencies: one that was saved in a drawer may be called otherwise.
  useEffect(() => {
    if (!wanted) return
    let isOld = false
    ask<{ docs: Document[] }>('GET', withQuery(address, { 'where[id][in]': wanted, depth: 0, limit: 200 })).then(
      ({ docs }) => !isOld && setKnown({ wanted, documents: new Map(docs.map((one) => [one.id, one])) }),
      () => !isOld && setKnown({ wanted, documents: new Map() }),
    )
    return () => {
      isOld = true
    }
  }, [address, wanted, mostRecentUpdate])
  return known?.wanted === wanted ? known.documents : undefined
}

const titleOf = (document: Document | undefined, isKnown: boolean): string =>
  document?.title ?? (isKnown ? 'A document that is gone' : 'Looking …')

type ItemProps = { id: string; document?: Document; title: string; children?: ReactNode }

const Item = ({ id, document, title, children }: ItemProps) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'documents', id })
  return (
    <li className="newsroom-chosen-documents__item">
      <span className="newsroom-chosen-documents__type" aria-hidden="true">
        {document && fileType(document).split(' ')[0]}
      </span>
      <div className="newsroom-chosen-documents__words">
        <p dir="auto">{title}</p>
        <p className="newsroom-quiet">{document && fileTypeAndSize(document)}</p>
      </div>
      <div className="newsroom-actions">
        {document && (
          <Button
            aria-label={`Open “${title}”`}
            buttonStyle="secondary"
            margin={false}
            size="small"
            onClick={openDrawer}
          >
            Open …
          </Button>
        )}
        {children}
      </div>
      {document && <Drawer />}
    </li>
  )
}

/** In place of Payload's own rows, which say what a file is called on somebody's disk: the documents as readers see them. */
export const ChosenDocuments = ({ path, readOnly }: UploadFieldClientProps) => {
  const { value, setValue, disabled } = useField<unknown>({ path })
  const holdsMany = Array.isArray(value)
  const ids = idsOf([value].flat())
  const known = useDocuments(ids)
  const isFixed = readOnly || disabled
  const called = (id: string) => titleOf(known?.get(id), known !== undefined)
  const rows = useOrdered({
    ids,
    set: (next) => setValue(holdsMany ? next : (next[0] ?? null)),
    called,
    whenEmpty: '.upload__dropzoneAndUpload button',
  })
  return (
    <>
      {ids.length > 0 && (
        <ul className="newsroom-chosen-documents">
          {ids.map((id, at) => (
            <Item key={id} id={id} document={known?.get(id)} title={called(id)}>
              {!isFixed && (
                <RowButtons id={id} called={called(id)} isFirst={at === 0} isLast={at === ids.length - 1} rows={rows} />
              )}
            </Item>
          ))}
        </ul>
      )}
      <p className="sr-only" ref={rows.line} role="status">
        {rows.said}
      </p>
    </>
  )
}
