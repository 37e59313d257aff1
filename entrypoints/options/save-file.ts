/** Hands a text to the user as a file; the browser asks where to put it, or puts it into the downloads. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
