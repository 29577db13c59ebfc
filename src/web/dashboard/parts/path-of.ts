/** What a link to an entity needs to know of it. */
export interface Linked {
  readonly id: string;
  readonly kind: string;
}

/** The path of an entity's page, such as `/system/cerebras-cs-3`. */
export const pathOf = ({ id, kind }: Linked): string =>
  `/${kind.toLowerCase().replaceAll('_', '-')}/${encodeURIComponent(id)}`;
