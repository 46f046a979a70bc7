import { Player } from './player.ts';

/** Comes on the first tap on "Listen", and stays: each tap opens the player. */
let player: Player | undefined;

addEventListener('listen', (event) => {
  const button = (event as CustomEvent<HTMLElement>).detail;
  player ??= new Player(button);
  player.open();
});
