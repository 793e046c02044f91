import { isInFeeds } from '@collections/definition'
import { type ContentTypeSlug, definitionOf } from '@collections/definitions'

export type PreviewView = {
  name: string
  label: string
  /** Says what the preview's address is asked for; the page itself if empty. */
  as?: 'feed' | 'card' | 'mail' | 'mail-text'
  /** Says how wide the page is, in pixels. */
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

/** Of what is mailed itself: these are looked at first. */
const mailViews: PreviewView[] = [
  { name: 'mail', label: 'E-mail', width: 680, as: 'mail' },
  { name: 'mail-phone', label: 'E-mail on a phone', width: 390, as: 'mail' },
  { name: 'mail-text', label: 'E-mail in words', width: 640, as: 'mail-text' },
]

/** What has no feed has no item of one, and what isn’t mailed no mail. */
export const viewsOf = (collection: ContentTypeSlug): PreviewView[] => {
  const definition = definitionOf(collection)
  const pages = views.filter(({ as }) => as !== 'feed' || isInFeeds(definition))
  return definition.mailedTo ? [...mailViews, ...pages] : pages
}
