// Reads a folder of seeds and walks its claims: node reader.mjs <seeds> [list]
// They wait on the disk, or in memory if a list is asked for. Prints how many there are.
import 'reflect-metadata';
import { loadVocabulary } from '../../dist/catalogue/vocabulary.js';
import { ListedClaims } from '../../dist/seed/claim-shelf.js';
import { shelveSeeds } from '../../dist/seed/read-seeds.js';
import { ClaimSpool } from '../../dist/storage/claim-spool.js';

const [seeds, shelf] = process.argv.slice(2);
const { claims } = shelveSeeds(seeds, await loadVocabulary(), shelf === 'list' ? new ListedClaims() : new ClaimSpool());
let count = 0;
for (const _ of claims) count += 1;
console.log(count);
