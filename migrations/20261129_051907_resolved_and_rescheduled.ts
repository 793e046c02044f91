import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`rescheduled_at\` text;`)
  await db.run(sql`CREATE INDEX \`meetings_rescheduled_at_idx\` ON \`meetings\` (\`rescheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_next_rescheduledAt_idx\` ON \`meetings\` (\`_status\`,\`rescheduled_at\`);`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_rescheduled_at\` text;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_rescheduled_at_idx\` ON \`_meetings_v\` (\`version_rescheduled_at\`);`)
  await db.run(sql`ALTER TABLE \`agenda_items\` ADD \`resolved_at\` text;`)
  await db.run(sql`CREATE INDEX \`agenda_items_resolved_at_idx\` ON \`agenda_items\` (\`resolved_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_next_resolvedAt_idx\` ON \`agenda_items\` (\`_status\`,\`resolved_at\`);`)
  await db.run(sql`ALTER TABLE \`_agenda_items_v\` ADD \`version_resolved_at\` text;`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_resolved_at_idx\` ON \`_agenda_items_v\` (\`version_resolved_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`meetings_rescheduled_at_idx\`;`)
  await db.run(sql`DROP INDEX \`meetings_next_rescheduledAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`rescheduled_at\`;`)
  await db.run(sql`DROP INDEX \`_meetings_v_version_version_rescheduled_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` DROP COLUMN \`version_rescheduled_at\`;`)
  await db.run(sql`DROP INDEX \`agenda_items_resolved_at_idx\`;`)
  await db.run(sql`DROP INDEX \`agenda_items_next_resolvedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`agenda_items\` DROP COLUMN \`resolved_at\`;`)
  await db.run(sql`DROP INDEX \`_agenda_items_v_version_version_resolved_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_agenda_items_v\` DROP COLUMN \`version_resolved_at\`;`)
}
