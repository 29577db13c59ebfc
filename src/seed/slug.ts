/** How an id is written: readable in an address, and the name of a file on any system. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
