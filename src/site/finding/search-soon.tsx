import { ErrorPage } from '@/site/frame/error-page'

/** Shows what is shown in place of a search while the index is being built, or far behind. */
export const SearchSoon = () => (
  <ErrorPage
    title="Search is being made ready"
    paragraphs={[
      'Everything on this site is being read so that it can be found. That takes about a minute: try again then.',
    ]}
    before="Until then you can look through"
    ways={[
      { url: '/news', label: 'News' },
      { url: '/service-notices', label: 'Service notices' },
      { url: '/consultations', label: 'Consultations' },
      { url: '/inspections', label: 'Inspection reports' },
      { url: '/topics', label: 'Topics' },
    ]}
  />
)
