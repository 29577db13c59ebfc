import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import type { SearchQuery } from '../api/queries.ts';
import { useQuery } from '../api/use-query.ts';
import { inWords } from './in-words.ts';
import search from './node-combobox.graphql';
import { pathOf } from './path-of.ts';

/** An entity that was found. */
export type Hit = SearchQuery['view']['search']['nodes'][number];

const SHOWN = 8;

/** Finds entities while one types: arrows choose, Enter takes, Escape closes. */
export function NodeCombobox({
  label,
  placeholder,
  kinds,
  onChoose,
  onText,
}: {
  readonly label: string;
  readonly placeholder: string;
  /** Only these kinds; all if absent. */
  readonly kinds?: readonly string[];
  readonly onChoose: (hit: Hit) => void;
  /** Enter where nothing is chosen; then nothing happens if absent. */
  readonly onText?: (text: string) => void;
}) {
  const { to } = useAddress();
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<string>();
  const [isEntered, setEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { data, loading } = useQuery<SearchQuery>(search, { text, kinds: kinds ?? null, first: SHOWN });
  const hits = text.trim() === '' ? [] : (data?.view.search.nodes ?? []);
  // What was chosen stays so where a later answer holds it too.
  const at = hits.findIndex(({ id }) => id === chosen);
  const isShown = open && hits.length > 0;
  const close = () => {
    setOpen(false);
    choose(undefined);
  };
  const take = (hit: Hit) => {
    close();
    setText('');
    onChoose(hit);
  };
  const enter = () => {
    const hit = hits[at];
    if (hit) take(hit);
    else if (onText && text.trim() !== '') {
      close();
      onText(text);
      setText('');
    } else setEntered(true);
  };
  // Enter may come before the answer to what was typed: it then takes the first hit of that answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be done once when the answer has come
  useEffect(() => {
    if (!isEntered || loading) return;
    setEntered(false);
    if (hits[0]) take(hits[0]);
  }, [isEntered, loading]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setOpen(true);
    choose(hits[Math.max(-1, Math.min(hits.length - 1, at + step))]?.id);
  };
  return (
    <div class="combobox">
      <input
        ref={input}
        type="search"
        value={text}
        placeholder={placeholder}
        aria-label={label}
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: without a data list the role is not implied
        role="combobox"
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${list}-${at}` : undefined}
        autocomplete="off"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          choose(undefined);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={close}
      />
      <div id={list} class="hits" role="listbox" aria-label="Found" aria-busy={loading} hidden={!isShown}>
        {hits.map((hit, index) => (
          <a
            key={hit.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            href={to(pathOf(hit))}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              event.preventDefault();
              take(hit);
            }}
          >
            {hit.name} <span class="faint">{inWords(hit.kind)}</span>
          </a>
        ))}
      </div>
    </div>
  );
}
