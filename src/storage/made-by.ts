import { openConnection } from './connection.js';
import { softwareDigest } from './software-digest.js';

/** Whether a dataset's file was written by this very software: its figures are those that a view works out. */
export const isMadeByThis = (file: string): boolean => makerOf(file) === softwareDigest();

/** The digest of the software that a dataset's file was written by; undefined where it tells none. */
export function makerOf(file: string): string | undefined {
  const connection = openConnection(file, { readonly: true, fileMustExist: true });
  try {
    return connection.prepare<[], string>("SELECT value FROM dataset WHERE name = 'software'").pluck().get();
  } finally {
    connection.close();
  }
}
