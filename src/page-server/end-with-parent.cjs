// Ends this process when the one that started it is gone, even if that was killed and could say nothing.
if (process.channel) {
  process.on('disconnect', () => process.exit(1))
  // Watching alone keeps no process alive.
  process.channel.unref()
}
