import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`kept_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`content_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`data\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`kept_texts_person_idx\` ON \`kept_texts\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`kept_texts_document_id_idx\` ON \`kept_texts\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`kept_texts_updated_at_idx\` ON \`kept_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kept_texts_created_at_idx\` ON \`kept_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`quote\` text,
  	\`text\` text NOT NULL,
  	\`answer_to\` text,
  	\`by_id\` text(36),
  	\`by_name\` text NOT NULL,
  	\`done_at\` text,
  	\`done_by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_id_idx\` ON \`comments\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_by_idx\` ON \`comments\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`kept_texts\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
}
