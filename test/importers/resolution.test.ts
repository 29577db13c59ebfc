import { describe, expect, it } from 'vitest';
import { knownOf, layeredSeeds } from '../../src/cli/known-seeds.js';
import { EMPTY_BOOK, type NameBook } from '../../src/domain/name-book.js';
import { NameResolver } from '../../src/domain/resolve-name.js';
import { nameables } from '../../src/importers/seeds/roster.js';
import { vocabulary } from '../shipped.js';

const shipped = knownOf(layeredSeeds(['seeds'], vocabulary));
const chips = new NameResolver(nameables(shipped, 'chip'), shipped.names.get('chip') ?? EMPTY_BOOK);

describe('a name of a chip', () => {
  it.each([
    ['NVIDIA H100-SXM-80GB', 'nvidia-h100-sxm'],
    ['H100 SXM', 'nvidia-h100-sxm'],
    ['NVIDIA H100 80GB HBM3', 'nvidia-h100-sxm'],
    ['NVIDIA H100 SXM5 80 GB', 'nvidia-h100-sxm'],
    ['NVIDIA H100-PCIe-80GB', 'nvidia-h100-pcie'],
    ['NVIDIA H100-NVL-94GB', 'nvidia-h100-nvl'],
    ['NVIDIA H200-SXM-141GB', 'nvidia-h200-sxm'],
    ['Virtualized NVIDIA H200-SXM-141GB', 'nvidia-h200-sxm'],
    ['NVIDIA H200-NVL-141GB', 'nvidia-h200-nvl'],
    ['NVIDIA GH200 Grace Hopper Superchip 96GB', 'nvidia-gh200-96gb'],
    ['NVIDIA GH200 Grace Hopper Superchip 144GB', 'nvidia-gh200-144gb'],
    ['NVIDIA B200\u2011SXM\u2011180GB', 'nvidia-b200'],
    ['AMD Instinct MI300X-NPS1-SPX-192GB-750W', 'amd-mi300x'],
    ['AMD Instinct MI325X 256GB HBM3E', 'amd-mi325x'],
    ['NVIDIA L4', 'nvidia-l4'],
    ['NVIDIA L40S', 'nvidia-l40s'],
    ['Tesla T4', 'nvidia-t4'],
  ])('"%s" is certainly %s', (written, id) => {
    const { outcome, id: found } = chips.resolve(written);
    expect([outcome, found]).toEqual(['certain', id]);
  });

  it.each([
    ['H100', 'nvidia-h100-sxm'],
    ['NVIDIA H100', 'nvidia-h100-sxm'],
    ['NVIDIA H200-SXM-141GB-CTS', 'nvidia-h200-sxm'],
    ['TPU v6', 'google-tpu-v6e'],
  ])('"%s" may be %s, or another', (written, id) => {
    const { outcome, id: found } = chips.resolve(written);
    expect([outcome, found]).toEqual(['doubtful', id]);
  });

  it.each([
    'NVIDIA H100 SXM 64GB',
    'Huawei H100 SXM',
    'NVIDIA H100-SXM-80GB Max-Q',
    'NVIDIA H100 SXM and H200 SXM',
    '[MAXSUN] MS-Intel Arc Pro B60 Dual 48G Turbo',
    'nvidia',
    '',
  ])('"%s" is none that is known: a wrong match is worse than none', (written) => {
    expect(chips.resolve(written)).toMatchObject({ outcome: 'unknown', id: undefined });
  });
});

describe('an entity of the seeds', () => {
  it('is meant rather than one that an import would make by the same name', () => {
    const made = { name: 'X1', keys: {} };
    const names = new Map([
      [
        'chip',
        { ignored: [], entries: [{ id: 'made-x1', words: ['x1'], optional: [], doubtful: [], lines: [], made }] },
      ],
    ]);
    const entities = [{ id: 'acme-x-1', kind: 'chip', name: 'X 1', aliases: [], keys: {} }];
    const own = new NameResolver(nameables({ entities, claims: [], names }, 'chip'), EMPTY_BOOK);
    expect(own.resolve('X1')).toMatchObject({ outcome: 'certain', id: 'acme-x-1' });
  });
});

describe('an answer', () => {
  const book: NameBook = {
    ignored: [{ pattern: 'nps[0-9]', because: 'how memory is partitioned' }],
    entries: [{ id: 'x1', words: ['x1 oam'], optional: ['64gb'], doubtful: ['x1'], lines: [], made: undefined }],
  };
  const resolver = new NameResolver(
    [
      { id: 'x1', names: ['X1 OAM'], vendorWords: new Set(['acme']) },
      { id: 'x2', names: ['X2'], vendorWords: new Set(['acme']) },
    ],
    book,
  );

  it('says what matched, what was left out and why, and why not another', () => {
    expect(resolver.resolve('ACME(R) X1-OAM-NPS4 64 GB')).toEqual({
      written: 'ACME(R) X1-OAM-NPS4 64 GB',
      outcome: 'certain',
      id: 'x1',
      by: 'name "X1 OAM"',
      leftOut: [
        { word: 'acme', because: 'the vendor' },
        { word: 'nps4', because: 'how memory is partitioned' },
        { word: '64gb', because: 'may be said of x1' },
      ],
      candidates: [],
    });
  });

  it('names the nearest where none is meant, and what stands against it', () => {
    expect(resolver.resolve('X1 OAM 96GB')).toEqual({
      written: 'X1 OAM 96GB',
      outcome: 'unknown',
      id: undefined,
      by: undefined,
      leftOut: [],
      candidates: [{ id: 'x1', because: '"96gb" is not explained' }],
    });
  });

  it('is ambiguous where two entities are named alike', () => {
    resolver.add({ id: 'x2-again', names: ['x-2', 'X2'], vendorWords: new Set() });
    const { outcome, candidates } = resolver.resolve('X2');
    expect([outcome, candidates.slice(0, 2)]).toEqual([
      'ambiguous',
      [
        { id: 'x2', because: 'it is named alike' },
        { id: 'x2-again', because: 'it is named alike' },
      ],
    ]);
  });
});
