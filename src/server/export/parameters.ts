import { didYouMean } from '../../domain/did-you-mean.js';
import { badRequest } from '../http-error.js';

/** The parameters of an address, each known and given once. */
export class Parameters {
  private readonly given: ReadonlyMap<string, string>;

  /**
   * @param known the parameters that there are
   * @throws HttpError 400 for one that there is not, with the nearest that there is, and for one given twice
   */
  constructor(search: URLSearchParams, known: readonly string[]) {
    const given = new Map<string, string>();
    for (const [name, value] of search) {
      if (!known.includes(name)) {
        const short = known.filter((one) => !one.includes('.'));
        const hint = didYouMean(name, known) || `; expected one of ${short.join(', ')}`;
        throw badRequest(`there is no parameter "${name}"${hint}`);
      }
      if (given.has(name)) throw badRequest(`${name}: given twice, expected once`);
      given.set(name, value);
    }
    this.given = given;
  }

  /** A text; what is given empty counts as absent, since forms send it so. */
  text(name: string): string | undefined {
    return this.given.get(name) || undefined;
  }

  /** @throws HttpError 400 where it is absent; `example` says what was expected */
  required(name: string, example: string): string {
    const text = this.text(name);
    if (text === undefined) throw badRequest(`${name}: is missing, expected one such as ${name}=${example}`);
    return text;
  }

  /** @throws HttpError 400 for a word that is not among the choices */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    throw badRequest(`${name}: found "${text}", expected one of ${choices.join(', ')}${didYouMean(text, choices)}`);
  }

  /** Texts between commas. */
  list(name: string): readonly string[] | undefined {
    return this.text(name)
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** @throws HttpError 400 unless it is a whole number from 1 on */
  count(name: string, most = Number.MAX_SAFE_INTEGER): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (count >= 1 && count <= most) return count;
    const range = most === Number.MAX_SAFE_INTEGER ? 'from 1 on' : `from 1 to ${most}`;
    throw badRequest(`${name}: found "${text}", expected a whole number ${range}`);
  }

  /** @throws HttpError 400 for what is no JSON */
  json(name: string): unknown {
    const text = this.text(name);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw badRequest(`${name}: found "${text.slice(0, 80)}", expected JSON as the API's input of that name`);
    }
  }
}
