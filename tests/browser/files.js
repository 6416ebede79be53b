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

/** The check sum of ZIP files (CRC-32, ISO 3309). */
function crcOf(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/**
 * A ZIP archive of texts, as they are.
 * @param {Record<string, string>} files
 * @returns {Buffer}
 */
export function toZip(files) {
  const parts = [];
  const listed = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crcOf(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, place, title]));
    parts.push(entry);
    offset += entry.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(listed.length, 8);
  end.writeUInt16LE(listed.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
