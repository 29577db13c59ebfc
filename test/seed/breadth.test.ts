import { describe, expect, it } from 'vitest';
import { ask } from '../shipped.js';

/** Ids of the entities of a list for which something is known of every field that is named. */
function known(list: string, ...fields: string[]): string[] {
  const filter = fields.map((field) => `${field}: { known: true }`).join(', ');
  const query = `{ ${list}(first: 100, filter: { ${filter} }) { nodes { id } } }`;
  return (ask<Record<string, { nodes: { id: string }[] }>>(query)[list]?.nodes ?? []).map(({ id }) => id);
}

const accelerators = {
  Nvidia: ['nvidia-a100-80gb', 'nvidia-h100-sxm', 'nvidia-h200-sxm', 'nvidia-h20', 'nvidia-l40s', 'nvidia-b200'],
  'Nvidia since Blackwell': ['nvidia-gb200', 'nvidia-b300', 'nvidia-gb300', 'nvidia-rubin', 'nvidia-groq-3'],
  AMD: ['amd-mi210', 'amd-mi250x', 'amd-mi300x', 'amd-mi325x', 'amd-mi350x', 'amd-mi355x', 'amd-mi455x'],
  Google: ['google-tpu-v4', 'google-tpu-v5e', 'google-tpu-v5p', 'google-tpu-v6e', 'google-tpu-v7'],
  Amazon: ['amazon-inferentia2', 'amazon-trainium1', 'amazon-trainium2', 'amazon-trainium3'],
  Intel: ['intel-gaudi-2', 'intel-gaudi-3', 'intel-max-1550'],
  'Microsoft and Meta': ['microsoft-maia-100', 'microsoft-maia-200', 'meta-mtia-v1', 'meta-mtia-v2', 'meta-mtia-300'],
  'makers on a wafer, in SRAM or in dataflow': ['cerebras-wse-2', 'cerebras-wse-3', 'groq-lpu-v1', 'sambanova-sn40l'],
  'others of the West': ['graphcore-bow', 'tenstorrent-wormhole-n300', 'furiosa-rngd', 'd-matrix-corsair'],
  China: ['huawei-ascend-910b2', 'huawei-ascend-910c', 'huawei-ascend-950pr'],
};

describe('a newcomer finds in the shipped seeds', () => {
  it.each(Object.entries(accelerators))('the accelerators of %s, with their memory and its bandwidth', (_, chips) => {
    expect(known('chips', 'memory', 'memoryBandwidth')).toEqual(expect.arrayContaining(chips));
  });

  it('the systems that they ship in, with power by basis', () => {
    const systems = [
      'nvidia-dgx-h100',
      'nvidia-dgx-b200',
      'nvidia-gb200-nvl72',
      'cerebras-cs-3',
      'huawei-cloudmatrix-384',
    ];
    expect(known('systems', 'power')).toEqual(expect.arrayContaining(systems));
  });

  it('forty benchmark results and more, some with power measured, some of Cerebras, Groq and SambaNova', () => {
    const results = known('benchmarkResults', 'throughput');
    expect(results.length).toBeGreaterThanOrEqual(40);
    expect(known('benchmarkResults', 'throughput', 'power').length).toBeGreaterThanOrEqual(5);
    const claimed = known('benchmarkResults', 'outputSpeed').map((id) => id.replace(/-.*/, ''));
    expect(claimed).toEqual(expect.arrayContaining(['cerebras', 'groq', 'sambanova']));
  });

  it('what companies earn, and who buys from them and supplies them', () => {
    const earning = ['nvidia', 'amd', 'broadcom', 'cerebras', 'coreweave'];
    expect(known('companies', 'revenue')).toEqual(expect.arrayContaining(earning));
    const supplied = ask<{ company: { supplies: { nodes: { id: string }[] } } }>(
      '{ company(id: "tsmc") { supplies(first: 50) { nodes { id } } } }',
    ).company.supplies.nodes.map(({ id }) => id);
    expect(supplied).toEqual(expect.arrayContaining(['nvidia', 'apple', 'cerebras', 'google']));
    expect(known('customerShares', 'share')).toEqual(
      expect.arrayContaining(['cerebras-mbzuai-2025', 'coreweave-microsoft-2025']),
    );
  });

  it('large deals with their legs, the clusters and their sites', () => {
    const legs = ask<{ contractLegs: { nodes: { contract: { id: string } }[] } }>(
      '{ contractLegs(first: 100) { nodes { contract { id } } } }',
    ).contractLegs.nodes.map(({ contract }) => contract.id);
    expect(legs).toEqual(expect.arrayContaining(['openai-amd', 'openai-cerebras']));
    expect(known('sites', 'power')).toEqual(expect.arrayContaining(['stargate-abilene', 'stargate-uae']));
  });

  it('hours for rent by term and region, and tokens for sale', () => {
    expect(known('offerings', 'acceleratorHourPrice')).toEqual(
      expect.arrayContaining(['aws-p5-48xlarge', 'aws-p5-capacity-block-us-east-2', 'coreweave-h100']),
    );
    expect(known('offerings', 'outputTokenPrice')).toContain('groqcloud-llama-3-3-70b');
  });
});
