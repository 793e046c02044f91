/** Says where councils speak beside their own site, by the names that readers know. */
export const platforms = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  flickr: 'Flickr',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  nextdoor: 'Nextdoor',
  threads: 'Threads',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  x: 'X',
  youtube: 'YouTube',
} as const
