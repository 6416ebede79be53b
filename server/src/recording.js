// A recording and the lines beside it go in step. Without this, each line's time still opens the recording there.
const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;

for (const part of document.querySelectorAll(".recording")) {
  const player = part.querySelector("audio");
  const lines = [...part.querySelectorAll("[data-second]")].map((line) => [Number(line.dataset.second), line]);
  let current = null;

  const findLine = (now) => {
    let found = null;
    let latest = -1;
    for (const [second, line] of lines) {
      if (second <= now && second >= latest) [latest, found] = [second, line];
    }
    return found;
  };

  player.addEventListener("timeupdate", () => {
    const line = findLine(player.currentTime);
    if (line === current) return;
    current?.removeAttribute("aria-current");
    line?.setAttribute("aria-current", "true");
    current = line;
    // Whoever reads elsewhere on the page is left there.
    if (!player.paused && line && !part.contains(document.activeElement?.closest("form"))) {
      line.scrollIntoView({ block: "nearest", behavior: quiet ? "auto" : "smooth" });
    }
  });

  for (const [second, line] of lines) {
    line.querySelector("a").addEventListener("click", (event) => {
      event.preventDefault();
      player.currentTime = second;
      player.play();
    });
  }
}
