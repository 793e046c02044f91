import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, InsertManyOptions, Model } from 'mongoose'
import type { Gathered } from './write-together'

type AnyModel = Model<Record<string, unknown>>
type Document = InstanceType<AnyModel>

/** Models that keep what they are to create. After each version the adapter looks for older ones: there are none. */
const gathering = (models: Record<string, AnyModel>, documentsOf: Map<AnyModel, Document[]>) =>
  new Proxy(models, {
    get: (_, slug) => {
      const model = models[String(slug)] as AnyModel
      const create = async ([data]: [Record<string, unknown>]) => {
        const document = new model(data)
        const there = documentsOf.get(model)
        if (there) there.push(document)
        else documentsOf.set(model, [document])
        return [document]
      }
      return { create, updateMany: async () => undefined }
    },
  })

/** The MongoDB adapter with its own way of making documents, which keeps them instead of sending each. */
export const gatherDocuments = (adapter: MongooseAdapter): Gathered => {
  const collections = adapter.collections as unknown as Record<string, AnyModel>
  const versions = adapter.versions as unknown as Record<string, AnyModel>
  const documentsOf = new Map<AnyModel, Document[]>()
  const gatherer = Object.assign(Object.create(adapter) as MongooseAdapter, {
    collections: gathering(collections, documentsOf),
    versions: gathering(versions, documentsOf),
  })
  const { ObjectId } = adapter.connection.base.Types
  const write = async (transactionID: string) => {
    const session = (adapter.sessions as Record<string, unknown>)[transactionID] as ClientSession
    for (const [model, documents] of documentsOf)
      await model.insertMany(documents, { session, timestamps: false } as InsertManyOptions)
  }
  return { db: gatherer, newId: () => new ObjectId().toHexString(), write }
}
