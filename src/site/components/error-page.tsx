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

type Way = { url: string; label: string }

const waysOn: Way[] = [
  { url: '/', label: 'Home page' },
  { url: '/news/archive', label: 'News archive, by year, month, topic and type' },
  { url: '/service-notices', label: 'Service notices' },
  { url: '/search', label: 'Search' },
]

type Props = { title: string; paragraphs: readonly string[]; before?: string; ways?: Way[] }

/**
 * A page in place of the one that was asked for: it needs no database, and tells where to go on.
 *
 * @param before what stands before the ways on
 */
export const ErrorPage = async ({ title, paragraphs, before = 'Where to go from here:', ways = waysOn }: Props) => (
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
    <p>{before}</p>
    <ul>
      {ways.map(({ url, label }) => (
        <li key={url}>
          <a href={url}>{label}</a>
        </li>
      ))}
    </ul>
  </PageShell>
)
