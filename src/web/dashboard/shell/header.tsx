import { useEffect, useRef } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { PAGES } from './pages.ts';
import { SearchBox } from './search-box.tsx';

/** What stands above every page: the way to all others, and the search. */
export function Header() {
  const { path, to } = useAddress();
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current entry is another when the path is
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 2;
  }, [path]);
  const isHere = (target: string) => (target === '/' ? path === '/' : path.startsWith(target));
  return (
    <header class="top">
      <a class="brand" href={to('/')}>
        <img src="/chip.svg" alt="" width="24" height="24" />
        chipgraph
      </a>
      <nav ref={nav} aria-label="Pages">
        {PAGES.map(({ path: target, name }) => (
          <a key={target} href={to(target)} aria-current={isHere(target) ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <SearchBox />
    </header>
  );
}
