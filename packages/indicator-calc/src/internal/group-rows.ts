import type { GroupKey } from '../roll-up-columns.ts';
import { refuseRow } from './column-row.ts';

/** Appends two keys to the place of every row; two in one loop, since a turn of the loop takes longer than a key in it. */
const appendKeys = (places: Uint32Array, outer: GroupKey, inner: GroupKey): void => {
  const { codes: outerCodes, size: outerSize } = outer;
  const { codes: innerCodes, size: innerSize } = inner;
  for (let row = 0; row < places.length; row += 1) {
    const outerCode = outerCodes[row] as number;
    const innerCode = innerCodes[row] as number;
    if (outerCode >= outerSize || innerCode >= innerSize) refuseRow(row);
    places[row] = ((places[row] as number) * outerSize + outerCode) * innerSize + innerCode;
  }
};

/** For each row the place of its group: the codes of all keys as digits of one number, the indicator last. */
export const groupRows = (keys: readonly GroupKey[], rows: number): Uint32Array => {
  const places = new Uint32Array(rows);
  const pairs = keys.length % 2 === 0 ? keys : [{ codes: new Uint8Array(rows), size: 1 }, ...keys];
  for (let key = 0; key < pairs.length; key += 2)
    appendKeys(places, pairs[key] as GroupKey, pairs[key + 1] as GroupKey);
  return places;
};
