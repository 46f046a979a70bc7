const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/**
 * The media type of a picture by its ending, of those that every EPUB reader must show (EPUB 3.3, core media types).
 * @throws {Error} for any other
 */
export function imageType(file: string): string {
  const type = TYPES[/\.\w+$/.exec(file)?.[0].toLowerCase() ?? ''];
  if (type === undefined) throw new Error(`The picture ${file} can't go into a pack. Use a JPEG, PNG, GIF, WebP or SVG picture.`);
  return type;
}
