/**
 * Rows in Swedish alphabetical order (å, ä, ö last), in which reports print them whatever their language: titles stay
 * Swedish.
 *
 * @param rows - the rows
 * @returns a sorted copy; equal titles keep their order
 */
export const sortByTitle = <Row extends { readonly title: string }>(rows: readonly Row[]): readonly Row[] => {
  const { compare } = new Intl.Collator('sv');
  return [...rows].sort((a, b) => compare(a.title, b.title));
};
