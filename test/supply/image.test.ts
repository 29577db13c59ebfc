import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [packages = '', build = '', image = ''] = readFileSync('Dockerfile', 'utf8')
  .split(/^(?=FROM )/m)
  .slice(1);
const lines = (stage: string, word: string) =>
  stage.split('\n').flatMap((line) => (line.startsWith(`${word} `) ? line.slice(word.length + 1) : []));

it('the image is made of a version that is named, and no more than what runs', () => {
  expect(lines(packages, 'FROM')).toEqual([expect.stringMatching(/^node:\d+-\w+ AS packages$/)]);
  expect(lines(build, 'FROM')).toEqual(['packages AS build']);
  expect(lines(image, 'FROM')).toEqual([expect.stringMatching(/^node:\d+-\w+-slim$/)]);
  const copied = lines(image, 'COPY').map((line) => line.replace(/ \S+$/, ''));
  const from = (stage: string, ...names: readonly string[]) =>
    [`--from=${stage} --chown=root:root`, ...names.map((name) => `/app/${name}`)].join(' ');
  expect(copied).toEqual([
    from('build', 'package.json', 'package-lock.json'),
    from('packages', 'node_modules'),
    ...['dist', 'migrations', 'data'].map((name) => from('build', name)),
  ]);
  expect(lines(packages, 'RUN').at(-1)).toContain('npm ci --omit=dev');
});

it('the image runs as a user that is not root and owns none of its files', () => {
  expect(lines(image, 'USER')).toEqual(['node']);
  expect(image.indexOf('USER node')).toBeGreaterThan(image.lastIndexOf('COPY'));
  expect(lines(image, 'RUN')).toEqual([]);
});

it('the image serves the dataset that was built into it, and says whether it is ready', () => {
  expect(JSON.parse(lines(image, 'CMD')[0] ?? '')).toEqual([
    'node',
    'dist/main.js',
    'serve',
    '--no-build',
    '--data',
    'data',
  ]);
  expect(lines(build, 'RUN').at(-1)).toContain('node dist/main.js build --data data');
  expect(image).toMatch(/^HEALTHCHECK .*\/ready/m);
  expect(lines(image, 'EXPOSE')).toEqual(['4000']);
});

it('neither the history, nor what was built or installed elsewhere, gets into the image', () => {
  const left = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  expect(left).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist', 'data', '.chipgraph']));
  for (const needed of ['package.json', 'package-lock.json', 'src', 'seeds', 'migrations', 'tsconfig.build.json']) {
    expect([needed, existsSync(needed), left.includes(needed)]).toEqual([needed, true, false]);
  }
});
