// Takes what the reader gives the page: an example, a new form, files, a paste, a drop.

import { fromClipboard } from '../incoming/clipboard';
import { fromDrop } from '../incoming/dropped';
import { fromFiles } from '../incoming/files';
import { sizeName } from '../names';
import type { Notice } from '../state';
import type { Context } from './context';

export function takeExample({ store, t, example }: Context) {
  const bytes = new TextEncoder().encode(example).length;
  store.replace({ name: t('exampleName'), origin: 'example', data: example, input: 'text', bytes });
}

// Reports are written in the year after the one they are about.
export function takeForm({ store, t, form }: Context) {
  const data = form.replace('{year}', String(new Date().getFullYear() - 1));
  const bytes = new TextEncoder().encode(data).length;
  store.replace({ name: t('formName'), origin: 'form', data, input: 'text', bytes });
}

export async function takeFiles({ store, t }: Context, files: FileList | File[] | null, said: Notice[] = []) {
  const list = Array.from(files ?? []);
  if (list.length === 0 && said.length === 0) return;
  const { incomings, notices } = await fromFiles(list, (bytes) => sizeName(bytes, t));
  store.add(incomings, [...said, ...notices]);
}

export async function takeDrop(context: Context, data: DataTransfer) {
  const { files, notices } = await fromDrop(data);
  await takeFiles(context, files, notices);
}

// Office programs put a picture of what was copied beside its text: the text goes first.
export function takePaste(context: Context, data: DataTransfer | null) {
  const { store, t } = context;
  if (!data) return;
  const incoming = fromClipboard(data.getData('text/html'), data.getData('text/plain'), t('pasted'));
  const files = Array.from(data.files);
  if (incoming && files.every(isPicture)) store.replace(incoming);
  else if (files.length > 0 && files.every(isPicture)) store.notify({ key: 'imagePasted', values: {} });
  else if (files.length > 0) void takeFiles(context, files);
  else store.notify({ key: 'nothingPasted', values: {} });
}

const isPicture = (file: File) => /^image\//.test(file.type);

// A paste that replaces everything takes the web format; one into the middle of a text is an ordinary edit.
export function pasteIntoBox(context: Context, event: ClipboardEvent) {
  const data = event.clipboardData;
  const box = event.target as HTMLTextAreaElement;
  const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  const words = data && data.getData('text/plain') !== '';
  if (!data || (words && !whole)) return;
  event.preventDefault();
  takePaste(context, data);
}

export async function pasteByButton(context: Context) {
  const { store } = context;
  try {
    const items = await (navigator.clipboard as unknown as { read(): Promise<ClipboardItem[]> }).read();
    const format = async (type: string) => {
      const item = items.find((candidate) => candidate.types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    const incoming = fromClipboard(
      await format('text/html'),
      await format('text/plain'),
      context.t('pasted'),
    );
    if (incoming) store.replace(incoming);
    else store.notify({ key: 'nothingPasted', values: {} });
  } catch {
    store.notify({ key: 'pasteDenied', values: {} });
    store.onGoal('box');
  }
}
