import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const fromPeers = createRequire(new URL('../peers/package.json', import.meta.url));

/**
 * Loads a package of `bench/peers`, which only the benchmark installs; throws when this machine cannot have it.
 * The caller states the few names it uses, since the types may not be there when this file is checked.
 */
export const peer = async <Module>(name: string): Promise<Module> => {
  let file: string;
  try {
    file = fromPeers.resolve(name);
  } catch {
    throw new Error(`${name} is not installed`);
  }
  return (await import(pathToFileURL(file).href)) as Module;
};
