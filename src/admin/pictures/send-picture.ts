import type { Media } from '@/payload-types'

type Words = { alt: string; credit?: string }

type Answer = { doc?: Media; errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

const problemIn = ({ errors = [] }: Answer): string =>
  errors
    .flatMap(({ message, data }) => data?.errors?.map((error) => error.message) ?? [message])
    .filter(Boolean)
    .join(' ') || 'Something went wrong. Try again.'

/**
 * Sends one picture with its words.
 *
 * @param onProgress is told how much is there, from 0 to 1
 * @returns the picture as it was kept
 * @throws {Error} in words that can be shown
 */
export const sendPicture = (
  api: string,
  file: File,
  { alt, credit }: Words,
  onProgress: (share: number) => void,
): Promise<Media> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt, ...(credit ? { credit } : {}) }))
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/media?depth=0`)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new Error('The server can’t be reached. Check your connection and try again.'))
    request.onload = () => {
      const answer = (request.response ?? {}) as Answer
      if (request.status < 300 && answer.doc) resolve(answer.doc)
      else reject(new Error(problemIn(answer)))
    }
    request.send(form)
  })
