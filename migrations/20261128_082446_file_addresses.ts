import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`file_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`file\` text NOT NULL,
  	\`size\` text,
  	\`was_public\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`file_addresses_address_idx\` ON \`file_addresses\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`file_addresses_file_idx\` ON \`file_addresses\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`file_addresses_updated_at_idx\` ON \`file_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`file_addresses_created_at_idx\` ON \`file_addresses\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`file_addresses\`;`)
}
