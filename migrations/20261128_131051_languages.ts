import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`inspection_reports\` ADD \`language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v\` ADD \`version_language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`service_notices\` ADD \`language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`_service_notices_v\` ADD \`version_language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`language\` text DEFAULT 'en-GB';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_language\` text DEFAULT 'en-GB';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_language\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_language\`;`)
  await db.run(sql`ALTER TABLE \`inspection_reports\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v\` DROP COLUMN \`version_language\`;`)
  await db.run(sql`ALTER TABLE \`service_notices\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`_service_notices_v\` DROP COLUMN \`version_language\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_language\`;`)
}
