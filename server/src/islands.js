// Wakes the islands of a staff page. Every page works without it, so it waits until the browser is idle.
const idle = window.requestIdleCallback || ((run) => setTimeout(run, 1));

idle(async () => {
  const islands = document.querySelectorAll("leptos-island");
  if (islands.length === 0) return;
  const module = await import("/pkg/harken.js");
  await module.default({ module_or_path: "/pkg/harken_bg.wasm" });
  module.hydrate();
  for (const island of islands) await module[island.dataset.component](island);
});
