export { formatChanges } from './format-changes.ts';
export { formatGrounds, type FormatGroundsOptions } from './format-grounds.ts';
