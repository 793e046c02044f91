// The start of the index's threads: loads TypeScript as the server itself does.
const unregister = require('tsx/cjs/api').register()
require('./thread.ts')
unregister()
