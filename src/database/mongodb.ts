import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { serverSelectionTimeoutMS } from './replica-set'

/** @param url `mongodb://` or `mongodb+srv://`, naming the replica set */
export const mongodb = (url: string) =>
  mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {},
    connectOptions: { serverSelectionTimeoutMS },
    migrationDir: './migrations',
  })
