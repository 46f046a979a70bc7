/** Sizes of what is kept or downloaded. */
export const sizeWords = {
  bytes: (count: number) => `${String(count)} bytes`,
  kilobytes: (count: string) => `${count} KB`,
  megabytes: (count: string) => `${count} MB`,
} as const;
