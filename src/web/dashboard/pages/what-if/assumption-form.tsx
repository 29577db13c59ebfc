import { useState } from 'preact/hooks';
import type { EditableQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { inWords } from '../../parts/in-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import type { Hit } from '../../parts/node-combobox.tsx';
import { type Act, type Assumption, assumptionOf } from './assumption.ts';
import query from './editable.graphql';

const ACTS: Readonly<Record<Act, string>> = { set: 'is', scale: 'times', withdraw: 'was never said' };

/** What is assumed of one entity: a property, and what it is, how many times what it was, or that nobody said so. */
export function AssumptionForm({
  about,
  onAdd,
  onLeave,
}: {
  readonly about: Hit;
  readonly onAdd: (assumption: Assumption) => void;
  readonly onLeave: () => void;
}) {
  const asked = useQuery<EditableQuery>(query, { id: about.id });
  const [property, setProperty] = useState<string>();
  const [act, setAct] = useState<Act>('set');
  const [amount, setAmount] = useState('');
  return (
    <Loaded asked={asked}>
      {({ view: { node } }) => {
        const choices = editable(node);
        const chosen = choices.find((choice) => choice.property === property) ?? choices[0];
        if (!chosen) {
          return (
            <p>
              Nothing of {about.name} can be assumed.{' '}
              <button type="button" onClick={onLeave}>
                Another
              </button>
            </p>
          );
        }
        return (
          <form
            class="controls"
            onSubmit={(event) => {
              event.preventDefault();
              onAdd(assumptionOf(act, about.id, chosen.property, amount));
            }}
          >
            <label>
              {about.name}
              <select
                aria-label={`Property of ${about.name}`}
                value={chosen.property}
                onChange={(event) => setProperty(event.currentTarget.value)}
              >
                {choices.map((choice) => (
                  <option key={choice.property} value={choice.property}>
                    {inWords(choice.property)} (now {choice.text})
                  </option>
                ))}
              </select>
            </label>
            <label>
              Assumed
              <select value={act} onChange={(event) => setAct(event.currentTarget.value as Act)}>
                {Object.entries(ACTS).map(([id, words]) => (
                  <option key={id} value={id}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
            {act !== 'withdraw' && (
              <label>
                {act === 'set' ? 'Value, as seeds write it: 12 kW, 30-40 %' : 'Factor: 0.5, 80 %'}
                <input required value={amount} onInput={(event) => setAmount(event.currentTarget.value)} />
              </label>
            )}
            <button type="submit">Assume</button>
            <button type="button" onClick={onLeave}>
              Cancel
            </button>
          </form>
        );
      }}
    </Loaded>
  );
}

/** What sources can say of an entity: what is computed follows from it, and keys hold in every view. */
function editable(
  node: EditableQuery['view']['node'],
): readonly { readonly property: string; readonly text: string }[] {
  if (!node) return [];
  const numbers = node.figures.filter(({ formula, known }) => !formula && known);
  const unknown = node.figures.filter(({ formula, known }) => !formula && !known);
  const texts = node.facts.filter(({ claim }) => claim !== null);
  return [...numbers, ...texts, ...unknown.map(({ property }) => ({ property, text: 'unknown' }))];
}
