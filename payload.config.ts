import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { collections } from '@collections/collections'
import { Contacts } from '@collections/contacts/collection'
import { documents } from '@collections/documents/collection'
import { media } from '@collections/media/collection'
import { PressList } from '@collections/press-list/collection'
import { Comments } from '@collections/records/comments'
import { Deliveries } from '@collections/records/deliveries'
import { FileAddresses } from '@collections/records/file-addresses'
import { KeptTexts } from '@collections/records/kept-texts'
import { Mailings } from '@collections/records/mailings'
import { Pauses } from '@collections/records/pauses'
import { PreviewLinks } from '@collections/records/preview-links'
import { PublicationLog } from '@collections/records/publication-log'
import { Redirects } from '@collections/records/redirects'
import { ScheduledChanges } from '@collections/records/scheduled-changes'
import { Subscribers } from '@collections/records/subscribers'
import { SubscriptionCounts } from '@collections/records/subscription-counts'
import { Subscriptions } from '@collections/records/subscriptions'
import { Users } from '@collections/users/collection'
import { Webhooks } from '@collections/webhooks/collection'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { dueEndpoint } from '@/admin/dashboard/scheduled/due-endpoint'
import { inFrame, settingsInFrame } from '@/admin/frame/in-frame'
import { adminWords, withPlainEditor } from '@/admin/frame/words'
import { issueEndpoints } from '@/admin/newsletters/issue-endpoints'
import { sendingsEndpoints } from '@/admin/sendings/sendings-endpoints'
import { formatApiError } from '@/api/format-api-error'
import { withoutClosedRest } from '@/api/no-rest'
import { withIsoDates } from '@/api/only-iso-dates'
import { withSensibleQuestions } from '@/api/sensible-questions'
import { secretFor } from '@/database/embedded'
import { readEnvironment } from '@/environment'
import { throughTheOutbox } from '@/mail/payload-adapter'
import { createLog } from '@/page-server/operation/log'
import { prepareSite } from '@/prepare-site'
import { withOwnLocks } from '@/publishing/locks/locks'
import { withoutPathsIntoHidden } from '@/publishing/paths-through'
import { articleEditor } from '@/rich-text/editor'
import { staffSearchEndpoint } from '@/search/staff/staff-search-endpoint'
import { Accessibility } from '@/settings/accessibility'
import { Finder } from '@/settings/finder'
import { Home } from '@/settings/home'
import { Publishing } from '@/settings/publishing'
import { Site } from '@/settings/site'
import { defaultTimeZone } from '@/words/dates'

const root = path.dirname(fileURLToPath(import.meta.url))

/** Building needs neither a database nor a secret, and must not leave either behind. */
const building = process.env.NEXT_PHASE === 'phase-production-build'
const environment = building ? readEnvironment({}) : readEnvironment()

/** Only the driver that is used is loaded: the other would make every start slower. */
const database = async () => {
  if (environment.embedded) return (await import('@/database/sqlite')).sqlite(environment.databaseUrl)
  return (await import('@/database/mongodb')).mongodb(environment.databaseUrl)
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
    email: throughTheOutbox,
    sharp,
    collections: [
      ...Object.values(collections),
      Contacts,
      media(path.resolve(environment.mediaDir)),
      documents(path.resolve(environment.mediaDir)),
      ScheduledChanges,
      PreviewLinks,
      KeptTexts,
      Comments,
      Mailings,
      Deliveries,
      Redirects,
      FileAddresses,
      Subscribers,
      Subscriptions,
      Webhooks,
      SubscriptionCounts,
      Pauses,
      PressList,
      Users,
      PublicationLog,
    ].map(inFrame),
    globals: [Home, Site, Finder, Accessibility, Publishing].map(settingsInFrame),
    upload: {
      limits: { fileSize: largestUpload },
      abortOnLimit: true,
      responseOnLimit: 'This file is too large: the limit is 20 MB. Make it smaller and try again.',
    },
    csrf: [origin, `http://localhost:${environment.port}`, `http://127.0.0.1:${environment.port}`],
    cors: [origin],
    maxDepth: 2,
    endpoints: [...issueEndpoints, dueEndpoint, staffSearchEndpoint, ...sendingsEndpoints],
    graphQL: { disable: true },
    telemetry: false,
    logger: createLog(environment.logLevel),
    i18n: { supportedLanguages: { en }, translations: { en: adminWords } },
    hooks: { afterError: [formatApiError] },
    admin: {
      user: 'users',
      // Payload's own default asks another company's server for a picture of each person.
      avatar: 'default',
      // Long enough to read why something was refused.
      toast: { duration: 8000 },
      importMap: { baseDir: root },
      components: {
        graphics: { Logo: '/src/admin/settings/brand/logo#Logo', Icon: '/src/admin/settings/brand/icon#Icon' },
        Nav: '/src/admin/frame/rail/rail#Rail',
        providers: [
          '/src/admin/frame/council#Council',
          '/src/admin/session/session-guard#SessionGuard',
          '/src/admin/search/search-dialog#SearchDialog',
        ],
        beforeLogin: ['/src/admin/session/sign-in-head#SignInHead'],
        afterLogin: ['/src/admin/session/sign-in-foot#SignInFoot'],
        // Paths are patterns: Payload lets whoever is not signed in see a view with a plain one.
        views: {
          dashboard: { Component: '/src/admin/dashboard/dashboard-view#DashboardView' },
          calendar: {
            Component: '/src/admin/dashboard/calendar/calendar-view#CalendarView',
            path: '/:view(calendar)',
            exact: true,
            meta: { title: 'Calendar' },
          },
          search: {
            Component: '/src/admin/search/search-view#SearchView',
            path: '/:view(search)',
            exact: true,
            meta: { title: 'Search' },
          },
          sendings: {
            Component: '/src/admin/sendings/sendings-view#SendingsView',
            path: '/:view(sendings)',
            exact: true,
            meta: { title: 'Sent mail' },
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
      dateFormat: 'd MMM yyyy, h:mmaaa',
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
  .then(withPlainEditor)
  .then(withoutPathsIntoHidden)
  .then(withIsoDates)
  .then(withSensibleQuestions)
  .then(withoutClosedRest)
