import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`accessibility_problems\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`criterion\` text,
  	\`reason\` text DEFAULT 'fails' NOT NULL,
  	\`plan\` text,
  	\`mended_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_problems_order_idx\` ON \`accessibility_problems\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_problems_parent_id_idx\` ON \`accessibility_problems\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`compliance\` text,
  	\`improving\` text,
  	\`tested_on\` text,
  	\`tested_by\` text,
  	\`method\` text,
  	\`prepared_on\` text,
  	\`reviewed_on\` text,
  	\`contact_id\` text(36),
  	\`response_days\` numeric DEFAULT 10,
  	\`enforced_by\` text DEFAULT 'ehrc' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_contact_idx\` ON \`accessibility\` (\`contact_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accessibility_problems\`;`)
  await db.run(sql`DROP TABLE \`accessibility\`;`)
}
