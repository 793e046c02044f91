import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`file_notes\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`file_notes\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`file_notes\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`file_notes\`;`)
}
