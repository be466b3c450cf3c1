/**
 * One real call per package, as [what, got, expected]. It is carried into other runtimes as text, so it may use
 * nothing but its argument: the loaded entries by name.
 */
export const calls = (entries) => [
  ['isPeriodCalendarError', entries['@sdn/period-calendar'].isPeriodCalendarError(new Error('x')), false],
];
