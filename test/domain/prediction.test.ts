import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type ClaimLiteral, type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { assess } from '../../src/domain/prediction.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const SAID = { published: '2026-01-31', source: 'prophet', grade: 'D' } as const;

interface World {
  readonly condition?: string;
  readonly deadline?: string;
  readonly valuation?: readonly ClaimLiteral[];
  readonly revenue?: readonly ClaimLiteral[];
  readonly outcome?: readonly ClaimLiteral[];
}
function assessed(world: World, today: string) {
  const {
    condition = 'seller.valuation[post-money] >= $30B',
    deadline = '2026-06',
    valuation = [],
    revenue = [],
  } = world;
  const graph: GraphLiteral = {
    seller: { kind: 'company', claims: { valuation, revenue } },
    oracle: {
      kind: 'prediction',
      claims: {
        statement: { value: 'The seller will be worth $30 billion', ...SAID },
        ...(deadline && { deadline: { value: deadline, ...SAID } }),
        ...(condition && { condition: { value: condition, ...SAID } }),
        outcome: world.outcome ?? [],
      },
    },
  };
  return assess(new View(storeOf(graph, vocabulary, today), vocabulary), 'oracle');
}
const status = (world: World, today = '2026-12-31') => assessed(world, today)?.status;
const speaks = (world: World, today = '2026-12-31') =>
  assessed(world, today)?.evidence.map((one) => `${one.claim.written} ${one.speaks}${one.decides ? ', decides' : ''}`);

const worth = (value: string, period: string, more: object = {}): ClaimLiteral => {
  return { value, period, basis: 'post-money', published: '2026-07-15', ...more };
};

describe('a prediction that nothing has decided', () => {
  it('is open on the day of its deadline and expired on the day after', () => {
    expect(status({}, '2026-06-30')).toBe('open');
    expect(status({}, '2026-07-01')).toBe('expired');
    expect(status({ deadline: '' }, '2099-12-31')).toBe('open');
  });

  it('is expired also where what is known straddles the condition', () => {
    const world = { valuation: [worth('$25-35B', '2026-06-30')] };
    expect([speaks(world), status(world)]).toEqual([['$25-35B undecided'], 'expired']);
  });

  it('is told by its source and day, as of the day of the view', () => {
    const found = assessed({}, '2026-06-30');
    expect([found?.said.source, found?.said.published.label, found?.deadline?.end, found?.asOf]).toEqual([
      ...['prophet', '2026-01-31', '2026-06-30', '2026-06-30'],
    ]);
  });

  it('is none where the view does not see it', () => {
    const graph = { oracle: { kind: 'prediction', claims: { statement: { value: 'Rain', ...SAID } } } };
    const view = new View(storeOf(graph, vocabulary), vocabulary);
    expect(assess(view.narrow('2026-01-30', undefined), 'oracle')).toBeUndefined();
    expect(assess(view.narrow('2026-01-31', undefined), 'oracle')?.status).toBe('open');
  });
});

describe('a state that is predicted by a day', () => {
  it('comes true on the day of the deadline, also if it is told later, and not on the day after', () => {
    expect(status({ valuation: [worth('$30B', '2026-06-30')] })).toBe('came-true');
    const late = { valuation: [worth('$30B', '2026-07-01')] };
    expect([status(late), speaks(late)]).toEqual(['expired', []]);
  });

  it('is not told by what was published on the day of the prediction, only from the next day on', () => {
    const told = (published: string) => status({ valuation: [worth('$30B', '2026-01-31', { published })] });
    expect([told('2026-01-31'), told('2026-02-01')]).toEqual(['expired', 'came-true']);
  });

  it('is not told by a state of the day before the prediction, however late it is published', () => {
    expect(speaks({ valuation: [worth('$30B', '2026-01-30')] })).toEqual([]);
  });

  it('fails only when its time is over, by the latest day that is known', () => {
    const world = { valuation: [worth('$31B', '2026-02-01', { basis: 'pre-money' }), worth('$20B', '2026-05-31')] };
    expect(status(world, '2026-06-30')).toBe('open');
    expect([status(world, '2026-07-01'), speaks(world)]).toEqual(['failed', ['$20B against, decides']]);
  });

  it('has come true also if it has changed back since', () => {
    const world = { valuation: [worth('$31B', '2026-04-30'), worth('$20B', '2026-05-31')] };
    expect([status(world), speaks(world)]).toEqual(['came-true', ['$31B for, decides', '$20B against']]);
  });

  it('goes by the claim that the view picks of those on the same day', () => {
    const world = { valuation: [worth('$31B', '2026-05-31', { grade: 'D' }), worth('$20B', '2026-05-31')] };
    expect([status(world), speaks(world)]).toEqual(['failed', ['$31B for', '$20B against, decides']]);
  });

  it('in a named period fails when that is over', () => {
    const condition = 'seller.valuation[post-money] in 2026-03 >= $30B';
    const world = { condition, valuation: [worth('$20B', '2026-03-31', { published: '2026-04-01' })] };
    expect([status(world, '2026-03-31'), status(world, '2026-04-01')]).toEqual(['open', 'failed']);
    expect(speaks({ condition, valuation: [worth('$40B', '2026-04-01')] })).toEqual([]);
  });

  it('is no forecast of others', () => {
    expect(speaks({ valuation: [worth('$30B', '2026-06-30', { nature: 'forecast' })] })).toEqual([]);
  });
});

describe('a number that is counted over a period', () => {
  const condition = 'seller.revenue[total] in 2026-Q1 = $78 ± 2 billion';
  const sold = (value: string, more: object = {}): ClaimLiteral => {
    return { value, period: '2026-Q1', basis: 'total', published: '2026-05-20', ...more };
  };

  it('decides as soon as it is known, also before the deadline', () => {
    expect(status({ condition, revenue: [sold('$79B')] }, '2026-05-20')).toBe('came-true');
    expect(status({ condition, revenue: [sold('$81.6B')] }, '2026-05-20')).toBe('failed');
    expect(status({ condition, revenue: [sold('$79B', { period: '2026' })] }, '2026-05-20')).toBe('open');
  });

  it('does not decide where the claim that is picked straddles the condition', () => {
    const world = { condition, revenue: [sold('$79-81B', { grade: 'A' }), sold('$81.6B')] };
    expect([status(world, '2026-05-20'), status(world)]).toEqual(['open', 'expired']);
  });
});

describe('a verdict of a source', () => {
  const verdict = (value: string, more: object = {}): ClaimLiteral => ({ value, published: '2026-07-02', ...more });

  it('decides where no number can, before and after the deadline', () => {
    const world = (value: string) => ({ condition: '', outcome: [verdict(value)] });
    expect([status(world('came true')), status(world('failed'))]).toEqual(['came-true', 'failed']);
    expect(status({ condition: '', outcome: [verdict('failed', { published: '2026-03-01' })] }, '2026-03-01')).toBe(
      'failed',
    );
  });

  it('says nothing if it speaks of days after the deadline', () => {
    const on = (period: string) => status({ condition: '', outcome: [verdict('came true', { period })] });
    expect([on('2026-06-30'), on('2026-07-01')]).toEqual(['came-true', 'expired']);
  });

  it('is the one that the view picks', () => {
    const outcome = [verdict('came true', { grade: 'D' }), verdict('failed', { grade: 'C' })];
    expect(status({ condition: '', outcome })).toBe('failed');
  });

  it('stands behind the condition, unless its evidence is the better', () => {
    const valuation = [worth('$31B', '2026-06-30', { grade: 'C' })];
    const against = (grade: string) => ({ valuation, outcome: [verdict('failed', { grade })] });
    expect(['A', 'B', 'C', 'D'].map((grade) => status(against(grade)))).toEqual([
      ...['failed', 'failed', 'came-true', 'came-true'],
    ]);
    expect(speaks(against('B'))).toEqual(['failed against, decides', '$31B for']);
  });
});
