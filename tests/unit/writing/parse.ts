import { Window } from 'happy-dom'

/** What `DOMParser` is in a browser. */
export const parse = (html: string): Document => {
  const window = new Window()
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
}
