// Runs one function of one module on a thread of its own, as `off-thread.ts` asks for it.
const path = require('node:path')
const { parentPort, workerData } = require('node:worker_threads')
require('tsx/cjs/api').register()

const { module: file, run, input } = workerData
const answer = require(path.join(__dirname, file))[run](input)
Promise.resolve(answer).then((result) => {
  // Large arrays are handed over, not copied.
  const buffers = Object.values(result).filter(ArrayBuffer.isView)
  parentPort.postMessage(
    result,
    buffers.map(({ buffer }) => buffer),
  )
})
