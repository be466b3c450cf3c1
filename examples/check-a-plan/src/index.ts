export { toCheckedDocument } from './to-checked-document.ts';
