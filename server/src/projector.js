// Looks twice a second whether the round on the screen has gone on, and loads the page again when it has. What is
// asked for says how far the round is, and nothing of who takes part.
const screen = document.querySelector('[data-watch]');

async function look() {
  try {
    const answer = await fetch(screen.dataset.watch, { cache: 'no-store' });
    if (answer.ok && (await answer.json()).state !== screen.dataset.state) return location.reload();
  } catch {
    // No network right now: the screen stays as it is and looks again.
  }
  setTimeout(look, 400);
}

if (screen) look();
