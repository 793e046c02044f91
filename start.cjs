// Runs server.ts with tsx's hooks for `require`, and takes them away once it is loaded. Its hooks for
// `import` work on a thread of their own, where loading Payload's many modules now and then never
// ends on Node 20; and what Next.js loads after this needs neither hooks nor source maps.
process.env.NODE_ENV = process.argv[2] === 'dev' ? 'development' : 'production'
// Garbage is collected when it is half of what is in use, not as much again: a council's machine
// is small, and a site that makes pages all day makes much of it.
require('node:v8').setFlagsFromString('--heap-growing-percent=50')
// From Node 22 on, compiled code is kept between starts.
require('node:module').enableCompileCache?.()
// Loaded before the hooks are there, which would look into each of its files.
require('zod')
require('light-my-request')
const unregister = require('tsx/cjs/api').register()
require('./server.ts')
unregister()
process.setSourceMapsEnabled(false)
