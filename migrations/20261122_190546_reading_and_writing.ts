import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`response_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_response_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`placeholder\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`response_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_response_minutes\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`placeholder\`;`)
}
