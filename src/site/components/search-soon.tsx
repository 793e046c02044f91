import { noticesEverywhere } from '../queries/notices-everywhere'
import { siteSettingsOrDefaults } from '../queries/site-settings'
import { PageShell } from './site-frame'

const title = 'Search is being made ready'

/** What is shown in place of a search while the index is being built, or far behind. */
export const SearchSoon = async () => (
  <PageShell
    site={await siteSettingsOrDefaults()}
    notices={await noticesEverywhere()}
    title={title}
    address=""
    unlisted
  >
    <h1>{title}</h1>
    <p>Everything on this site is being read so that it can be found. That takes about a minute: try again then.</p>
    <p>Until then you can look through:</p>
    <ul>
      <li>
        <a href="/news">News</a>
      </li>
      <li>
        <a href="/service-notices">Service notices</a>
      </li>
      <li>
        <a href="/consultations">Consultations</a>
      </li>
      <li>
        <a href="/inspections">Inspection reports</a>
      </li>
      <li>
        <a href="/topics">Topics</a>
      </li>
    </ul>
  </PageShell>
)
