import { noticesEverywhere } from '@collections/service-notices/everywhere'
import { siteSettingsOrDefaults } from '@/site/queries/site-settings'
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
  '404-file': {
    title: 'File not found',
    paragraphs: [
      'If you typed the address, check that it is right. If you pasted it, check that you copied all of it.',
      'If you came here by a link, the file may have moved.',
    ],
  },
  '410-file': {
    title: 'This file is no longer here',
    paragraphs: ['It was published and has since been taken off this site.'],
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
  { url: '/news/archive', label: 'News archive' },
  { url: '/service-notices', label: 'Service notices' },
  { url: '/search', label: 'Search' },
]

type Props = { title: string; paragraphs: readonly string[]; before?: string; ways?: Way[] }

/**
 * A page in place of the one that was asked for: it needs no database, and tells where to go on.
 *
 * @param before what stands before the ways on
 */
export const ErrorPage = async ({ title, paragraphs, before = 'Where to go from here', ways = waysOn }: Props) => (
  <PageShell
    site={await siteSettingsOrDefaults()}
    notices={await noticesEverywhere()}
    title={title}
    address=""
    unlisted
  >
    <div className="page-head">
      <h1>{title}</h1>
      {paragraphs.map((text, n) => (
        <p key={text} className={n === 0 ? 'summary' : undefined}>
          {text}
        </p>
      ))}
    </div>
    <section className="section" aria-labelledby="ways-on">
      <div className="section__head">
        <h2 id="ways-on">{before}</h2>
      </div>
      <ul className="columns">
        {ways.map(({ url, label }) => (
          <li key={url}>
            <a className="titled" href={url}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  </PageShell>
)
