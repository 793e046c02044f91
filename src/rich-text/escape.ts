const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML, fit for content and for attributes in either kind of quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** A field that should hold text, as text. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

/** Plain text of several lines as paragraphs: a blank line starts a new one, a line break stays one. */
export const paragraphsToHtml = (text: string): string =>
  text
    .split(/\r?\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p dir="auto">${escapeHtml(part).replace(/\r?\n/g, '<br>')}</p>`)
    .join('')
