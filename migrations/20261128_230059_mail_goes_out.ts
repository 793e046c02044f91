import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mailings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`content_type\` text,
  	\`document_id\` text,
  	\`about\` text,
  	\`note\` text,
  	\`by_name\` text,
  	\`state\` text DEFAULT 'prepared' NOT NULL,
  	\`preparing_until\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_key_idx\` ON \`mailings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mailings_state_idx\` ON \`mailings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`about\` text,
  	\`person_id\` text(36),
  	\`subscriber_id\` text(36),
  	\`recipient\` text NOT NULL,
  	\`subscription\` text,
  	\`state\` text NOT NULL,
  	\`reason\` text,
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
  await db.run(sql`CREATE TABLE \`users_no_mail\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_no_mail_order_idx\` ON \`users_no_mail\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_no_mail_parent_idx\` ON \`users_no_mail\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`users_no_mail\`;`)
}
