import { chance, oneOf } from './chance.mjs';
import { chipOf } from './shape.mjs';

// What is true of the generated things. Systems are made of their chips and models fit into them, so that the rules find
// what sources dispute, and not that a graph is generated.

export function chipFacts(chip) {
  return {
    memory: oneOf([80, 96, 141, 192, 288], chip, 1), // GB
    bandwidth: oneOf([2, 3.4, 4.8, 8], chip, 2), // TB/s
    compute: oneOf([990, 1300, 2250], chip, 3), // TFLOP/s
    power: oneOf([350, 700, 1000, 1200], chip, 4), // W
    transistors: oneOf([54, 80, 153, 208], chip, 5), // thousand million
    year: 2020 + Math.floor(chance(chip, 6) * 6),
  };
}

export function systemFacts(system) {
  const chip = chipFacts(chipOf(system));
  const accelerators = oneOf([4, 8, 16], system, 7);
  return {
    accelerators,
    memory: accelerators * chip.memory,
    bandwidth: digits(accelerators * chip.bandwidth, 4),
    compute: digits((accelerators * chip.compute) / 1000, 4), // PFLOP/s
    power: digits((accelerators * chip.power * 1.45) / 1000, 3), // kW
    price: Math.round(accelerators * (18 + 20 * chance(system, 8))) * 1000, // USD
    year: chip.year,
  };
}

export function modelFacts(model) {
  const parameters = oneOf([8, 13, 34, 70, 120], model, 9); // thousand million
  return { parameters, active: model % 3 === 0 ? parameters / 2 : parameters, year: 2022 + (model % 4) };
}

/** A run of a model on a system: below what memory bandwidth allows. */
export function resultFacts(system, model, result) {
  const { bandwidth, power } = systemFacts(system);
  const run = system * 10 + result;
  const concurrency = oneOf([1, 8, 32, 64, 128], run, 10);
  const bits = oneOf([4, 8, 16], run, 11);
  const roofline = (bandwidth * 1000) / ((modelFacts(model).parameters * bits) / 8); // token/s of one user
  const throughput = roofline * concurrency * (0.1 + 0.3 * chance(run, 12));
  return {
    concurrency,
    bits,
    throughput: digits(throughput, 3), // token/s
    firstToken: Math.round(20 + 400 * chance(run, 13)), // ms
    power: digits(power * (0.5 + 0.3 * chance(run, 14)), 3), // kW
  };
}

/** A number with so many digits, as a source would write it. */
const digits = (number, count) => Number(number.toPrecision(count));
