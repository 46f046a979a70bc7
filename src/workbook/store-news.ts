/** What one tab tells the others: which records to read again. The words themselves are never sent. */
export interface News {
  changed?: string[];
  removed?: string[];
  /** A lock was set or taken away. */
  lock?: true;
}

const CHANNEL = 'hear-my-story';
const BULLETIN = 'hms-news';

/** Tells other tabs, and hears from them. */
export interface Newsroom {
  tell(news: News): void;
  /** Stops hearing. */
  close(): void;
}

/** Through a BroadcastChannel, or through a note in localStorage where there is none. */
export function openNewsroom(hear: (news: News) => void): Newsroom {
  if (typeof BroadcastChannel === 'undefined') return bulletinBoard(hear);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    hear(data as News);
  };
  return {
    tell: (news) => {
      channel.postMessage(news);
    },
    close: () => {
      channel.close();
    },
  };
}

function bulletinBoard(hear: (news: News) => void): Newsroom {
  const read = ({ key, newValue }: StorageEvent) => {
    if (key === BULLETIN && newValue) hear(JSON.parse(newValue) as News);
  };
  addEventListener('storage', read);
  return {
    tell: (news) => {
      try {
        localStorage.setItem(BULLETIN, JSON.stringify(news));
        localStorage.removeItem(BULLETIN);
      } catch {
        // A full device: other tabs hear of it when they save, and nothing is lost.
      }
    },
    close: () => {
      removeEventListener('storage', read);
    },
  };
}
