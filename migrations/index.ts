import * as migration_20261122_005549_initial from './20261122_005549_initial'
import * as migration_20261122_032859_publishing from './20261122_032859_publishing'
import * as migration_20261122_074637_page_server from './20261122_074637_page_server'
import * as migration_20261122_132630_finder from './20261122_132630_finder'
import * as migration_20261122_193355_reading_and_writing from './20261122_193355_reading_and_writing'
import * as migration_20261128_060840_public_corrections from './20261128_060840_public_corrections'
import * as migration_20261128_082446_file_addresses from './20261128_082446_file_addresses'
import * as migration_20261128_085038_security_contact from './20261128_085038_security_contact'
import * as migration_20261128_090218_file_notes from './20261128_090218_file_notes'
import * as migration_20261128_121248_indexes_of_lists from './20261128_121248_indexes_of_lists'
import * as migration_20261128_124125_indexes_of_views from './20261128_124125_indexes_of_views'
import * as migration_20261128_131051_languages from './20261128_131051_languages'

export const migrations = [
  {
    up: migration_20261122_005549_initial.up,
    down: migration_20261122_005549_initial.down,
    name: '20261122_005549_initial',
  },
  {
    up: migration_20261122_032859_publishing.up,
    down: migration_20261122_032859_publishing.down,
    name: '20261122_032859_publishing',
  },
  {
    up: migration_20261122_074637_page_server.up,
    down: migration_20261122_074637_page_server.down,
    name: '20261122_074637_page_server',
  },
  {
    up: migration_20261122_132630_finder.up,
    down: migration_20261122_132630_finder.down,
    name: '20261122_132630_finder',
  },
  {
    up: migration_20261122_193355_reading_and_writing.up,
    down: migration_20261122_193355_reading_and_writing.down,
    name: '20261122_193355_reading_and_writing',
  },
  {
    up: migration_20261128_060840_public_corrections.up,
    down: migration_20261128_060840_public_corrections.down,
    name: '20261128_060840_public_corrections',
  },
  {
    up: migration_20261128_082446_file_addresses.up,
    down: migration_20261128_082446_file_addresses.down,
    name: '20261128_082446_file_addresses',
  },
  {
    up: migration_20261128_085038_security_contact.up,
    down: migration_20261128_085038_security_contact.down,
    name: '20261128_085038_security_contact',
  },
  {
    up: migration_20261128_090218_file_notes.up,
    down: migration_20261128_090218_file_notes.down,
    name: '20261128_090218_file_notes',
  },
  {
    up: migration_20261128_121248_indexes_of_lists.up,
    down: migration_20261128_121248_indexes_of_lists.down,
    name: '20261128_121248_indexes_of_lists',
  },
  {
    up: migration_20261128_124125_indexes_of_views.up,
    down: migration_20261128_124125_indexes_of_views.down,
    name: '20261128_124125_indexes_of_views',
  },
  {
    up: migration_20261128_131051_languages.up,
    down: migration_20261128_131051_languages.down,
    name: '20261128_131051_languages',
  },
]
