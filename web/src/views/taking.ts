// Takes what the reader gives the page: an example, a new form, files, a paste, a drop.

import { fromClipboard, isWholeReport } from '../incoming/clipboard';
import { fromDrop } from '../incoming/dropped';
import { fromFiles } from '../incoming/files';
import { isEmpty } from '../desk/document';
import type { Notice } from '../desk/notices';
import { sizeName } from '../names';
import type { Context } from './context';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

export function takeExample({ desk, t, example }: Context) {
  desk.receive({
    name: t('exampleName'),
    origin: 'example',
    data: example,
    input: 'text',
    bytes: bytesOf(example),
  });
}

// Reports are written in the year after the one they are about.
export function takeForm({ desk, t, form }: Context) {
  const data = form.replace('{year}', String(new Date().getFullYear() - 1));
  desk.receive(
    { name: t('formName'), origin: 'form', data, input: 'text', bytes: bytesOf(data) },
    'first-cell',
  );
}

export async function takeFiles({ desk, t }: Context, files: FileList | File[] | null, said: Notice[] = []) {
  const list = Array.from(files ?? []);
  if (list.length === 0 && said.length === 0) return;
  const { incomings, notices } = await fromFiles(list, (bytes) => sizeName(bytes, t));
  desk.add(incomings, [...said, ...notices]);
}

export async function takeDrop(context: Context, data: DataTransfer) {
  const { files, notices } = await fromDrop(data);
  await takeFiles(context, files, notices);
}

// Office programs put a picture of what was copied beside its text: the text goes first.
export function takePaste(context: Context, data: DataTransfer | null) {
  const { desk, t } = context;
  if (!data) return;
  const incoming = fromClipboard(data.getData('text/html'), data.getData('text/plain'), t('pasted'));
  const files = Array.from(data.files);
  if (incoming && files.every(isPicture)) desk.receive(incoming);
  else if (files.length > 0 && files.every(isPicture)) desk.notices.say({ key: 'imagePasted' });
  else if (files.length > 0) void takeFiles(context, files);
  else desk.notices.say({ key: 'nothingPasted' });
}

const isPicture = (file: File) => /^image\//.test(file.type);

// Into an empty box everything goes, in the web format. A whole report on top of another is opened beside it; a fragment is
// an ordinary edit.
export function pasteIntoBox(context: Context, event: ClipboardEvent) {
  const { desk, t } = context;
  const data = event.clipboardData;
  const box = event.target as HTMLTextAreaElement;
  if (!data) return;
  const isAll = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  const words = data.getData('text/plain');
  if (words !== '' && !isAll && !isWholeReport(words)) return;
  event.preventDefault();
  const incoming = fromClipboard(data.getData('text/html'), words, t('pasted'));
  if (incoming && !isAll && !isEmpty(desk.doc)) desk.openBeside(incoming);
  else takePaste(context, data);
}

export async function pasteByButton(context: Context) {
  const { desk } = context;
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
    if (incoming) desk.receive(incoming);
    else desk.notices.say({ key: 'nothingPasted' });
  } catch {
    desk.notices.say({ key: 'pasteDenied' });
    desk.reach('box');
  }
}
