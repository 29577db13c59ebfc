import { oneOf } from './chance.mjs';

const FIRST = ['Amber', 'Basalt', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbour', 'Indigo', 'Juniper'];
const LAST = ['Compute', 'Dynamics', 'Foundry', 'Labs', 'Networks', 'Semiconductor', 'Systems', 'Works'];

/** A name that can be searched for, by its words and by its number: "Cedar System 00012". */
export const nameOf = (what, number) => `${oneOf(FIRST, number, 20)} ${what} ${String(number).padStart(5, '0')}`;

/** A name of a company: "Cedar Foundry 00012". */
export const companyName = (number) => nameOf(oneOf(LAST, number, 21), number);
