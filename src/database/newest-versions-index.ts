import type { SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'

/** Nearly every newest version is published, and nearly every draft is old: together they tell the drafts of now. */
const columns = ['latest', 'version__status', 'version_updatedAt']

type Options = NonNullable<Parameters<typeof sqliteAdapter>[0]>
type SchemaHook = NonNullable<Options['beforeSchemaInit']>[number]

/** Gives every table of versions an index by which the drafts that are worked on are found. */
export const indexNewestVersions: SchemaHook = (args) => {
  // The hook is given the adapter, which its type does not say.
  const { rawTables } = (args as unknown as { adapter: SQLiteAdapter }).adapter
  for (const [name, table] of Object.entries(rawTables)) {
    if (!columns.every((column) => column in table.columns)) continue
    table.indexes = { ...table.indexes, newest: { name: `${name}_newest_idx`, on: columns } }
  }
  return args.schema
}
