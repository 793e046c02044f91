const page = (title: string, paragraphs: string[]) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:1.1875rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#0b0c0c}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<p>In an emergency call 999.</p>
</main>
</body>
</html>
`

/** The page that readers get when not even the site's own error page can be made. */
export const lastResortPage = page('Sorry, there is a problem with this site', [
  'The page could not be shown. Try again in a few minutes.',
])

/** The page that readers get when more ask at once than can be answered. */
export const busyPage = page('Sorry, this site is very busy', [
  'Many people are reading at the moment. Wait a few seconds, then load this page again.',
])

/** The page that somebody gets who sends one form again and again. */
export const tooOftenPage = page('You have sent this too often', [
  'Too much has come from your network in the last minute. Wait a minute, go back, and send it again: what you typed is still there.',
])
