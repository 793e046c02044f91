const libheif = require('libheif-js/wasm-bundle')

/** Telephones take 50 million dots; each needs four bytes of memory. */
const mostDots = 60_000_000

/** Decodes one HEIC photograph, turned the right way up, and cut, as the file says. @returns four bytes a dot */
exports.decodeHeic = (bytes) =>
  new Promise((resolve) => {
    const [image] = new libheif.HeifDecoder().decode(bytes)
    if (!image) throw new Error('There is no picture in it.')
    const width = image.get_width()
    const height = image.get_height()
    if (width * height > mostDots) throw new Error('It is too large.')
    image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (drawn) => {
      if (!drawn) throw new Error('It could not be drawn.')
      resolve({ width, height, dots: drawn.data })
    })
  })
