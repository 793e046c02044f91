import type { Rule } from './finding'

/** Not everybody can read a PDF: a summary on the page is the least that helps. */
export const pdfsHaveSummaries: Rule = ({ files, known }) =>
  files.flatMap(({ kind, id, field }) => {
    const document = kind === 'documents' ? known.documents.find((one) => one.id === id) : undefined
    if (document?.mimeType !== 'application/pdf' || document.description?.trim()) return []
    const message = `“${document.title}” is a PDF without a description. Not everybody can read a PDF: say in two sentences what it holds.`
    return [{ rule: 'pdf', blocks: false, field, message, file: { kind, id } }]
  })

/** Journalists have somebody to call. */
export const pressHasContact: Rule = ({ data, hasPressOffice }) =>
  data.kind === 'press-release' && !data.pressContact && !hasPressOffice
    ? [
        {
          rule: 'contact',
          blocks: false,
          field: 'pressContact',
          message: 'This press release names nobody to call, and the site settings name no press office.',
        },
      ]
    : []
