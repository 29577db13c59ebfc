import { useAddress } from './address.ts';

/** The view that the address asks for, as variables of the API's `view`; what is not asked for is absent. */
export interface ViewVariables {
  readonly asOf?: string;
  readonly sources?: object;
  readonly scenario?: string;
  readonly assume?: unknown;
}

/** The view and the dataset of an address. */
export function useViewVariables(): { readonly view: ViewVariables; readonly pinned: string | undefined } {
  const { get } = useAddress();
  const [only, without] = [list(get('only')), list(get('without'))];
  const sources = {
    ...(only && { include: { ids: only } }),
    ...(without && { exclude: { ids: without } }),
  };
  const [asOf, scenario, assume] = [get('asOf'), get('scenario'), get('assume')];
  return {
    view: {
      ...(asOf && { asOf }),
      ...((only || without) && { sources }),
      ...(scenario && { scenario }),
      ...(assume && { assume: readJson(assume) }),
    },
    pinned: get('dataset'),
  };
}

const list = (text: string | undefined): readonly string[] | undefined => text?.split(',').filter(Boolean);

/** JSON of an address; what cannot be read is sent as it is, so that the API says what is wrong with it. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
