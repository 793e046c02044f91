import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` ADD \`security_contact\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`security_expires\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`security_policy\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`security_contact\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`security_expires\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`security_policy\`;`)
}
