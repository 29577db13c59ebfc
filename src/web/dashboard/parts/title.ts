import { useEffect } from 'preact/hooks';

/** Names the page in the browser's title. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    document.title = name ? `${name} · chipgraph` : 'chipgraph';
  }, [name]);
}
