import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publication_log\` ADD \`sequence\` numeric;`)
  await db.run(sql`CREATE INDEX \`publication_log_sequence_idx\` ON \`publication_log\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`news_updates_at_idx\` ON \`news_updates\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_updates_at_idx\` ON \`_news_v_version_updates\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_updates_at_idx\` ON \`service_notices_updates\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_updates_at_idx\` ON \`_service_notices_v_version_updates\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`news_updates_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_updates_at_idx\`;`)
  await db.run(sql`DROP INDEX \`service_notices_updates_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_service_notices_v_version_updates_at_idx\`;`)
  await db.run(sql`DROP INDEX \`publication_log_sequence_idx\`;`)
  await db.run(sql`ALTER TABLE \`publication_log\` DROP COLUMN \`sequence\`;`)
}
