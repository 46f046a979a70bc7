import { cpus, totalmem } from 'node:os';

/** What was measured on, and when. */
export interface Machine {
  processor: string;
  cores: number;
  /** Gigabytes. */
  memory: number;
  node: string;
  date: string;
}

/** This machine, today. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** A machine in words. */
export function machineWords({ processor, cores, memory, node, date }: Machine): string {
  return `${processor} × ${String(cores)}, ${String(memory)} GB, Node ${node}, ${date}`;
}
