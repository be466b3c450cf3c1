import { expect, test } from 'vitest';
import { formatNumber, isReportRenderError, ReportRenderError } from './index.ts';

test('an error has its code, its details and a message with a remedy', () => {
  const caught = (() => {
    try {
      return formatNumber('1,5');
    } catch (error) {
      return error;
    }
  })();
  expect(isReportRenderError(caught)).toBe(true);
  expect(caught).toMatchObject({
    name: 'ReportRenderError',
    code: 'number-unreadable',
    details: { value: '1,5' },
  });
  expect(String(caught)).toContain('Expected digits');
});

test('errors of another installed copy are known by their mark', () => {
  const copy = Object.assign(new Error('x'), { [Symbol.for('@sdn/report-render/error')]: true });
  expect(isReportRenderError(copy)).toBe(true);
});

test.each([null, undefined, 'text', new Error('x'), { code: 'tree-invalid' }])('%j is none', (value) => {
  expect(isReportRenderError(value)).toBe(false);
});

test('details are empty unless given', () => {
  expect(new ReportRenderError('tree-invalid', 'x').details).toEqual({});
});
