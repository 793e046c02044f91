import { asText, escapeHtml, paragraphsToHtml } from '@/rich-text/escape'

/** A part of an item's text under a heading; '' without content. */
export const section = (heading: string, html: string): string => html && `<h2>${escapeHtml(heading)}</h2>${html}`

export const bullets = (items: string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li dir="auto">${item}</li>`).join('')}</ul>` : ''

/** "Closes: 5pm on 1 March 2026"; '' without a value. */
export const fact = (label: string, value: string | null | undefined): string =>
  value ? `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}</p>` : ''

export const linkTo = (href: string, words: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`

export const plainParagraphs = (text: string | null | undefined): string => paragraphsToHtml(asText(text))
