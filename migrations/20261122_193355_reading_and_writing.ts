import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_texts_text_idx\` ON \`news_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_texts_order_parent\` ON \`consultations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_texts_text_idx\` ON \`consultations_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_texts_order_parent\` ON \`_consultations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_texts_order_parent\` ON \`inspection_reports_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_texts_text_idx\` ON \`inspection_reports_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_texts_order_parent\` ON \`_inspection_reports_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_notices_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_notices_texts_order_parent\` ON \`service_notices_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_texts_text_idx\` ON \`service_notices_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_service_notices_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_notices_v_texts_order_parent\` ON \`_service_notices_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_texts_text_idx\` ON \`pages_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`platform\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_social_links_order_idx\` ON \`site_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_social_links_parent_id_idx\` ON \`site_social_links\` (\`_parent_id\`);`)
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
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`response_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_response_minutes\` numeric;`)
  await db.run(sql`CREATE INDEX \`_consultations_v_newest_idx\` ON \`_consultations_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`placeholder\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`logo_for_dark_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`typeface\` text DEFAULT 'newsroom';`)
  await db.run(sql`CREATE INDEX \`site_logo_for_dark_idx\` ON \`site\` (\`logo_for_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_newest_idx\` ON \`_news_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_newest_idx\` ON \`_inspection_reports_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_newest_idx\` ON \`_service_notices_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_newest_idx\` ON \`_pages_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`consultations_texts\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_texts\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_texts\`;`)
  await db.run(sql`DROP TABLE \`service_notices_texts\`;`)
  await db.run(sql`DROP TABLE \`_service_notices_v_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`site_social_links\`;`)
  await db.run(sql`DROP TABLE \`accessibility_problems\`;`)
  await db.run(sql`DROP TABLE \`accessibility\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Our Council' NOT NULL,
  	\`description\` text DEFAULT 'News, consultations and service notices from the council.',
  	\`logo_id\` text(36),
  	\`primary_colour\` text DEFAULT '#1d4e5f',
  	\`accent_colour\` text DEFAULT '#f2b632',
  	\`time_zone\` text DEFAULT 'Europe/London' NOT NULL,
  	\`footer_text\` text,
  	\`press_office_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`press_office_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_site\`("id", "name", "description", "logo_id", "primary_colour", "accent_colour", "time_zone", "footer_text", "press_office_id", "updated_at", "created_at") SELECT "id", "name", "description", "logo_id", "primary_colour", "accent_colour", "time_zone", "footer_text", "press_office_id", "updated_at", "created_at" FROM \`site\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`ALTER TABLE \`__new_site\` RENAME TO \`site\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`site_press_office_idx\` ON \`site\` (\`press_office_id\`);`)
  await db.run(sql`DROP INDEX \`_news_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_consultations_v_newest_idx\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_response_minutes\`;`)
  await db.run(sql`DROP INDEX \`_inspection_reports_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_service_notices_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_newest_idx\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`response_minutes\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`placeholder\`;`)
}
