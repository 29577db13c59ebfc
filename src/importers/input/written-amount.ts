/** A number as data sets write it: digits, thousands apart or not, a point, an exponent. */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Whether a cell is a number. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

/**
 * A written number times ten to the `shift`, in the digits that it has: "989400000000000.0" by -12 is "989.4". Zeros at
 * the end of a fraction are how programs write whole numbers, and are dropped.
 */
export function shifted(written: string, shift = 0): string {
  const [mantissa = '', exponent = '0'] = written.trim().replaceAll(',', '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent) + shift;
  const left =
    point > 0
      ? digits
          .slice(0, point)
          .padEnd(point, '0')
          .replace(/^0+(?=\d)/, '')
      : '0';
  const right = `${'0'.repeat(Math.max(-point, 0))}${digits.slice(Math.max(point, 0))}`.replace(/0+$/, '');
  return `${mantissa.startsWith('-') ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}
