import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhooks_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_events_order_idx\` ON \`webhooks_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_events_parent_idx\` ON \`webhooks_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_content_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_content_types_order_idx\` ON \`webhooks_content_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_content_types_parent_idx\` ON \`webhooks_content_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`state\` text DEFAULT 'active' NOT NULL,
  	\`secret_made_at\` text,
  	\`failing_since\` text,
  	\`last_failure\` text,
  	\`secret\` text,
  	\`earlier_secret\` text,
  	\`earlier_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`webhook_id\` text(36) REFERENCES webhooks(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`hub\` text;`)
  await db.run(sql`CREATE INDEX \`deliveries_webhook_idx\` ON \`deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_document_id_idx\` ON \`mailings\` (\`document_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`webhooks_events\`;`)
  await db.run(sql`DROP TABLE \`webhooks_content_types\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`about\` text,
  	\`person_id\` text(36),
  	\`subscriber_id\` text(36),
  	\`recipient\` text NOT NULL,
  	\`subscription\` text,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`bounce\` text,
  	\`changed_at\` text,
  	\`mailing_id\` text(36) NOT NULL,
  	\`lane\` numeric NOT NULL,
  	\`due\` text NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`lease_until\` text,
  	\`token\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mailing_id\`) REFERENCES \`mailings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deliveries\`("id", "kind", "about", "person_id", "subscriber_id", "recipient", "subscription", "state", "reason", "bounce", "changed_at", "mailing_id", "lane", "due", "tries", "lease_until", "token", "updated_at", "created_at") SELECT "id", "kind", "about", "person_id", "subscriber_id", "recipient", "subscription", "state", "reason", "bounce", "changed_at", "mailing_id", "lane", "due", "tries", "lease_until", "token", "updated_at", "created_at" FROM \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliveries\` RENAME TO \`deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`deliveries_person_idx\` ON \`deliveries\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_recipient_idx\` ON \`deliveries\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_mailing_idx\` ON \`deliveries\` (\`mailing_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_due_idx\` ON \`deliveries\` (\`due\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_token_idx\` ON \`deliveries\` (\`token\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailing_recipient_idx\` ON \`deliveries\` (\`mailing_id\`,\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`state_lane_due_idx\` ON \`deliveries\` (\`state\`,\`lane\`,\`due\`);`)
  await db.run(sql`DROP INDEX \`mailings_document_id_idx\`;`)
}
