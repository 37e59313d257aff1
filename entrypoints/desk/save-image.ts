/** Hands a picture to the user as a file; the browser asks where to put it, or puts it into the downloads. */
export function saveImage(name: string, png: Blob): void {
  const url = URL.createObjectURL(png);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
