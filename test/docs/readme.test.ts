import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMIT_NAMES, LIMITS, type Limit } from '../../src/server/limits.js';
import { variableOf } from '../../src/server/read-limits.js';
import { PAGES } from '../../src/web/dashboard/shell/pages.js';
import { serve } from '../server/serving.js';
import { ask, vocabulary } from '../shipped.js';

const README = readFileSync('README.md', 'utf8');

let server: Awaited<ReturnType<typeof serve>>;
/** What the server answers at the addresses that the README shows. */
const answers = new Map<string, string>();
beforeAll(async () => {
  server = await serve();
  for (const [, path = ''] of README.matchAll(/<!-- curl: (\S+) -->/g)) answers.set(path, await server.text(path));
});
afterAll(() => server.stop());

/** What each generated part of the README has to say; `npx vitest run test/docs -u` writes it. */
const PARTS: Readonly<Record<string, (argument: string) => string>> = {
  query: (file) => {
    const query = readFileSync(file, 'utf8').trim();
    return `\`\`\`graphql\n${query}\n\`\`\`\n\n\`\`\`json\n${compact(ask(query))}\n\`\`\``;
  },
  questions: () => {
    const rows = readdirSync('src/web/queries')
      .sort()
      .map((file) => {
        const [question] = readFileSync(`src/web/queries/${file}`, 'utf8').split('\n');
        return `| ${question?.replace(/^# /, '')} | [${file}](src/web/queries/${file}) |`;
      });
    return ['| question | query |', '| --- | --- |', ...rows].join('\n');
  },
  pages: () => {
    const rows = PAGES.map(({ path, name, about }) => `| [${name}](http://localhost:4000${path}) | ${about} |`);
    return ['| page | what it shows |', '| --- | --- |', ...rows].join('\n');
  },
  curl: (path) => {
    const answer = answers.get(path)?.replaceAll('\r\n', '\n').trimEnd();
    return `\`\`\`sh\ncurl 'http://localhost:4000${path}'\n\`\`\`\n\n\`\`\`text\n${answer}\n\`\`\``;
  },
  kinds: () => [...vocabulary.entities.keys()].map(kindTable).join('\n\n'),
  metrics: () => {
    const rows = [...vocabulary.metrics].map(([id, { unit, description, formulas }]) => {
      return `| \`${id}\` | ${Object.keys(formulas).join(', ')} | ${unit.text} | ${description} |`;
    });
    return ['| metric | of | unit | what it tells |', '| --- | --- | --- | --- |', ...rows].join('\n');
  },
  limits: () => {
    const rows = LIMIT_NAMES.map((name) => {
      const { usual, least, most, unit, description, status }: Limit = LIMITS[name];
      const told = [usual, least, most].map((number) => number.toLocaleString('en'));
      const range = `${told[0]} ${unit} (${told[1]} to ${told[2]})`;
      return `| \`${name}\` | \`${variableOf(name)}\` | ${range} | ${description} | ${status ?? ''} |`;
    });
    const head = [
      '| limit | variable | usual (settable) | what is counted | refused with |',
      '| --- | --- | --- | --- | --- |',
    ];
    return [...head, ...rows].join('\n');
  },
  rules: () => {
    const rows = [...vocabulary.rules.values()].map(({ id, over, severity, description }) => {
      return `| \`${id}\` | ${over ?? 'all'} | ${severity} | ${description} |`;
    });
    return ['| rule | of | at worst | what it finds |', '| --- | --- | --- | --- |', ...rows].join('\n');
  },
};

/** The keys and properties of a kind, as a researcher writes them. */
function kindTable(kind: string): string {
  const { description, keys, properties } = vocabulary.definition(kind);
  const keyRows = Object.entries(keys).map(([name, key]) => {
    const what =
      key.type === 'entity' ? `id of a ${key.target}` : key.type === 'choice' ? key.choices.join(', ') : key.type;
    return `| **${name}**${key.optional ? '' : ' (required)'} | ${what} | ${key.description} |`;
  });
  const rows = Object.entries(properties).map(([name, property]) => {
    const what =
      property.type === 'amount'
        ? property.unit.text || 'number'
        : property.type === 'one' || property.type === 'many'
          ? `${property.type === 'many' ? 'ids' : 'id'} of ${property.target}`
          : property.type === 'text'
            ? property.choices.join(', ') || (property.notation ?? 'text')
            : property.type;
    const bases = property.bases.length > 1 ? `. Bases: ${property.bases.slice(0, -1).join(', ')}` : '';
    return `| ${name} | ${what} | ${property.description}${bases} |`;
  });
  return [
    `### ${kind}`,
    '',
    description,
    '',
    '| name | what to write | meaning |',
    '| --- | --- | --- |',
    ...keyRows,
    ...rows,
  ].join('\n');
}

/** JSON with an object or a list on one line where it fits. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || flat.length + indent.length < 150) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${compact(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(([name, child]) => `${inner}"${name}": ${compact(child, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** What the server says that it serves. */
function served(): string {
  type Facts = { dataset: { id: string; entities: number; claims: number; sources: number; today: string } };
  const { id, entities, claims, sources, today } = ask<Facts>(
    '{ dataset { id entities claims sources today } }',
  ).dataset;
  return `dataset ${id.slice(0, 16)}: ${entities} entities, ${claims} claims from ${sources} sources, as of ${today}`;
}

/** A document with its generated parts as they have to be. */
function written(document: string): string {
  const text = readFileSync(document, 'utf8').replace(/^dataset [0-9a-f]{16}: .*$/m, served);
  return text.replace(
    /<!-- (\w+)(?:: (\S+))? -->\n(?:(?:(?!<!-- )[\s\S])*<!-- end -->\n)?/g,
    (whole, name: string, argument = '') => {
      const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
      return part ? `<!-- ${name}${argument ? `: ${argument}` : ''} -->\n${part(argument)}\n<!-- end -->\n` : whole;
    },
  );
}

describe('the documents', () => {
  it('show queries, answers and metrics as they are', async () => {
    await expect(written('README.md')).toMatchFileSnapshot('../../README.md');
  });

  it('show those who run a server every limit', async () => {
    await expect(written('SECURITY.md')).toMatchFileSnapshot('../../SECURITY.md');
  });

  it('show researchers every kind, key, property and basis', async () => {
    await expect(written('seeds/README.md')).toMatchFileSnapshot('../../seeds/README.md');
  });

  it('name addresses that are served', async () => {
    const [, section = ''] = README.split('## For your own tools');
    const paths = [...section.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, path = '']) => path);
    const forms = ['/export/systems.json', '/export/systems.ndjson', '/export/systems.schema.json', '/schema.json'];
    expect(paths.length).toBeGreaterThan(8);
    for (const path of [...paths, ...forms, '/datasets/current.csv', '/datasets/current.parquet']) {
      expect([path, (await server.get(path)).status]).toEqual([path, 200]);
    }
  });

  it('link only to what exists', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md', 'seeds/README.md', 'deploy/README.md']) {
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '');
      const folder = file.includes('/') ? `${file.split('/')[0]}/` : '';
      expect(links.filter((link) => !existsSync(`${folder}${link}`))).toEqual([]);
    }
  });

  it('name scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const texts = README + readFileSync('CONTRIBUTING.md', 'utf8') + readFileSync('.ci/run', 'utf8');
    const named = [...texts.matchAll(/npm run (?:--silent )?([a-z]+(?::[a-z]+)*)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
