/** What readers get when not even the site's own error page can be made. */
export const lastResortPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sorry, there is a problem with this site</title>
<style>body{font:1.1875rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#0b0c0c}</style>
</head>
<body>
<main>
<h1>Sorry, there is a problem with this site</h1>
<p>The page could not be shown. Try again in a few minutes.</p>
<p>In an emergency call 999.</p>
</main>
</body>
</html>
`
