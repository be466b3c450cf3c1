const longest = 31;

/**
 * Names for the tabs: at most 31 characters, none that spreadsheets refuse, no two equal whatever their case.
 *
 * @param titles - titles of the sheets in order
 * @returns a name for each
 */
export const sheetNames = (titles: readonly string[]): string[] => {
  // Excel keeps this name for itself.
  const taken = new Set(['history']);
  return titles.map((title) => {
    const wanted = cut(title.replace(/[[\]/\\:*?'\p{Cc}\ufffd\s]+/gu, ' ').trim(), longest) || '\u2013';
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` (${count})`;
      name = `${cut(wanted, longest - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};

// Half a surrogate pair is no character.
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
