import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`finder_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`finder\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`finder_synonyms_order_idx\` ON \`finder_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`finder_synonyms_parent_id_idx\` ON \`finder_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`finder\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`old_after_years\` numeric DEFAULT 3,
  	\`web_sub_hub\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`finder_synonyms\`;`)
  await db.run(sql`DROP TABLE \`finder\`;`)
}
