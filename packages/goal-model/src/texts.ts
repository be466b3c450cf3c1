export { formatGrounds, type FormatGroundsOptions } from './format-grounds.ts';
