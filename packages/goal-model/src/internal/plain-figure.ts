/**
 * A figure as printed, in the one form in which equal figures are equal texts: no thousands separator, no superfluous zero,
 * one minus sign.
 *
 * @param printed - the figure as printed, for instance "9 000" or "4,90"
 * @returns for instance "9000" or "4,9"
 */
export const plainFigure = (printed: string): string =>
  printed
    .replace(/\s/gu, '')
    .replace('−', '-')
    .replace(/^(-?)0+(?=\d)/u, '$1')
    .replace(/,?0+$/u, (zeros, offset, whole: string) => (whole.includes(',') ? '' : zeros));
