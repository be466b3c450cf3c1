const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

// RFC 5545 section 3.1: at most 75 octets without the line break; a continuation line opens with a space.
const foldLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    octets += octetsOf(character);
    if (octets > 75) {
      folded += '\r\n ';
      octets = 1 + octetsOf(character);
    }
    folded += character;
  }
  return folded;
};

/**
 * The text with its lines folded anew at 75 octets of UTF-8, never inside a character.
 *
 * @param text - iCalendar text, however it was folded
 * @returns the same content
 */
export const foldLines = (text: string): string =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
