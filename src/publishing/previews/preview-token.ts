import { hkdfSync } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'

const audience = 'preview-link'
const algorithm = 'HS256'

/** A key for this purpose alone: a session token signed with the secret itself is no preview link, nor the reverse. */
const keyFrom = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', audience, 32))

type Claims = { id: string; until: Date }

/**
 * The token of a preview link, which is part of its address. The same link always has the same token.
 *
 * @param secret Payload's
 * @param id of the row in `preview-links`
 * @param until no token works after this, whatever its row says
 */
export const signPreviewToken = (secret: string, { id, until }: Claims): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: algorithm })
    .setSubject(id)
    .setAudience(audience)
    .setExpirationTime(Math.ceil(until.getTime() / 1000))
    .sign(keyFrom(secret))

/**
 * Returns whose token this is.
 *
 * @returns the id of the link's row; `expired` for a token that was ours; undefined for anything else
 */
export const readPreviewToken = async (
  secret: string,
  token: string,
  now: Date,
): Promise<{ id: string } | 'expired' | undefined> => {
  try {
    const { payload } = await jwtVerify(token, keyFrom(secret), {
      algorithms: [algorithm],
      audience,
      requiredClaims: ['sub', 'exp'],
      currentDate: now,
    })
    return { id: payload.sub as string }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'expired'
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
