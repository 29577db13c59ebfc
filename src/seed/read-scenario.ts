import { basename } from 'node:path';
import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { didYouMean } from '../domain/did-you-mean.js';
import { EDIT_ACTS, EDIT_WORDS, type EditAct, type EditWord } from '../domain/edit.js';
import { type DraftEdit, nothingBut, type Reading } from './draft.js';
import { type Located, startOf } from './fault.js';
import { YamlFile } from './yaml-file.js';

const TOP_WORDS = ['name', 'rationale', 'edits'];
const WHERE = 'where';

/** Reads the YAML file of a scenario. What its edits name is the check's to look up. */
export function readScenario(file: string, text: string): Reading {
  return new ScenarioReader(file, text).read();
}

class ScenarioReader extends YamlFile {
  read(): Reading {
    const top = this.parse('"name:", "rationale:" and "edits:"');
    if (!top) return nothingBut(this.faults);
    for (const [name] of this.entries(top)) {
      if (TOP_WORDS.includes(name.value)) continue;
      const hint = didYouMean(name.value, TOP_WORDS) || `; expected ${TOP_WORDS.join(', ')}`;
      this.fault(name.place, `a scenario has no "${name.value}"${hint}`);
    }
    const id = basename(this.file).replace(/\.ya?ml$/, '');
    const edits = this.child(top, 'edits');
    if (edits === undefined || (isSeq(edits) && edits.items.length === 0)) {
      this.fault(startOf(this.file), `the scenario "${id}" changes nothing; expected "edits:"`);
    }
    const scenario = {
      id: { value: id, place: startOf(this.file) },
      name: this.optional(top, 'name'),
      rationale: this.optional(top, 'rationale'),
      edits: this.list(edits, 'edits').flatMap((item) => this.edit(item) ?? []),
    };
    return { ...nothingBut(this.faults), scenarios: [scenario] };
  }

  private edit(item: Node): DraftEdit | undefined {
    const entries = isMap(item) ? this.entries(item) : [];
    const [entry, ...more] = entries;
    if (!entry || more.length > 0) {
      this.fault(this.place(item), `an edit is one of ${EDIT_ACTS.join(', ')} with its words; found ${entries.length}`);
      return undefined;
    }
    const [name, words] = entry;
    const act = EDIT_ACTS.find((known) => known === name.value);
    if (!act || !isMap(words)) {
      const hint = act ? ' with a map of its words' : didYouMean(name.value, EDIT_ACTS);
      this.fault(name.place, `found "${name.value}", expected one of ${EDIT_ACTS.join(', ')}${hint}`);
      return undefined;
    }
    return { act: { ...name, value: act }, words: this.words(words, act), where: this.where(words) };
  }

  private words(map: YAMLMap, act: EditAct): DraftEdit['words'] {
    const found = new Map<EditWord, Located<string>>();
    for (const [name, value] of this.entries(map)) {
      if (name.value === WHERE) continue;
      const word = EDIT_WORDS[act].find((known) => known === name.value);
      const scalar = word && this.scalar(value, name.value);
      if (word && scalar) found.set(word, scalar);
      if (word) continue;
      const known = [...EDIT_WORDS[act], WHERE];
      const hint = didYouMean(name.value, known) || `; expected ${known.join(', ')}`;
      this.fault(name.place, `"${act}" takes no "${name.value}"${hint}`);
    }
    return found;
  }

  private where(map: YAMLMap): DraftEdit['where'] {
    const node = this.child(map, WHERE);
    if (node === undefined) return [];
    if (isMap(node)) {
      return this.entries(node).flatMap(([name, value]) => {
        const scalar = this.scalar(value, name.value);
        return scalar ? [{ name, value: scalar }] : [];
      });
    }
    this.fault(this.place(node), '"where" is not a map; expected keys or relations with the ids that they must have');
    return [];
  }
}
