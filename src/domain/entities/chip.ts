import { defineEntity, key } from '../entity.js';
import { amount, date, doubtfulIdentity, one, text } from '../property.js';

/** Number formats by how often inference and training figures are stated in them; dense before sparse. */
export const COMPUTE_BASES = [
  ...['bf16', 'fp16', 'fp8', 'int8', 'fp4', 'tf32', 'fp32', 'fp64'].map((format) => `${format}-dense`),
  ...['bf16', 'fp16', 'fp8', 'int8', 'fp4', 'tf32'].map((format) => `${format}-sparse`),
];

export const chip = defineEntity({
  plural: 'chips',
  description: 'An AI accelerator as its vendor sells it: one GPU, TPU, LPU or wafer',
  calendar: 'vendor',
  keys: { vendor: key('company', 'chips', 'The company that designs and sells the chip') },
  properties: {
    transistors: amount('count', 'Number of transistors'),
    cores: amount('count', 'Number of cores, as the vendor counts them'),
    dieArea: amount('mm^2', 'Area of silicon'),
    memory: amount('GB', 'Capacity of the memory that holds weights: HBM, or on-chip SRAM where there is no other'),
    memoryBandwidth: amount('TB/s', 'Peak bandwidth of that memory'),
    fabricBandwidth: amount('TB/s', 'Aggregate bandwidth of the on-chip fabric'),
    compute: amount('TFLOP/s', 'Peak arithmetic rate; the basis names the number format, dense or sparse', {
      bases: COMPUTE_BASES,
    }),
    thermalDesignPower: amount('W', 'Thermal design power of one chip'),
    allInPower: amount(
      'kW',
      'Provisioned utility power per accelerator, with its part of server, network and cooling',
      {
        time: 'state',
      },
    ),
    hourlyCost: amount('USD/h', 'Cost of one accelerator hour; the basis says to whom', {
      time: 'state',
      bases: ['tco-hyperscaler', 'tco-neocloud', 'rental-3-year', 'rental-on-demand'],
    }),
    scaleUpBandwidth: amount('GB/s', 'Bandwidth to the other chips of its node or rack', {
      bases: ['each-direction', 'both-directions'],
    }),
    scaleOutBandwidth: amount('Gb/s', 'Bandwidth to other nodes for each chip'),
    releasePrice: amount('USD', 'Price of one chip when it was released'),
    unitsDelivered: amount('chip', 'Number delivered up to a day, since the day that the source counts from', {
      time: 'state',
    }),
    released: date('When it was first shipped or announced'),
    process: text('Manufacturing process'),
    memoryType: text('Kind of memory'),
    predecessor: one('chip', 'successors', 'The generation before'),
    maybeSameAs: doubtfulIdentity('chip'),
  },
});
