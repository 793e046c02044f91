import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Ways to send a body, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** A response as it is cached: made once, sent many times. */
export type Page = {
  status: number
  /** Its own headers, without those of its body and its age. */
  headers: [name: string, value: string][]
  /** Compressed ones are made when first asked for. */
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
  /** It is sent compressed to those who can read that. */
  compressible: boolean
  /** It is worth compressing for longer, since it stays for good. */
  neverChanges?: boolean
  /** The generation it was made in; pages that never change belong to all. */
  generation: number
  /** Many addresses share it, so that it counts once and not for each. */
  isShared?: boolean
  /** Says how often it was sent from memory; half of what the one before it was counts on. */
  asked: number
  /** Names the body exactly, whatever it is encoded as. */
  fingerprint: string
  /** Says when it was asked for, in milliseconds: everything committed before is in it. */
  madeAt: number
  /** Says when what it says changed last, as far as this process knows. In milliseconds. */
  lastModified: number
  /** Headers by encoding, made when first needed. */
  heads: Partial<Record<Encoding, string[]>>
  /** Whole answers as they go over the wire, by encoding, made when first needed. */
  wire: Partial<Record<Encoding, WholeAnswer>>
  /** The same for who holds the page already. */
  unchanged: Partial<Record<Encoding, WholeAnswer>>
  /** Of a feed, what is sent to a browser: the same bodies, as another type. */
  shown?: Page
}

/** Status line, headers and body in one piece, and where in it the date stands. */
export type WholeAnswer = { bytes: Buffer; dateAt: number; second: number }

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)

/** Text that is worth compressing. Images, PDF and the like already are. */
const isText = /^(?:text\/|application\/(?:[a-z.+-]*(?:xml|json)|javascript|speculationrules\+json)|image\/svg)/

/** Smaller ones fit into one packet anyway. */
const smallestCompressed = 860

/** Larger ones take too long to compress best. */
const largestCompressedBest = 400_000

export const fingerprintOf = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22)

/** Returns whether a body is sent compressed to those who can read that. */
export const isCompressible = (body: Buffer, type: string): boolean =>
  body.length >= smallestCompressed && isText.test(type)

const compress: Record<Exclude<Encoding, 'identity'>, (body: Buffer, best: boolean) => Promise<Buffer>> = {
  br: (body, best) =>
    compressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: best && body.length < largestCompressedBest ? 11 : 6,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body, best) => compressGzip(body, { level: best ? 9 : 6 }),
}

/** A body as it is sent once: nobody else will ask for it. */
export const compressedOnce = (body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> =>
  compress[encoding](body, false)

const compressing = new WeakMap<Page['bodies'], Partial<Record<Encoding, Promise<void>>>>()

/**
 * Makes the body of a page in an encoding: when somebody first asks for it so, once, on a thread of
 * its own. Nobody waits for an encoding that somebody else may want.
 */
export const encodePage = ({ bodies, neverChanges = false }: Page, encoding: Exclude<Encoding, 'identity'>) => {
  const running = compressing.get(bodies) ?? {}
  compressing.set(bodies, running)
  running[encoding] ??= compress[encoding](bodies.identity, neverChanges)
    .then((body) => {
      bodies[encoding] = body
    })
    .finally(() => delete running[encoding])
  return running[encoding]
}

/** Says what text takes compressed, as a share of what it is; pages of the site take less. */
const compressedShare = 0.4

/** Returns what a page takes in memory once it was sent in each encoding, in bytes. */
export const sizeOf = ({ shown, ...page }: Page): number => sizeOfOne(page) * (shown ? 2 : 1)

const sizeOfOne = ({ bodies, headers, isShared, compressible }: Page): number =>
  isShared
    ? 256
    : 1024 +
      Math.ceil(bodies.identity.length * (compressible ? 1 + 2 * compressedShare : 1)) +
      headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0)

/**
 * The time that a page's Last-Modified says. It moves whenever the page says something else, also
 * when something was removed from it, and by a second at least, which is the finest it can say.
 *
 * @param said when the site says that its content changed, if it does: for a page that is new in memory
 */
export const modifiedAt = (fingerprint: string, now: number, before: Page | undefined, said = now): number => {
  const second = Math.floor((before ? now : said) / 1000) * 1000
  if (!before) return second
  if (before.fingerprint === fingerprint) return before.lastModified
  return Math.max(second, before.lastModified + 1000)
}
