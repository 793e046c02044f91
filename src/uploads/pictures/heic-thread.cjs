// Decodes one HEIC photograph, off the thread that answers readers: a large one takes seconds.
const { parentPort, workerData } = require('node:worker_threads')
const libheif = require('libheif-js/wasm-bundle')

const [image] = new libheif.HeifDecoder().decode(workerData.bytes)
if (!image) throw new Error('There is no picture in it.')
const width = image.get_width()
const height = image.get_height()
if (width * height > workerData.mostDots) throw new Error('It is too large.')
const canvas = { data: new Uint8ClampedArray(width * height * 4), width, height }
// Turned the right way up, and cut, as the file says.
image.display(canvas, (drawn) => {
  if (!drawn) throw new Error('It could not be drawn.')
  parentPort.postMessage({ width, height, dots: drawn.data }, [drawn.data.buffer])
})
