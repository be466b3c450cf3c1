/*
 * The same assessment as a scalar loop over the same columns. Reads the columns from a file; then, for every `a` on
 * standard input, assesses all rows once, into new columns, and for every `w` writes the result to a file. Answers each with a point.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
  int64_t up, down, least, tolerance, partly_tenths, form; /* form: 0 at least, 1 at most, 2 within; no rule: -1 */
} Indicator;

enum { MET, PARTLY, NOT_MET, NEEDS_RULE, NOT_ASSESSABLE };
enum { TARGET_NONE = 4, NOT_REPORTED, NOT_APPLICABLE, SUPPRESSED };
enum { BY_NONE, BY_FORECAST, BY_OUTCOME, BY_ROUNDED };

static inline int64_t miss_of(const Indicator *i, int64_t difference, int64_t bottom) {
  if (i->form == 0) return -difference;
  if (i->form == 1) return difference;
  return llabs(difference) - i->tolerance * bottom;
}

static void assess(int64_t rows, const Indicator *indicators, const uint16_t *indicator, const double *numerator,
                   const double *denominator, const double *forecast, const double *target, double *printed,
                   double *distance, uint8_t *status, uint8_t *reason, uint8_t *basis) {
  for (int64_t row = 0; row < rows; row++) {
    const Indicator *i = &indicators[indicator[row]];
    int has_outcome = 0, why = NOT_REPORTED;
    int64_t top = 0, bottom = 1, outcome = 0;
    if (!isnan(numerator[row]) && !isnan(denominator[row])) {
      int64_t d = (int64_t)denominator[row];
      if (d == 0) why = NOT_APPLICABLE;
      else if (d < i->least) why = SUPPRESSED;
      else {
        has_outcome = 1;
        top = (int64_t)numerator[row] * i->up;
        bottom = d * i->down;
        int64_t size = (2 * llabs(top) + bottom) / (2 * bottom);
        outcome = top < 0 ? -size : size;
      }
    }
    printed[row] = has_outcome ? (double)outcome : NAN;
    int by_forecast = !isnan(forecast[row]);
    if (isnan(target[row]) || (!by_forecast && !has_outcome)) {
      distance[row] = NAN;
      status[row] = NOT_ASSESSABLE;
      reason[row] = isnan(target[row]) ? TARGET_NONE : why;
      basis[row] = BY_NONE;
      continue;
    }
    int64_t goal = (int64_t)target[row];
    int64_t difference = (by_forecast ? (int64_t)forecast[row] : outcome) - goal;
    int64_t miss = miss_of(i, difference, 1);
    distance[row] = (double)difference;
    basis[row] = by_forecast ? BY_FORECAST : BY_OUTCOME;
    int grade = MET;
    if (miss > 0) {
      int64_t reference = i->form == 2 ? i->tolerance : llabs(goal);
      grade = i->partly_tenths < 0                             ? NEEDS_RULE
              : miss * 1000 <= i->partly_tenths * reference ? PARTLY
                                                               : NOT_MET;
    } else if (!by_forecast && miss_of(i, top - goal * bottom, bottom) > 0) {
      basis[row] = BY_ROUNDED;
    }
    status[row] = grade;
    reason[row] = grade;
  }
}

static void *take(FILE *file, size_t size, size_t count) {
  void *memory = malloc(size * count);
  if (memory == NULL || fread(memory, size, count, file) != count) exit(1);
  return memory;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *in = fopen(argv[1], "rb");
  if (in == NULL) return 1;
  double *counts = take(in, 8, 2);
  int64_t rows = (int64_t)counts[0];
  double *numbers = take(in, 8 * 6, (size_t)counts[1]);
  Indicator *indicators = malloc(sizeof(Indicator) * (size_t)counts[1]);
  for (int64_t i = 0; i < (int64_t)counts[1]; i++) {
    int64_t *fields = (int64_t *)&indicators[i];
    for (int field = 0; field < 6; field++) fields[field] = (int64_t)numbers[i * 6 + field];
  }
  double *numerator = take(in, 8, rows), *denominator = take(in, 8, rows);
  double *forecast = take(in, 8, rows), *target = take(in, 8, rows);
  uint16_t *indicator = take(in, 2, rows);
  fclose(in);
  double *printed = NULL, *distance = NULL;
  uint8_t *status = NULL, *reason = NULL, *basis = NULL;
  for (int c = getchar(); c != EOF; c = getchar()) {
    if (c == 'a') {
      free(printed), free(distance), free(status), free(reason), free(basis);
      printed = malloc(rows * 8), distance = malloc(rows * 8);
      status = malloc(rows), reason = malloc(rows), basis = malloc(rows);
      assess(rows, indicators, indicator, numerator, denominator, forecast, target, printed, distance, status, reason, basis);
    } else {
      FILE *out = fopen(argv[2], "wb");
      if (out == NULL) return 1;
      fwrite(printed, 8, rows, out);
      fwrite(distance, 8, rows, out);
      fwrite(status, 1, rows, out);
      fwrite(reason, 1, rows, out);
      fwrite(basis, 1, rows, out);
      if (fclose(out) != 0) return 1;
    }
    putchar('.');
    fflush(stdout);
  }
  return 0;
}
