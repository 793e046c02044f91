// Runs server.ts with tsx's hooks for `require` alone. Its hooks for `import` work on a thread of
// their own, where loading Payload's many modules now and then never ends on Node 20.
process.env.NODE_ENV = 'production'
require('tsx/cjs')
require('./server.ts')
