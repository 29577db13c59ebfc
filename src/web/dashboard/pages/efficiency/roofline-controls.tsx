import { useAddress } from '../../address/address.ts';
import { NodeCombobox } from '../../parts/node-combobox.tsx';

const BITS = ['16', '8', '4'];

/** The model, its precision, and the number format of the compute roof. */
export function RooflineControls({
  model,
  bits,
  basis,
  formats,
}: {
  readonly model: string;
  readonly bits: string;
  readonly basis: string;
  /** The formats that compute is told in, the most frequent first. */
  readonly formats: readonly { readonly basis: string }[];
}) {
  const { set } = useAddress();
  return (
    <div class="controls">
      <NodeCombobox
        label="Model of the roofline"
        placeholder={`Model: ${model}`}
        kinds={['MODEL']}
        onChoose={({ id }) => set({ roofModel: id }, 'replace')}
      />
      <label>
        Bits per weight
        <select value={bits} onChange={(event) => set({ bits: event.currentTarget.value }, 'replace')}>
          {BITS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        Compute in
        <select value={basis} onChange={(event) => set({ format: event.currentTarget.value }, 'replace')}>
          {[...new Set([...formats.map((one) => one.basis), basis])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
