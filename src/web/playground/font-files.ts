import type { Plugin } from 'vite';

const INLINE_FONT = /url\(data:font\/(\w+);base64,([^)]+)\)/g;

/**
 * GraphiQL's style sheet holds its fonts. As files a browser loads only those that the text needs, and the page's
 * policy need not allow fonts from data.
 */
export function fontFiles(): Plugin {
  return {
    name: 'chipgraph:font-files',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css$/.test(id)) return undefined;
      const mapped = code.replace(INLINE_FONT, (_, type: string, content: string) => {
        const source = Buffer.from(content, 'base64');
        return `url(__VITE_ASSET__${this.emitFile({ type: 'asset', name: `font.${type}`, source })}__)`;
      });
      return { code: mapped, map: null };
    },
  };
}
