// Ends this process when the one that started it is gone, even if that was killed and could say nothing.
// Processes that this one starts inherit it, and live by their own ways.
if (process.channel && process.env.ENDS_WITH_PARENT === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1))
  // Watching alone keeps no process alive.
  process.channel.unref()
}
