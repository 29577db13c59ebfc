import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKAGES } from '../../src/storage/software-digest.js';

/** A stage of the image: what it begins from, and its steps in order, each command of a RUN by itself. */
interface Stage {
  readonly from: string;
  readonly steps: readonly string[];
}

const stages = new Map(
  readFileSync('Dockerfile', 'utf8')
    .split(/^FROM /m)
    .slice(1)
    .map((text): [string, Stage] => {
      const [first = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      const [from = '', name = 'image'] = first.split(' AS ');
      return [name, { from, steps: lines.flatMap((line) => line.replace(/^RUN /, '').split(' && ')) }];
    }),
);

/** The steps of a stage after those of the one that it begins from. */
function history(name: string): readonly string[] {
  const stage = stages.get(name);
  return stage ? [...history(stage.from), ...stage.steps] : [];
}

/** What the image copies: from which stage, and where to. */
const copies = history('image').flatMap((step) => {
  const [, stage = '', paths = '', to = ''] = /^COPY --from=(\w+) \S+ (.+) (\S+)$/.exec(step) ?? [];
  return paths.split(' ').map((path) => ({ stage, path, to }));
});
const stageOf = (path: string) => copies.find((one) => one.path === path)?.stage ?? '';

describe('the image', () => {
  it('has every file that the digest of its software is taken of, where a checkout has it', () => {
    const files = copies.filter(({ to }) => to === './').map(({ path }) => path);
    expect(files).toEqual(expect.arrayContaining(PACKAGES.map((name) => `/app/${name}`)));
    expect(PACKAGES.map((name) => stageOf(`/app/${name}`))).toEqual(PACKAGES.map(() => stageOf('/app/data')));
  });

  it('starts from its bundle: its packages were there before, and are left alone since', () => {
    const [made, installed] = [history(stageOf('/app/dist')), history(stageOf('/app/node_modules'))];
    const bundled = made.indexOf('npm run prepare');
    const last = installed.findLastIndex((step) => /^npm (ci|install|prune|rebuild)/.test(step));
    expect(installed.slice(0, last + 1)).toEqual(made.slice(0, last + 1));
    expect([last > 0, last < bundled]).toEqual([true, true]);
  });
});
