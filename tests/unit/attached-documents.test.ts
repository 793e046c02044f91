import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Document } from '@/payload-types'
import { DocumentsBelow, DocumentsBeside } from '@/site/document/attached-documents'

const documents = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => ({ id: String(n), title: `Appendix ${n + 1}`, url: `/files/${n}.pdf` }) as Document,
  )

const shown = (count: number) => {
  const attached = { id: 'documents', title: 'Documents', documents: documents(count) }
  return {
    beside: renderToStaticMarkup(createElement(DocumentsBeside, attached)),
    below: renderToStaticMarkup(createElement(DocumentsBelow, attached)),
  }
}

describe('documents of a page', () => {
  it.each([0])('leave no heading without any: %i', (count) => expect(shown(count)).toEqual({ beside: '', below: '' }))

  it.each([1, 3, 6])('stand beside its text while they are few: %i', (count) => {
    const { beside, below } = shown(count)
    expect(beside.split('<li')).toHaveLength(count + 1)
    expect(below).toBe('')
  })

  it.each([7, 50])('stand below it, where there is room, when they are many: %i', (count) => {
    const { beside, below } = shown(count)
    expect(beside).toBe('')
    expect(below).toContain('<h2 id="documents">Documents</h2>')
    expect(below.split('<li')).toHaveLength(count + 1)
  })
})
