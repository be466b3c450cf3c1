/** A4 and its margins, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, bottom: 1247, left: 1134, right: 1134 },
};

/** Width of what stands between the margins. */
export const textWidth: number = page.size.width - page.margin.left - page.margin.right;
