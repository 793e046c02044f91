type Named = Pick<Element, 'setAttribute'>

/** What is looked through for buttons: the part of the form that shows the file. */
type Part = { querySelectorAll: (selector: string) => Iterable<Named> }

const names = (isSaved: boolean): Record<string, string> => ({
  '.file-details__remove': isSaved ? 'Replace the file' : 'Choose another file',
  '.copy-to-clipboard': 'Copy the file’s address',
})

/**
 * Gives Payload’s buttons of a file, which show a sign alone, a name: read out, and shown under the pointer (WCAG 2.2, 4.1.2).
 *
 * @param isSaved the file is in the library, and another would take its place
 */
export const nameButtons = (part: Part, isSaved: boolean): void => {
  for (const [selector, name] of Object.entries(names(isSaved)))
    for (const button of part.querySelectorAll(selector)) {
      button.setAttribute('aria-label', name)
      if (selector === '.file-details__remove') button.setAttribute('title', name)
    }
}
