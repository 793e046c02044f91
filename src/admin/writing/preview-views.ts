import type { ContentTypeSlug } from '../../publishing/content-types'

export type PreviewView = {
  name: string
  label: string
  /** What the preview's address is asked for; the page itself if empty. */
  as?: 'feed' | 'card'
  /** How wide the page is, in pixels. */
  width: number
  isPrint?: boolean
}

/** A sheet of A4 at 96 dots an inch, less usual margins. */
const sheet = 718

const views: PreviewView[] = [
  { name: 'desktop', label: 'Desktop', width: 1280 },
  { name: 'phone', label: 'Phone', width: 390 },
  { name: 'print', label: 'Print', width: sheet, isPrint: true },
  { name: 'feed', label: 'Feed item', width: 640, as: 'feed' },
  { name: 'card', label: 'Social card', width: 560, as: 'card' },
]

/** Pages that stay are in no feed. */
export const viewsOf = (collection: ContentTypeSlug): PreviewView[] =>
  views.filter(({ as }) => as !== 'feed' || collection !== 'pages')
