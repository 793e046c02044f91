import sharp from 'sharp'
import { isAnimatedPng } from './png'

const moves = async (ending: string, bytes: Buffer): Promise<boolean> => {
  if (ending === 'png') return isAnimatedPng(bytes)
  // A sequence of pictures says so in its brand (ISO/IEC 23000-12).
  if (ending === 'avif') return bytes.toString('latin1', 4, 12) === 'ftypavis'
  if (ending !== 'gif' && ending !== 'webp') return false
  return ((await sharp(bytes).metadata()).pages ?? 1) > 1
}

/**
 * Says why a picture that moves is not used: there is nothing on a page to stop it with (WCAG 2.2, 2.2.2).
 *
 * @returns the rest of a sentence that begins with the picture's name
 */
export const problemWithMotion = async (ending: string, bytes: Buffer): Promise<string | undefined> =>
  (await moves(ending, bytes).catch(() => false))
    ? 'moves, and readers who cannot read beside something that moves could not stop it. Use a still picture, or put the film on a video site and use the “Video” block'
    : undefined
