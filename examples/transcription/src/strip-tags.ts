/** Text without the inline tags (`<b>`, `<i>`) that the source left in it, spaces at the ends removed. */
export const stripTags = (raw: string): string => raw.replace(/<\/?[a-z]{1,10}>/gi, '').trim();
