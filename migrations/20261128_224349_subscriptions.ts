import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`ended_at\` text,
  	\`reference\` text NOT NULL,
  	\`asks\` numeric DEFAULT 0 NOT NULL,
  	\`asks_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_address_idx\` ON \`subscribers\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_ended_at_idx\` ON \`subscribers\` (\`ended_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_reference_idx\` ON \`subscribers\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`frequency\` text NOT NULL,
  	\`subscriber_id\` text(36) NOT NULL,
  	\`consent\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`ended_reason\` text,
  	\`ask\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_subscriber_idx\` ON \`subscriptions\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_asked_at_idx\` ON \`subscriptions\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_ask_idx\` ON \`subscriptions\` (\`ask\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_reference_idx\` ON \`subscriptions\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`about_reference_idx\` ON \`subscriptions\` (\`about\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`kind_about_idx\` ON \`subscriptions\` (\`kind\`,\`about\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
}
