import { defineConfig, type Options } from 'tsup';

/** One build recipe for every package: ESM and CommonJS with types for both, one file per subpath export. */
export const preset = (entry: Record<string, string>): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    // tsup 8 sets baseUrl, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
    target: 'es2022',
    platform: 'neutral',
  } satisfies Options);
