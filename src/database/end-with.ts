import type { BasePayload } from 'payload'

/**
 * Has something end when this Payload is destroyed: a timer or a thread that was started for it.
 *
 * @param end is called before the database's connection is closed
 */
export const endWith = (payload: BasePayload, end: () => void | Promise<void>): void => {
  const { destroy } = payload
  payload.destroy = async () => {
    await end()
    await destroy()
  }
}
