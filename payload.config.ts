import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Consultations } from './collections/consultations'
import { Contacts } from './collections/contacts'
import { documents } from './collections/documents'
import { FileAddresses } from './collections/file-addresses'
import { InspectionReports } from './collections/inspection-reports'
import { media } from './collections/media'
import { News } from './collections/news'
import { Pages } from './collections/pages'
import { PreviewLinks } from './collections/preview-links'
import { PublicationLog } from './collections/publication-log'
import { Redirects } from './collections/redirects'
import { articleEditor } from './collections/rich-text/editor'
import { ScheduledChanges } from './collections/scheduled-changes'
import { ServiceNotices } from './collections/service-notices'
import { Topics } from './collections/topics'
import { Users } from './collections/users'
import { Accessibility } from './globals/accessibility'
import { Finder } from './globals/finder'
import { Home } from './globals/home'
import { Publishing } from './globals/publishing'
import { Site } from './globals/site'
import { dueEndpoint } from './src/admin/dashboard/scheduled/due-endpoint'
import { adminWords } from './src/admin/words'
import { withIsoDates } from './src/api/only-iso-dates'
import { sayWhatIsWrong } from './src/api/say-what-is-wrong'
import { withSensibleQuestions } from './src/api/sensible-questions'
import { secretFor } from './src/database/embedded'
import { defaultTimeZone } from './src/dates'
import { readEnvironment } from './src/environment'
import { noMailServer } from './src/no-mail-server'
import { createLog } from './src/page-server/operation/log'
import { prepareSite } from './src/prepare-site'
import { withOwnLocks } from './src/publishing/locks/locks'
import { withoutPathsIntoHidden } from './src/publishing/paths-through'

const root = path.dirname(fileURLToPath(import.meta.url))

/** Building needs neither a database nor a secret, and must not leave either behind. */
const building = process.env.NEXT_PHASE === 'phase-production-build'
const environment = building ? readEnvironment({}) : readEnvironment()

/** Only the driver that is used is loaded: the other would make every start slower. */
const database = async () => {
  if (environment.embedded) return (await import('./src/database/sqlite')).sqlite(environment.databaseUrl)
  return (await import('./src/database/mongodb')).mongodb(environment.databaseUrl)
}

/** Larger than any photograph a newsroom publishes, small enough to be worked on in memory. */
const largestUpload = 20 * 1024 * 1024

/** What browsers call this site: its address without the path it may have. */
const { origin } = new URL(environment.siteUrl)

const configuration = (db: Awaited<ReturnType<typeof database>>) =>
  buildConfig({
    secret: building ? 'used for building only' : secretFor(environment),
    serverURL: '',
    db,
    editor: articleEditor,
    email: noMailServer,
    sharp,
    collections: [
      News,
      Consultations,
      InspectionReports,
      ServiceNotices,
      Pages,
      Topics,
      Contacts,
      media(path.resolve(environment.mediaDir)),
      documents(path.resolve(environment.mediaDir)),
      ScheduledChanges,
      PreviewLinks,
      Redirects,
      FileAddresses,
      Users,
      PublicationLog,
    ],
    globals: [Home, Site, Finder, Accessibility, Publishing],
    upload: {
      limits: { fileSize: largestUpload },
      abortOnLimit: true,
      responseOnLimit: 'This file is too large: the limit is 20 MB. Make it smaller and try again.',
    },
    csrf: [origin, `http://localhost:${environment.port}`, `http://127.0.0.1:${environment.port}`],
    cors: [origin],
    maxDepth: 2,
    endpoints: [dueEndpoint],
    graphQL: { disable: true },
    telemetry: false,
    logger: createLog(environment.logLevel),
    i18n: { supportedLanguages: { en }, translations: { en: adminWords } },
    hooks: { afterError: [sayWhatIsWrong] },
    admin: {
      user: 'users',
      // Payload's own default asks another company's server for a picture of each person.
      avatar: 'default',
      // Long enough to read why something was refused.
      toast: { duration: 8000 },
      importMap: { baseDir: root },
      components: {
        graphics: { Logo: '/src/admin/brand/logo#Logo', Icon: '/src/admin/brand/icon#Icon' },
        providers: ['/src/admin/session/session-guard#SessionGuard'],
        beforeLogin: ['/src/admin/cursor-in-sign-in#CursorInSignIn'],
        beforeNavLinks: [
          '/src/admin/dashboard/parts/nav-links#NavLinks',
          '/src/admin/quick-notice/quick-notice-link#QuickNoticeLink',
        ],
        // Paths are patterns: Payload lets whoever is not signed in see a view with a plain one.
        views: {
          dashboard: { Component: '/src/admin/dashboard/dashboard-view#DashboardView' },
          calendar: {
            Component: '/src/admin/dashboard/calendar/calendar-view#CalendarView',
            path: '/:view(calendar)',
            exact: true,
            meta: { title: 'Calendar' },
          },
          quickNotice: {
            Component: '/src/admin/quick-notice/quick-notice-view#QuickNoticeView',
            path: '/:view(quick-notice)',
            exact: true,
            meta: { title: 'Quick service notice' },
          },
        },
      },
      meta: { titleSuffix: ' – Newsroom', defaultOGImageType: 'off' },
      dateFormat: 'd MMMM yyyy, HH:mm',
      timezones: {
        defaultTimezone: defaultTimeZone,
        supportedTimezones: [{ label: 'UK time', value: defaultTimeZone }],
      },
    },
    typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
    onInit: (payload) => prepareSite(payload, environment),
  })

export default database()
  .then(configuration)
  .then(withOwnLocks)
  .then(withoutPathsIntoHidden)
  .then(withIsoDates)
  .then(withSensibleQuestions)
