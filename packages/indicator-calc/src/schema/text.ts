import * as z from 'zod';

/** A canonical decimal text: decimal point, no leading or trailing zeros, never "-0". */
export const decimalText: z.ZodType<string> = z
  .string()
  .max(62)
  .regex(/^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, 'expected a decimal text such as "-1234.5"');

/** A number of the JSON side that need not be canonical: a JSON number, or a decimal text. */
export const decimalInput: z.ZodType<number | string> = z.union([
  z.number(),
  z.string().regex(/^[+-]?\d{1,30}(?:\.\d{1,30})?$/, 'expected a decimal text such as "97.6"'),
]);

/** A printed cell. */
export const cell: z.ZodType<string> = z.string().max(200);

/** How many decimals a number is printed with. */
export const decimals: z.ZodType<number> = z.int().min(0).max(30);

/** A civil date, `YYYY-MM-DD`. */
export const civilDate: z.ZodType<string> = z.iso.date();

/** A year. */
export const year: z.ZodType<number> = z.int().min(1000).max(9999);
