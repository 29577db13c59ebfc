import { openConnection } from './connection.js';
import { softwareDigest } from './software-digest.js';

/** Whether a dataset's file was written by this very software: its figures are those that a view works out. */
export function isMadeByThis(file: string): boolean {
  const connection = openConnection(file, { readonly: true, fileMustExist: true });
  try {
    const told = connection.prepare<[], string>("SELECT value FROM dataset WHERE name = 'software'").pluck().get();
    return told === softwareDigest();
  } finally {
    connection.close();
  }
}
