import * as migration_20261122_005549_initial from './20261122_005549_initial'
import * as migration_20261122_032859_publishing from './20261122_032859_publishing'
import * as migration_20261122_074637_page_server from './20261122_074637_page_server'
import * as migration_20261122_132630_finder from './20261122_132630_finder'
import * as migration_20261122_183543_placeholder from './20261122_183543_placeholder'
import * as migration_20261122_191204_brand from './20261122_191204_brand'

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
    up: migration_20261122_183543_placeholder.up,
    down: migration_20261122_183543_placeholder.down,
    name: '20261122_183543_placeholder',
  },
  {
    up: migration_20261122_191204_brand.up,
    down: migration_20261122_191204_brand.down,
    name: '20261122_191204_brand',
  },
]
