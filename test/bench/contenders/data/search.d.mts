export function searchTerms(text: string): { readonly name: string; readonly match: string };
export function kindName(kind: string): string;
