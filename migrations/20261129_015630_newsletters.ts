import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletters_blocks_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_items_order_idx\` ON \`newsletters_blocks_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_items_parent_id_idx\` ON \`newsletters_blocks_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_items_path_idx\` ON \`newsletters_blocks_items\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_contribution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`name\` text,
  	\`role\` text,
  	\`portrait_id\` text(36),
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contribution_order_idx\` ON \`newsletters_blocks_contribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contribution_parent_id_idx\` ON \`newsletters_blocks_contribution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contribution_path_idx\` ON \`newsletters_blocks_contribution\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contribution_portrait_idx\` ON \`newsletters_blocks_contribution\` (\`portrait_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_text_order_idx\` ON \`newsletters_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_text_parent_id_idx\` ON \`newsletters_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_text_path_idx\` ON \`newsletters_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contacts_order_idx\` ON \`newsletters_blocks_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contacts_parent_id_idx\` ON \`newsletters_blocks_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contacts_path_idx\` ON \`newsletters_blocks_contacts\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_order_idx\` ON \`newsletters_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_parent_id_idx\` ON \`newsletters_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_path_idx\` ON \`newsletters_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_picture_idx\` ON \`newsletters_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_updates_order_idx\` ON \`newsletters_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_updates_parent_id_idx\` ON \`newsletters_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_updates_at_idx\` ON \`newsletters_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`newsletters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`series_id\` text(36),
  	\`withdrawal_at\` text,
  	\`withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`withdrawal_reason\` text,
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Europe/London',
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`submitted\` integer DEFAULT false,
  	\`last_edited_by_id\` text(36),
  	\`language\` text DEFAULT 'en-GB',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`series_id\`) REFERENCES \`newsletter_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_title_idx\` ON \`newsletters\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_series_idx\` ON \`newsletters\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_withdrawal_withdrawal_at_idx\` ON \`newsletters\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_published_at_idx\` ON \`newsletters\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_slug_idx\` ON \`newsletters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_address_idx\` ON \`newsletters\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_submitted_idx\` ON \`newsletters\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_last_edited_by_idx\` ON \`newsletters\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_updated_at_idx\` ON \`newsletters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_created_at_idx\` ON \`newsletters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters__status_idx\` ON \`newsletters\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_listed_idx\` ON \`newsletters\` (\`_status\`,\`published_at\`,\`created_at\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_all_idx\` ON \`newsletters\` (\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_changed_idx\` ON \`newsletters\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_drafts_idx\` ON \`newsletters\` (\`_status\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_next_withdrawal_at_idx\` ON \`newsletters\` (\`_status\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_texts_order_parent\` ON \`newsletters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_texts_text_idx\` ON \`newsletters_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`consultations_id\` text(36),
  	\`inspection_reports_id\` text(36),
  	\`service_notices_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`contacts_id\` text(36),
  	\`users_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`inspection_reports_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_notices_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_rels_order_idx\` ON \`newsletters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_parent_idx\` ON \`newsletters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_path_idx\` ON \`newsletters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_news_id_idx\` ON \`newsletters_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_consultations_id_idx\` ON \`newsletters_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_inspection_reports_id_idx\` ON \`newsletters_rels\` (\`inspection_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_service_notices_id_idx\` ON \`newsletters_rels\` (\`service_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_newsletters_id_idx\` ON \`newsletters_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_pages_id_idx\` ON \`newsletters_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_media_id_idx\` ON \`newsletters_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_contacts_id_idx\` ON \`newsletters_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_users_id_idx\` ON \`newsletters_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_documents_id_idx\` ON \`newsletters_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_items_order_idx\` ON \`_newsletters_v_blocks_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_items_parent_id_idx\` ON \`_newsletters_v_blocks_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_items_path_idx\` ON \`_newsletters_v_blocks_items\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_contribution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`name\` text,
  	\`role\` text,
  	\`portrait_id\` text(36),
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contribution_order_idx\` ON \`_newsletters_v_blocks_contribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contribution_parent_id_idx\` ON \`_newsletters_v_blocks_contribution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contribution_path_idx\` ON \`_newsletters_v_blocks_contribution\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contribution_portrait_idx\` ON \`_newsletters_v_blocks_contribution\` (\`portrait_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_text_order_idx\` ON \`_newsletters_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_text_parent_id_idx\` ON \`_newsletters_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_text_path_idx\` ON \`_newsletters_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contacts_order_idx\` ON \`_newsletters_v_blocks_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contacts_parent_id_idx\` ON \`_newsletters_v_blocks_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_contacts_path_idx\` ON \`_newsletters_v_blocks_contacts\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_order_idx\` ON \`_newsletters_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_parent_id_idx\` ON \`_newsletters_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_path_idx\` ON \`_newsletters_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_picture_idx\` ON \`_newsletters_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_updates_order_idx\` ON \`_newsletters_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_updates_parent_id_idx\` ON \`_newsletters_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_updates_at_idx\` ON \`_newsletters_v_version_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_series_id\` text(36),
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`version_withdrawal_reason\` text,
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_last_edited_by_id\` text(36),
  	\`version_language\` text DEFAULT 'en-GB',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`newsletter_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_parent_idx\` ON \`_newsletters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_title_idx\` ON \`_newsletters_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_series_idx\` ON \`_newsletters_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_withdrawal_version_withdrawal_at_idx\` ON \`_newsletters_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_published_at_idx\` ON \`_newsletters_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_slug_idx\` ON \`_newsletters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_address_idx\` ON \`_newsletters_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_submitted_idx\` ON \`_newsletters_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_last_edited_by_idx\` ON \`_newsletters_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_updated_at_idx\` ON \`_newsletters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_created_at_idx\` ON \`_newsletters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version__status_idx\` ON \`_newsletters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_created_at_idx\` ON \`_newsletters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_updated_at_idx\` ON \`_newsletters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_latest_idx\` ON \`_newsletters_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_newest_idx\` ON \`_newsletters_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_changed_idx\` ON \`_newsletters_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_titled_idx\` ON \`_newsletters_v\` (\`latest\`,\`version_title\`,\`created_at\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_listed_idx\` ON \`_newsletters_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_texts_order_parent\` ON \`_newsletters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`consultations_id\` text(36),
  	\`inspection_reports_id\` text(36),
  	\`service_notices_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`contacts_id\` text(36),
  	\`users_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`inspection_reports_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_notices_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_order_idx\` ON \`_newsletters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_parent_idx\` ON \`_newsletters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_path_idx\` ON \`_newsletters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_news_id_idx\` ON \`_newsletters_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_consultations_id_idx\` ON \`_newsletters_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_inspection_reports_id_idx\` ON \`_newsletters_v_rels\` (\`inspection_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_service_notices_id_idx\` ON \`_newsletters_v_rels\` (\`service_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_newsletters_id_idx\` ON \`_newsletters_v_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_pages_id_idx\` ON \`_newsletters_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_media_id_idx\` ON \`_newsletters_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_contacts_id_idx\` ON \`_newsletters_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_users_id_idx\` ON \`_newsletters_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_documents_id_idx\` ON \`_newsletters_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`from_name\` text,
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_series_title_idx\` ON \`newsletter_series\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_series_slug_idx\` ON \`newsletter_series\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_series_address_idx\` ON \`newsletter_series\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_series_updated_at_idx\` ON \`newsletter_series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_series_created_at_idx\` ON \`newsletter_series\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`website\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`portrait_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`contacts_portrait_idx\` ON \`contacts\` (\`portrait_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`newsletters_id\` text(36) REFERENCES newsletters(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`newsletter_series_id\` text(36) REFERENCES newsletter_series(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletter_series_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletter_series_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletters_blocks_items\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_contribution\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_contacts\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`newsletters_updates\`;`)
  await db.run(sql`DROP TABLE \`newsletters\`;`)
  await db.run(sql`DROP TABLE \`newsletters_texts\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_items\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_contribution\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_contacts\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletter_series\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`team\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`hours\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_contacts\`("id", "name", "team", "email", "phone", "hours", "updated_at", "created_at") SELECT "id", "name", "team", "email", "phone", "hours", "updated_at", "created_at" FROM \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`ALTER TABLE \`__new_contacts\` RENAME TO \`contacts\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
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
  	\`redirects_id\` text(36),
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
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "pages_id", "topics_id", "contacts_id", "media_id", "documents_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "pages_id", "topics_id", "contacts_id", "media_id", "documents_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
