import { useAddress } from '../../address/address.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly benchmarkResults: { readonly totalCount: number };
}

/** Which runs are looked at: model, benchmark, basis of their power. */
export function RunFilter({
  models,
  benchmarks,
  bases,
  shown,
}: {
  readonly models: readonly Choice[];
  readonly benchmarks: readonly Choice[];
  readonly bases: readonly string[];
  readonly shown: readonly string[];
}) {
  const { get, set } = useAddress();
  const toggle = (basis: string) => {
    const next = bases.filter((one) => (one === basis ? !shown.includes(one) : shown.includes(one)));
    set({ bases: next.length === bases.length ? undefined : next.join(',') || 'none' }, 'replace');
  };
  const select = (name: string, label: string, choices: readonly Choice[]) => (
    <label>
      {label}
      <select value={get(name) ?? ''} onChange={(event) => set({ [name]: event.currentTarget.value })}>
        <option value="">all</option>
        {choices
          .filter(({ benchmarkResults }) => benchmarkResults.totalCount > 0)
          .map(({ id, name: title, benchmarkResults }) => (
            <option key={id} value={id}>
              {title} ({benchmarkResults.totalCount})
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <div class="controls">
      {select('model', 'Model', models)}
      {select('benchmark', 'Benchmark', benchmarks)}
      <fieldset class="actions">
        <legend>Basis of the power</legend>
        {bases.map((basis) => (
          <button key={basis} type="button" aria-pressed={shown.includes(basis)} onClick={() => toggle(basis)}>
            {basis}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
