import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_list\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`outlet\` text,
  	\`email\` text NOT NULL,
  	\`consent_how\` text NOT NULL,
  	\`consent_at\` text NOT NULL,
  	\`note\` text,
  	\`ended_at\` text,
  	\`ended_reason\` text,
  	\`reference\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_list_email_idx\` ON \`press_list\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`press_list_ended_at_idx\` ON \`press_list\` (\`ended_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`press_list_reference_idx\` ON \`press_list\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`press_list_updated_at_idx\` ON \`press_list\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_list_created_at_idx\` ON \`press_list\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_list_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_list_texts_order_parent\` ON \`press_list_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`preview_links\` ADD \`recipient\` text;`)
  await db.run(sql`CREATE INDEX \`preview_links_recipient_idx\` ON \`preview_links\` (\`recipient\`);`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`mailings_by_idx\` ON \`mailings\` (\`by_id\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`journalist_id\` text(36) REFERENCES press_list(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`deliveries_journalist_idx\` ON \`deliveries\` (\`journalist_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`press_list\`;`)
  await db.run(sql`DROP TABLE \`press_list_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_mailings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`content_type\` text,
  	\`document_id\` text,
  	\`about\` text,
  	\`note\` text,
  	\`by_name\` text,
  	\`state\` text DEFAULT 'prepared' NOT NULL,
  	\`done_at\` text,
  	\`counts_prepared\` numeric,
  	\`counts_accepted\` numeric,
  	\`counts_refused\` numeric,
  	\`counts_bounced\` numeric,
  	\`counts_skipped\` numeric,
  	\`counts_not_sent\` numeric,
  	\`cleared_at\` text,
  	\`preparing_until\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_mailings\`("id", "key", "kind", "content_type", "document_id", "about", "note", "by_name", "state", "done_at", "counts_prepared", "counts_accepted", "counts_refused", "counts_bounced", "counts_skipped", "counts_not_sent", "cleared_at", "preparing_until", "at", "updated_at", "created_at") SELECT "id", "key", "kind", "content_type", "document_id", "about", "note", "by_name", "state", "done_at", "counts_prepared", "counts_accepted", "counts_refused", "counts_bounced", "counts_skipped", "counts_not_sent", "cleared_at", "preparing_until", "at", "updated_at", "created_at" FROM \`mailings\`;`)
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`ALTER TABLE \`__new_mailings\` RENAME TO \`mailings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_key_idx\` ON \`mailings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mailings_document_id_idx\` ON \`mailings\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_state_idx\` ON \`mailings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mailings_done_at_idx\` ON \`mailings\` (\`done_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_createdAt_idx\` ON \`mailings\` (\`kind\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`about\` text,
  	\`person_id\` text(36),
  	\`subscriber_id\` text(36),
  	\`webhook_id\` text(36),
  	\`hub\` text,
  	\`recipient\` text NOT NULL,
  	\`subscription\` text,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`held_by\` text,
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
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mailing_id\`) REFERENCES \`mailings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deliveries\`("id", "kind", "about", "person_id", "subscriber_id", "webhook_id", "hub", "recipient", "subscription", "state", "reason", "held_by", "bounce", "changed_at", "mailing_id", "lane", "due", "tries", "lease_until", "token", "updated_at", "created_at") SELECT "id", "kind", "about", "person_id", "subscriber_id", "webhook_id", "hub", "recipient", "subscription", "state", "reason", "held_by", "bounce", "changed_at", "mailing_id", "lane", "due", "tries", "lease_until", "token", "updated_at", "created_at" FROM \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliveries\` RENAME TO \`deliveries\`;`)
  await db.run(sql`CREATE INDEX \`deliveries_person_idx\` ON \`deliveries\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_webhook_idx\` ON \`deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_recipient_idx\` ON \`deliveries\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_mailing_idx\` ON \`deliveries\` (\`mailing_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_due_idx\` ON \`deliveries\` (\`due\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_token_idx\` ON \`deliveries\` (\`token\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailing_recipient_idx\` ON \`deliveries\` (\`mailing_id\`,\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`mailing_state_idx\` ON \`deliveries\` (\`mailing_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`state_lane_due_idx\` ON \`deliveries\` (\`state\`,\`lane\`,\`due\`);`)
  await db.run(sql`DROP INDEX \`preview_links_recipient_idx\`;`)
  await db.run(sql`ALTER TABLE \`preview_links\` DROP COLUMN \`recipient\`;`)
}
