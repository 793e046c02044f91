import * as migration_20261122_005549_initial from './20261122_005549_initial'
import * as migration_20261122_032859_publishing from './20261122_032859_publishing'

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
]
