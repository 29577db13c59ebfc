import { useAddress } from '../../address/address.ts';

const SUGGESTIONS = [
  {
    text: 'The CS-3 and the H100 node on GPT-3 175B, by nameplate power',
    changes: {
      ids: 'cerebras-cs-3-gpt-3-175b-batch-1,nvidia-dgx-h100-gpt-3-175b-batch-1',
      on: 'throughputPerKilowatt,throughput,runPower,energyPerToken',
      basis: 'server-nameplate',
    },
  },
  { text: 'H100, H200 and B200', changes: { ids: 'nvidia-h100-sxm,nvidia-h200-sxm,nvidia-b200' } },
  { text: 'CS-3, DGX H100 and DGX B200', changes: { ids: 'cerebras-cs-3,nvidia-dgx-h100,nvidia-dgx-b200' } },
  { text: 'Cerebras and Nvidia as businesses', changes: { ids: 'cerebras,nvidia' } },
] as const;

/** Comparisons to begin with. */
export function Suggestions() {
  const { to } = useAddress();
  return (
    <p>
      For example:{' '}
      {SUGGESTIONS.map(({ text, changes }, index) => (
        <>
          {index > 0 && ' · '}
          <a key={text} href={to('/compare', changes)}>
            {text}
          </a>
        </>
      ))}
    </p>
  );
}
