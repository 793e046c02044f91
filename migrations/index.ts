import * as migration_20261122_003524_initial from './20261122_003524_initial'

export const migrations = [
  {
    up: migration_20261122_003524_initial.up,
    down: migration_20261122_003524_initial.down,
    name: '20261122_003524_initial',
  },
]
