// C0 and C1 controls but tab, line feed and carriage return; bidirectional embeddings, overrides and isolates, which
// reorder the text around them; noncharacters; halves of surrogate pairs. None has a place in a published report, and
// HTML and XML refuse most of them.
const illegal = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/**
 * Illegal and reordering characters as U+FFFD, so that they are seen and do nothing.
 *
 * @param text - any text
 * @returns the text with every other character untouched
 */
export const replaceIllegal = (text: string): string => text.replace(illegal, '\ufffd');
