import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// The generator loses what happens to an added reference when its target is deleted: it is put in by hand.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_users_id_idx\` ON \`pages_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_media_id_idx\` ON \`pages_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_documents_id_idx\` ON \`pages_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_users_id_idx\` ON \`_pages_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_media_id_idx\` ON \`_pages_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_documents_id_idx\` ON \`_pages_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`scheduled_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`version_id\` text,
  	\`title\` text,
  	\`goes_live_at\` text NOT NULL,
  	\`goesliveat_tz\` text DEFAULT 'Europe/London',
  	\`state\` text DEFAULT 'waiting',
  	\`problem\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scheduled_changes_document_id_idx\` ON \`scheduled_changes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_goes_live_at_idx\` ON \`scheduled_changes\` (\`goes_live_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_state_idx\` ON \`scheduled_changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_by_idx\` ON \`scheduled_changes\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_updated_at_idx\` ON \`scheduled_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_created_at_idx\` ON \`scheduled_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`for_whom\` text NOT NULL,
  	\`shows\` text DEFAULT 'newest' NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`expiresat_tz\` text DEFAULT 'Europe/London',
  	\`revoked_at\` text,
  	\`revokedat_tz\` text DEFAULT 'Europe/London',
  	\`openings\` numeric DEFAULT 0,
  	\`last_opened_at\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_document_id_idx\` ON \`preview_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_by_idx\` ON \`preview_links\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`content_type\` text,
  	\`document_id\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_document_id_idx\` ON \`redirects\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publishing\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`two_people\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`news\` ADD \`early_access_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`earlyaccessat_tz\` text DEFAULT 'Europe/London';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`news_submitted_idx\` ON \`news\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`news_last_edited_by_idx\` ON \`news\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_users_id_idx\` ON \`news_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_early_access_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_earlyaccessat_tz\` text DEFAULT 'Europe/London';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_submitted_idx\` ON \`_news_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_last_edited_by_idx\` ON \`_news_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_users_id_idx\` ON \`_news_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`consultations_submitted_idx\` ON \`consultations\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`consultations_last_edited_by_idx\` ON \`consultations\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`consultations_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`consultations_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`consultations_rels_users_id_idx\` ON \`consultations_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_media_id_idx\` ON \`consultations_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_submitted_idx\` ON \`_consultations_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_last_edited_by_idx\` ON \`_consultations_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_consultations_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_consultations_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_users_id_idx\` ON \`_consultations_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_media_id_idx\` ON \`_consultations_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`inspection_reports\` ADD \`submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`inspection_reports\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`inspection_reports_submitted_idx\` ON \`inspection_reports\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_last_edited_by_idx\` ON \`inspection_reports\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`inspection_reports_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`inspection_reports_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`inspection_reports_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_users_id_idx\` ON \`inspection_reports_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_media_id_idx\` ON \`inspection_reports_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_documents_id_idx\` ON \`inspection_reports_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v\` ADD \`version_submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_submitted_idx\` ON \`_inspection_reports_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_last_edited_by_idx\` ON \`_inspection_reports_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_inspection_reports_v_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_users_id_idx\` ON \`_inspection_reports_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_media_id_idx\` ON \`_inspection_reports_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_documents_id_idx\` ON \`_inspection_reports_v_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`service_notices\` ADD \`submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`service_notices\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`service_notices_submitted_idx\` ON \`service_notices\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_last_edited_by_idx\` ON \`service_notices\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`service_notices_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`service_notices_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`service_notices_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_users_id_idx\` ON \`service_notices_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_media_id_idx\` ON \`service_notices_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_documents_id_idx\` ON \`service_notices_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`_service_notices_v\` ADD \`version_submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_service_notices_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_submitted_idx\` ON \`_service_notices_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_last_edited_by_idx\` ON \`_service_notices_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_service_notices_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_service_notices_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_service_notices_v_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_users_id_idx\` ON \`_service_notices_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_media_id_idx\` ON \`_service_notices_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_documents_id_idx\` ON \`_service_notices_v_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`pages_submitted_idx\` ON \`pages\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`pages_last_edited_by_idx\` ON \`pages\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_submitted\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_submitted_idx\` ON \`_pages_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_last_edited_by_idx\` ON \`_pages_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`released_at\` text;`)
  await db.run(sql`CREATE INDEX \`media_released_at_idx\` ON \`media\` (\`released_at\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`released_at\` text;`)
  await db.run(sql`CREATE INDEX \`documents_released_at_idx\` ON \`documents\` (\`released_at\`);`)
  await db.run(sql`ALTER TABLE \`publication_log\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`publication_log\` ADD \`to\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` text(36) REFERENCES redirects(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)

  // Until now every file was public from its upload, and what was released stays public.
  await db.run(sql`UPDATE \`media\` SET \`released_at\` = \`created_at\`;`)
  await db.run(sql`UPDATE \`documents\` SET \`released_at\` = \`created_at\`;`)
}


export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`scheduled_changes\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`publishing\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_image_id\` text(36),
  	\`body\` text,
  	\`notes_to_editors\` text,
  	\`press_contact_id\` text(36),
  	\`consultation_id\` text(36),
  	\`inspection_report_id\` text(36),
  	\`withdrawal_at\` text,
  	\`withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`withdrawal_reason\` text,
  	\`kind\` text DEFAULT 'news',
  	\`featured\` integer DEFAULT false,
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Europe/London',
  	\`expires_at\` text,
  	\`expiresat_tz\` text DEFAULT 'Europe/London',
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`press_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`inspection_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "summary", "lead_image_id", "body", "notes_to_editors", "press_contact_id", "consultation_id", "inspection_report_id", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "kind", "featured", "published_at", "publishedat_tz", "expires_at", "expiresat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "lead_image_id", "body", "notes_to_editors", "press_contact_id", "consultation_id", "inspection_report_id", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "kind", "featured", "published_at", "publishedat_tz", "expires_at", "expiresat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_title_idx\` ON \`news\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`news_lead_image_idx\` ON \`news\` (\`lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_press_contact_idx\` ON \`news\` (\`press_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`news_consultation_idx\` ON \`news\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`news_inspection_report_idx\` ON \`news\` (\`inspection_report_id\`);`)
  await db.run(sql`CREATE INDEX \`news_withdrawal_withdrawal_at_idx\` ON \`news\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`news_kind_idx\` ON \`news\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`news_featured_idx\` ON \`news\` (\`featured\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_expires_at_idx\` ON \`news\` (\`expires_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_address_idx\` ON \`news\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_idx\` ON \`news\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`news_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "documents_id", "news_id", "topics_id") SELECT "id", "order", "parent_id", "path", "documents_id", "news_id", "topics_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_documents_id_idx\` ON \`news_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_topics_id_idx\` ON \`news_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_image_id\` text(36),
  	\`version_body\` text,
  	\`version_notes_to_editors\` text,
  	\`version_press_contact_id\` text(36),
  	\`version_consultation_id\` text(36),
  	\`version_inspection_report_id\` text(36),
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`version_withdrawal_reason\` text,
  	\`version_kind\` text DEFAULT 'news',
  	\`version_featured\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_expires_at\` text,
  	\`version_expiresat_tz\` text DEFAULT 'Europe/London',
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_press_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_inspection_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_summary", "version_lead_image_id", "version_body", "version_notes_to_editors", "version_press_contact_id", "version_consultation_id", "version_inspection_report_id", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_kind", "version_featured", "version_published_at", "version_publishedat_tz", "version_expires_at", "version_expiresat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_lead_image_id", "version_body", "version_notes_to_editors", "version_press_contact_id", "version_consultation_id", "version_inspection_report_id", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_kind", "version_featured", "version_published_at", "version_publishedat_tz", "version_expires_at", "version_expiresat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_title_idx\` ON \`_news_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_lead_image_idx\` ON \`_news_v\` (\`version_lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_press_contact_idx\` ON \`_news_v\` (\`version_press_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_consultation_idx\` ON \`_news_v\` (\`version_consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_inspection_report_idx\` ON \`_news_v\` (\`version_inspection_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_withdrawal_version_withdrawal_at_idx\` ON \`_news_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_kind_idx\` ON \`_news_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_featured_idx\` ON \`_news_v\` (\`version_featured\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_expires_at_idx\` ON \`_news_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_address_idx\` ON \`_news_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`news_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "documents_id", "news_id", "topics_id") SELECT "id", "order", "parent_id", "path", "documents_id", "news_id", "topics_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_documents_id_idx\` ON \`_news_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_topics_id_idx\` ON \`_news_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_consultations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`audience\` text,
  	\`survey_url\` text,
  	\`respond_by_email\` text,
  	\`respond_by_post\` text,
  	\`contact_id\` text(36),
  	\`outcome_published_at\` text,
  	\`outcome_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`outcome_we_asked\` text,
  	\`outcome_you_said\` text,
  	\`outcome_we_did\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`withdrawal_reason\` text,
  	\`opens_at\` text,
  	\`opensat_tz\` text DEFAULT 'Europe/London',
  	\`closes_at\` text,
  	\`closesat_tz\` text DEFAULT 'Europe/London',
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Europe/London',
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_consultations\`("id", "title", "summary", "body", "audience", "survey_url", "respond_by_email", "respond_by_post", "contact_id", "outcome_published_at", "outcome_publishedat_tz", "outcome_we_asked", "outcome_you_said", "outcome_we_did", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "opens_at", "opensat_tz", "closes_at", "closesat_tz", "published_at", "publishedat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "body", "audience", "survey_url", "respond_by_email", "respond_by_post", "contact_id", "outcome_published_at", "outcome_publishedat_tz", "outcome_we_asked", "outcome_you_said", "outcome_we_did", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "opens_at", "opensat_tz", "closes_at", "closesat_tz", "published_at", "publishedat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status" FROM \`consultations\`;`)
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`ALTER TABLE \`__new_consultations\` RENAME TO \`consultations\`;`)
  await db.run(sql`CREATE INDEX \`consultations_title_idx\` ON \`consultations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`consultations_contact_idx\` ON \`consultations\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_withdrawal_withdrawal_at_idx\` ON \`consultations\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_opens_at_idx\` ON \`consultations\` (\`opens_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_closes_at_idx\` ON \`consultations\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_published_at_idx\` ON \`consultations\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consultations_slug_idx\` ON \`consultations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`consultations_address_idx\` ON \`consultations\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updated_at_idx\` ON \`consultations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_created_at_idx\` ON \`consultations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations__status_idx\` ON \`consultations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_1_idx\` ON \`consultations\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_consultations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_consultations_rels\`("id", "order", "parent_id", "path", "documents_id", "topics_id") SELECT "id", "order", "parent_id", "path", "documents_id", "topics_id" FROM \`consultations_rels\`;`)
  await db.run(sql`DROP TABLE \`consultations_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_consultations_rels\` RENAME TO \`consultations_rels\`;`)
  await db.run(sql`CREATE INDEX \`consultations_rels_order_idx\` ON \`consultations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_parent_idx\` ON \`consultations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_path_idx\` ON \`consultations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_documents_id_idx\` ON \`consultations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_topics_id_idx\` ON \`consultations_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__consultations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_audience\` text,
  	\`version_survey_url\` text,
  	\`version_respond_by_email\` text,
  	\`version_respond_by_post\` text,
  	\`version_contact_id\` text(36),
  	\`version_outcome_published_at\` text,
  	\`version_outcome_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_outcome_we_asked\` text,
  	\`version_outcome_you_said\` text,
  	\`version_outcome_we_did\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`version_withdrawal_reason\` text,
  	\`version_opens_at\` text,
  	\`version_opensat_tz\` text DEFAULT 'Europe/London',
  	\`version_closes_at\` text,
  	\`version_closesat_tz\` text DEFAULT 'Europe/London',
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__consultations_v\`("id", "parent_id", "version_title", "version_summary", "version_body", "version_audience", "version_survey_url", "version_respond_by_email", "version_respond_by_post", "version_contact_id", "version_outcome_published_at", "version_outcome_publishedat_tz", "version_outcome_we_asked", "version_outcome_you_said", "version_outcome_we_did", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_opens_at", "version_opensat_tz", "version_closes_at", "version_closesat_tz", "version_published_at", "version_publishedat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_body", "version_audience", "version_survey_url", "version_respond_by_email", "version_respond_by_post", "version_contact_id", "version_outcome_published_at", "version_outcome_publishedat_tz", "version_outcome_we_asked", "version_outcome_you_said", "version_outcome_we_did", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_opens_at", "version_opensat_tz", "version_closes_at", "version_closesat_tz", "version_published_at", "version_publishedat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_consultations_v\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__consultations_v\` RENAME TO \`_consultations_v\`;`)
  await db.run(sql`CREATE INDEX \`_consultations_v_parent_idx\` ON \`_consultations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_title_idx\` ON \`_consultations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_contact_idx\` ON \`_consultations_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_withdrawal_version_withdrawal_a_idx\` ON \`_consultations_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_opens_at_idx\` ON \`_consultations_v\` (\`version_opens_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_closes_at_idx\` ON \`_consultations_v\` (\`version_closes_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_published_at_idx\` ON \`_consultations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_slug_idx\` ON \`_consultations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_address_idx\` ON \`_consultations_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_updated_at_idx\` ON \`_consultations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_created_at_idx\` ON \`_consultations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version__status_idx\` ON \`_consultations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_created_at_idx\` ON \`_consultations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_updated_at_idx\` ON \`_consultations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_latest_idx\` ON \`_consultations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_1_idx\` ON \`_consultations_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__consultations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__consultations_v_rels\`("id", "order", "parent_id", "path", "documents_id", "topics_id") SELECT "id", "order", "parent_id", "path", "documents_id", "topics_id" FROM \`_consultations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__consultations_v_rels\` RENAME TO \`_consultations_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_order_idx\` ON \`_consultations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_parent_idx\` ON \`_consultations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_path_idx\` ON \`_consultations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_documents_id_idx\` ON \`_consultations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_topics_id_idx\` ON \`_consultations_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_inspection_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`inspectorate\` text,
  	\`inspectorate_name\` text,
  	\`service\` text,
  	\`inspection_type\` text,
  	\`inspected_from\` text,
  	\`inspected_to\` text,
  	\`report_published_at\` text,
  	\`body\` text,
  	\`report_url\` text,
  	\`report_document_id\` text(36),
  	\`previous_report_id\` text(36),
  	\`withdrawal_at\` text,
  	\`withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`withdrawal_reason\` text,
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Europe/London',
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`report_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`previous_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_inspection_reports\`("id", "title", "summary", "inspectorate", "inspectorate_name", "service", "inspection_type", "inspected_from", "inspected_to", "report_published_at", "body", "report_url", "report_document_id", "previous_report_id", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "published_at", "publishedat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "inspectorate", "inspectorate_name", "service", "inspection_type", "inspected_from", "inspected_to", "report_published_at", "body", "report_url", "report_document_id", "previous_report_id", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "published_at", "publishedat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status" FROM \`inspection_reports\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports\`;`)
  await db.run(sql`ALTER TABLE \`__new_inspection_reports\` RENAME TO \`inspection_reports\`;`)
  await db.run(sql`CREATE INDEX \`inspection_reports_title_idx\` ON \`inspection_reports\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_inspectorate_idx\` ON \`inspection_reports\` (\`inspectorate\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_report_document_idx\` ON \`inspection_reports\` (\`report_document_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_previous_report_idx\` ON \`inspection_reports\` (\`previous_report_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_withdrawal_withdrawal_at_idx\` ON \`inspection_reports\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_published_at_idx\` ON \`inspection_reports\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`inspection_reports_slug_idx\` ON \`inspection_reports\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_address_idx\` ON \`inspection_reports\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_updated_at_idx\` ON \`inspection_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_created_at_idx\` ON \`inspection_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports__status_idx\` ON \`inspection_reports\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_2_idx\` ON \`inspection_reports\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_inspection_reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_inspection_reports_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`inspection_reports_rels\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_inspection_reports_rels\` RENAME TO \`inspection_reports_rels\`;`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_order_idx\` ON \`inspection_reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_parent_idx\` ON \`inspection_reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_path_idx\` ON \`inspection_reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_topics_id_idx\` ON \`inspection_reports_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__inspection_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_inspectorate\` text,
  	\`version_inspectorate_name\` text,
  	\`version_service\` text,
  	\`version_inspection_type\` text,
  	\`version_inspected_from\` text,
  	\`version_inspected_to\` text,
  	\`version_report_published_at\` text,
  	\`version_body\` text,
  	\`version_report_url\` text,
  	\`version_report_document_id\` text(36),
  	\`version_previous_report_id\` text(36),
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`version_withdrawal_reason\` text,
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_previous_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__inspection_reports_v\`("id", "parent_id", "version_title", "version_summary", "version_inspectorate", "version_inspectorate_name", "version_service", "version_inspection_type", "version_inspected_from", "version_inspected_to", "version_report_published_at", "version_body", "version_report_url", "version_report_document_id", "version_previous_report_id", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_published_at", "version_publishedat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_inspectorate", "version_inspectorate_name", "version_service", "version_inspection_type", "version_inspected_from", "version_inspected_to", "version_report_published_at", "version_body", "version_report_url", "version_report_document_id", "version_previous_report_id", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_published_at", "version_publishedat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_inspection_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__inspection_reports_v\` RENAME TO \`_inspection_reports_v\`;`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_parent_idx\` ON \`_inspection_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_title_idx\` ON \`_inspection_reports_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_inspectorate_idx\` ON \`_inspection_reports_v\` (\`version_inspectorate\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_report_document_idx\` ON \`_inspection_reports_v\` (\`version_report_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_previous_report_idx\` ON \`_inspection_reports_v\` (\`version_previous_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_withdrawal_version_withdra_idx\` ON \`_inspection_reports_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_published_at_idx\` ON \`_inspection_reports_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_slug_idx\` ON \`_inspection_reports_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_address_idx\` ON \`_inspection_reports_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_updated_at_idx\` ON \`_inspection_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version_created_at_idx\` ON \`_inspection_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_version__status_idx\` ON \`_inspection_reports_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_created_at_idx\` ON \`_inspection_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_updated_at_idx\` ON \`_inspection_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_latest_idx\` ON \`_inspection_reports_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_2_idx\` ON \`_inspection_reports_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__inspection_reports_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__inspection_reports_v_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`_inspection_reports_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__inspection_reports_v_rels\` RENAME TO \`_inspection_reports_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_order_idx\` ON \`_inspection_reports_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_parent_idx\` ON \`_inspection_reports_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_path_idx\` ON \`_inspection_reports_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_topics_id_idx\` ON \`_inspection_reports_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_service_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`message\` text,
  	\`link_label\` text,
  	\`link_url\` text,
  	\`severity\` text DEFAULT 'information',
  	\`placement\` text DEFAULT 'everywhere',
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Europe/London',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Europe/London',
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_service_notices\`("id", "title", "message", "link_label", "link_url", "severity", "placement", "starts_at", "startsat_tz", "ends_at", "endsat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "title", "message", "link_label", "link_url", "severity", "placement", "starts_at", "startsat_tz", "ends_at", "endsat_tz", "slug", "address", "first_published_at", "updated_at", "created_at", "_status" FROM \`service_notices\`;`)
  await db.run(sql`DROP TABLE \`service_notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_notices\` RENAME TO \`service_notices\`;`)
  await db.run(sql`CREATE INDEX \`service_notices_title_idx\` ON \`service_notices\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_severity_idx\` ON \`service_notices\` (\`severity\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_starts_at_idx\` ON \`service_notices\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_ends_at_idx\` ON \`service_notices\` (\`ends_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_notices_slug_idx\` ON \`service_notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_address_idx\` ON \`service_notices\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_updated_at_idx\` ON \`service_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_created_at_idx\` ON \`service_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service_notices__status_idx\` ON \`service_notices\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_startsAt_idx\` ON \`service_notices\` (\`_status\`,\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_service_notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_service_notices_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`service_notices_rels\`;`)
  await db.run(sql`DROP TABLE \`service_notices_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_notices_rels\` RENAME TO \`service_notices_rels\`;`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_order_idx\` ON \`service_notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_parent_idx\` ON \`service_notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_path_idx\` ON \`service_notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_topics_id_idx\` ON \`service_notices_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_message\` text,
  	\`version_link_label\` text,
  	\`version_link_url\` text,
  	\`version_severity\` text DEFAULT 'information',
  	\`version_placement\` text DEFAULT 'everywhere',
  	\`version_starts_at\` text,
  	\`version_startsat_tz\` text DEFAULT 'Europe/London',
  	\`version_ends_at\` text,
  	\`version_endsat_tz\` text DEFAULT 'Europe/London',
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__service_notices_v\`("id", "parent_id", "version_title", "version_message", "version_link_label", "version_link_url", "version_severity", "version_placement", "version_starts_at", "version_startsat_tz", "version_ends_at", "version_endsat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_message", "version_link_label", "version_link_url", "version_severity", "version_placement", "version_starts_at", "version_startsat_tz", "version_ends_at", "version_endsat_tz", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_service_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_service_notices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_notices_v\` RENAME TO \`_service_notices_v\`;`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_parent_idx\` ON \`_service_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_title_idx\` ON \`_service_notices_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_severity_idx\` ON \`_service_notices_v\` (\`version_severity\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_starts_at_idx\` ON \`_service_notices_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_ends_at_idx\` ON \`_service_notices_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_slug_idx\` ON \`_service_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_address_idx\` ON \`_service_notices_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_updated_at_idx\` ON \`_service_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version_created_at_idx\` ON \`_service_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_version__status_idx\` ON \`_service_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_created_at_idx\` ON \`_service_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_updated_at_idx\` ON \`_service_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_latest_idx\` ON \`_service_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_startsAt_idx\` ON \`_service_notices_v\` (\`version__status\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__service_notices_v_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`_service_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_notices_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_notices_v_rels\` RENAME TO \`_service_notices_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_order_idx\` ON \`_service_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_parent_idx\` ON \`_service_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_path_idx\` ON \`_service_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_topics_id_idx\` ON \`_service_notices_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "title", "summary", "body", "slug", "address", "first_published_at", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "body", "slug", "address", "first_published_at", "updated_at", "created_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_address_idx\` ON \`pages\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_title", "version_summary", "version_body", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_body", "version_slug", "version_address", "version_first_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_address_idx\` ON \`_pages_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`consultations_id\` text(36),
  	\`inspection_reports_id\` text(36),
  	\`service_notices_id\` text(36),
  	\`pages_id\` text(36),
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`inspection_reports_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_notices_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "pages_id", "topics_id", "contacts_id", "media_id", "documents_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "pages_id", "topics_id", "contacts_id", "media_id", "documents_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consultations_id_idx\` ON \`payload_locked_documents_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inspection_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`inspection_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`service_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`media_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`released_at\`;`)
  await db.run(sql`DROP INDEX \`documents_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`released_at\`;`)
  await db.run(sql`ALTER TABLE \`publication_log\` DROP COLUMN \`from\`;`)
  await db.run(sql`ALTER TABLE \`publication_log\` DROP COLUMN \`to\`;`)
}
