import { Decimal as Base } from 'decimal.js';

// The decimal type of this package: its own copy, so that no setting made elsewhere changes a result here.
// Sixty-four digits keep every sum, product and comparison of published figures exact.
export const Decimal: typeof Base = /* @__PURE__ */ Base.clone({
  precision: 64,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -64,
  toExpPos: 64,
  defaults: true,
});

/** A value of {@link Decimal}. */
export type Decimal = Base;
