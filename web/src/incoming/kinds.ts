// Which files of a folder are opened, by their names: those of the kinds that the checker reads, and those that often are one of
// them under another name. A file that was chosen itself is opened whatever it is: the checker knows it by its content and says
// what to do with it.

const extensions = ['txt', 'md', 'html', 'htm', 'docx', 'docm', 'doc', 'wps'];

export function isOfReadKind(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot >= 0 && extensions.includes(name.slice(dot + 1).toLowerCase());
}

// What office programs leave beside an open document: nothing in it but who has opened it.
export const isLock = (name: string) => name.startsWith('~$');
