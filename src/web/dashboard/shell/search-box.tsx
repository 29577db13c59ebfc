import { useLocation } from 'preact-iso';
import { useAddress } from '../address/address.ts';
import { NodeCombobox } from '../parts/node-combobox.tsx';
import { pathOf } from '../parts/path-of.ts';

/** The search above every page: opens what is chosen, or a page of all that is found. */
export function SearchBox() {
  const { to } = useAddress();
  const { route } = useLocation();
  return (
    <search class="search">
      <NodeCombobox
        label="Search"
        placeholder="Search chips, companies…"
        onChoose={(hit) => route(to(pathOf(hit)))}
        onText={(text) => route(to('/search', { text }))}
      />
    </search>
  );
}
