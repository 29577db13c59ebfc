import { defineEntity, key, optionalKey } from '../entity.js';
import { amount, date, doubtfulIdentity, many, one, text } from '../property.js';
import { COMPUTE_BASES } from './chip.js';
import { POWER_BASES } from './system.js';

export const deployment = defineEntity({
  plural: 'deployments',
  description: 'Systems that a customer has in use or is installing',
  calendar: 'customer',
  keys: {
    customer: key('company', 'deployments', 'Who uses the systems'),
    vendor: optionalKey('company', 'deploymentsSupplied', 'Who supplied them'),
  },
  properties: {
    systems: many('system', 'deployments', 'The kinds of system deployed'),
    chips: many('chip', 'deployments', 'The kinds of accelerator deployed'),
    owners: many('company', 'deploymentsOwned', 'Who owns the systems'),
    models: many('model', 'deployments', 'The models that are trained or served'),
    site: one('site', 'deployments', 'Where it stands'),
    systemCount: amount('system', 'Number of systems', { time: 'state' }),
    accelerators: amount('chip', 'Number of accelerators', { time: 'state' }),
    hardwareCost: amount('USD', 'Cost of the hardware', { time: 'state' }),
    power: amount('MW', 'Electrical power of the deployment', { time: 'state', bases: POWER_BASES }),
    compute: amount('PFLOP/s', 'Total peak arithmetic rate; the basis names the number format, dense or sparse', {
      time: 'state',
      bases: COMPUTE_BASES,
    }),
    modelSize: amount('parameter', 'Size of the models that are trained or served'),
    useCase: text('What it is used for'),
    status: text('Whether it is planned, existing or decommissioned', { time: 'state' }),
    location: text('Where it stands, if no site is named'),
    started: date('When it went into use'),
    maybeSameAs: doubtfulIdentity('deployment'),
  },
});
