// Keeps the site for use without a network, and says when a newer version of it has come.

// `onNewer` is given what puts the newer version in place, by loading the page anew.
export async function keepOffline(onNewer: (update: () => void) => void): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-offline]');
  const container = navigator.serviceWorker; // only where the connection is safe
  if (!script || !container || !/^https?:$/.test(location.protocol)) return;
  const controlled = !!container.controller;
  let asked = false;
  container.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) onNewer(() => location.reload()); // another window has put it in place
  });
  const tell = (worker: ServiceWorker) =>
    onNewer(() => {
      asked = true;
      worker.postMessage('take over');
    });
  // Of a browser that has storage switched off nothing more is to be had: the page works, with a network.
  const registration = await container
    .register(script.dataset.offline!, { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration || !controlled) return;
  if (registration.waiting) tell(registration.waiting);
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(worker);
    });
  };
  registration.addEventListener('updatefound', watch);
  watch();
}
