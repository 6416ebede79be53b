// Files that the tests read and write: the shared inputs, and tables as CSV.
import { test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const shared = process.env.HARKEN_SHARED ?? resolve(import.meta.dirname, '../../../shared');

/**
 * Where a shared input lies (`scripts.csv`). These files stand beside the repository, never in it: with CI=true a
 * missing one fails the test, elsewhere the test is passed over and says so.
 * @param {string} name its path below `inputs`
 * @returns {string}
 */
export function needShared(name) {
  const path = resolve(shared, 'inputs', name);
  if (existsSync(path)) return path;
  const why = `The shared input ${path} is missing. Set HARKEN_SHARED to the folder that holds \`inputs\`.`;
  if (process.env.CI === 'true') throw new Error(why);
  console.warn(`SKIPPED: ${why}`);
  test.skip(true, why);
}

/**
 * A table as CSV (RFC 4180), every cell in quotes.
 * @param {string[][]} rows
 * @returns {string}
 */
export function toCsv(rows) {
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * The rows of a CSV file as objects, by the names in its first row.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
export function parseCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  const [header, ...records] = rows.filter((row) => row.join('') !== '');
  return records.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column]])));
}
