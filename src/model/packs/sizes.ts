/** The place in a page where the size of a file goes once it is made. In development no pack is made, and the place stays. */
export function sizePlace(file: string): string {
  return `{size:${file}}`;
}

/** Writes the sizes of files (in bytes, by name) into the places that `sizePlace` left. A kilobyte is 1,000 bytes, as device makers count. */
export function fillSizes(html: string, sizes: ReadonlyMap<string, number>): string {
  return html.replace(/\{size:([\w.-]+)\}/g, (place, file: string) => {
    const bytes = sizes.get(file);
    if (bytes === undefined) return place;
    return bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  });
}
