// Starts the real binary on data of its own, and speaks to its command line.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const binary = resolve(process.env.HARKEN_BIN ?? '../../target/debug/harken');

/**
 * A running Harken.
 * @typedef {object} Harken
 * @property {string} url its address, without a slash at the end
 * @property {string} data its data folder
 * @property {() => string} output what it has printed so far
 * @property {() => string | undefined} findFirstLink the one-time link that makes the first organizer
 * @property {() => Promise<void>} stop stops it and erases its data
 */

/**
 * Serves a new, empty Harken, or one with the sample community, and waits until its database answers.
 * @param {{ sample?: boolean, patienceSeconds?: number }} [options]
 * @returns {Promise<Harken>}
 */
export async function startHarken({ sample = false, patienceSeconds = 120 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'harken-browser-'));
  const data = join(folder, 'data');
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ['serve', '--listen', `127.0.0.1:${port}`, '--data', data, ...(sample ? ['--sample'] : [])];

  let printed = '';
  const server = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() });
  const exited = new Promise((done) => {
    server.once('exit', done);
    server.once('error', (error) => done((printed += `${error.message}\n`)));
  });
  let running = true;
  exited.then(() => (running = false));
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  }

  const stop = async () => {
    if (running) server.kill('SIGINT');
    const forced = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(forced);
    await rm(folder, { recursive: true, force: true });
  };

  const deadline = Date.now() + patienceSeconds * 1000;
  while (!(await isHealthy(url))) {
    if (!running || Date.now() > deadline) {
      await stop();
      throw new Error(`\`harken ${args.join(' ')}\` did not answer on ${url}/healthz. It printed:\n${printed}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  const findFirstLink = () => printed.match(new RegExp(`${url}/setup/\\S+`))?.[0];
  return { url, data, output: () => printed, findFirstLink, stop };
}

/**
 * Runs one command of Harken's command line and gives what it printed on standard output.
 * @param {string} data the data folder
 * @param {string[]} args the command and its arguments, without `--data`
 * @param {string} [input] what goes to standard input
 * @returns {Promise<string>}
 */
export function runHarken(data, args, input = '') {
  return new Promise((done, failed) => {
    const command = execFile(binary, [...args, '--data', data], { env: cleanEnvironment() }, (error, stdout, stderr) => {
      if (error) failed(new Error(`\`harken ${args.join(' ')}\` failed: ${stderr || error.message}`));
      else done(stdout);
    });
    command.stdin.on('error', () => {}); // A command that refuses its arguments may not read its input.
    command.stdin.end(input);
  });
}

/**
 * @typedef {object} Account
 * @property {string} email
 * @property {string} password
 */

let accounts = 0;

/**
 * Makes an account that no other test has, while the server runs.
 * @param {string} data the data folder
 * @param {{ role?: 'organizer' | 'facilitator' | 'coder' | 'translator' | 'viewer', initiative?: string, name?: string }} [options]
 * @returns {Promise<Account>}
 */
export async function createAccount(data, { role = 'organizer', initiative, name = 'Test Person' } = {}) {
  const email = `person-${process.pid}-${(accounts += 1)}@example.org`;
  const password = 'a long enough pass phrase';
  const args = ['account', 'create', '--email', email, '--name', name, '--role', role, '--password-stdin'];
  if (initiative) args.push('--initiative', initiative);
  await runHarken(data, args, `${password}\n`);
  return { email, password };
}

// A developer's own settings must not lead the tests to a developer's own data.
function cleanEnvironment() {
  const { DATABASE_URL, HARKEN_DATA, HARKEN_KEYS, ...rest } = process.env;
  return rest;
}

function findFreePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function isHealthy(url) {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}
