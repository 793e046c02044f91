import type { Find } from './rich-text-builder'

type Collection = Parameters<Find>[0]

/** The ids of what has been made so far, by the keys that the sample uses. */
export class References {
  readonly #ids = new Map<string, string>()

  keep<T extends { id: string }>(collection: Collection, key: string, document: T): T {
    this.#ids.set(`${collection}:${key}`, document.id)
    return document
  }

  /** @throws {Error} when the sample refers to something that comes later or does not exist */
  find: Find = (collection, key) => {
    const id = this.#ids.get(`${collection}:${key}`)
    if (!id) throw new Error(`The sample refers to “${collection}:${key}”, which has not been made yet.`)
    return id
  }

  all(collection: Collection, keys: readonly string[] = []): string[] {
    return keys.map((key) => this.find(collection, key))
  }

  /** The id for a key that may be missing. */
  maybe(collection: Collection, key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.find(collection, key)
  }
}
