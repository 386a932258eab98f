// Modal dialogs: the browser's own, and where it has none the same element with its role, kept in the front by hand.

const focusable = 'button, input, summary, a[href], [tabindex="0"]';

const openers = new WeakMap<HTMLDialogElement, HTMLElement | null>();

function activeIn(dialog: HTMLDialogElement): HTMLElement | null {
  return (dialog.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
}

export function isShown(dialog: HTMLDialogElement): boolean {
  return dialog.hasAttribute('open');
}

export function showModal(dialog: HTMLDialogElement) {
  openers.set(dialog, activeIn(dialog));
  dialog.addEventListener('keydown', keepInside);
  if (dialog.showModal) {
    dialog.showModal();
    return;
  }
  dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>(focusable)?.focus();
}

// The focus goes back to where it came from, or to `otherwise` where that is gone.
export function hideModal(dialog: HTMLDialogElement, otherwise: HTMLElement | null = null) {
  dialog.removeEventListener('keydown', keepInside);
  if (dialog.close) dialog.close();
  else dialog.removeAttribute('open');
  const opener = openers.get(dialog);
  (opener?.isConnected ? opener : otherwise)?.focus({ preventScroll: true });
}

// Tab goes round; the browser's own dialog would lead out to its bars. Escape it knows by itself.
function keepInside(event: KeyboardEvent) {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.key === 'Escape' && !dialog.showModal)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  if (event.key !== 'Tab') return;
  const inside = Array.from(dialog.querySelectorAll<HTMLElement>(focusable));
  const last = inside.length - 1;
  const at = inside.indexOf(activeIn(dialog) as HTMLElement);
  if (event.shiftKey ? at > 0 : at < last) return;
  event.preventDefault();
  inside[event.shiftKey ? last : 0]?.focus();
}
