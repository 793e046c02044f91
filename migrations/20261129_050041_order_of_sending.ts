import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state_lane_due_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_lane_due_createdAt_idx\` ON \`deliveries\` (\`state\`,\`lane\`,\`due\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state_lane_due_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_lane_due_idx\` ON \`deliveries\` (\`state\`,\`lane\`,\`due\`);`)
}
