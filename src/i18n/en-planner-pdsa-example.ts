import type { PdsaLog } from '../schema/planners/pdsa.ts';

const WEEKS = [4, 5, 3, 5, 4, 0, 3, 5, 4, 4, 3, 6, 7, 6, 8, 7, 8, 7, 9, 8];
const FIRST_DAY = Date.UTC(2026, 4, 4);
const WEEK = 7 * 86_400_000;

/** Made up, and said to be. */
export const pdsaExample: PdsaLog = {
  aim: 'By the end of September, 8 in 10 people on our estate come to the first meeting they book with a link worker. In May it was 4 in 10.',
  measure: 'People who came, of the first 10 booked each week',
  cycles: [
    {
      id: 'text',
      start: '2026-06-15',
      prediction: 'One more person in ten will come. People forget, so a text message will help.',
      plan: 'For three weeks, send a text message the day before. The receptionist sends it. We count who comes.',
      do: 'Sent as planned. Six people rang to say they couldn’t read it: it was in English only.',
      study: 'Nothing changed: 3, 5 and 4 came. We had guessed that people forget. Most had not forgotten.',
      act: 'Stop the text messages. Ask ten people what would make it easier.',
      decision: 'abandon',
    },
    {
      id: 'call',
      start: '2026-07-20',
      prediction: 'Two or three more in ten will come if someone they trust rings in their own language.',
      plan: 'Two hosts from the women’s group ring each person, two days before. Pay them for an hour a week.',
      do: 'All were rung. One host was ill in the second week. Two people said that two calls felt pushy.',
      study: 'Between 6 and 8 came. That is more than we predicted. The hosts are tired after work.',
      act: 'Keep the calls. One call only, and a third host.',
      decision: 'adapt',
    },
    {
      id: 'cafe',
      start: '2026-08-24',
      prediction: 'The same number will come, and people will feel less watched.',
      plan: 'Hold first meetings in the café on Tuesdays, and let people choose.',
      do: 'Seven in ten chose the café. It was loud at noon, so we moved to ten o’clock.',
      study: '8, 7, 9 and 8 came. People said they liked it. We can’t tell if the café made the difference.',
      act: 'Keep both places. Look again in three months.',
      decision: 'adopt',
    },
  ],
  points: WEEKS.map((came, week) => ({
    id: `week-${String(week + 1)}`,
    day: new Date(FIRST_DAY + week * WEEK).toISOString().slice(0, 10),
    value: String(came),
    note: came === 0 ? 'A burst pipe: the surgery was closed' : '',
    odd: came === 0,
  })),
};
