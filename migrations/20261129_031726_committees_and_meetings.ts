import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`meetings_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_updates_order_idx\` ON \`meetings_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updates_parent_id_idx\` ON \`meetings_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updates_at_idx\` ON \`meetings_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`committee_id\` text(36),
  	\`title\` text,
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Europe/London',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Europe/London',
  	\`place\` text,
  	\`join_url\` text,
  	\`state\` text DEFAULT 'planned',
  	\`minutes_state\` text DEFAULT 'none',
  	\`notice\` text,
  	\`private_notice_published_at\` text,
  	\`private_notice_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`private_notice_text\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`withdrawal_reason\` text,
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Europe/London',
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`minutes_approved_at\` text,
  	\`submitted\` integer DEFAULT false,
  	\`last_edited_by_id\` text(36),
  	\`language\` text DEFAULT 'en-GB',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`committee_id\`) REFERENCES \`committees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_committee_idx\` ON \`meetings\` (\`committee_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_title_idx\` ON \`meetings\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`meetings_starts_at_idx\` ON \`meetings\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_state_idx\` ON \`meetings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`meetings_private_notice_private_notice_published_at_idx\` ON \`meetings\` (\`private_notice_published_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_withdrawal_withdrawal_at_idx\` ON \`meetings\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_published_at_idx\` ON \`meetings\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meetings_address_idx\` ON \`meetings\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`meetings_submitted_idx\` ON \`meetings\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`meetings_last_edited_by_idx\` ON \`meetings\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_listed_idx\` ON \`meetings\` (\`_status\`,\`published_at\`,\`created_at\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_all_idx\` ON \`meetings\` (\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changed_idx\` ON \`meetings\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_drafts_idx\` ON \`meetings\` (\`_status\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_next_startsAt_idx\` ON \`meetings\` (\`_status\`,\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_next_endsAt_idx\` ON \`meetings\` (\`_status\`,\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_next_privateNotice_publishedAt_idx\` ON \`meetings\` (\`_status\`,\`private_notice_published_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_next_withdrawal_at_idx\` ON \`meetings\` (\`_status\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_next_minutesApprovedAt_idx\` ON \`meetings\` (\`_status\`,\`minutes_approved_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_texts_order_parent\` ON \`meetings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_texts_text_idx\` ON \`meetings_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_documents_id_idx\` ON \`meetings_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_users_id_idx\` ON \`meetings_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_media_id_idx\` ON \`meetings_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_updates_order_idx\` ON \`_meetings_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_updates_parent_id_idx\` ON \`_meetings_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_updates_at_idx\` ON \`_meetings_v_version_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_committee_id\` text(36),
  	\`version_title\` text,
  	\`version_starts_at\` text,
  	\`version_startsat_tz\` text DEFAULT 'Europe/London',
  	\`version_ends_at\` text,
  	\`version_endsat_tz\` text DEFAULT 'Europe/London',
  	\`version_place\` text,
  	\`version_join_url\` text,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_minutes_state\` text DEFAULT 'none',
  	\`version_notice\` text,
  	\`version_private_notice_published_at\` text,
  	\`version_private_notice_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_private_notice_text\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`version_withdrawal_reason\` text,
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_slug\` text,
  	\`version_address\` text,
  	\`version_first_published_at\` text,
  	\`version_minutes_approved_at\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_last_edited_by_id\` text(36),
  	\`version_language\` text DEFAULT 'en-GB',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_committee_id\`) REFERENCES \`committees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_committee_idx\` ON \`_meetings_v\` (\`version_committee_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_title_idx\` ON \`_meetings_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_starts_at_idx\` ON \`_meetings_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_state_idx\` ON \`_meetings_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_private_notice_version_private_notic_idx\` ON \`_meetings_v\` (\`version_private_notice_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_withdrawal_version_withdrawal_at_idx\` ON \`_meetings_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_published_at_idx\` ON \`_meetings_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_address_idx\` ON \`_meetings_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_submitted_idx\` ON \`_meetings_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_last_edited_by_idx\` ON \`_meetings_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version__status_idx\` ON \`_meetings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_idx\` ON \`_meetings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_newest_idx\` ON \`_meetings_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_changed_idx\` ON \`_meetings_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_titled_idx\` ON \`_meetings_v\` (\`latest\`,\`version_title\`,\`created_at\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_listed_idx\` ON \`_meetings_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_texts_order_parent\` ON \`_meetings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_documents_id_idx\` ON \`_meetings_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_users_id_idx\` ON \`_meetings_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_media_id_idx\` ON \`_meetings_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_resolutions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`letter\` text,
  	\`verb\` text DEFAULT 'noted',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_resolutions_order_idx\` ON \`agenda_items_resolutions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_resolutions_parent_id_idx\` ON \`agenda_items_resolutions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_resolutions_verb_idx\` ON \`agenda_items_resolutions\` (\`verb\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_updates_order_idx\` ON \`agenda_items_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_updates_parent_id_idx\` ON \`agenda_items_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_updates_at_idx\` ON \`agenda_items_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`meeting_id\` text(36),
  	\`title\` text,
  	\`decided_by\` text,
  	\`decided_at\` text,
  	\`decidedat_tz\` text DEFAULT 'Europe/London',
  	\`exempt\` integer DEFAULT false,
  	\`exempt_reason\` text,
  	\`purpose\` text,
  	\`minutes\` text,
  	\`is_key_decision\` integer DEFAULT false,
  	\`call_in_until\` text,
  	\`callinuntil_tz\` text DEFAULT 'Europe/London',
  	\`officer_contact_id\` text(36),
  	\`consultation_id\` text(36),
  	\`inspection_report_id\` text(36),
  	\`withdrawal_at\` text,
  	\`withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`withdrawal_reason\` text,
  	\`order\` numeric,
  	\`committee_id\` text(36),
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
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`officer_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`inspection_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`committee_id\`) REFERENCES \`committees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_number_idx\` ON \`agenda_items\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_meeting_idx\` ON \`agenda_items\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_title_idx\` ON \`agenda_items\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_decided_at_idx\` ON \`agenda_items\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_officer_contact_idx\` ON \`agenda_items\` (\`officer_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_consultation_idx\` ON \`agenda_items\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_inspection_report_idx\` ON \`agenda_items\` (\`inspection_report_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_withdrawal_withdrawal_at_idx\` ON \`agenda_items\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_order_idx\` ON \`agenda_items\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_committee_idx\` ON \`agenda_items\` (\`committee_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_published_at_idx\` ON \`agenda_items\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_slug_idx\` ON \`agenda_items\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_address_idx\` ON \`agenda_items\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_submitted_idx\` ON \`agenda_items\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_last_edited_by_idx\` ON \`agenda_items\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_updated_at_idx\` ON \`agenda_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_created_at_idx\` ON \`agenda_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items__status_idx\` ON \`agenda_items\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_listed_idx\` ON \`agenda_items\` (\`_status\`,\`published_at\`,\`created_at\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_all_idx\` ON \`agenda_items\` (\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_changed_idx\` ON \`agenda_items\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_drafts_idx\` ON \`agenda_items\` (\`_status\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_next_decidedAt_idx\` ON \`agenda_items\` (\`_status\`,\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_next_callInUntil_idx\` ON \`agenda_items\` (\`_status\`,\`call_in_until\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_next_withdrawal_at_idx\` ON \`agenda_items\` (\`_status\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_texts_order_parent\` ON \`agenda_items_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_texts_text_idx\` ON \`agenda_items_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_order_idx\` ON \`agenda_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_parent_idx\` ON \`agenda_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_path_idx\` ON \`agenda_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_documents_id_idx\` ON \`agenda_items_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_topics_id_idx\` ON \`agenda_items_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_users_id_idx\` ON \`agenda_items_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_media_id_idx\` ON \`agenda_items_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_agenda_items_v_version_resolutions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`letter\` text,
  	\`verb\` text DEFAULT 'noted',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agenda_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_resolutions_order_idx\` ON \`_agenda_items_v_version_resolutions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_resolutions_parent_id_idx\` ON \`_agenda_items_v_version_resolutions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_resolutions_verb_idx\` ON \`_agenda_items_v_version_resolutions\` (\`verb\`);`)
  await db.run(sql`CREATE TABLE \`_agenda_items_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Europe/London',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agenda_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_updates_order_idx\` ON \`_agenda_items_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_updates_parent_id_idx\` ON \`_agenda_items_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_updates_at_idx\` ON \`_agenda_items_v_version_updates\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`_agenda_items_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` text,
  	\`version_meeting_id\` text(36),
  	\`version_title\` text,
  	\`version_decided_by\` text,
  	\`version_decided_at\` text,
  	\`version_decidedat_tz\` text DEFAULT 'Europe/London',
  	\`version_exempt\` integer DEFAULT false,
  	\`version_exempt_reason\` text,
  	\`version_purpose\` text,
  	\`version_minutes\` text,
  	\`version_is_key_decision\` integer DEFAULT false,
  	\`version_call_in_until\` text,
  	\`version_callinuntil_tz\` text DEFAULT 'Europe/London',
  	\`version_officer_contact_id\` text(36),
  	\`version_consultation_id\` text(36),
  	\`version_inspection_report_id\` text(36),
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_at_tz\` text DEFAULT 'Europe/London',
  	\`version_withdrawal_reason\` text,
  	\`version_order\` numeric,
  	\`version_committee_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_officer_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_inspection_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_committee_id\`) REFERENCES \`committees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_parent_idx\` ON \`_agenda_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_number_idx\` ON \`_agenda_items_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_meeting_idx\` ON \`_agenda_items_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_title_idx\` ON \`_agenda_items_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_decided_at_idx\` ON \`_agenda_items_v\` (\`version_decided_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_officer_contact_idx\` ON \`_agenda_items_v\` (\`version_officer_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_consultation_idx\` ON \`_agenda_items_v\` (\`version_consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_inspection_report_idx\` ON \`_agenda_items_v\` (\`version_inspection_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_withdrawal_version_withdrawal_at_idx\` ON \`_agenda_items_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_order_idx\` ON \`_agenda_items_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_committee_idx\` ON \`_agenda_items_v\` (\`version_committee_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_published_at_idx\` ON \`_agenda_items_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_slug_idx\` ON \`_agenda_items_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_address_idx\` ON \`_agenda_items_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_submitted_idx\` ON \`_agenda_items_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_last_edited_by_idx\` ON \`_agenda_items_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_updated_at_idx\` ON \`_agenda_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version_created_at_idx\` ON \`_agenda_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_version_version__status_idx\` ON \`_agenda_items_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_created_at_idx\` ON \`_agenda_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_updated_at_idx\` ON \`_agenda_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_latest_idx\` ON \`_agenda_items_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_newest_idx\` ON \`_agenda_items_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_changed_idx\` ON \`_agenda_items_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_titled_idx\` ON \`_agenda_items_v\` (\`latest\`,\`version_title\`,\`created_at\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_listed_idx\` ON \`_agenda_items_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agenda_items_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agenda_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_texts_order_parent\` ON \`_agenda_items_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agenda_items_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agenda_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_order_idx\` ON \`_agenda_items_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_parent_idx\` ON \`_agenda_items_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_path_idx\` ON \`_agenda_items_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_documents_id_idx\` ON \`_agenda_items_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_topics_id_idx\` ON \`_agenda_items_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_users_id_idx\` ON \`_agenda_items_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_agenda_items_v_rels_media_id_idx\` ON \`_agenda_items_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`committees\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`called_in\` text,
  	\`ended_at\` text,
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`committees_title_idx\` ON \`committees\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`committees_slug_idx\` ON \`committees\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`committees_address_idx\` ON \`committees\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`committees_updated_at_idx\` ON \`committees\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`committees_created_at_idx\` ON \`committees\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`decision_id\` text(36) REFERENCES agenda_items(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`news_decision_idx\` ON \`news\` (\`decision_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_decision_id\` text(36) REFERENCES agenda_items(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_decision_idx\` ON \`_news_v\` (\`version_decision_id\`);`)
  await db.run(sql`ALTER TABLE \`newsletters_rels\` ADD \`meetings_id\` text(36) REFERENCES meetings(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`newsletters_rels\` ADD \`agenda_items_id\` text(36) REFERENCES agenda_items(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_meetings_id_idx\` ON \`newsletters_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_agenda_items_id_idx\` ON \`newsletters_rels\` (\`agenda_items_id\`);`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_rels\` ADD \`meetings_id\` text(36) REFERENCES meetings(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_rels\` ADD \`agenda_items_id\` text(36) REFERENCES agenda_items(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_meetings_id_idx\` ON \`_newsletters_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_agenda_items_id_idx\` ON \`_newsletters_v_rels\` (\`agenda_items_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meetings_id\` text(36) REFERENCES meetings(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`agenda_items_id\` text(36) REFERENCES agenda_items(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`committees_id\` text(36) REFERENCES committees(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agenda_items_id_idx\` ON \`payload_locked_documents_rels\` (\`agenda_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_committees_id_idx\` ON \`payload_locked_documents_rels\` (\`committees_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`meetings_updates\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_resolutions\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_updates\`;`)
  await db.run(sql`DROP TABLE \`agenda_items\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_texts\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_rels\`;`)
  await db.run(sql`DROP TABLE \`_agenda_items_v_version_resolutions\`;`)
  await db.run(sql`DROP TABLE \`_agenda_items_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`_agenda_items_v\`;`)
  await db.run(sql`DROP TABLE \`_agenda_items_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_agenda_items_v_rels\`;`)
  await db.run(sql`DROP TABLE \`committees\`;`)
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
  	\`early_access_at\` text,
  	\`earlyaccessat_tz\` text DEFAULT 'Europe/London',
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Europe/London',
  	\`expires_at\` text,
  	\`expiresat_tz\` text DEFAULT 'Europe/London',
  	\`kind\` text DEFAULT 'news',
  	\`featured\` integer DEFAULT false,
  	\`slug\` text,
  	\`address\` text,
  	\`first_published_at\` text,
  	\`submitted\` integer DEFAULT false,
  	\`last_edited_by_id\` text(36),
  	\`language\` text DEFAULT 'en-GB',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`press_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`inspection_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "summary", "lead_image_id", "body", "notes_to_editors", "press_contact_id", "consultation_id", "inspection_report_id", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "early_access_at", "earlyaccessat_tz", "published_at", "publishedat_tz", "expires_at", "expiresat_tz", "kind", "featured", "slug", "address", "first_published_at", "submitted", "last_edited_by_id", "language", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "lead_image_id", "body", "notes_to_editors", "press_contact_id", "consultation_id", "inspection_report_id", "withdrawal_at", "withdrawal_at_tz", "withdrawal_reason", "early_access_at", "earlyaccessat_tz", "published_at", "publishedat_tz", "expires_at", "expiresat_tz", "kind", "featured", "slug", "address", "first_published_at", "submitted", "last_edited_by_id", "language", "updated_at", "created_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_title_idx\` ON \`news\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`news_lead_image_idx\` ON \`news\` (\`lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_press_contact_idx\` ON \`news\` (\`press_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`news_consultation_idx\` ON \`news\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`news_inspection_report_idx\` ON \`news\` (\`inspection_report_id\`);`)
  await db.run(sql`CREATE INDEX \`news_withdrawal_withdrawal_at_idx\` ON \`news\` (\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_expires_at_idx\` ON \`news\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`news_kind_idx\` ON \`news\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`news_featured_idx\` ON \`news\` (\`featured\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_address_idx\` ON \`news\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`news_submitted_idx\` ON \`news\` (\`submitted\`);`)
  await db.run(sql`CREATE INDEX \`news_last_edited_by_idx\` ON \`news\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`news_listed_idx\` ON \`news\` (\`_status\`,\`published_at\`,\`created_at\`,\`withdrawal_at\`,\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`news_all_idx\` ON \`news\` (\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_changed_idx\` ON \`news\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_drafts_idx\` ON \`news\` (\`_status\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_next_withdrawal_at_idx\` ON \`news\` (\`_status\`,\`withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`news_next_earlyAccessAt_idx\` ON \`news\` (\`_status\`,\`early_access_at\`);`)
  await db.run(sql`CREATE INDEX \`news_next_expiresAt_idx\` ON \`news\` (\`_status\`,\`expires_at\`);`)
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
  	\`version_early_access_at\` text,
  	\`version_earlyaccessat_tz\` text DEFAULT 'Europe/London',
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Europe/London',
  	\`version_expires_at\` text,
  	\`version_expiresat_tz\` text DEFAULT 'Europe/London',
  	\`version_kind\` text DEFAULT 'news',
  	\`version_featured\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_press_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_inspection_report_id\`) REFERENCES \`inspection_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_summary", "version_lead_image_id", "version_body", "version_notes_to_editors", "version_press_contact_id", "version_consultation_id", "version_inspection_report_id", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_early_access_at", "version_earlyaccessat_tz", "version_published_at", "version_publishedat_tz", "version_expires_at", "version_expiresat_tz", "version_kind", "version_featured", "version_slug", "version_address", "version_first_published_at", "version_submitted", "version_last_edited_by_id", "version_language", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_lead_image_id", "version_body", "version_notes_to_editors", "version_press_contact_id", "version_consultation_id", "version_inspection_report_id", "version_withdrawal_at", "version_withdrawal_at_tz", "version_withdrawal_reason", "version_early_access_at", "version_earlyaccessat_tz", "version_published_at", "version_publishedat_tz", "version_expires_at", "version_expiresat_tz", "version_kind", "version_featured", "version_slug", "version_address", "version_first_published_at", "version_submitted", "version_last_edited_by_id", "version_language", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_title_idx\` ON \`_news_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_lead_image_idx\` ON \`_news_v\` (\`version_lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_press_contact_idx\` ON \`_news_v\` (\`version_press_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_consultation_idx\` ON \`_news_v\` (\`version_consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_inspection_report_idx\` ON \`_news_v\` (\`version_inspection_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_withdrawal_version_withdrawal_at_idx\` ON \`_news_v\` (\`version_withdrawal_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_expires_at_idx\` ON \`_news_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_kind_idx\` ON \`_news_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_featured_idx\` ON \`_news_v\` (\`version_featured\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_address_idx\` ON \`_news_v\` (\`version_address\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_submitted_idx\` ON \`_news_v\` (\`version_submitted\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_last_edited_by_idx\` ON \`_news_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_newest_idx\` ON \`_news_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_changed_idx\` ON \`_news_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`version_expires_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_titled_idx\` ON \`_news_v\` (\`latest\`,\`version_title\`,\`created_at\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`version_expires_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_listed_idx\` ON \`_news_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_title\`,\`version_address\`,\`version__status\`,\`version_withdrawal_at\`,\`version_expires_at\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_newsletters_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_newsletters_rels\`("id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "newsletters_id", "pages_id", "media_id", "contacts_id", "users_id", "documents_id") SELECT "id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "newsletters_id", "pages_id", "media_id", "contacts_id", "users_id", "documents_id" FROM \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_newsletters_rels\` RENAME TO \`newsletters_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__newsletters_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__newsletters_v_rels\`("id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "newsletters_id", "pages_id", "media_id", "contacts_id", "users_id", "documents_id") SELECT "id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "newsletters_id", "pages_id", "media_id", "contacts_id", "users_id", "documents_id" FROM \`_newsletters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__newsletters_v_rels\` RENAME TO \`_newsletters_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`topics_id\` text(36),
  	\`newsletter_series_id\` text(36),
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
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletter_series_id\`) REFERENCES \`newsletter_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "newsletters_id", "pages_id", "topics_id", "newsletter_series_id", "contacts_id", "media_id", "documents_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "consultations_id", "inspection_reports_id", "service_notices_id", "newsletters_id", "pages_id", "topics_id", "newsletter_series_id", "contacts_id", "media_id", "documents_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consultations_id_idx\` ON \`payload_locked_documents_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inspection_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`inspection_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`service_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletter_series_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletter_series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
