import type { Finding } from '../domain/finding.js';
import { findingsOf } from '../domain/findings.js';
import { storeOfGraph } from '../domain/memory-store.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { type Fault, SeedError } from '../seed/fault.js';
import { readSeeds } from '../seed/read-seeds.js';
import { findingAsJson } from './tell-finding.js';

/** What a check of seeds has come to; counts and findings only where there is no fault. */
export type CheckOutcome = FaultySeeds | SoundSeeds;

interface FaultySeeds {
  readonly faults: readonly Fault[];
  readonly message: string;
}

interface SoundSeeds {
  readonly entities: number;
  readonly claims: number;
  readonly view: View;
  readonly findings: readonly Finding[] | undefined;
}

/** Checks the seeds of a folder, and runs the rules over them where findings are asked for. */
export function checkOutcome(seeds: string, vocabulary: Vocabulary, ask: { readonly findings: boolean }): CheckOutcome {
  try {
    const graph = readSeeds(seeds, vocabulary);
    const view = new View(storeOfGraph(graph), vocabulary);
    const findings = ask.findings ? findingsOf(view).all() : undefined;
    return { entities: graph.entities.length, claims: graph.claims.length, view, findings };
  } catch (error) {
    if (error instanceof SeedError) return { faults: error.faults, message: error.message };
    throw error;
  }
}

/** An outcome as JSON: findings are facts about the world, and no faults of the seeds. */
export function outcomeAsJson(outcome: CheckOutcome): Readonly<Record<string, unknown>> {
  if ('faults' in outcome) return { faults: outcome.faults.map(({ place, message }) => ({ ...place, message })) };
  const { entities, claims, view, findings } = outcome;
  return {
    entities,
    claims,
    faults: [],
    ...(findings && { findings: findings.map((finding) => findingAsJson(view, finding)) }),
  };
}

/** How many findings there are, in a line. */
export function summaryOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${errors} errors, ${findings.length - errors} warnings: claims that cannot all hold; the seeds keep them all`;
}
