/** The types of content that are written as drafts, approved, and public while they are live. */
export const contentTypes = ['news', 'consultations', 'inspection-reports', 'service-notices', 'pages'] as const

export type ContentTypeSlug = (typeof contentTypes)[number]

export const contentTypeLabels: Record<ContentTypeSlug, string> = {
  news: 'News item',
  consultations: 'Consultation',
  'inspection-reports': 'Inspection report',
  'service-notices': 'Service notice',
  pages: 'Page',
}

export const isContentType = (slug: string): slug is ContentTypeSlug =>
  (contentTypes as readonly string[]).includes(slug)
