import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscription_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`began\` numeric NOT NULL,
  	\`ended\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`subscription_counts_updated_at_idx\` ON \`subscription_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscription_counts_created_at_idx\` ON \`subscription_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`about_month_idx\` ON \`subscription_counts\` (\`about\`,\`month\`);`)
  await db.run(sql`CREATE TABLE \`pauses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_name\` text,
  	\`ended_at\` text,
  	\`ended_by_name\` text,
  	\`waited\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pauses_about_idx\` ON \`pauses\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`pauses_updated_at_idx\` ON \`pauses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pauses_created_at_idx\` ON \`pauses\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`done_at\` text;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts_prepared\` numeric;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts_accepted\` numeric;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts_refused\` numeric;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts_bounced\` numeric;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts_skipped\` numeric;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts_not_sent\` numeric;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`cleared_at\` text;`)
  await db.run(sql`CREATE INDEX \`mailings_done_at_idx\` ON \`mailings\` (\`done_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_createdAt_idx\` ON \`mailings\` (\`kind\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`held_by\` text;`)
  await db.run(sql`CREATE INDEX \`mailing_state_idx\` ON \`deliveries\` (\`mailing_id\`,\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscription_counts\`;`)
  await db.run(sql`DROP TABLE \`pauses\`;`)
  await db.run(sql`DROP INDEX \`mailings_done_at_idx\`;`)
  await db.run(sql`DROP INDEX \`kind_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`done_at\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts_prepared\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts_accepted\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts_refused\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts_bounced\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts_skipped\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts_not_sent\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`cleared_at\`;`)
  await db.run(sql`DROP INDEX \`mailing_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`held_by\`;`)
}
