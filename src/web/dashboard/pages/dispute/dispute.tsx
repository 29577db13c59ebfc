import { useEffect, useState } from 'preact/hooks';
import { useAddress } from '../../address/address.ts';
import type { DisputeQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { inWords } from '../../parts/in-words.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import query from './dispute.graphql';

/** An issue on a claim, filled in as far as the graph can, for the reader to complete. */
export default function Dispute() {
  useTitle('Dispute a claim');
  const { get } = useAddress();
  const asked = useQuery<DisputeQuery>(query, { id: get('claim') ?? '' });
  return (
    <section>
      <h1>Dispute a claim</h1>
      <Loaded asked={asked}>
        {({ claim, dataset }) =>
          claim === null ? (
            <Empty>There is no claim “{get('claim')}”.</Empty>
          ) : (
            <Form title={titleOf(claim)} text={textOf(claim, dataset.id)} />
          )
        }
      </Loaded>
    </section>
  );
}

type Disputed = NonNullable<DisputeQuery['claim']>;

const titleOf = ({ subject, property, text }: Disputed): string =>
  `Dispute: ${subject.name}, ${inWords(property)}, ${text}`;

function textOf(
  { id, subject, property, text, written, source, locator, published }: Disputed,
  dataset: string,
): string {
  return [
    `Claim: ${id}`,
    `On: ${subject.name} (${subject.id}), ${property}`,
    `Says: ${text} (written "${written}")`,
    `Source: ${source.name} (${source.id}), ${locator}, ${published}`,
    `Seen at: ${location.origin}/claims/${encodeURIComponent(id)}?dataset=${dataset}`,
    '',
    'What is wrong with it:',
    '',
    'What should it say, and which source says so (address, page, table):',
    '',
  ].join('\n');
}

function Form({ title, text }: { readonly title: string; readonly text: string }) {
  const issues = useIssuesAddress();
  const [body, setBody] = useState(text);
  const address = issues && `${issues}?${new URLSearchParams({ title, body })}`;
  return (
    <form class="dispute" onSubmit={(event) => event.preventDefault()}>
      <label>
        {title}
        <textarea rows={14} value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      </label>
      {address ? (
        <a class="button" href={address} rel="noreferrer">
          Open the issue
        </a>
      ) : (
        <p class="faint">
          This server names no place for issues (its operator sets CHIPGRAPH_ISSUES_URL): send the text to whoever keeps
          the seeds.
        </p>
      )}
    </form>
  );
}

/** Where the server's operator takes issues; undefined if nowhere, or until it is known. */
function useIssuesAddress(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    fetch('/settings.json')
      .then((response) => response.json() as Promise<{ readonly issues: string | null }>)
      .then(({ issues }) => setAddress(issues ?? undefined))
      .catch(() => setAddress(undefined)); // then the text can still be copied
  }, []);
  return address;
}
