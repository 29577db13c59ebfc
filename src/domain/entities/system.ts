import { defineEntity, key } from '../entity.js';
import { amount, date, doubtfulIdentity, many, one } from '../property.js';
import { COMPUTE_BASES } from './chip.js';

/** Scope and kind of a power figure. Nameplate first: it is what most systems have and what a site must supply. */
export const POWER_BASES = [
  'server-nameplate',
  'rack-nameplate',
  'server-measured',
  'rack-measured',
  'tdp-sum',
  'provisioned-all-in',
];

export const system = defineEntity({
  plural: 'systems',
  description: 'A server, rack or appliance that contains accelerators and is sold or deployed as one',
  calendar: 'vendor',
  keys: { vendor: key('company', 'systems', 'The company that sells the system') },
  properties: {
    chip: one('chip', 'systems', 'The accelerator inside'),
    chips: many('chip', 'mixedSystems', 'The accelerators inside, where there are several kinds'),
    accelerators: amount('count', 'Number of accelerators'),
    memory: amount('GB', 'Total capacity of accelerator memory'),
    memoryBandwidth: amount('TB/s', 'Total peak bandwidth of accelerator memory'),
    ioBandwidth: amount('GB/s', 'Bandwidth from outside into the system, over which weights are streamed'),
    compute: amount('PFLOP/s', 'Total peak arithmetic rate; the basis names the number format, dense or sparse', {
      bases: COMPUTE_BASES,
    }),
    power: amount('kW', 'Electrical power of the whole system; the basis says of what and how known', {
      bases: POWER_BASES,
    }),
    largestModel: amount('parameter', 'Largest model that it is said to run, external memory included'),
    price: amount('USD', 'Price of one system', {
      time: 'state',
      bases: ['list', 'contract-average'],
    }),
    released: date('When it was first shipped or announced'),
    maybeSameAs: doubtfulIdentity('system'),
  },
});
