import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`outcome_decision\` text;`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`moved_closing_from\` text;`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`moved_closing_at\` text;`)
  await db.run(sql`CREATE INDEX \`consultations_next_movedClosing_from_idx\` ON \`consultations\` (\`_status\`,\`moved_closing_from\`);`)
  await db.run(sql`CREATE INDEX \`consultations_next_movedClosing_at_idx\` ON \`consultations\` (\`_status\`,\`moved_closing_at\`);`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_outcome_decision\` text;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_moved_closing_from\` text;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_moved_closing_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`consultations_next_movedClosing_from_idx\`;`)
  await db.run(sql`DROP INDEX \`consultations_next_movedClosing_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`outcome_decision\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`moved_closing_from\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`moved_closing_at\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_outcome_decision\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_moved_closing_from\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_moved_closing_at\`;`)
}
