import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A slow connection: what a phone at the edge of coverage gets. */
export interface Line {
  /** Bits a second towards the reader, shared by everything that is under way. */
  bitsPerSecond: number;
  /** Milliseconds from a request to the first byte of its answer. */
  roundTrip: number;
}

export interface SlowLine {
  port: number;
  /** Bytes sent to the reader since the last `restart`, with headers. */
  bytes(): number;
  /** Begins a new visit: no connection is warm, nothing was sent. */
  restart(): void;
  close(): Promise<void>;
}

/** The size of one TCP segment. Smaller pieces share the line fairly. */
const SEGMENT = 1460;

/**
 * A proxy that makes a local server as slow as a phone's connection. The browser's own throttling leaves out what
 * workers fetch. The first connection of a visit costs a round trip of its own; later ones don't, as over HTTP/2,
 * where all requests share one.
 */
export async function openSlowLine(target: number, line: Line): Promise<SlowLine> {
  const downlink = new Downlink(line.bitsPerSecond / 8);
  const sockets = new Set<Socket>();
  let handshake: number | undefined;
  const server = createServer((reader) => {
    handshake ??= performance.now() + line.roundTrip;
    const ready = handshake;
    const site = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [reader, site],
      [site, reader],
    ] as const) {
      sockets.add(socket.setNoDelay(true));
      socket.once('error', () => other.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    reader.on('data', (request) => {
      setTimeout(() => site.write(request), Math.max(0, ready - performance.now()) + line.roundTrip);
    });
    site.on('data', (answer) => {
      downlink.send(answer, reader);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bytes: () => downlink.sent,
    restart() {
      for (const socket of sockets) socket.destroy();
      downlink.clear();
      handshake = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Sends segments in turn to everyone who waits for some, no faster than the line allows. */
class Downlink {
  sent = 0;
  readonly #bytesPerMs: number;
  readonly #queues = new Map<Socket, Buffer[]>();
  #freeAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(bytesPerSecond: number) {
    this.#bytesPerMs = bytesPerSecond / 1000;
  }

  send(data: Buffer, to: Socket): void {
    const queue = this.#queues.get(to) ?? [];
    for (let at = 0; at < data.length; at += SEGMENT) queue.push(data.subarray(at, at + SEGMENT));
    this.#queues.set(to, queue);
    this.#freeAt = Math.max(this.#freeAt, performance.now());
    this.#pump();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queues.clear();
    this.sent = 0;
  }

  #pump(): void {
    if (this.#timer !== undefined) return;
    const now = performance.now();
    while (this.#queues.size > 0 && this.#freeAt <= now) this.#sendOne();
    if (this.#queues.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#pump();
    }, this.#freeAt - now);
  }

  /** The next in turn gets one segment and goes to the end of the queue. */
  #sendOne(): void {
    const [[socket, queue] = []] = this.#queues;
    if (!socket || !queue) return;
    this.#queues.delete(socket);
    const segment = queue.shift();
    if (!segment || socket.destroyed) return;
    if (queue.length > 0) this.#queues.set(socket, queue);
    socket.write(segment);
    this.sent += segment.length;
    this.#freeAt += segment.length / this.#bytesPerMs;
  }
}
