import { noticesEverywhere } from '../queries/notices-everywhere'
import { siteSettingsOrDefaults } from '../queries/site-settings'
import { PageShell } from './site-frame'

type Texts = { title: string; paragraphs: string[] }

export const errorTexts = {
  '404': {
    title: 'Page not found',
    paragraphs: [
      'If you typed the address, check that it is right. If you pasted it, check that you copied all of it.',
      'If you came here by a link, the page may have moved.',
    ],
  },
  '410': {
    title: 'This page is no longer here',
    paragraphs: [
      'It was published and has since been taken off this site, because its time was over or it was no longer right.',
    ],
  },
  '500': {
    title: 'Sorry, there is a problem with this site',
    paragraphs: ['The page could not be shown. Try again in a few minutes.', 'In an emergency call 999.'],
  },
} as const satisfies Record<string, Texts>

export const isErrorStatus = (status: string): status is keyof typeof errorTexts => Object.hasOwn(errorTexts, status)

/** An error page of the site: it needs no database, and tells where to go on. */
export const ErrorPage = async ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) => (
  <PageShell
    site={await siteSettingsOrDefaults()}
    notices={await noticesEverywhere()}
    title={title}
    address=""
    unlisted
  >
    <h1>{title}</h1>
    {paragraphs.map((text) => (
      <p key={text}>{text}</p>
    ))}
    <p>Where to go from here:</p>
    <ul>
      <li>
        <a href="/">Home page</a>
      </li>
      <li>
        <a href="/news/archive">News archive, by year, month, topic and type</a>
      </li>
      <li>
        <a href="/service-notices">Service notices</a>
      </li>
      <li>
        <a href="/search">Search</a>
      </li>
    </ul>
  </PageShell>
)
