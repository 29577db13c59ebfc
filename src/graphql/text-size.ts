import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

/** What can be told of a document's text before it is parsed. */
export interface TextSize {
  readonly tokens: number;
  /** Brackets in one another, of whatever kind. */
  readonly nesting: number;
}

const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/**
 * Measures the text of a document, up to its end or to what is no token of the language. The parser goes one call deeper
 * with every bracket, so it is given nothing that has not been measured.
 */
export function textSize(text: string): TextSize {
  const lexer = new Lexer(new Source(text));
  let [tokens, open, nesting] = [0, 0, 0];
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; kind = lexer.advance().kind) {
      tokens++;
      if (OPENING.includes(kind)) nesting = Math.max(nesting, ++open);
      if (CLOSING.includes(kind)) open--;
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, nesting };
}
