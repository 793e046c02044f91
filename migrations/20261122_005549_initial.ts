import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_updates_order_idx\` ON \`news_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_updates_parent_id_idx\` ON \`news_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
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
  await db.run(sql`CREATE TABLE \`news_rels\` (
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
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_documents_id_idx\` ON \`news_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_topics_id_idx\` ON \`news_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_updates_order_idx\` ON \`_news_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_updates_parent_id_idx\` ON \`_news_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
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
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_documents_id_idx\` ON \`_news_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_topics_id_idx\` ON \`_news_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_partners_order_idx\` ON \`consultations_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_partners_parent_id_idx\` ON \`consultations_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Europe/London',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Europe/London',
  	\`place\` text,
  	\`join_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_events_order_idx\` ON \`consultations_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_events_parent_id_idx\` ON \`consultations_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations\` (
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
  await db.run(sql`CREATE TABLE \`consultations_rels\` (
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
  await db.run(sql`CREATE INDEX \`consultations_rels_order_idx\` ON \`consultations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_parent_idx\` ON \`consultations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_path_idx\` ON \`consultations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_documents_id_idx\` ON \`consultations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_topics_id_idx\` ON \`consultations_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_partners_order_idx\` ON \`_consultations_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_partners_parent_id_idx\` ON \`_consultations_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Europe/London',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Europe/London',
  	\`place\` text,
  	\`join_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_events_order_idx\` ON \`_consultations_v_version_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_events_parent_id_idx\` ON \`_consultations_v_version_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v\` (
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
  await db.run(sql`CREATE TABLE \`_consultations_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_order_idx\` ON \`_consultations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_parent_idx\` ON \`_consultations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_path_idx\` ON \`_consultations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_documents_id_idx\` ON \`_consultations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_topics_id_idx\` ON \`_consultations_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports_judgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area\` text,
  	\`judgement\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_judgements_order_idx\` ON \`inspection_reports_judgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_judgements_parent_id_idx\` ON \`inspection_reports_judgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports_key_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_key_findings_order_idx\` ON \`inspection_reports_key_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_key_findings_parent_id_idx\` ON \`inspection_reports_key_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports_improvements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_improvements_order_idx\` ON \`inspection_reports_improvements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_improvements_parent_id_idx\` ON \`inspection_reports_improvements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports_quotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`quote\` text,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_quotes_order_idx\` ON \`inspection_reports_quotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_quotes_parent_id_idx\` ON \`inspection_reports_quotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspection_reports\` (
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
  await db.run(sql`CREATE TABLE \`inspection_reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_order_idx\` ON \`inspection_reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_parent_idx\` ON \`inspection_reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_path_idx\` ON \`inspection_reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`inspection_reports_rels_topics_id_idx\` ON \`inspection_reports_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_version_judgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area\` text,
  	\`judgement\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_judgements_order_idx\` ON \`_inspection_reports_v_version_judgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_judgements_parent_id_idx\` ON \`_inspection_reports_v_version_judgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_version_key_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_key_findings_order_idx\` ON \`_inspection_reports_v_version_key_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_key_findings_parent_id_idx\` ON \`_inspection_reports_v_version_key_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_version_improvements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_improvements_order_idx\` ON \`_inspection_reports_v_version_improvements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_improvements_parent_id_idx\` ON \`_inspection_reports_v_version_improvements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_version_quotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`quote\` text,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_quotes_order_idx\` ON \`_inspection_reports_v_version_quotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_version_quotes_parent_id_idx\` ON \`_inspection_reports_v_version_quotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspection_reports_v\` (
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
  await db.run(sql`CREATE TABLE \`_inspection_reports_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_inspection_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_order_idx\` ON \`_inspection_reports_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_parent_idx\` ON \`_inspection_reports_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_path_idx\` ON \`_inspection_reports_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_inspection_reports_v_rels_topics_id_idx\` ON \`_inspection_reports_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`service_notices_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_notices_updates_order_idx\` ON \`service_notices_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_updates_parent_id_idx\` ON \`service_notices_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_notices\` (
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
  await db.run(sql`CREATE TABLE \`service_notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_notices_rels_order_idx\` ON \`service_notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_parent_idx\` ON \`service_notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_path_idx\` ON \`service_notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`service_notices_rels_topics_id_idx\` ON \`service_notices_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_notices_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_updates_order_idx\` ON \`_service_notices_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_version_updates_parent_id_idx\` ON \`_service_notices_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_notices_v\` (
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
  await db.run(sql`CREATE TABLE \`_service_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_order_idx\` ON \`_service_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_parent_idx\` ON \`_service_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_path_idx\` ON \`_service_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_service_notices_v_rels_topics_id_idx\` ON \`_service_notices_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
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
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_address_idx\` ON \`pages\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
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
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_title_idx\` ON \`topics\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_address_idx\` ON \`topics\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
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
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publication_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`address\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`reason\` text,
  	\`was_public\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_log_at_idx\` ON \`publication_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`publication_log_event_idx\` ON \`publication_log\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`publication_log_document_id_idx\` ON \`publication_log\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_log_address_idx\` ON \`publication_log\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`publication_log_by_idx\` ON \`publication_log\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_log_updated_at_idx\` ON \`publication_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_log_created_at_idx\` ON \`publication_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_news_id_idx\` ON \`home_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_navigation_order_idx\` ON \`site_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_parent_id_idx\` ON \`site_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_footer_links_order_idx\` ON \`site_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_footer_links_parent_id_idx\` ON \`site_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
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
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`site_press_office_idx\` ON \`site\` (\`press_office_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_updates\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`consultations_partners\`;`)
  await db.run(sql`DROP TABLE \`consultations_events\`;`)
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`DROP TABLE \`consultations_rels\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_events\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_judgements\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_key_findings\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_improvements\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_quotes\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports\`;`)
  await db.run(sql`DROP TABLE \`inspection_reports_rels\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_version_judgements\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_version_key_findings\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_version_improvements\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_version_quotes\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_inspection_reports_v_rels\`;`)
  await db.run(sql`DROP TABLE \`service_notices_updates\`;`)
  await db.run(sql`DROP TABLE \`service_notices\`;`)
  await db.run(sql`DROP TABLE \`service_notices_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_notices_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`_service_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_service_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publication_log\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`site_navigation\`;`)
  await db.run(sql`DROP TABLE \`site_footer_links\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
}
