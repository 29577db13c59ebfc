import { useAddress } from '../address/address.ts';
import { PAGES } from './pages.ts';
import { SearchBox } from './search-box.tsx';

/** What stands above every page: the way to all others, and the search. */
export function Header() {
  const { path, to } = useAddress();
  const isHere = (target: string) => (target === '/' ? path === '/' : path.startsWith(target));
  return (
    <header class="top">
      <a class="brand" href={to('/')}>
        <img src="/chip.svg" alt="" width="24" height="24" />
        chipgraph
      </a>
      <nav aria-label="Pages">
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
