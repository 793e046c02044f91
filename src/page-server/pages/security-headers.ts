import { createHash } from 'node:crypto'

export type Header = [name: string, value: string]

/** A browser is told for a year that this site is there by TLS only (RFC 6797). */
const strictTransport: Header = ['Strict-Transport-Security', 'max-age=31536000']

/** Nothing on a page of this site asks for any of these. */
const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics', 'interest-cohort']

/** Returns what every answer carries, public or not. */
export const headersOfAll = (siteUrl: string): Header[] => [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ...(siteUrl.startsWith('https:') ? [strictTransport] : []),
]

type Styles = {
  /** The text of each `style` element. */
  styles?: string[]
  /** The text of each `style` attribute: the placeholders of pictures. */
  styleAttributes?: string[]
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const hashesOf = (texts: string[]): string => [...new Set(texts)].map(hashOf).join(' ')

/**
 * The policy of a public page: nothing from elsewhere, no inline script, and only the styles that
 * came with the page (Content Security Policy Level 3).
 */
export const pagePolicy = ({ styles = [], styleAttributes = [] }: Styles, siteUrl: string): Header => {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashesOf(styles)}`.trim(),
    ...(styleAttributes.length > 0 ? [`style-src-attr 'unsafe-hashes' ${hashesOf(styleAttributes)}`] : []),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    ...(siteUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
    'report-uri /csp-report',
  ]
  return ['Content-Security-Policy', directives.join('; ')]
}

/** Says who may show the admin, and what a preview answers in place of a page, in a frame: this site only. */
export const framePolicy: Header = [
  'Content-Security-Policy',
  "frame-ancestors 'self'; base-uri 'self'; object-src 'none'",
]
