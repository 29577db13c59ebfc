/**
 * A text of which each character is a byte of UTF-8. Such texts are joined and sent as they are: a text with one
 * character beyond Latin-1 takes two bytes for each, and has to be encoded anew whenever it is part of an answer.
 */
export type ByteText = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;

/** The bytes of a text in UTF-8, each as a character. */
export const byteText = (text: string): ByteText =>
  ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');

/** The text that bytes stand for. */
export const textOf = (bytes: ByteText): string => Buffer.from(bytes, 'latin1').toString('utf8');
