import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consultations_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_updates_order_idx\` ON \`consultations_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updates_parent_id_idx\` ON \`consultations_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updates_at_idx\` ON \`consultations_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_updates_order_idx\` ON \`_consultations_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_updates_parent_id_idx\` ON \`_consultations_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_updates_at_idx\` ON \`_consultations_v_version_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_updates_order_idx\` ON \`inspection_reports_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_updates_parent_id_idx\` ON \`inspection_reports_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_updates_at_idx\` ON \`inspection_reports_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_updates_order_idx\` ON \`_inspection_reports_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_updates_parent_id_idx\` ON \`_inspection_reports_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_updates_at_idx\` ON \`_inspection_reports_v_version_updates\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`consultations_updates\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_updates\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_version_updates\`;`)
}
