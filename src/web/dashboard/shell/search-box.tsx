import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAddress } from '../address/address.ts';
import type { SearchQuery } from '../api/queries.ts';
import { useQuery } from '../api/use-query.ts';
import { inWords } from '../parts/in-words.ts';
import { pathOf } from '../parts/path-of.ts';
import search from './search.graphql';

const SHOWN = 8;

/** Finds entities while one types: arrows choose, Enter opens, Escape closes. */
export function SearchBox() {
  const { to } = useAddress();
  const { route } = useLocation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const { data } = useQuery<SearchQuery>(search, { text, first: SHOWN });
  const hits = text.trim() === '' ? [] : (data?.view.search.nodes ?? []);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const go = (path: string) => {
    close();
    setText('');
    input.current?.blur();
    route(path);
  };
  const submit = () => {
    const chosen = hits[at];
    if (chosen) go(to(pathOf(chosen)));
    else if (text.trim() !== '') go(to('/search', { text }));
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setAt((now) => Math.max(-1, Math.min(hits.length - 1, now + step)));
  };
  const isShown = open && hits.length > 0;
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          ref={input}
          type="search"
          value={text}
          placeholder="Search chips, companies, models…"
          aria-label="Search"
          list={undefined}
          // biome-ignore lint/a11y/noRedundantRoles: without a data list the role is not implied
          role="combobox"
          aria-expanded={isShown}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant={isShown && at >= 0 ? `hit-${at}` : undefined}
          autocomplete="off"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={move}
          onFocus={() => setOpen(true)}
          onBlur={close}
        />
      </form>
      <div id="hits" class="hits" role="listbox" aria-label="Found" hidden={!isShown}>
        {hits.map((hit, index) => (
          <a
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            href={to(pathOf(hit))}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              event.preventDefault();
              go(to(pathOf(hit)));
            }}
          >
            {hit.name} <span class="faint">{inWords(hit.kind)}</span>
          </a>
        ))}
      </div>
    </search>
  );
}
