// A PostgreSQL of its own for a benchmark: the launcher's programs on a data folder in the temporary files,
// reached by a socket in that folder and by nothing else, and gone afterwards.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

const CACHE = new URL('../.direktion/cache/', import.meta.url).pathname;
const SETTINGS = [
  "listen_addresses=''",
  'max_connections=20',
  'shared_buffers=512MB',
  'max_wal_size=2GB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'fsync=off',
  'timezone=UTC',
];

export class ThrowawayPostgres {
  constructor(folder) {
    this.folder = folder;
    this.data = join(folder, 'data');
  }

  /** Starts the server; answers whether its data folder is new. */
  start() {
    const fresh = !existsSync(join(this.data, 'PG_VERSION'));
    mkdirSync(this.folder, { recursive: true });
    chmodSync(this.folder, 0o700);
    if (fresh) {
      run('initdb', '-D', this.data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8',
        '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=da-DK'); // prettier-ignore
    }
    const options = [...SETTINGS, `unix_socket_directories='${this.folder}'`];
    run('pg_ctl', '-D', this.data, '-w', '-l', join(this.folder, 'log'), 'start',
      '-o', options.map((setting) => `-c ${setting}`).join(' ')); // prettier-ignore
    return fresh;
  }

  stop() {
    run('pg_ctl', '-D', this.data, '-w', '-m', 'fast', 'stop');
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }

  connect(user, database) {
    return Connection.open(join(this.folder, '.s.PGSQL.5432'), user, database);
  }
}

/** One session, by the simple query protocol: rows come as arrays of texts. */
class Connection {
  static open(path, user, database) {
    const connection = new Connection();
    connection.socket = connect(path);
    connection.socket.on('error', (error) => connection.abort(error));
    connection.received = Buffer.alloc(0);
    connection.socket.on('data', (chunk) => connection.#receive(chunk));
    const parameters = `user\0${user}\0database\0${database}\0client_encoding\0UTF8\0\0`;
    const start = Buffer.alloc(8);
    start.writeInt32BE(8 + Buffer.byteLength(parameters), 0);
    start.writeInt32BE(196608, 4);
    return connection.#answered(Buffer.concat([start, Buffer.from(parameters)])).then(() => connection);
  }

  query(sql) {
    const text = Buffer.from(`${sql}\0`);
    const head = Buffer.from('Q\0\0\0\0');
    head.writeInt32BE(4 + text.length, 1);
    return this.#answered(Buffer.concat([head, text]));
  }

  close() {
    this.socket.end();
  }

  #answered(message) {
    return new Promise((resolve, reject) => {
      this.rows = [];
      this.failure = null;
      this.abort = reject;
      this.settle = () => (this.failure ? reject(this.failure) : resolve(this.rows));
      this.socket.write(message);
    });
  }

  #receive(chunk) {
    this.received = Buffer.concat([this.received, chunk]);
    while (this.received.length >= 5) {
      const end = 1 + this.received.readInt32BE(1);
      if (this.received.length < end) return;
      this.#take(String.fromCharCode(this.received[0]), this.received.subarray(5, end));
      this.received = this.received.subarray(end);
    }
  }

  #take(type, body) {
    if (type === 'D') this.rows.push(columns(body));
    if (type === 'E') this.failure = new Error(body.toString().split('\0').join(' '));
    if (type === 'Z') this.settle();
  }
}

function columns(body) {
  const values = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left--) {
    const length = body.readInt32BE(at);
    at += 4;
    values.push(length < 0 ? null : body.toString('utf8', at, at + length));
    at += Math.max(length, 0);
  }
  return values;
}

// PostgreSQL refuses to be root; in a user namespace without a mapping root is nobody to it.
function run(program, ...words) {
  const folder = readdirSync(CACHE).find((name) => name.startsWith('postgres-'));
  if (!folder) throw new Error('PostgreSQL is not there yet: run ./direktion up once.');
  const command = [join(CACHE, folder, 'bin', program), ...words];
  const whole = process.getuid() === 0 ? ['unshare', '-U', ...command] : command;
  // The server inherits what pg_ctl has; a pipe would be waited for until the server ends.
  const ended = spawnSync(whole[0], whole.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
  if (ended.status !== 0) throw new Error(`${program} ended with ${ended.status}`);
}
