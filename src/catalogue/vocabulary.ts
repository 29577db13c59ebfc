import type { EntityDefinition } from '../domain/entity.js';
import type { MetricDefinition } from '../domain/metric.js';
import { camelCase } from '../domain/names.js';
import { buildVocabulary, type Vocabulary } from '../domain/vocabulary.js';
import { loadDefinitions } from './load-definitions.js';

const ENTITIES = new URL('../domain/entities/', import.meta.url);
const METRICS = new URL('../domain/metrics/', import.meta.url);

/** All kinds and metrics, found by their folders and checked against each other. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const [entities, metrics] = await Promise.all([
    loadDefinitions<EntityDefinition>(ENTITIES),
    loadDefinitions<MetricDefinition>(METRICS),
  ]);
  return buildVocabulary(entities, new Map([...metrics].map(([id, metric]) => [camelCase(id), metric])));
}
