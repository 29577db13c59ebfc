import { useAddress } from '../../address/address.ts';
import { useTitle } from '../../parts/title.ts';

/** An address that leads nowhere. */
export default function NotFound() {
  useTitle('Not found');
  const { path, to } = useAddress();
  return (
    <section class="lead">
      <h1>There is nothing at “{path}”</h1>
      <p>
        Search above, or begin at the <a href={to('/')}>overview</a>.
      </p>
    </section>
  );
}
