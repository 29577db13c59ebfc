import type { Plugin } from 'rolldown';

const PACKAGE = 'bindings';
const TAKEN = `\0${PACKAGE}`;

/** Where the binary is as a rule, and else wherever the package finds it. */
const TEXT = `const { existsSync } = require('node:fs');
const { dirname, join } = require('node:path');
module.exports = (name) => {
  const root = dirname(require.resolve('better-sqlite3/package.json'));
  const file = join(root, 'build/Release', name);
  return existsSync(file) ? require(file) : require('${PACKAGE}')({ bindings: name, module_root: root });
};
`;

/**
 * Lets better-sqlite3 find its binary from within a bundle. It asks the package `bindings`, which looks beside the module
 * that asks.
 */
export function nativeBinding(): Plugin {
  return {
    name: 'native-binding',
    resolveId: (name, importer) => {
      if (name !== PACKAGE) return null;
      return importer === TAKEN ? { id: PACKAGE, external: true } : TAKEN;
    },
    load: (id) => (id === TAKEN ? TEXT : null),
  };
}
