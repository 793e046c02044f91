import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_news_v_newest_idx\` ON \`_news_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_newest_idx\` ON \`_consultations_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_newest_idx\` ON \`_inspection_reports_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_newest_idx\` ON \`_service_notices_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_newest_idx\` ON \`_pages_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_news_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_consultations_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_inspection_reports_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_service_notices_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_newest_idx\`;`)
}
