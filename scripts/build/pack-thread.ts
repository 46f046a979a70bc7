/** Makes a share of the packs in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { makePackFiles, type PackJob } from './pack-files.ts';

parentPort?.postMessage(await makePackFiles(workerData as PackJob));
