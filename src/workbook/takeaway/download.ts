/** How long a browser may take to begin a download, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser's downloads. It never leaves the device. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, PATIENCE);
}
