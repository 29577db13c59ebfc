import type { EntityDefinition } from '../domain/entity.js';
import type { MetricDefinition } from '../domain/metric.js';
import { camelCase } from '../domain/names.js';
import type { RuleDefinition } from '../domain/rule.js';
import { buildVocabulary, type Vocabulary } from '../domain/vocabulary.js';
import { loadDefinitions } from './load-definitions.js';

const ENTITIES = new URL('../domain/entities/', import.meta.url);
const METRICS = new URL('../domain/metrics/', import.meta.url);
const RULES = new URL('../domain/rules/', import.meta.url);

/** All kinds, metrics and rules, found by their folders and checked against each other. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const [entities, metrics, rules] = await Promise.all([
    loadDefinitions<EntityDefinition>(ENTITIES),
    loadDefinitions<MetricDefinition>(METRICS),
    loadDefinitions<RuleDefinition>(RULES),
  ]);
  return buildVocabulary(entities, new Map([...metrics].map(([id, metric]) => [camelCase(id), metric])), rules);
}
