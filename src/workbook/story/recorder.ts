/** Why there is no recording. */
export type RecordingProblem = 'refused' | 'noMicrophone' | 'broken';

export class RecordingError extends Error {
  override name = 'RecordingError';
  readonly problem: RecordingProblem;

  constructor(why: RecordingProblem, options?: ErrorOptions) {
    super(`No recording: ${why}.`, options);
    this.problem = why;
  }
}

/** What `getUserMedia` throws (W3C Media Capture and Streams, section 10.2), as a problem. */
const PROBLEMS: Partial<Record<string, RecordingProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'noMicrophone',
};

export interface Recording {
  /** Ends it and gives the sound and its length in seconds. */
  stop(): Promise<{ sound: Blob; seconds: number }>;
  /** Ends it and lets go of the microphone; nothing is kept. */
  discard(): void;
}

/** Formats in the order we would like them: small for speech, and played by every browser that writes them. */
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Bits a second: enough for speech. A minute is about 240 KB. */
const BITS_A_SECOND = 32_000;

/** Whether this browser can record at all. */
export function canRecord(): boolean {
  // Old browsers, and pages that don't come over https, have no mediaDevices.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  return typeof MediaRecorder !== 'undefined' && devices?.getUserMedia !== undefined;
}

/**
 * Asks for the microphone and records sound, never pictures. Nothing leaves the device.
 * @param interrupted is told when it ends by itself, such as when the microphone is unplugged.
 * @throws {RecordingError}
 */
export async function startRecording(interrupted: () => void): Promise<Recording> {
  const stream = await microphone();
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const type = TYPES.find((each) => MediaRecorder.isTypeSupported(each));
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_A_SECOND, ...(type && { mimeType: type }) });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onerror = interrupted;
    const ended = new Promise<void>((resolve) => {
      recorder.onstop = () => {
        release();
        resolve();
      };
    });
    for (const track of stream.getTracks()) track.onended = interrupted;
    const begun = performance.now();
    recorder.start();
    return {
      async stop() {
        const seconds = (performance.now() - begun) / 1000;
        if (recorder.state !== 'inactive') recorder.stop();
        await ended;
        return { sound: new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? '' }), seconds };
      },
      discard() {
        if (recorder.state !== 'inactive') recorder.stop();
        release();
      },
    };
  } catch {
    release();
    throw new RecordingError('broken');
  }
}

async function microphone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true, video: false });
  } catch (error) {
    throw new RecordingError(PROBLEMS[error instanceof DOMException ? error.name : ''] ?? 'broken', { cause: error });
  }
}
